### Causes and their evidence. `cause-<id>` has the attributes `title` and `fix`; `evidence-<id>` states one observation.

## Never opened

cause-content-security-policy =
    .title = The page’s content security policy forbids this connection
    .fix = Add the socket’s origin to `connect-src` (or `default-src`) of the page’s `Content-Security-Policy` header or meta element. `'self'` covers `wss:` of the page’s own host in current browsers, but no other host or port.
cause-mixed-content =
    .title = A secure page may not open an insecure socket
    .fix = Use `wss://`. A page loaded over `https:` cannot open `ws://`, except to the local machine.
cause-invalid-arguments =
    .title = The arguments of new WebSocket() are not valid
    .fix = Check the URL (`ws:`, `wss:`, `http:` or `https:`, without a fragment) and the subprotocols (each once, without spaces or commas). The constructor’s stack below leads to the call.
cause-refused-by-browser =
    .title = The browser refused to open the socket
    .fix = Look at the exception and at the console: the browser says there which of its rules applies. The server has not seen this attempt.
cause-closed-while-connecting =
    .title = The page called close() before the connection was open
    .fix = Usually a component that was unmounted, or mounted twice, while the socket was connecting: look at the stack of the call below. The code and reason given to `close()` are lost in this case. Either keep the socket outside the component, or ignore this end.
cause-offline =
    .title = The browser was offline
    .fix = Wait for the `online` event before the next attempt, then reconnect with a little random delay.
cause-handshake-refused =
    .title = The server refused the WebSocket handshake
    .fix = Look at the HTTP status: 401 or 403 point to credentials or an origin check, 404 to the path, 400 or 426 to a proxy that drops the `Upgrade` header, 5xx to the server behind the proxy.
cause-tls-failed =
    .title = The TLS handshake failed
    .fix = Open the same address with `https:` in a tab: the browser then shows what is wrong with the certificate. If the server speaks plain text on this port, use `ws://`, or put TLS in front of it.
cause-accepted-then-dropped =
    .title = The connection was dropped in the moment it was accepted
    .fix = Look at the server’s log for this moment: a handler that fails at once, or a proxy that accepts before it knows whether the server behind it answers.
cause-handshake-failed =
    .title = The connection could not be established
    .fix = Browsers hide the reason from pages. It is in the console, next to the URL. Usual reasons: nothing listens at that address, the name does not resolve, the certificate is not trusted, or the server answered with an HTTP status other than 101.

## The page went away

cause-page-left =
    .title = The page was left while the socket was alive
    .fix = Nothing to fix: the browser ends the sockets of a page that goes away. The server sees close code 1001.
cause-back-forward-cache =
    .title = The page came back from the back/forward cache
    .fix = Reconnect in a `pageshow` handler when `event.persisted` is true. The browser cuts a page’s sockets when it puts the page into that cache.
cause-tab-frozen =
    .title = The browser had frozen the tab
    .fix = Reconnect in a `resume` handler on `document`. Browsers freeze tabs in the background to save energy and end their sockets.

## Ended by the page

cause-page-closed =
    .title = The page called close()
    .fix = Nothing to fix if this was meant. If not, the stack of the call below shows who did it.
cause-close-not-answered =
    .title = The server did not answer the page’s close()
    .fix = The connection was already dead, or the server ignores close frames. If this repeats, look at how the server handles a close frame; the browser gives up after 60 s (Chromium) or 20 s (Firefox).

## Ended without a close frame

cause-data-rejected-by-browser =
    .title = The browser rejected what the server sent
    .fix = Look in the console for the exact rule that was broken (an invalid frame, text that is not UTF-8, a forbidden close code), then correct the server or the proxy that writes these bytes.
cause-reserved-code-sent =
    .title = The server sent a close code that must never be sent
    .fix = Use 1011 or a code from 4000 to 4999 on the server. 1005, 1006 and 1015 are only for a browser’s own reports; Chromium treats them as a protocol error.
cause-connection-lost =
    .title = The TCP connection ended without a close frame
    .fix = Look at what the server and every proxy in between did at this moment: a crash, a restart, an idle time-out. A long silence before the end points to a time-out; several sockets ending together point to the server or the network.

## Ended by a close frame of the server

cause-server-finished =
    .title = The server closed normally
    .fix = Nothing to fix if the work was done. If the socket should have stayed open, look for a handler on the server that returns too early.
cause-server-going-away =
    .title = The server is going away
    .fix = Reconnect after a short random delay. Servers send this when they stop or are replaced, and some when a connection is idle.
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
    .fix = Compare the last message’s size with the server’s limit. Send it in parts or over HTTP, or raise the limit on the server.
cause-extension-missing =
    .title = The server misses an extension
    .fix = Browsers never require extensions, and only a client may send 1010: ask whoever runs the server what is meant by it.
cause-server-error =
    .title = The server failed
    .fix = Look in the server’s log at this moment. If a message was sent just before, try it again against a test server.
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
cause-server-waited-too-long =
    .title = The server waited too long for the client
    .fix = Send what the server expects right after the connection opens, and heartbeats after that.
cause-library-code =
    .title = A library or framework closed with a code of its own
    .fix = Look the code up in the documentation of the library that the server uses. Codes from 3000 to 3999 mean something only there.
cause-application-code =
    .title = The application closed with a code of its own
    .fix = Look the code up where the service is documented. Numbers from 4400 to 4599 are often an HTTP status plus 4000, but nothing says they must be.
cause-undefined-code =
    .title = The server sent a code that nothing defines
    .fix = Use a code from 4000 to 4999 on the server. Perhaps it wrote an HTTP status or an exit code there, or swapped the two bytes of the number.

## Evidence

evidence-policy-violation = The browser reported a violation of `{ $directive }` for { $uri }.
evidence-exception = new WebSocket() threw { $name }: { $message }
evidence-exception-without-message = new WebSocket() threw { $name }.
evidence-insecure-from-secure = The page { $page } was loaded over https:.
evidence-no-close-event = The browser fired error and no close event.
evidence-page-hidden-for-good = The page was hidden for good (pagehide) while the socket was alive.
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
evidence-no-messages = No message went either way.
evidence-error-event-while-open = An error event came on the open socket, after { $count ->
    [0] no message was received
    [one] { $count } message was received
   *[other] { $count } messages were received
}. Chromium does that only when it fails the connection itself.
evidence-error-event-firefox = An error event came before the close event. Firefox does that when TCP was reset, or when it rejects what it received.
evidence-happened-before = { $count ->
    [one] { $count } earlier socket
   *[other] { $count } earlier sockets
} of this endpoint ended with the same code.
evidence-close-frame = A close frame with code { $code } came.
evidence-empty-close-frame = A close frame without a code came.
evidence-reason = Its reason reads: “{ $reason }”.
evidence-last-sent = The last message sent ({ $type ->
    [binary] binary
   *[text] text
}, { BYTES($size) }) went out { DURATION($before) } before the end.
