### Causes and their evidence. `cause-<id>` has the attributes `title` and `fix`; `evidence-<id>` states one observation;
### `settle-<id>` says what would settle a cause. A code of a vendor explains itself: vendors.ftl.

## Never opened: the browser’s own rules

cause-content-security-policy =
    .title = The page’s content security policy forbids this connection
    .fix = Add { $source } to the directive { $directive } of the page’s `Content-Security-Policy` header or meta element. `'self'` covers `wss:` of the page’s own host in current browsers, but no other host or port.
cause-mixed-content =
    .title = A secure page may not open an insecure socket
    .fix = Use `wss://`. A page loaded over `https:` cannot open `ws://`, except to the local machine.
cause-invalid-arguments =
    .title = The arguments of new WebSocket() are not valid
    .fix = Check the URL (`ws:`, `wss:`, `http:` or `https:`, without a fragment) and the subprotocols (each once, without spaces or commas). The constructor’s stack below leads to the call.
cause-refused-by-browser =
    .title = The browser refused to open the socket
    .fix = Look at the exception and at the console: the browser says there which of its rules applies. The server has not seen this attempt.
cause-unsafe-port =
    .title = Browsers never connect to this port
    .fix = Let the server listen on another port. The port belongs to another protocol, such as mail or X11, and every browser refuses it.
cause-local-network-access =
    .title = The browser keeps public pages away from the local network
    .fix = Allow the page to reach the local network when the browser asks, or in its site settings. For a page in production, let the server have a public address instead.
cause-blocked-by-extension =
    .title = Something in this browser blocked the connection
    .fix = Try it in a window without other extensions: content blockers and corporate policies end connections this way. The server has not seen this attempt.
cause-socket-limit =
    .title = The browser’s limit of open sockets was reached
    .fix = Close sockets that are no longer needed, and look for code that opens one on each render or each retry. Chromium allows 255 at a time, Firefox 200.

## Never opened: the page

cause-closed-while-connecting =
    .title = The page called close() before the connection was open
    .fix = Look at the stack of the call below. The code and reason given to `close()` are lost in this case. Usually something was unmounted or navigated away from while the socket was connecting; then this end can be ignored.
cause-component-mounted-twice =
    .title = The page opened the same socket twice and closed the first
    .fix = Usually a component that is mounted twice, as React’s StrictMode does with each effect in development. It is harmless there. Keep the socket outside the component, or open it a moment later and cancel that in the clean-up.

## Never opened: on the way to the server

cause-offline =
    .title = The browser was offline
    .fix = Wait for the `online` event before the next attempt, then reconnect with a little random delay.
cause-network-changed =
    .title = The network changed while the socket was connecting
    .fix = Reconnect after a short random delay. Switching between Wi-Fi, cable, mobile network or VPN ends every attempt that is under way.
cause-host-not-found =
    .title = The host name could not be resolved
    .fix = Check the spelling of the host, and whether the name resolves on this machine and the resolver answers at all: names of internal networks do so only with the right DNS server or VPN.
cause-nothing-listening =
    .title = Nothing accepts connections at this host and port
    .fix = Start the server, and check host and port. A server that listens on 127.0.0.1 only cannot be reached from another machine or from outside its container, and `localhost` may mean IPv6.
cause-host-unreachable =
    .title = The host could not be reached
    .fix = Check address, firewall and VPN. No connection came about, and nothing answered, not even with a refusal.
cause-certificate-not-trusted =
    .title = The browser does not trust the server’s certificate
    .fix = Open the same host and port with `https:` in a tab: the browser says there what is wrong. An exception made for a page does not hold for another port. For local work, install a certificate authority of your own.
cause-tls-failed =
    .title = The TLS handshake failed
    .fix = Open the same address with `https:` in a tab: the browser then shows what is wrong with the certificate. If the server speaks plain text on this port, use `ws://`, or put TLS in front of it.
cause-secure-socket-on-plain-port =
    .title = The port may not speak TLS
    .fix = Use `ws://` for a plain server on the local machine, or the port of the TLS proxy in front of it. What answered was not a TLS handshake, or TLS could not be agreed on.
cause-plain-socket-on-tls-port =
    .title = The port may expect TLS
    .fix = Use `wss://`. A TLS server that is spoken to in plain text hangs up or answers 400.
cause-proxy-refused =
    .title = A proxy asked for a sign-in or refused the connection
    .fix = Check the browser’s or the system’s proxy settings and the sign-in to that proxy. If it happens in one network only, that network’s proxy must allow WebSockets to this host.

## Never opened: the answer to the handshake

cause-handshake-answered-without-upgrade =
    .title = The answer was no upgrade: HTTP status { $status }
    .fix = Something answers at this address, but not the WebSocket endpoint: a single-page application’s fallback page, a wrong path, or a proxy that does not pass the `Upgrade` header on. Some versions of Chromium also report 200 for an answer that is not HTTP at all.
cause-handshake-not-http =
    .title = The answer was not HTTP
    .fix = Check host and port: what answered speaks another protocol, such as mail, a database, or HTTP over TLS.
cause-handshake-redirected =
    .title = The server redirected the handshake: HTTP status { $status }
    .fix = Use the final address: browsers do not follow redirects of a WebSocket. Common ones go from `http` to `https`, to a URL with a slash at its end, or to a sign-in page when the session has ended.
cause-handshake-bad-request =
    .title = The server calls the handshake a bad request: HTTP status 400
    .fix = Look for a proxy that drops the `Upgrade` and `Connection` headers, for a wrong path, and for a session id that another instance does not know (sticky sessions). The server’s log names which.
cause-handshake-unauthorized =
    .title = The server wants a sign-in before the handshake: HTTP status 401
    .fix = Check the cookie or token that goes with the handshake. Pages cannot set headers for a WebSocket: use a cookie of the same site, a short-lived ticket in the query, or a first message after the open.
cause-handshake-forbidden =
    .title = The server forbids the handshake: HTTP status 403
    .fix = Check the list of allowed origins first, then permissions and bot protection. Several frameworks also answer 403 when a handler closes before it has accepted: accept first, then close with a code of your own, so that the page learns why.
cause-handshake-not-found =
    .title = There is no endpoint at this path: HTTP status { $status }
    .fix = Compare the path with the server’s route, letter by letter, with its prefix and the slash at its end. A proxy may strip or add a part of the path.
cause-handshake-upgrade-required =
    .title = The handshake was not taken as an upgrade: HTTP status { $status }
    .fix = Let every proxy on the way pass `Upgrade` and `Connection` on, over HTTP/1.1. If nothing is in between, the server wants another version of the protocol.
cause-handshake-rate-limited =
    .title = Too many attempts: HTTP status 429
    .fix = Wait longer between attempts, with exponential back-off and jitter, and look for the loop that makes so many. The limit may count all clients behind one address.
cause-handshake-server-error =
    .title = The server failed during the handshake: HTTP status { $status }
    .fix = Look in the server’s log at this moment: a handler, a middleware or the check of the sign-in threw before the connection was accepted.
cause-handshake-gateway-error =
    .title = A gateway could not reach the server behind it: HTTP status { $status }
    .fix = Check that the server behind the gateway runs and that the gateway has the right address for it. 502: nothing useful answered; 504: none answered in time; 520 to 530: Cloudflare’s words for the server behind it.
cause-handshake-unavailable =
    .title = The service is not available: HTTP status 503
    .fix = Look whether a server is ready behind the load balancer, and whether it is overloaded, in maintenance, or limits the rate (nginx answers so by default). A `Retry-After` header may say when to come back.
cause-handshake-refused =
    .title = The server refused the handshake: HTTP status { $status }
    .fix = Look up what the server means by this status, in its log at this moment.
cause-upgrade-headers-missing =
    .title = The 101 answer lacks the Upgrade or Connection header
    .fix = Let the server answer `Upgrade: websocket` and `Connection: Upgrade`, and look for a proxy that removes them as headers of a single hop.
cause-accept-header-invalid =
    .title = The server’s 101 answer is not a valid handshake
    .fix = Let a WebSocket library make the answer: `Sec-WebSocket-Accept` must be made from the key of this very request. A cache that answers from memory, or a hand-written server, gets this wrong.
cause-subprotocol-not-agreed =
    .title = The two sides did not agree on a subprotocol
    .fix = Let the server choose one of the names that the page asks for and send it back in `Sec-WebSocket-Protocol`; or do not ask for any. Chromium fails the socket when none comes back, Firefox opens it: code that works in one may fail in the other.
cause-extension-not-agreed =
    .title = The server chose an extension that the browser did not offer
    .fix = Let the server choose among the extensions in the request; browsers offer `permessage-deflate` only. Turn extensions off on the server to see whether it is that.
cause-handshake-dropped =
    .title = The connection was ended before an answer to the handshake
    .fix = Look at the server’s log: its process may crash on the request, or speak another protocol on this port. A TLS server that is spoken to with `ws://` also hangs up like this.
cause-handshake-not-answered =
    .title = No answer to the handshake came
    .fix = Look for a firewall that drops packets, a handler that waits for something before it accepts, and a proxy that passes the request on without its `Upgrade` header. Chromium gives up after 240 s, Firefox after 20 s.
cause-accepted-then-dropped =
    .title = The connection was dropped in the moment it was accepted
    .fix = Look at the server’s log for this moment: a handler that fails at once, or a proxy that accepts before it knows whether the server behind it answers.
cause-handshake-failed =
    .title = The connection could not be established
    .fix = Browsers hide the reason from pages. It is in the console, next to the URL. Usual reasons: nothing listens at that address, the name does not resolve, the certificate is not trusted, or the server answered with an HTTP status other than 101.

## The page went away

cause-page-left =
    .title = The page was left while the socket was alive
    .fix = Nothing to fix: the browser ends the sockets of a page that goes away. Of an open one, the server sees close code 1001.
cause-back-forward-cache =
    .title = The page came back from the back/forward cache
    .fix = Reconnect in a `pageshow` handler when `event.persisted` is true. The browser cuts a page’s sockets when it puts the page into that cache.
cause-tab-frozen =
    .title = The browser had frozen the tab
    .fix = Reconnect in a `resume` handler on `document`. Browsers freeze tabs in the background to save energy and end their sockets.
cause-machine-slept =
    .title = The machine slept, and the connection did not outlive it
    .fix = Reconnect when the page comes back: on `visibilitychange`, and on `online`. Nothing on the server has to change.

## Ended by the page

cause-page-closed =
    .title = The page called close()
    .fix = Nothing to fix if this was meant. If not, the stack of the call below shows who did it.
cause-page-gave-up-waiting =
    .title = The page closed it because nothing came from the server any more
    .fix = Treat it as a lost connection: look at what the server and the proxies did before the last message received. A server whose loop is blocked answers no heartbeat either.
cause-close-not-answered =
    .title = No answer to the page’s close() came
    .fix = The connection was already dead, or the server ignores close frames. If this repeats, look at how the server handles a close frame; the browser gives up after 60 s (Chromium) or 20 s (Firefox).

## The browser rejected what came

cause-data-rejected-by-browser =
    .title = The browser rejected what the server sent
    .fix = Look in the console for the exact rule that was broken (an invalid frame, text that is not UTF-8, a forbidden close code), then correct the server or the proxy that writes these bytes.
cause-invalid-frame =
    .title = The server sent bytes that are not a valid frame
    .fix = Look for something that writes to the connection beside the WebSocket library: an HTTP error page after the 101, a second writer without a lock, a hand-written frame with a wrong length.
cause-reserved-bits-set =
    .title = The server sent a frame with reserved bits set
    .fix = Most often the server compresses although `permessage-deflate` was not agreed on, or a proxy changed the handshake. Turn compression off on the server to see whether it is that.
cause-masked-frame =
    .title = The server masked a frame
    .fix = Only clients mask (RFC 6455, section 5.1): the server uses the client’s side of a library. Firefox accepts such frames, Chromium does not.
cause-fragments-out-of-order =
    .title = The server mixed up the parts of a message
    .fix = Let one writer send all parts of a message before the next begins. Two threads that write at once, or a continuation flag that is set wrongly, do this.
cause-text-not-utf8 =
    .title = The server sent a text message that is not UTF-8
    .fix = Send binary data as a binary message. For text, encode as UTF-8 and do not cut in the middle of a character.
cause-invalid-close-frame =
    .title = The server sent a broken close frame
    .fix = Let the library write it: a close frame is empty, or holds a code of two bytes and a reason of at most 123 bytes in UTF-8.
cause-second-close-frame =
    .title = The server sent a second close frame
    .fix = Send one close frame only. A server that answers the browser’s answer turns every good close into 1006 in Chromium; Firefox shows the first code.
cause-reserved-code-sent =
    .title = The server sent a close code that must never be sent
    .fix = Use 1011 or a code from 4000 to 4999 on the server. 1005, 1006 and 1015 are only for a browser’s own reports; Chromium treats them as a protocol error.

## Ended without a close frame

cause-idle-time-out =
    .title = An idle time-out of { DURATION($limit) }
    .fix = Send a heartbeat well before this time has passed, in either direction, or raise the limit where it is set.
cause-constant-lifetime =
    .title = A limit of { DURATION($limit) } on the life of a connection
    .fix = Raise the limit where it is set, or reconnect a little before it is reached. A heartbeat does not help: the connection ends however busy it is.
cause-sockets-ended-together =
    .title = Several sockets of { $host } were cut at the same moment
    .fix = Look for a deployment, a crash or a reload of the proxy at this moment, and for a change of network or VPN on this machine. Let the server close its sockets with 1001 or 1012 before it stops, and clients reconnect with a random delay.
cause-network-lost =
    .title = The browser lost its network
    .fix = Reconnect on the `online` event with a little random delay. Nothing on the server has to change.
cause-keep-alive-time-out =
    .title = The server’s ping was not answered in time
    .fix = Browsers answer pings by themselves, so look for what stopped the browser or the network: sleep, a frozen tab, a change of network, a server whose own loop was blocked. Raise the server’s ping time-out if the network is slow.
cause-heartbeat-throttled =
    .title = The browser had slowed the page’s timers down
    .fix = Let the server send the heartbeat, or run it in a worker. A page that is hidden for five minutes gets its timers once a minute only.
cause-connection-lost =
    .title = The TCP connection ended without a close frame
    .fix = Look at what the server and every proxy in between did at this moment: a crash, a restart, an idle time-out. A long silence before the end points to a time-out; several sockets ending together point to the server or the network.

## Ended by a close frame of the server

cause-server-finished =
    .title = The server closed normally
    .fix = Nothing to fix if the work was done. If the socket should have stayed open, look for a handler on the server that returns too early.
cause-server-closed-for-error =
    .title = The server closed “normally” because of an error
    .fix = Read the reason: it is the server’s own explanation. Let the server use 1008, 1011 or a code from 4000 to 4999 for errors, so that clients can tell them from a normal end.
cause-server-going-away =
    .title = The server is going away
    .fix = Reconnect after a short random delay. Servers send this when they stop or are replaced, and some when a connection is idle.
cause-loading-stopped =
    .title = The loading of the page was stopped
    .fix = Firefox closes every socket of a page with 1001 when `window.stop()` is called or the Stop button is pressed. If the server’s log knows nothing of this end, it was one of these.
cause-protocol-error-reported =
    .title = The server reports a protocol error
    .fix = Browsers frame messages correctly, so look at what is between: a proxy that changes frames, a compression extension, or a server that uses 1002 for an error of its own.
cause-message-type-refused =
    .title = The server does not take this kind of message
    .fix = Compare the type of the last message sent (text or binary) with what the endpoint expects. Sending it again will fail again.
cause-closed-without-code =
    .title = The server closed without giving a code
    .fix = Give the server’s `close()` a code and a reason. Until then, look at the last message received: some protocols put their error there.
cause-message-content-refused =
    .title = The server could not read the content of a message
    .fix = Look at the last message sent. Browsers always send valid UTF-8, so this is mostly a server’s word for content that it cannot parse or decompress.
cause-policy-refused =
    .title = The server refused by a rule of its own
    .fix = Check credentials, permissions, origin and limits; the reason text often says which. Reconnecting unchanged will be refused again.
cause-message-too-big =
    .title = A message was too big for the server
    .fix = Compare the last message’s size with the limit of the server and of every proxy before it. Send it in parts or over HTTP, or raise the limit.
cause-extension-missing =
    .title = The server misses an extension
    .fix = Browsers never require extensions, and only a client may send 1010: ask whoever runs the server what is meant by it.
cause-server-error =
    .title = The server failed
    .fix = Look in the server’s log at this moment. If a message was sent just before, try it again against a test server.
cause-message-broke-server =
    .title = The server failed on the message before
    .fix = Send the same message to a test server and read its log. Let the handler catch its errors and answer with a message, so that one bad message does not end the connection.
cause-server-restarting =
    .title = The server is restarting
    .fix = Reconnect after a random delay of some seconds, so that not all clients come back at once.
cause-server-overloaded =
    .title = The server asks to come back later
    .fix = Reconnect with exponential back-off and jitter, beginning at half a minute or more. Quick retries make an overload worse.
cause-gateway-error =
    .title = A gateway could not reach the server behind it
    .fix = Check the gateway’s upstream address and the health of the server behind it.
cause-not-signed-in =
    .title = The server wants the client to sign in
    .fix = Renew the token or the session, then connect once more. Do not retry with the same credentials.
cause-not-permitted =
    .title = The client may not do this
    .fix = Change the permission or what is asked for. Signing in again will not help, and neither will a retry.
cause-token-expired =
    .title = The sign-in has expired
    .fix = Renew the token before it expires, and tell the server over the open socket or reconnect with the new one. Do not retry with the old one.
cause-server-waited-too-long =
    .title = The server waited too long for the client
    .fix = Send what the server expects right after the connection opens, and heartbeats after that.
cause-vendor-code =
    .title = { $vendor } closed with a code of its own: { $name }
    .fix = Look the code up where { $vendor } is documented.
cause-http-like-code =
    .title = The number may stand for HTTP status { $status }
    .fix = Numbers from 4400 to 4599 are often an HTTP status plus 4000, but nothing says that they must be. Look the code up where the service is documented.
cause-library-code =
    .title = A library or framework closed with a code of its own
    .fix = Look the code up in the documentation of the library that the server uses. Codes from 3000 to 3999 mean something only there.
cause-application-code =
    .title = The application closed with a code of its own
    .fix = Look the code up where the service is documented.
cause-undefined-code =
    .title = The server sent a code that nothing defines
    .fix = Use a code from 4000 to 4999 on the server. Perhaps it wrote an HTTP status or an exit code there, or swapped the two bytes of the number.
cause-development-server-reload =
    .title = A development server ended its own connection
    .fix = Nothing to fix: it does so when it restarts or reloads the page, and its client connects again by itself. If it never comes back, look whether the server still runs.

## Why it ends again and again

cause-retries-without-back-off =
    .title = The page retries without back-off
    .fix = Wait longer after each failure, up to half a minute or so, and add a random part, so that not all clients come back in the same moment.
cause-accepted-then-rejected =
    .title = The server accepts each attempt and ends it at once
    .fix = Find what the server checks after the handshake: sign-in, subprotocol, first message. Stop retrying on a refusal; it will not change by itself.
cause-back-off-reset =
    .title = The wait between attempts never grows, although each is ended soon
    .fix = If there is a back-off, set it back only after the connection has proved itself: after the first good message, or after it was open for half a minute.
cause-reconnects-twice =
    .title = Two new sockets follow each one that ended
    .fix = Reconnect in `onclose` only. `onerror` is always followed by `onclose`, so doing it in both doubles the sockets each time.

## Seen by DevTools only

cause-worker-socket =
    .title = A socket in a worker: close code not available
    .fix = Log `event.code` and `event.reason` in the worker’s own `onclose`. DevTools shows that the socket was there and when it ended, and no extension can look into a worker without changing it.

## Evidence

evidence-policy-violation = The browser reported a violation of `{ $directive }` for { $uri }.
evidence-exception = new WebSocket() threw { $name }: { $message }
evidence-exception-without-message = new WebSocket() threw { $name }.
evidence-insecure-from-secure = The page { $page } was loaded over https:.
evidence-blocked-before-open = The browser blocked it before it opened.
evidence-no-close-event = The browser fired error and no close event.
evidence-page-hidden-for-good = The page was left (`pagehide`) while the socket was alive.
evidence-never-opened = It was still connecting.
evidence-open-for = It had been open for { DURATION($open) }.
evidence-failed-after = It never opened; the browser gave up after { DURATION($life) }.
evidence-close-call-connecting = close() was called { DURATION($waited) } after the constructor, while still connecting.
evidence-http-status = The server answered the handshake with HTTP status { $status }.
evidence-browser-offline = navigator.onLine was false.
evidence-code-1015 = Firefox reported 1015, which it uses for TLS failures only.
evidence-no-error-event = No error event came before the close event.
evidence-close-call = The page called close({ $code }) { DURATION($before) } before the end, { DURATION($open) } after it opened.
evidence-close-call-without-code = The page called close() { DURATION($before) } before the end.
evidence-answered-with = The server answered with { $code }.
evidence-page-returned = The page was restored from the back/forward cache (pageshow with persisted true) while the socket lived.
evidence-page-frozen = The page received a freeze event while the socket lived.
evidence-no-close-frame = It had been open for { DURATION($open) }, and no close frame came.
evidence-silence = { DURATION($silence) } passed since the last message in either direction.
evidence-no-messages = No message went either way in the { DURATION($open) } it was open.
evidence-nothing-received = No message was received in the { DURATION($open) } it was open.
evidence-nothing-sent = No message was sent in the { DURATION($open) } it was open.
evidence-error-event-while-open = An error event came on the open socket, after { $count ->
    [0] no message was received
    [one] { $count } message was received
   *[other] { $count } messages were received
}. Chromium does that only when it fails the connection itself.
evidence-error-event-firefox = An error event came before the close event. Firefox does that when TCP was reset, or when it rejects what it received.
evidence-happened-before = { $count ->
    [one] At least { $count } earlier socket
   *[other] At least { $count } earlier sockets
} of this endpoint ended with the same code.
evidence-close-frame = A close frame with code { $code } came.
evidence-empty-close-frame = A close frame without a code came.
evidence-reason = Its reason reads: “{ $reason }”.
evidence-last-sent = The last message sent ({ $type ->
    [binary] binary
   *[text] text
}, { BYTES($size) }) went out { DURATION($before) } before the end.
evidence-browser-report = Chromium’s DevTools report: “{ $text }”.
evidence-firefox-report = Firefox reports: “{ $text }”.
evidence-answer-not-accepted = The browser did not accept this answer.
evidence-subprotocols-asked = The page asked for the subprotocols { $names }.
evidence-browser-patience = { DURATION($patience) } is how long this browser waits for an answer.
evidence-bad-port = Port { $port } is on the list of ports that browsers refuse.
evidence-public-page-to-local-address = The address is written as one of a local network, and that of the page, { $page }, is not.
evidence-live-sockets = { $count } other sockets of this frame were alive; this browser allows { $most } in all.
evidence-same-url-alive = { $count ->
    [one] Another socket of this frame to the same URL was alive.
   *[other] { $count } other sockets of this frame to the same URL were alive.
}
evidence-secure-scheme = The address asks for TLS on port { $port }.
evidence-plain-scheme = The address asks for plain text on port { $port }, which usually speaks TLS.
evidence-clock-jump = The system’s clock went on for { DURATION($jump) } longer than the page’s own clock.
evidence-clean-while-connecting = Firefox reported a clean end while the socket was connecting.
evidence-silence-before-call = { DURATION($silence) } had passed since the last message received when the page called close().
evidence-close-call-reason = The reason that the page gave: “{ $reason }”.
evidence-silence-received = { DURATION($silence) } passed since the last message received.
evidence-silence-sent = { DURATION($silence) } passed since the last message sent.
evidence-silences-before = { $count ->
    [one] An end before it came after { $silences } of such silence.
   *[other] { $count } of the ends before it came after { $silences } of such silence.
}
evidence-lifetimes-before = { $count ->
    [one] A socket before it was open for { $lifetimes }.
   *[other] { $count } of the sockets before it were open for { $lifetimes }.
}
evidence-in-use = It was in use: the last message was { DURATION($silence) } before the end.
evidence-default-limit = { DURATION($limit) } without a message is the default limit of { $products }.
evidence-default-lifetime = { DURATION($limit) } is the default limit on the life of a connection of { $products }.
evidence-default-size = { BYTES($limit) } is the default limit of { $products }.
evidence-ended-together = { $count ->
    [one] Another socket of { $host } was cut within { DURATION($within) } of it.
   *[other] At least { $count } other sockets of { $host } were cut within { DURATION($within) } of it.
}
evidence-sites-together = Sockets of { $count } sites were cut within { DURATION($within) } of this one.
evidence-others-with-code = { $count ->
    [one] Another socket ended with the same code within { DURATION($within) }.
   *[other] At least { $count } other sockets ended with the same code within { DURATION($within) }.
}
evidence-hidden-for = The page had been hidden for { DURATION($hidden) }.
evidence-vendor-host = The host { $value } is one of { $vendor }.
evidence-vendor-subprotocol = The subprotocol { $value } is the one of { $vendor }.
evidence-vendor-path = The path { $value } is usual for { $vendor }.
evidence-vendor-query = The query { $value } is usual for { $vendor }.
evidence-vendor-reason = The reason “{ $value }” is one that { $vendor } gives.
evidence-development-server = “{ $sign }” is a sign of a development server.
evidence-attempts = { $count } attempts ended within { DURATION($span) }, none open for 5 s.
evidence-gap-between = The next attempt usually began { DURATION($gap) } after the end of the one before.
evidence-opened-and-ended = { $count } attempts in a row were opened and ended with { $code }.
evidence-longest-open = None of them was open for longer than { DURATION($open) }.
evidence-constant-gaps = The { $count } waits between attempts were all about { DURATION($gap) }.
evidence-opened-each-time = Each of the last { $count } attempts was opened.
evidence-pairs = After { $ends } ends, { $made } new sockets were made, { $pairs } times two within { DURATION($apart) } of each other.
evidence-lived-in-worker = DevTools saw a socket outside the page’s frames, in a worker; it lived for { DURATION($life) }.

## What would settle it

settle-open-devtools = Keep DevTools open during the next attempt: Chromium then tells the HTTP status or the network error, and it is shown here.
settle-open-devtools-in-chromium = Make the same attempt in a Chromium browser with DevTools open: it tells the exact reason, and it is shown there.
settle-read-console = The console names the browser’s own reason, next to the URL.
settle-look-at-server = The logs of the server and of the proxies before it, at this moment, settle it.
settle-look-at-stack = The stack of the call, below, leads to the code that did it.
settle-happens-again = If the next end comes in the same way, it is confirmed.
settle-try-in-foreground = Keep the tab in the foreground: if it then stays open, it is confirmed.
settle-read-documentation = The documentation of the service says what it means by the number.
