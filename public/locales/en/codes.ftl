### Close codes. The value is the meaning in one line, to be understood alone. Ranges take the number as a text in $code.

## Standard codes

code-1000 = The side that closed says its work is done.
    .meaning = One side ended the connection on purpose, because what it was opened for is finished. The code says nothing about whether the result was good.
    .seen = After the page or the server calls `close(1000)`, and whenever a server’s handler for the connection simply returns.
    .cause = The application is done; a component or a client library cleaned up after itself; a handler on the server ended earlier than meant. Some servers also answer 1000 to a `close()` with any other code.
    .fix = Nothing, if the end was meant. If not, look at the stack of `close()` when the page ended it, and for an early return in the server’s handler when the server did.

code-1001 = One end is going away: the page is being left, or the server is stopping.
    .meaning = The sender will not be there any more. It says nothing about errors, and does not promise that the service comes back.
    .seen = While a server shuts down or is replaced. Browsers send it for the sockets of a page that is left; Firefox also shows it to that page, Chromium does not.
    .cause = A deployment or a shutdown; a server that ends idle connections politely; in Firefox, `window.stop()`.
    .fix = Reconnect after a short, random delay, and let servers drain their connections before they stop. Send a heartbeat if the end always comes after the same silence.

code-1002 = The sender says that the other side broke the rules of the protocol.
    .meaning = Something in the framing was wrong: an opcode, a mask, a length, or the order of fragments. It is about the envelope, not about what is inside.
    .seen = In a page, it is always the server’s complaint. When a browser rejects what a server sends, it reports 1006 to the page and sends 1002 to the server.
    .cause = A proxy that changes or cuts frames; a compression extension that the two sides understand differently; a server that uses the number for a protocol of its own.
    .fix = Connect without the proxy, then without `permessage-deflate`, to find which part is at fault. Read the reason text: servers that use 1002 for their own purposes say more there.

code-1003 = The receiver does not take this kind of message, such as binary where it wants text.
    .meaning = The message was well formed but of a type that this endpoint does not handle. Its content was not judged.
    .seen = Right after a message of the wrong type: a `Blob` or `ArrayBuffer` to an endpoint that reads text, or text to one that reads bytes.
    .cause = A text protocol that was given binary data; a binary protocol such as MQTT that was given text; a framework that expects JSON.
    .fix = Send the type that the endpoint expects. Reconnecting and sending the same again ends the same way.

code-1004 = Reserved, without a meaning. No specification says what a server means by it.
    .meaning = The number was set aside while the protocol was designed and never given a meaning. Browsers hand it to the page all the same if a server sends it.
    .seen = With servers that follow an early draft, in which it meant that a frame was too large.
    .cause = An old server library, or a number that somebody made up.
    .fix = Let the server send 1009 for a message that is too big, or a code from 4000 to 4999 for something of its own.

code-1005 = A close frame without a code came; the browser reports 1005 in its place.
    .meaning = Somebody closed properly but gave no code. The number itself is never sent: the browser fills it in.
    .seen = After `close()` without arguments, by the page or by the server.
    .cause = The page called `close()` without a code; a server library closes so by default; a protocol that puts its error into a last message and then closes.
    .fix = Give `close()` a code and a reason, so that the next end explains itself. Until then the last message before the end is the best witness.

code-1006 = The connection ended, or never began, without a close frame.
    .meaning = The browser has no close frame to report. It fills in 1006 for a refused handshake, a TLS failure, a cut connection and data it rejected alike, so that pages cannot explore networks with it.
    .seen = When a connection cannot be established; when a server or a proxy ends TCP without a goodbye; when the browser rejects a frame; when `close()` is never answered.
    .cause = If it never opened: a wrong address, a certificate, an HTTP status other than 101. If it was open: a crash, a restart, an idle time-out of a proxy, a lost network.
    .fix = First see whether it was ever open, whether an `error` event came, and how long it was silent before the end: these tell the faults apart. In the client, reconnect with a growing, random delay.

code-1007 = The content of a message does not fit its type, such as text that is not UTF-8.
    .meaning = The frame was right and its kind was accepted, but its bytes could not be read as what they claim to be.
    .seen = After a message that the server cannot decode. A page never sees 1007 for bad data from the server: browsers report that as 1006.
    .cause = Mostly a server’s word for JSON, audio or a schema it cannot parse; a compressed message that does not inflate; a relay that splits characters. Browsers themselves always send valid UTF-8.
    .fix = Check the last message sent against what the endpoint expects. If it looks right, try without `permessage-deflate` and without the relay.

code-1008 = The other side refuses by a rule of its own.
    .meaning = A general refusal, for rules that have no code of their own: a missing permission, a limit, an origin that is not allowed. The reason text may say which.
    .seen = Soon after opening, when credentials are checked; after a message that is not allowed; when a limit of messages or connections is reached.
    .cause = Missing or expired credentials; too many messages, connections or subscriptions; an origin that is not on the server’s list.
    .fix = Read the reason, renew the credentials, or send less. Reconnecting with the same credentials will be refused again.

code-1009 = A message was larger than the receiver takes.
    .meaning = The receiver has a limit on the size of a message, and one went over it. The limit applies to the size after decompression.
    .seen = Right after a large message: an image, a pasted document, a long list.
    .cause = A server with a small limit. Common defaults are 8 KiB, 32 KiB, 64 KiB, 1 MiB, 16 MiB and 100 MiB, by server.
    .fix = Send large data over HTTP or in parts, or raise the limit on the server. Compare the size of the last message with the limit first.

code-1010 = A client insists on an extension that the server did not agree to.
    .meaning = Only a client may send it, to say which extension it cannot do without. Browsers offer extensions but never insist on one.
    .seen = In server logs, from clients that are not browsers. In a page it means that a server uses the number wrongly.
    .cause = A server that picked the wrong number; elsewhere, a client whose extension the server lacks.
    .fix = Ask whoever runs the server what it means by it. A server that misses an extension should refuse the handshake.

code-1011 = The server ran into an unexpected fault and cannot go on.
    .meaning = Something failed inside the sender, and it noticed. The fault is usually in the server’s own code or in what that depends on.
    .seen = Shortly after a message that a handler cannot cope with, or when a keep-alive ping was not answered in time: some servers use 1011 for that as well.
    .cause = An exception in a handler; a database or another service that failed; a keep-alive ping that got no answer because the machine slept or the network stalled.
    .fix = Look in the server’s log at this moment, and try the last message again on a test server. Limit the number of retries.

code-1012 = The server is restarting and will be back.
    .meaning = A planned end: the service restarts. Unlike 1001, it promises a return.
    .seen = During a deployment or a reload of a development server, on all connections of a server at once.
    .cause = A restart signal, such as the one that uvicorn gets from a deployment or from its file watcher.
    .fix = Reconnect after a random delay of 5 to 30 seconds, so that not all clients return at the same time, and subscribe again.

code-1013 = The server cannot serve this client now; try again later.
    .meaning = A passing condition, mostly overload. The server asks clients to stay away for a while.
    .seen = Right after opening, when a server sheds load or is full.
    .cause = More connections or work than the server takes, or a limit set for it.
    .fix = Wait half a minute or more before the next attempt, then longer each time, with a random part. Quick retries keep the server overloaded.

code-1014 = A gateway got no valid answer from the server behind it.
    .meaning = The counterpart of HTTP 502: what was connected to works, what it depends on does not.
    .seen = Rarely. Ordinary reverse proxies refuse the handshake with an HTTP status instead, which pages see as 1006.
    .cause = The server behind a gateway is down, or speaks another protocol than the gateway expects.
    .fix = Check the gateway’s upstream address and the health of the server behind it.

code-1015 = The TLS handshake failed. Only Firefox reports it so.
    .meaning = No secure connection could be set up, so nothing was sent. It is a browser’s own report and never travels; Chromium reports 1006 for the same fault.
    .seen = In Firefox, with a certificate that is not trusted, has expired or is for another name, and with `wss://` to a port that speaks plain text.
    .cause = A self-signed certificate during development (an exception counts for one port only); an incomplete chain; the wrong port.
    .fix = Open the same address with `https:` in a tab to see what is wrong with the certificate. For a plain-text port, use `ws://` or put TLS in front of it.

## Registered codes

code-3000 = Not signed in: the counterpart of HTTP 401.
    .meaning = The server does not know who the client is, or no longer. It is registered for that purpose; some older libraries use the number for other ends.
    .seen = Right after opening, or when a token’s lifetime ends.
    .cause = A missing or expired token. With SockJS or Centrifugo servers it may merely mean that the session was closed.
    .fix = Renew the token and connect once more; do not repeat with the old one.

code-3003 = Not permitted: the counterpart of HTTP 403.
    .meaning = The server knows who the client is and refuses what it asks for.
    .seen = After a request to join or to subscribe that the account has no right to.
    .cause = A missing role or a missing right to the resource.
    .fix = Change the permission or the request. Neither a retry nor signing in again helps.

code-3008 = Something did not happen in time: the counterpart of HTTP 408.
    .meaning = The server waited for something that the client should have sent or taken, and gave up.
    .seen = A round number of seconds after opening, if the client’s first message is missing; with clients that read too slowly; at the end of a session’s allowed time.
    .cause = A first message that comes too late; a client that cannot keep up; a limit on the length of a session.
    .fix = Send what the server expects right after opening, and find the slow side if it happens later. One retry is fine.

## Ranges

code-0-999 = { $code } is not a close code: numbers below 1000 are not used.
    .meaning = No specification gives { $code } a meaning, and none will: numbers below 1000 are not used. Browsers hand it to the page as it came.
    .seen = When a server writes something else into the close frame, such as an HTTP status or an exit code.
    .cause = A mistake in the server’s code: a status from elsewhere, or a number whose two bytes are swapped.
    .fix = Let the server send 1000 to 1003, 1007 to 1014, or a code of its own from 4000 to 4999.

code-1016-1999 = { $code } is not assigned; the range is kept for the protocol itself.
    .meaning = The registry keeps this range for the protocol and its revisions, and { $code } is not assigned. What a server means by it is its own matter.
    .seen = When an application picked a number that looked free. Browsers hand it to the page as it came.
    .cause = A code that was made up.
    .fix = Move the server’s own codes to 4000 to 4999.

code-2000-2999 = { $code } is not assigned; the range is kept for the protocol and its extensions.
    .meaning = The registry keeps this range for the protocol, its revisions and extensions, and { $code } is not assigned. What a server means by it is its own matter.
    .seen = When an application picked a number that looked free. Browsers hand it to the page as it came.
    .cause = A code that was made up, or a code of a protocol on top, such as SockJS, that ended up in the close frame.
    .fix = Move the server’s own codes to 4000 to 4999.

code-3000-3999 = { $code } is a code of a library or framework.
    .meaning = Numbers from 3000 to 3999 are for libraries and frameworks, which register them with IANA. { $code } is not registered, so only the library that the server uses can say what it means.
    .seen = With servers such as Centrifugo, which numbers its ends in this range, and with applications that took the range for free.
    .cause = What the library or the service documents for { $code }.
    .fix = Find out which library the server uses and look { $code } up there. For codes of your own, use 4000 to 4999.

code-4000-4999 = { $code } is a code of this application alone.
    .meaning = Numbers from 4000 to 4999 are for private use: { $code } means what the two sides agreed on, and the same number means something else elsewhere.
    .seen = Whenever a service explains its ends by codes of its own. Numbers from 4400 to 4599 often follow HTTP: 4401 like 401, 4429 like 429.
    .cause = What the service documents for { $code }; the reason text often says it.
    .fix = Look { $code } up in the documentation of the service. If the page itself called `close({ $code })`, the server only sent its code back.

code-5000-65535 = { $code } is outside the protocol: nothing is defined from 5000 on.
    .meaning = The protocol defines no number from 5000 on. A close frame has room for numbers up to 65535, and browsers hand them to the page as they came.
    .seen = When a server uses numbers of its own, such as 10000 and 10001 of Bokeh, or writes a number that does not fit.
    .cause = A code that was made up, or a larger number cut to 16 bits.
    .fix = Move the server’s own codes to 4000 to 4999.
