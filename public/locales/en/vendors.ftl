### Close codes of vendors. The value is the meaning in one line, to be understood alone. Ranges take the number as a text in $code.

## Discord Gateway

code-discord-gateway-4000 = Discord reports an error of its own that it does not name.
    .meaning = Something went wrong at Discord’s end of the gateway. Nothing in the code points to what the client did.
    .fix = Connect again and resume the session. If it comes back at once after the same payload, look at that payload.

code-discord-gateway-4001 = Discord got an opcode, or a payload for one, that it does not accept.
    .meaning = The last payload had an `op` that the gateway does not know, or a body that does not belong to it.
    .fix = Compare the last payload sent with the gateway’s documentation, then start a new session.

code-discord-gateway-4002 = Discord could not decode a payload.
    .meaning = What was sent could not be read in the encoding that the URL asks for.
    .fix = Send JSON for `encoding=json` and ETF for `encoding=etf`, and check how the payload is serialised. Then connect again and resume.

code-discord-gateway-4003 = Discord got a payload before the client had identified itself.
    .meaning = Nothing but Identify or Resume is taken on a new connection. It also comes when the session was made invalid.
    .fix = Send Identify first and wait for Ready before anything else.

code-discord-gateway-4004 = Discord does not accept the bot token.
    .meaning = The token in Identify is wrong, was reset, or belongs to something else.
    .fix = Take the current token from the developer portal and make sure that it arrives whole. Connecting again with the same one is refused again.

code-discord-gateway-4005 = Discord got a second Identify on one connection.
    .meaning = The connection was already identified when another Identify arrived.
    .fix = Send Identify once for each connection; look for two handlers that both react to Hello.

code-discord-gateway-4007 = Discord cannot resume from the sequence number it was given.
    .meaning = The number in Resume does not belong to the session, mostly because it was kept from another one.
    .fix = Forget the stored session and its number, and identify anew.

code-discord-gateway-4008 = Discord received more payloads than its rate limit allows.
    .meaning = The client sent gateway payloads too fast, for instance many presence updates in a row.
    .fix = Put a queue in front of sending and let it wait. Then connect again after a pause and resume.

code-discord-gateway-4009 = The session with Discord timed out.
    .meaning = The gateway did not hear from the client in time and has given the session up.
    .fix = Identify anew. Look for missed heartbeats, which a sleeping machine or a throttled tab explains.

code-discord-gateway-4010 = Discord does not accept the shard in Identify.
    .meaning = The shard’s number does not fit the count of shards that was sent with it.
    .fix = Send `shard` as a pair of number and count, with the number counted from 0 and below the count.

code-discord-gateway-4011 = Discord wants this bot to be split into shards.
    .meaning = The bot is in more guilds than one connection may serve.
    .fix = Ask the gateway for the recommended number of shards and open one connection for each.

code-discord-gateway-4012 = Discord does not know the gateway version in the URL.
    .meaning = The parameter `v` names a version that does not exist or was switched off.
    .fix = Put a supported version into `v`, or update the library that writes the URL.

code-discord-gateway-4013 = Discord does not accept the intents: the bit field is not valid.
    .meaning = The number sent as `intents` has bits that mean nothing.
    .fix = Build the number from the documented flags only.

code-discord-gateway-4014 = Discord does not allow this bot one of the intents it asks for.
    .meaning = A privileged intent is asked for that is not switched on for the application, or was not approved.
    .fix = Switch the intent on in the developer portal, or leave it out of `intents`.

## Discord Voice

code-discord-voice-4001 = Discord’s voice server got an opcode that it does not know.
    .meaning = The `op` of the last payload is none that a client may send to a voice server.
    .fix = Check the opcodes against the version in the URL, then connect again.

code-discord-voice-4002 = Discord’s voice server could not read the Identify payload.
    .meaning = The payload was not what the server expects in its place, or not valid JSON.
    .fix = Compare the fields of Identify with the documentation of the voice version in use.

code-discord-voice-4003 = Discord’s voice server got a payload before Identify.
    .meaning = The connection was used before the client had said who it is.
    .fix = Send Identify as the first payload and wait for Ready.

code-discord-voice-4004 = Discord’s voice server does not accept the voice token.
    .meaning = The token comes from Voice Server Update and holds for one session. This one is wrong or out of date.
    .fix = Join the channel again and use the token that arrives with it.

code-discord-voice-4005 = Discord’s voice server got a second Identify.
    .meaning = This connection had been identified already.
    .fix = Send Identify once for each connection.

code-discord-voice-4006 = The voice session that the client named has ended at Discord.
    .meaning = The session id is not valid any more, for instance because the user moved or left.
    .fix = Send a new Voice State Update on the main gateway and use the session that it gives.

code-discord-voice-4009 = The voice session with Discord timed out.
    .meaning = The server had not heard from the client for too long.
    .fix = Start a new voice session, and check that heartbeats are sent at the interval of Hello.

code-discord-voice-4011 = Discord cannot find the voice server that was asked for.
    .meaning = The address belongs to no server that is there now.
    .fix = Join the channel again, so that Discord names a server anew.

code-discord-voice-4012 = Discord’s voice server does not know the protocol that was selected.
    .meaning = Select Protocol named something other than a transport that this version offers.
    .fix = Use a documented value of `protocol`, such as `udp` or `webrtc`.

code-discord-voice-4014 = Discord took this client out of the voice channel.
    .meaning = The client was disconnected: removed by somebody, the channel was deleted, or the main gateway session was dropped.
    .fix = Do not connect again by yourself; wait until the user joins again.

code-discord-voice-4015 = Discord’s voice server crashed.
    .meaning = The server itself failed. The client did nothing wrong.
    .fix = Connect again and resume the session.

code-discord-voice-4016 = Discord’s voice server does not have the encryption mode that was chosen.
    .meaning = The mode in Select Protocol is none of those that the server offered.
    .fix = Pick one of the `modes` in Ready; update the library if it knows none of them.

code-discord-voice-4020 = Discord’s voice server could not make sense of a request.
    .meaning = A payload had the wrong form.
    .fix = Check the fields and types of the last payload sent.

code-discord-voice-4021 = Discord’s voice server disconnected the client for going over a rate limit.
    .meaning = Too much was sent in too short a time.
    .fix = Stay disconnected for now, and find what sends so often.

code-discord-voice-4022 = The Discord call has ended for everybody.
    .meaning = The channel was deleted, or the voice server was moved.
    .fix = Leave the call. Connect again only if a new Voice Server Update arrives.

## Discord RPC

code-discord-rpc-4000 = The Discord client does not know this application id.
    .meaning = The `client_id` in the URL belongs to no application.
    .fix = Copy the application’s id from the developer portal into the URL.

code-discord-rpc-4001 = The Discord client does not take connections from this page’s origin.
    .meaning = The page’s origin is not among those that the application has registered for RPC.
    .fix = Add the exact origin, with scheme and port, to the application in the developer portal.

code-discord-rpc-4002 = The Discord client was asked too often.
    .meaning = Connections or commands came faster than it allows.
    .fix = Wait before connecting again, and send less.

code-discord-rpc-4003 = The authorization for the Discord client was withdrawn.
    .meaning = The OAuth2 token of this connection has been revoked.
    .fix = Ask the user to authorize the application again.

code-discord-rpc-4004 = The Discord client does not know the RPC version in the URL.
    .meaning = The parameter `v` names a version that it does not speak.
    .fix = Connect with `v=1`.

code-discord-rpc-4005 = The Discord client does not know the encoding in the URL.
    .meaning = The parameter `encoding` names none that it offers.
    .fix = Connect with `encoding=json`.

## Fluxer Gateway

code-fluxer-4000 = Fluxer’s gateway failed in a way that it does not name.
    .meaning = The server met an error without a code of its own.
    .fix = Connect again. If it repeats after one payload, look at that payload.

code-fluxer-4001 = Fluxer’s gateway does not know the opcode that was sent.
    .meaning = The `op` of the last payload is not one of the gateway’s.
    .fix = Correct the payload, then connect again.

code-fluxer-4002 = Fluxer’s gateway could not read a payload.
    .meaning = A payload was not valid in the encoding of this connection.
    .fix = Check how payloads are serialised, then connect again.

code-fluxer-4003 = Fluxer’s gateway got a payload before Identify.
    .meaning = The connection had not been identified yet.
    .fix = Send Identify before anything else.

code-fluxer-4004 = Fluxer’s gateway does not accept the token.
    .meaning = The token in Identify is not valid.
    .fix = Get a current token. The same one is refused each time.

code-fluxer-4005 = Fluxer’s gateway got a second Identify.
    .meaning = The connection was identified already.
    .fix = Identify once for each connection.

code-fluxer-4007 = Fluxer’s gateway cannot resume from the given sequence number.
    .meaning = The number in Resume does not fit the session.
    .fix = Drop the stored session and start a new one.

code-fluxer-4008 = Fluxer’s gateway got payloads faster than it allows.
    .meaning = The client went over the rate limit.
    .fix = Send less often, and wait before connecting again.

code-fluxer-4009 = The session with Fluxer’s gateway timed out.
    .meaning = The gateway has not heard from the client in time.
    .fix = Start a new session, and check that heartbeats are sent on time.

code-fluxer-4010 = Fluxer’s gateway does not accept the shard in Identify.
    .meaning = Number and count of the shard do not go together.
    .fix = Correct `shard` before connecting again.

code-fluxer-4011 = Fluxer’s gateway wants more than one shard for this client.
    .meaning = One connection cannot serve everything that the client is in.
    .fix = Split the client into shards.

code-fluxer-4012 = Fluxer’s gateway does not know the version in the URL.
    .meaning = The version asked for is not one that it offers.
    .fix = Ask for a supported version.

## Pusher Channels protocol

code-pusher-1013 = The Pusher-compatible server is closing; soketi ends its sockets so.
    .meaning = soketi says 4200 in a message first and then closes with 1013 when it stops.
    .fix = Connect again after a short, random pause.

code-pusher-4000 = The Pusher application takes encrypted connections only.
    .meaning = The socket was opened with `ws:`, and the application requires TLS.
    .fix = Connect with `wss:`; in pusher-js set `forceTLS`.

code-pusher-4001 = There is no Pusher application with this key.
    .meaning = The key in the path is unknown to this cluster or server.
    .fix = Check key and cluster against the dashboard or the server’s configuration.

code-pusher-4003 = The Pusher application is switched off.
    .meaning = The application exists and has been disabled by its owner.
    .fix = Enable the application again; until then each attempt is refused.

code-pusher-4004 = The Pusher application has used up its connections.
    .meaning = As many sockets are open as the plan or the server’s configuration allows.
    .fix = Close sockets that are not needed, for instance of forgotten tabs, or raise the limit.

code-pusher-4005 = The path is unknown; in Laravel Reverb, messages came too fast.
    .meaning = Pusher means that the URL’s path leads nowhere. Laravel Reverb uses the number for its rate limit on messages.
    .fix = With Reverb send less often or raise the limit; elsewhere check the path, in pusher-js `wsPath`.

code-pusher-4006 = The Pusher server cannot read the client’s version.
    .meaning = The parameter `version` has a form that the server does not understand.
    .fix = Update the client library, or correct the URL if it is written by hand.

code-pusher-4007 = The Pusher server does not speak the protocol version that was asked for.
    .meaning = The parameter `protocol` names a version that it does not have.
    .fix = Use a client library that is current for this server.

code-pusher-4008 = The Pusher server was not told a protocol version.
    .meaning = The parameter `protocol` is missing in the URL.
    .fix = Add `protocol=7`, or let a client library write the URL.

code-pusher-4009 = Not authorised; in Laravel Reverb, the page’s origin is not allowed.
    .meaning = Pusher did not see a valid authorisation. Laravel Reverb says so when the page’s origin is not on its list.
    .fix = Check the sign-in; with Reverb add the page’s host to `allowed_origins`.

code-pusher-4100 = The Pusher server has no room for another connection.
    .meaning = It is at its capacity; in soketi, the limit of connections of the application is reached.
    .fix = Try again after at least a second, and wait longer each time.

code-pusher-4200 = The Pusher server asks the client to connect again at once.
    .meaning = The server wants the socket to move, for instance because it is stopping.
    .fix = Nothing: client libraries connect again by themselves.

code-pusher-4201 = The Pusher server got no answer to its ping.
    .meaning = The page did not answer in time: it may have been frozen, or the network was gone.
    .fix = Connect again. If it happens often, look at background tabs and at long work on the main thread.

code-pusher-4202 = The Pusher server closed a connection on which nothing happened.
    .meaning = There was no activity for as long as the server waits.
    .fix = Let the client library send its pings; keep its activity time-out below that of the server.

code-pusher-4301 = The Pusher server rejected a client event: too many were sent.
    .meaning = This number normally comes in a message and leaves the socket open. As a close code, pusher-js takes it for a refusal.
    .fix = Send client events less often, for instance one for several changes.

code-pusher-4302 = Too many users are on the watch list; in soketi, the server failed.
    .meaning = For Pusher the watch list is longer than it may be. soketi uses the number for an error of its own. Normally it comes in a message.
    .fix = Watch fewer users; with soketi read the server’s log.

code-pusher-4000-4099 = The Pusher server refuses: connecting again unchanged will not help.
    .meaning = { $code } is in the range in which Pusher puts refusals that depend on how the client connected.
    .fix = Correct what the reason names before connecting again.

code-pusher-4100-4199 = The Pusher server asks the client to come back later.
    .meaning = { $code } is in the range of passing trouble, after which a client waits at least a second.
    .fix = Connect again with a growing, random pause.

code-pusher-4200-4299 = The Pusher server wants the client back at once, as it says by all of 4200 to 4299.
    .meaning = { $code } is in the range after which a client may come back without a pause.
    .fix = Nothing: client libraries connect again by themselves.

## GraphQL over WebSocket

code-graphql-ws-1001 = The GraphQL server is shutting down and has ended its sockets.
    .meaning = The server disposes of its connections this way when it stops.
    .fix = Nothing: the client connects again and subscribes anew.

code-graphql-ws-4004 = The GraphQL client closed: the server sent something unexpected.
    .meaning = The client itself sends this code when a message does not follow the protocol.
    .fix = Check that the server speaks `graphql-transport-ws`, and not the older protocol under another name.

code-graphql-ws-4005 = The GraphQL client closed because of an error of its own.
    .meaning = An exception in the page’s own configuration, mostly in the function `connectionParams`, ended the attempt.
    .fix = Read the reason: it carries the exception’s message. Catch errors where the parameters are computed.

code-graphql-ws-4400 = The GraphQL server got a message that the protocol does not have.
    .meaning = A message was not JSON, had an unknown `type`, or lacked a field.
    .fix = Compare the messages with the protocol; often the client still speaks the older subscriptions-transport-ws.

code-graphql-ws-4401 = The GraphQL server got a subscription before the connection was acknowledged.
    .meaning = It is about the order of messages, not about signing in: `subscribe` came before `connection_ack`.
    .fix = Wait for `connection_ack` before subscribing. Servers that use 4401 for credentials of their own should say so in the reason.

code-graphql-ws-4403 = The GraphQL server refused the connection in its `onConnect`.
    .meaning = The server looked at `connectionParams` and said no.
    .fix = Check the credentials in `connectionParams`, and compute them anew for each attempt.

code-graphql-ws-4406 = The GraphQL server does not speak the subprotocol that was offered.
    .meaning = Client and server have no version of the protocol in common.
    .fix = Use the same library generation at both ends: `graphql-transport-ws` and `graphql-ws` are different protocols.

code-graphql-ws-4408 = The GraphQL server waited in vain for `connection_init`.
    .meaning = The first message did not arrive within the server’s waiting time, three seconds by default.
    .fix = Make `connectionParams` resolve faster, or raise `connectionInitWaitTimeout` on the server.

code-graphql-ws-4409 = The GraphQL server already has a subscription with this id.
    .meaning = Two operations on one connection used the same id.
    .fix = Give each operation an id of its own; look for a subscription that is started twice.

code-graphql-ws-4429 = The GraphQL server got `connection_init` more than once.
    .meaning = A connection may be initialised only once.
    .fix = Send it once for each socket; look for two clients that share one socket.

code-graphql-ws-4499 = The GraphQL client ended the connection by its `terminate()`.
    .meaning = The page gave the connection up at once, mostly because a ping was not answered in time.
    .fix = Look at what calls `terminate()`. The client connects again by itself.

code-graphql-ws-4500 = The GraphQL server failed.
    .meaning = An exception that nothing caught ended the connection on the server.
    .fix = Read the server’s log at this time; the client does not try again after this code.

code-graphql-ws-4504 = The GraphQL client waited in vain for `connection_ack`.
    .meaning = The page’s client gave up: the server had not acknowledged in time.
    .fix = Look at what `onConnect` on the server waits for, or raise `connectionAckWaitTimeout` in the client.

## subscriptions-transport-ws

code-subscriptions-transport-ws-1002 = The GraphQL server closed: its subprotocol was not offered.
    .meaning = The older Apollo server wants `graphql-ws` or `graphql-subscriptions` as subprotocol and closes without one.
    .fix = Offer `graphql-ws` in the client, or move both ends to the library graphql-ws and `graphql-transport-ws`.

code-subscriptions-transport-ws-1005 = The GraphQL connection was closed without a code, as this library does at its end.
    .meaning = The server closes so after `connection_terminate`; the page’s own `close()` looks the same.
    .fix = Nothing, if the page had ended its subscriptions.

code-subscriptions-transport-ws-1011 = The GraphQL server did not accept the connection in its `onConnect`.
    .meaning = A message of type `connection_error` with the reason came just before.
    .fix = Read that message, and correct the connection parameters or the credentials.

## Hasura

code-hasura-1002 = Hasura got a message that its GraphQL protocol does not have.
    .meaning = The message does not fit the subprotocol that was agreed on.
    .fix = Check that the client’s library speaks the subprotocol that it asks for.

code-hasura-4400 = Hasura could not work with a message; the reason says why.
    .meaning = This is its general refusal. The reason is a small JSON text.
    .fix = Read the reason and correct the message that it complains about.

code-hasura-4401 = Hasura got an operation before the connection was initialised.
    .meaning = A start came before `connection_init` had been accepted.
    .fix = Wait for the acknowledgement before the first operation.

code-hasura-4403 = Hasura did not accept the credentials.
    .meaning = The authentication hook or the check of the JWT refused the connection.
    .fix = Get a new token and connect with it; check the hook’s answer if it repeats.

code-hasura-4408 = Hasura waited in vain for `connection_init`.
    .meaning = The first message did not come in time.
    .fix = Send `connection_init` as soon as the socket is open, with credentials that are ready by then.

code-hasura-4409 = Hasura already runs an operation with this id.
    .meaning = Two operations of one connection share an id.
    .fix = Use an id once for each operation.

code-hasura-4429 = Hasura got `connection_init` more than once.
    .meaning = A connection is initialised only once.
    .fix = Send it once; look for two clients on one socket.

## Twitch EventSub

code-twitch-eventsub-4000 = Twitch failed: an error of its server ended the connection.
    .meaning = The fault is at Twitch’s end.
    .fix = Connect again with a growing pause.

code-twitch-eventsub-4001 = Twitch closed because the client sent a message.
    .meaning = This socket only delivers. Apart from pongs, which the browser sends, a client may not send anything.
    .fix = Take out each `send()`, and create subscriptions by HTTP.

code-twitch-eventsub-4002 = Twitch got no answer to its ping.
    .meaning = The connection had stopped working, or the browser was not running.
    .fix = Connect again. The browser answers pings by itself, so look for sleep and lost networks.

code-twitch-eventsub-4003 = Twitch closed because the connection had no subscription.
    .meaning = Nothing had been subscribed to within ten seconds of the welcome.
    .fix = Create the first subscription as soon as `session_welcome` has arrived.

code-twitch-eventsub-4004 = Twitch closed the old socket: the move to a new one took too long.
    .meaning = After `session_reconnect` there are thirty seconds to connect to the new URL.
    .fix = Connect to `reconnect_url` at once, and close the old socket when the new one has been welcomed.

code-twitch-eventsub-4005 = Twitch lost the connection in its own network: it took too long.
    .meaning = A passing fault within Twitch’s network.
    .fix = Connect again.

code-twitch-eventsub-4006 = Twitch lost the connection because of a fault in its network.
    .meaning = A passing fault within Twitch’s network.
    .fix = Connect again; if it keeps happening, look at Twitch’s status page.

code-twitch-eventsub-4007 = Twitch does not accept this reconnect URL.
    .meaning = The URL was changed, used before, or is too old.
    .fix = Connect to the ordinary URL and subscribe anew.

## OBS Studio

code-obs-websocket-4000 = OBS closed the connection without saying why.
    .meaning = The number is set aside for errors that have no other.
    .fix = Connect again; look at the log of OBS if it repeats.

code-obs-websocket-4002 = OBS could not decode a message.
    .meaning = The message is not in the encoding that was agreed on.
    .fix = Send text for `obswebsocket.json` and binary MessagePack for `obswebsocket.msgpack`.

code-obs-websocket-4003 = OBS misses a field in a message.
    .meaning = A required key is not there.
    .fix = Compare the message with the protocol’s documentation.

code-obs-websocket-4004 = OBS got a field of the wrong type.
    .meaning = A key is there, but its value is, for instance, a text in place of a number.
    .fix = Correct the type of the value.

code-obs-websocket-4005 = OBS does not know the opcode that was sent.
    .meaning = The `op` of the message is none of the protocol’s.
    .fix = Check `op` against the protocol’s documentation.

code-obs-websocket-4006 = OBS got a message before the client had identified itself.
    .meaning = Identify has to be the first message of a client.
    .fix = Answer Hello with Identify and wait for Identified.

code-obs-websocket-4007 = OBS got a second Identify.
    .meaning = The session had been identified already.
    .fix = Use Reidentify to change a session’s settings.

code-obs-websocket-4008 = OBS did not accept the password.
    .meaning = The authentication text is missing or was computed from another password.
    .fix = Check the password under Tools, WebSocket Server Settings, and compute it with salt and challenge of this connection.

code-obs-websocket-4009 = OBS does not speak the version that the client asks for.
    .meaning = The client’s RPC version is not supported; clients for version 4 of the protocol are often the cause.
    .fix = Update the client library to version 5 of the protocol.

code-obs-websocket-4010 = OBS ended this session.
    .meaning = Somebody removed the client, or the settings of the server were changed.
    .fix = Connect again only when the user asks for it.

code-obs-websocket-4011 = OBS got a field with a value it cannot use.
    .meaning = The value has the right type but lies outside of what is allowed.
    .fix = Correct the value.

code-obs-websocket-4012 = OBS lacks a feature that was asked for on this machine.
    .meaning = The operating system or the installation does not offer it.
    .fix = Do without this feature here.

## Hocuspocus

code-hocuspocus-1009 = Hocuspocus got a message that is too large.
    .meaning = An update of the document went over the server’s limit.
    .fix = Make smaller changes at a time, keep files out of the document, or raise the limit.

code-hocuspocus-4205 = Hocuspocus asks for a fresh start of this document.
    .meaning = The server has dropped the document’s connection.
    .fix = Connect again and let the document synchronise; the provider does so by itself.

code-hocuspocus-4401 = Hocuspocus wants a valid token.
    .meaning = The token is missing, or it did not pass.
    .fix = Give the provider a current token, and connect again.

code-hocuspocus-4403 = Hocuspocus does not permit this document.
    .meaning = A hook on the server, mostly `onAuthenticate`, said no.
    .fix = Check what the user may open; asking again changes nothing.

code-hocuspocus-4408 = Hocuspocus got no answer to its ping.
    .meaning = The page did not answer within the server’s time-out.
    .fix = Connect again. Look for a sleeping machine or a lost network if it happens often.

## Colyseus

code-colyseus-4000 = The client left the Colyseus room on purpose, or the room was disposed of.
    .meaning = This is the ordinary end of a game.
    .fix = Nothing, if leaving was meant.

code-colyseus-4001 = The Colyseus server is shutting down.
    .meaning = The process ends in an orderly way and sends its clients off.
    .fix = Join again after a pause.

code-colyseus-4002 = A handler of the Colyseus room failed.
    .meaning = Code of the room threw an exception, or what the client sent could not be used.
    .fix = Read the server’s log at this time.

code-colyseus-4003 = The Colyseus client could not get back into its room.
    .meaning = The attempts to reconnect are used up.
    .fix = Join the room anew; the old seat is gone.

code-colyseus-4010 = The Colyseus server restarts, and the client may come back.
    .meaning = It happens in development, when the server is started again.
    .fix = Reconnect with the reconnection token.

code-colyseus-4201 = The Colyseus server disconnected the client.
    .meaning = A server of version 0.16 ended the connection itself.
    .fix = Try again after a pause.

code-colyseus-4202 = The Colyseus server has too many clients.
    .meaning = A server of version 0.16 has reached its limit.
    .fix = Join another room, or raise the limit.

## Liveblocks

code-liveblocks-1011 = Liveblocks failed: an error of its server ended the connection.
    .meaning = The fault is at the server’s end.
    .fix = Nothing: the client connects again by itself.

code-liveblocks-1013 = Liveblocks asks the client to come back later.
    .meaning = The service is busy; the client’s authorisation stays valid.
    .fix = Nothing: the client waits and connects again by itself.

code-liveblocks-4000 = Liveblocks could not understand a message.
    .meaning = Client and server do not agree on the form of messages.
    .fix = Update the Liveblocks packages, all to the same version.

code-liveblocks-4001 = Liveblocks does not let this user into the room.
    .meaning = Access was refused, and a new token would not change that.
    .fix = Check the permissions of the user and the room.

code-liveblocks-4002 = Too many messages a second for Liveblocks.
    .meaning = The number is defined; Liveblocks’ client marks it as not in use at present.
    .fix = Send fewer updates, for instance by a longer `throttle`.

code-liveblocks-4003 = Too many connections to Liveblocks at once.
    .meaning = The number is defined; Liveblocks’ client marks it as not in use at present.
    .fix = Close connections that are not needed, or look at the limits of the plan.

code-liveblocks-4004 = Too many messages to Liveblocks for one day.
    .meaning = The number is defined; Liveblocks’ client marks it as not in use at present.
    .fix = Look at the limits of the plan.

code-liveblocks-4005 = The Liveblocks room is full.
    .meaning = As many clients are connected to this room as it may have.
    .fix = Close other connections to the room, or raise the plan’s limit.

code-liveblocks-4006 = The Liveblocks room has another id now.
    .meaning = The room was renamed while it was in use.
    .fix = Enter the room by its new id.

code-liveblocks-4100 = Liveblocks removed this connection from the room.
    .meaning = The server sent the client off; it may return with a fresh authorisation.
    .fix = Authorise again; check what removes users if it was not meant.

code-liveblocks-4109 = The Liveblocks token has expired.
    .meaning = The token’s lifetime ended while the connection was open.
    .fix = Give out a new token; the client asks the authorisation endpoint for it.

code-liveblocks-4999 = Liveblocks ended the connection for good.
    .meaning = The server says that the client should not return.
    .fix = Do not connect again by yourself.

## tldraw sync

code-tldraw-sync-4099 = tldraw ended the synchronisation for good; the reason says why.
    .meaning = The reason is one word, such as `ROOM_FULL`, `NOT_FOUND` or `CLIENT_TOO_OLD`.
    .fix = By the reason: check the room’s id and the sign-in, reload an old page, deploy an old server, send less, or make schema and records agree.

## Centrifugo

code-centrifugo-3000 = Centrifugo closed the connection without advice.
    .meaning = It is the plain end, and the client may return. IANA gives 3000 another meaning, which is not meant here.
    .fix = Nothing: the client connects again by itself.

code-centrifugo-3001 = Centrifugo is shutting down this node.
    .meaning = The node stops, mostly for a deployment.
    .fix = Nothing: the client connects again, to another node if there is one.

code-centrifugo-3004 = Centrifugo failed: an error of its own.
    .meaning = Something went wrong in the server, or in the application’s backend that it asks.
    .fix = Read the server’s log at this time.

code-centrifugo-3005 = The Centrifugo connection has expired: its token ran out.
    .meaning = The token’s lifetime is over and it was not renewed.
    .fix = Give the client a function that fetches a new token, such as `getToken`.

code-centrifugo-3006 = A Centrifugo subscription has expired: its token ran out.
    .meaning = The subscription’s token was not renewed in time.
    .fix = Give the subscription a function that fetches a new token.

code-centrifugo-3008 = The Centrifugo client reads too slowly.
    .meaning = Messages piled up for this client until its queue was full. The IANA meaning of 3008 is not meant here.
    .fix = Send less to this client, do less for each message, or raise the size of the queue.

code-centrifugo-3009 = Centrifugo could not write to the connection.
    .meaning = The connection was broken or blocked when the server sent.
    .fix = Nothing: the client connects again by itself.

code-centrifugo-3010 = Centrifugo no longer knows where this client stands in a stream.
    .meaning = The position in the stream’s history was lost, so that messages may be missing.
    .fix = Nothing: the client connects again and recovers. Keep a longer history if it comes often.

code-centrifugo-3011 = Centrifugo asks the client to connect again.
    .meaning = Somebody called for it by the server’s API, or the server wants to spread its load.
    .fix = Nothing: the client connects again by itself.

code-centrifugo-3012 = Centrifugo got no answer to its ping.
    .meaning = The page did not answer in time; here the page’s script answers, not the browser.
    .fix = Look for a frozen or throttled tab, or long work on the main thread.

code-centrifugo-3500 = Centrifugo does not accept the token.
    .meaning = The JWT has a wrong signature, wrong claims or a wrong form.
    .fix = Check the key and the claims by which the backend makes tokens.

code-centrifugo-3501 = Centrifugo got a message that breaks its protocol.
    .meaning = A command had a wrong form or came at the wrong time.
    .fix = Update the client library to one that fits the server.

code-centrifugo-3502 = Centrifugo waited in vain for the connect command.
    .meaning = The socket was open, and the client did not introduce itself in time.
    .fix = Send the connect command at once; look for slow work before it.

code-centrifugo-3503 = Centrifugo sent the client off, and asks it to stay away.
    .meaning = Somebody disconnected this user by the server’s API or hooks.
    .fix = Nothing, unless it was not meant: then look for the call in the backend.

code-centrifugo-3504 = Centrifugo has as many connections as it allows.
    .meaning = A limit, mostly of connections for one user, is reached.
    .fix = Close other connections, such as forgotten tabs, or raise the limit.

code-centrifugo-3505 = The Centrifugo client subscribes to too many channels.
    .meaning = The limit of channels for one connection is reached.
    .fix = Unsubscribe from channels that are not needed, or raise the limit.

## SockJS

code-sockjs-1000 = The SockJS connection was closed in the ordinary way.
    .meaning = It is what the server’s `close()` says when it is given nothing else.
    .fix = Nothing, if the end was meant.

code-sockjs-3000 = SockJS got no answer to its heartbeat, or a message that is not JSON.
    .meaning = The reason tells which: “No response from heartbeat” or “Broken framing”. The IANA meaning of 3000 is not meant here.
    .fix = For a heartbeat, look for a frozen tab or a lost network. For framing, send only what a SockJS client would send.

## Socket.IO

code-socketio-1005 = Socket.IO closed the connection; it gives no code.
    .meaning = Socket.IO never sends a code. The server closes so after a missed pong, a broken packet or `disconnect(true)`, and the client’s `disconnect()` looks the same.
    .fix = Compare the silence with `pingInterval` and `pingTimeout`, 25 s and 20 s by default. If there was none, look for a call of `disconnect()`.

code-socketio-1009 = A packet was larger than the Socket.IO server takes.
    .meaning = The limit is `maxHttpBufferSize`, one million bytes by default. It counts for WebSockets too.
    .fix = Raise `maxHttpBufferSize` on the server, or send large data in parts.

## ASP.NET Core SignalR

code-signalr-1000 = The SignalR hub or its client closed the connection.
    .meaning = The last message of the server may carry an error and say whether the client may return; the code does not.
    .fix = Turn on the client’s log to see that message; use `withAutomaticReconnect` if the client should return.

code-signalr-1011 = The SignalR server could not go on sending.
    .meaning = The loop that writes to the connection failed.
    .fix = Read the server’s log at this time, and connect again after a pause.

## Phoenix

code-phoenix-1000 = A Phoenix connection ended, in order or after silence.
    .meaning = Cowboy says 1000 after 60 s without data, and phoenix.js itself closes with 1000 and “heartbeat timeout” when its heartbeat is not answered.
    .fix = If it was not meant, look at the silence before it: keep the client’s heartbeat under the endpoint’s `timeout`, and see what held the server up.

code-phoenix-1001 = The Phoenix server is shutting down.
    .meaning = Bandit sends it to its clients when it stops.
    .fix = Nothing: phoenix.js connects again and joins its channels anew.

code-phoenix-1002 = The Phoenix server closed after silence, or because of a broken frame.
    .meaning = Bandit uses the number for its idle time-out too, 60 s by default, so that it need not be an error of protocol.
    .fix = If it was silent before the end, keep the client’s heartbeat running or raise `timeout`. If not, look for a proxy that changes frames.

code-phoenix-1011 = The Phoenix process behind the connection failed.
    .meaning = The socket’s handler crashed or returned an error.
    .fix = Read the server’s log at this time; phoenix.js connects again by itself.

## Rails Action Cable

code-actioncable-1005 = Action Cable disconnected; the reason was in the last message.
    .meaning = The server says `disconnect` with a reason in a message and then closes without a code. The client also closes so when it hears no ping for six seconds.
    .fix = If the server did it, look at that message: `unauthorized`, `invalid_request`, `server_restart` or `remote`. If it was silent before, look for a blocked server or a proxy that buffers.

## Amazon API Gateway

code-aws-apigateway-1003 = Amazon API Gateway takes text only, and got binary data.
    .meaning = Its WebSocket APIs do not support binary frames.
    .fix = Send text, for instance Base64 or JSON.

code-aws-apigateway-1009 = A message or a frame was larger than Amazon API Gateway takes.
    .meaning = A frame may have 32 KB, a whole message 128 KB.
    .fix = Split the data, or upload it elsewhere and send its address.

## Convex

code-convex-4040 = Convex has no deployment at this address.
    .meaning = The connection was accepted at the edge, but the deployment is not there. It can pass while one is being pushed.
    .fix = Check the deployment’s URL in the client’s configuration.

## AssemblyAI streaming

code-assemblyai-3005 = AssemblyAI failed: an error of its server ended the session.
    .meaning = The fault is at the service’s end.
    .fix = Start a new session after a pause.

code-assemblyai-3006 = AssemblyAI does not accept a parameter or a message.
    .meaning = Something in the URL or in a message did not pass the check.
    .fix = Read the error message that came before, and correct what it names.

code-assemblyai-3007 = AssemblyAI got an audio chunk of the wrong length.
    .meaning = Each chunk has a shortest and a longest duration, and one was outside of it.
    .fix = Collect or split the audio so that the chunks have the documented duration.

code-assemblyai-3008 = The AssemblyAI session reached its longest duration.
    .meaning = The service limits how long one session may last. The IANA meaning of 3008 is not meant here.
    .fix = Start a new session before the limit is reached.

code-assemblyai-3009 = Too many AssemblyAI sessions are open at once.
    .meaning = The account’s limit of concurrent sessions is reached.
    .fix = End sessions that are not needed and try again after a pause, or raise the limit.

code-assemblyai-4000 = AssemblyAI does not accept the sample rate.
    .meaning = It has to be a positive whole number.
    .fix = Correct the sample rate in the URL.

code-assemblyai-4001 = AssemblyAI does not accept the key or token.
    .meaning = The credentials are missing, wrong or out of date.
    .fix = Get a new token from your server and connect with it.

code-assemblyai-4002 = The AssemblyAI account has no funds left.
    .meaning = The balance does not cover another session.
    .fix = Top up the account.

code-assemblyai-4003 = AssemblyAI offers this feature to paying accounts only.
    .meaning = The account’s plan does not include streaming, or a part of it that was asked for.
    .fix = Add a means of payment to the account.

code-assemblyai-4004 = AssemblyAI does not know this session.
    .meaning = The session id belongs to no session that is there.
    .fix = Start a new session.

code-assemblyai-4008 = The AssemblyAI session has expired.
    .meaning = The session is too old to be used.
    .fix = Start a new session.

code-assemblyai-4010 = The AssemblyAI session is closed already.
    .meaning = Something was sent to a session that had ended.
    .fix = Start a new session, and stop sending to the old one.

code-assemblyai-4029 = AssemblyAI was asked too often.
    .meaning = A rate limit was reached.
    .fix = Send or connect less often, and wait before the next attempt.

code-assemblyai-4030 = This AssemblyAI session is in use by another connection.
    .meaning = One session can only have one socket.
    .fix = Open one socket for each session.

code-assemblyai-4031 = AssemblyAI got no audio for too long.
    .meaning = The session was idle and has timed out.
    .fix = Keep sending audio while the session is needed, or end it when it is not.

code-assemblyai-4032 = An AssemblyAI audio message is too short.
    .meaning = A message held less audio than the service takes.
    .fix = Collect more audio before sending.

code-assemblyai-4033 = An AssemblyAI audio message is too long.
    .meaning = A message held more audio than the service takes.
    .fix = Send the audio in smaller parts.

code-assemblyai-4034 = AssemblyAI got too little audio to transcode.
    .meaning = The data was not enough to be decoded.
    .fix = Collect more audio before sending, and check its encoding.

code-assemblyai-4101 = AssemblyAI cannot use a message: its JSON has the wrong form.
    .meaning = A field is missing, or has the wrong type.
    .fix = Compare the message with the documentation.

code-assemblyai-4102 = Too many AssemblyAI streams are open.
    .meaning = The account’s limit of streams is reached.
    .fix = Close others, and try again after a pause.

code-assemblyai-4103 = Another connection has taken over this AssemblyAI session.
    .meaning = The session was continued on a newer socket.
    .fix = Let this socket go; the newer one has the session.

## Deepgram

code-deepgram-1000 = Deepgram has finished: it answers the client’s request to close.
    .meaning = It is the ordinary end after a message that asks for it.
    .fix = Nothing, if the end was meant.

code-deepgram-1011 = Deepgram got nothing in time, or had no answer in time; the reason says which.
    .meaning = A reason that ends in `net0001` means that no audio or message came in time; `net0000` means that the service had no answer.
    .fix = For `net0001`, send audio soon after opening and `KeepAlive` messages while there is none. For `net0000`, try again.

## OKX

code-okx-1009 = A request to OKX was longer than it takes.
    .meaning = The message went over the largest frame that OKX accepts.
    .fix = Split the subscription into several requests.

code-okx-4001 = OKX did not accept the login.
    .meaning = Key, passphrase, signature or timestamp is wrong.
    .fix = Check the key and the machine’s clock, and sign anew for each login.

code-okx-4002 = OKX did not accept the request.
    .meaning = The operation or its arguments are not valid.
    .fix = Compare `op` and `args` with the documentation.

code-okx-4003 = Too many OKX subscriptions for one API key.
    .meaning = The limit of subscriptions of the key is reached.
    .fix = Drop subscriptions that are not needed.

code-okx-4004 = OKX heard nothing from the client for 30 seconds.
    .meaning = The server ends connections on which the client is silent.
    .fix = Send the text `ping` whenever nothing was sent for some twenty seconds.

code-okx-4005 = The OKX client reads too slowly: its buffer at the server is full.
    .meaning = Data came faster than the client took it.
    .fix = Do less for each message, or subscribe to less on this connection.

code-okx-4006 = OKX reports that the connection broke at its end.
    .meaning = The fault is at the server’s end or on the way.
    .fix = Connect again and subscribe anew.

code-okx-4007 = The OKX API key was changed or deleted.
    .meaning = The key by which the connection had logged in is not valid any more.
    .fix = Log in with the current key on a new connection.

code-okx-4008 = Too many OKX channels are subscribed to.
    .meaning = The total limit of channels is reached.
    .fix = Unsubscribe from channels that are not needed.

code-okx-4009 = Too many OKX channels on this one connection.
    .meaning = The limit of channels for a connection is reached.
    .fix = Spread the channels over several connections.

## PandaScore live API

code-pandascore-1000 = The PandaScore match is over.
    .meaning = The feed ends with the match.
    .fix = Nothing: it was the end of the feed.

code-pandascore-4001 = PandaScore got no valid token.
    .meaning = The token is missing in the URL, or it is wrong.
    .fix = Add the account’s token to the URL.

code-pandascore-4003 = The PandaScore plan does not include this match.
    .meaning = The token is valid, but not for this match.
    .fix = Check the plan’s coverage.

code-pandascore-4029 = Too many PandaScore connections to one match.
    .meaning = No more than three are allowed.
    .fix = Close others, for instance those of old tabs, before opening a new one.

## NATS

code-nats-1000 = The NATS client closed its connection.
    .meaning = The server confirms that the client asked for the end.
    .fix = Nothing, if the end was meant.

code-nats-1001 = The NATS server is shutting down.
    .meaning = The server stops, and ends its connections in order.
    .fix = Nothing: the client connects again, to another server of the cluster if there is one.

code-nats-1002 = The NATS server could not follow the client’s protocol.
    .meaning = A command could not be parsed or broke the rules, or the client’s version is not accepted.
    .fix = Update the client library.

code-nats-1008 = The NATS server refuses: credentials, a limit, or a slow client.
    .meaning = The number covers failed or expired authentication, limits of connections and subscriptions, and clients that read too slowly.
    .fix = Read the reason, and the server’s log, for the one it was; then correct credentials, limits or reading.

code-nats-1009 = A message was larger than the NATS server takes.
    .meaning = It went over the server’s `max_payload`.
    .fix = Send smaller messages, or raise `max_payload`.

## RabbitMQ Web MQTT

code-rabbitmq-web-mqtt-1000 = RabbitMQ ended the MQTT connection; the reason says more.
    .meaning = “server_initiated_disconnect” means a missed keep-alive or another client with the same client id; “MQTT died” is any other end.
    .fix = Give each client an id of its own and check the keep-alive; otherwise read the broker’s log.

code-rabbitmq-web-mqtt-1001 = RabbitMQ goes into maintenance and ends its connections.
    .meaning = The node is being drained.
    .fix = Connect again, to another node if there is one.

code-rabbitmq-web-mqtt-1002 = RabbitMQ refused the MQTT connection, or got a broken packet.
    .meaning = The connect packet was rejected, often for a wrong user or password, or a packet broke the protocol.
    .fix = Check user, password, virtual host and protocol version.

code-rabbitmq-web-mqtt-1003 = RabbitMQ got a kind of frame that MQTT does not use.
    .meaning = MQTT travels in binary messages, and something else arrived.
    .fix = Send binary messages only.

## Apache Guacamole

code-guacamole-1000 = The Guacamole session has ended in order.
    .meaning = The remote session is over.
    .fix = Nothing, if the end was meant.

code-guacamole-1002 = Guacamole: no such connection, a bad request, or a silent client.
    .meaning = The number stands for several statuses: the resource is not there, the request was wrong, or the client said nothing for too long.
    .fix = Check that the connection still exists, then reload the page.

code-guacamole-1003 = Guacamole got data of a type that it cannot use.
    .meaning = The client sent something that the tunnel does not expect.
    .fix = Use a client of the same version as the server.

code-guacamole-1008 = Guacamole refused: busy, in use by others, or not permitted.
    .meaning = The number stands for several statuses, among them a missing sign-in, a missing permission and too many connections.
    .fix = Sign in again, or end other sessions of this connection.

code-guacamole-1009 = Guacamole got more data than it takes at once.
    .meaning = The client sent too much.
    .fix = Send less at a time.

code-guacamole-1011 = Guacamole could not serve the session: its server or the remote host failed.
    .meaning = The fault is in guacd, in the remote desktop, or in a feature that is not supported.
    .fix = Check that the remote host answers, and read the log of guacd.

## ttyd

code-ttyd-1000 = The command in the terminal has ended without an error.
    .meaning = The shell or program behind the terminal exited with status 0.
    .fix = Nothing; press Enter in the terminal to start it again.

code-ttyd-1008 = The terminal does not accept the token.
    .meaning = The token in the first message is not the one that ttyd gave out.
    .fix = Reload the page to sign in again.

code-ttyd-1011 = The command in the terminal failed.
    .meaning = The shell or program exited with an error, or ttyd could not send its first message.
    .fix = Look at the command that ttyd runs.

## websockify

code-websockify-1000 = The server behind websockify ended the connection.
    .meaning = websockify passes on that its target, for instance a VNC server, hung up.
    .fix = Look at the target’s log and settings, then connect again.

## Spring WebSocket

code-spring-1009 = A message was larger than the Spring server takes.
    .meaning = The container’s buffer limits it; on Tomcat that is 8 KB by default.
    .fix = Raise `maxTextMessageBufferSize` or `maxBinaryMessageBufferSize` of the container.

code-spring-1012 = The Spring service restarts.
    .meaning = Spring’s name for the code asks clients to return after five to thirty seconds, at random.
    .fix = Connect again after such a pause.

code-spring-1013 = The Spring service is overloaded.
    .meaning = Spring’s name for the code asks clients to try another address, or to wait for the user.
    .fix = Do not connect again by yourself; let the user ask for it.

code-spring-4500 = The Spring server gave up on a client that reads too slowly.
    .meaning = A message could not be sent within the limits of time and buffer of this session.
    .fix = Send less to this client, or raise `sendTimeLimit` and `sendBufferSizeLimit`.

## Bokeh

code-bokeh-1005 = The Bokeh connection was closed without a code.
    .meaning = The server closes so when the subprotocol or the session token is missing, wrong or expired; a page’s own `close()` looks the same.
    .fix = Reload the page for a new token; raise `--session-token-expiration` if pages are slow to connect.

code-bokeh-1009 = A message was larger than the Bokeh server takes.
    .meaning = The limit is 20 MiB by default.
    .fix = Send less data at once, or raise `--websocket-max-message-size`.

code-bokeh-10000 = The Bokeh server failed.
    .meaning = An error inside of the server ended the connection. The number is outside of the protocol, but browsers hand it on.
    .fix = Read the server’s log at this time.

code-bokeh-10001 = The Bokeh server got a message that it does not understand.
    .meaning = The message broke Bokeh’s own protocol. The number is outside of the WebSocket protocol, but browsers hand it on.
    .fix = Use the same version of Bokeh in the page and on the server.

## protoo

code-protoo-4000 = The protoo server closed this peer.
    .meaning = The application on the server called `peer.close()`.
    .fix = Nothing, if it was meant; otherwise look for the call on the server.
