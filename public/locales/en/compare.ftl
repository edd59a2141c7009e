### Comparing two codes. `compare-<first>-<second>` is the question that tells the two apart; `.first` and `.second` say when each
### applies. All other pairs are put together from `fact-…`, `question-…` and `applies-…`.

## Pairs with words of their own

compare-1000-1001 = Is the work done, or is one end going away?
    .first = 1000 ends the conversation: what it was opened for is finished. Do not connect again by yourself.
    .second = 1001 ends the place where one side lived: the page was left, or the server stops. If the page is still there, connect again after a short, random delay.
compare-1000-1003 = Was the end meant, or did a message not suit?
    .first = 1000 means that both sides were content: nothing was wrong with any message.
    .second = 1003 means that the receiver does not take this kind of message, such as binary where it wants text. The same message will be refused again.
compare-1000-1005 = Did the close frame carry a number?
    .first = With 1000 it did: somebody wrote “done” into it.
    .second = With 1005 it was empty. The end was just as orderly, but nobody said why; read the last message before it.
compare-1001-1002 = Is one end leaving, or was a rule of the protocol broken?
    .first = 1001 blames nobody: a page or a process goes away. Connect again.
    .second = 1002 is a complaint about framing. Connecting again leads to the same complaint until the server, a proxy or an extension is mended.
compare-1001-1003 = Is one end leaving, or did a message not suit?
    .first = With 1001 there is nothing to change in what you send; connect again after a short, random delay.
    .second = With 1003 the kind of message has to change, text or binary. A new connection alone ends the same way.
compare-1001-1006 = Was there time to say goodbye?
    .first = 1001 came in a close frame: the other end knew that it was leaving.
    .second = With 1006 no close frame came: a crash, a cut, a time-out on the way, or a connection that never opened.
compare-1001-1007 = Is one end leaving, or could it not read what it got?
    .first = 1001 says nothing about your messages. Connect again.
    .second = 1007 says that the content of a message did not fit its type, such as text that is not UTF-8. Mend the sender first.
compare-1001-1010 = Is one end leaving, or did the client miss an extension?
    .first = 1001 can come from either side, at any time in the life of a connection.
    .second = 1010 is the client’s alone, right after the handshake: the server did not agree to an extension that it insists on. Browsers never send it, so a page that receives it talks to a server that misuses the number.
compare-1001-1012 = Is it promised that the service comes back?
    .first = 1001 promises nothing: the sender may be gone for good.
    .second = 1012 announces a restart. Connect again after a random delay of some seconds.
compare-1002-1007 = Is the envelope broken, or the letter inside?
    .first = 1002 is about the envelope: opcode, mask, length, the order of fragments.
    .second = 1007 is about the letter: the frame was fine, and its content did not fit the type.
compare-1003-1007 = Is it the wrong kind of message, or the right kind with bad content?
    .first = 1003 rejects the kind, text or binary, without looking at the content.
    .second = 1007 has looked at the content and could not read it.
compare-1003-1008 = Is it about the type of data, or about a rule?
    .first = 1003 is about the type of data only.
    .second = 1008 stands for any rule of the server: origin, permission, rate, size of a queue. The reason text should name it.
compare-1005-1006 = Did a close frame come at all?
    .first = With 1005 it did, without a number: an orderly end.
    .second = With 1006 none came: the connection was cut, rejected by the browser, or never opened.
compare-1006-1009 = Was a message too big, and did the server say so?
    .first = 1006 right after a big message: a server or proxy that simply hangs up on what is too big.
    .second = 1009: a server that says so. Its limit is often in the reason text.
compare-1006-1015 = Which browser reports that TLS failed?
    .first = Chromium reports 1006 for a failed TLS handshake, as the standard asks, and for every other failure to connect.
    .second = Firefox reports 1015, for TLS alone.
compare-1008-1009 = Is size what the server objects to?
    .first = 1008 stands for any other rule of the server.
    .second = 1009 is about the size of one message only.
compare-1008-3000 = Is it any rule, or a missing sign-in?
    .first = 1008 is the old word for every refusal; the reason text has to say which.
    .second = 3000 asks to sign in: renew the token, then connect once.
compare-1008-graphql-ws-4403 = Is it the general refusal, or one in the manner of HTTP?
    .first = 1008 belongs to the protocol and says that some rule was broken.
    .second = 4403 is an application’s own number, made from HTTP’s 403: the server knows who asks, and says no.
compare-1011-1012 = Did the server fail, or does it restart on purpose?
    .first = 1011 is a fault: look at the server’s log, and retry a limited number of times.
    .second = 1012 is planned: retry after a random delay of some seconds.
compare-1011-1013 = Did the server fail, or has it too much to do?
    .first = 1011 is a fault of the server’s own.
    .second = 1013 is overload: stay away for half a minute or more, and longer each time.
compare-1011-1014 = Which server failed: this one, or the one behind it?
    .first = 1011: the one that the page is connected to.
    .second = 1014: the one behind the gateway, which answered nothing or nonsense.
compare-1012-1013 = How soon may the client come back?
    .first = After 1012 in some seconds: the service is about to be there again.
    .second = After 1013 much later, or elsewhere: coming back soon makes the overload worse.
compare-3000-3003 = Does the server not know the client, or not allow it?
    .first = 3000: sign in, then connect again.
    .second = 3003: signing in does not help. Change the permission or what is asked for, and do not retry.
compare-graphql-ws-4401-graphql-ws-4403 = Was something subscribed before the sign-in was accepted, or was the sign-in refused?
    .first = 4401: an operation came before the server had acknowledged the connection. Wait for the acknowledgement.
    .second = 4403: the server looked at the credentials and said no. Renew them before the next attempt.

## Facts, put side by side

fact-wire = Travels in a close frame
fact-wire-yes = yes
fact-wire-no = never: the browser reports it by itself
fact-clean = Usual end
fact-clean-yes = clean: both sides took leave
fact-clean-no = unclean: the connection just ended
fact-scheme = Who defines it
fact-scheme-standard = the WebSocket protocol
fact-scheme-registered = a registration with IANA
fact-scheme-vendor = { $vendor }
fact-scheme-range = nobody: only the range it is in
fact-sender = Who may send it
fact-sender-either = both sides
fact-sender-client = the client only
fact-sender-server = the server only
fact-sender-nobody = nobody
fact-reconnect = Connect again
fact-reconnect-no = no
fact-reconnect-yes = yes
fact-reconnect-with-back-off = yes, after a growing and random delay
fact-reconnect-after-sign-in = after signing in again
fact-reconnect-after-fix = after the fault is repaired
fact-reconnect-depends = depends on the application
fact-severity = How much it matters
fact-severity-normal = not at all: an expected end
fact-severity-notice = a little: worth a look if it repeats
fact-severity-abnormal = much: something went wrong
fact-page = A page may pass it to close()
fact-page-yes = yes
fact-page-no = no, the call throws

## The question that tells any other two codes apart, by the first fact in which they differ

question-wire = Did a close frame with a number come?
question-clean = Did the connection end in good order?
question-scheme = Who speaks at the other end?
question-sender = Which side closed?
question-reconnect = Does it help to connect again?
question-severity = Was the end to be expected?
question-page = Could the page itself have closed with this number?
question-none = What does the reason text say?

applies-wire-yes = { $code } is read from a close frame of the other side.
applies-wire-no = { $code } is the browser’s own word: no close frame said it.
applies-clean-yes = { $code } comes at an orderly end.
applies-clean-no = { $code } comes when the connection just ended.
applies-scheme-standard = { $code } means the same with every server: the protocol defines it.
applies-scheme-registered = { $code } was registered for all, so any server may use it in this sense.
applies-scheme-vendor = { $code } has this meaning with { $vendor } only.
applies-scheme-range = { $code } means what the application on the server says.
applies-sender-either = { $code } may come from either side.
applies-sender-client = { $code } is sent by the client only.
applies-sender-server = { $code } is sent by the server only.
applies-sender-nobody = { $code } should be sent by nobody.
applies-reconnect-no = After { $code }, connecting again does not help.
applies-reconnect-yes = After { $code }, connect again.
applies-reconnect-with-back-off = After { $code }, connect again after a growing and random delay.
applies-reconnect-after-sign-in = After { $code }, sign in again first.
applies-reconnect-after-fix = After { $code }, repair the fault first: connecting again leads to the same end.
applies-reconnect-depends = After { $code }, what helps depends on the application.
applies-severity-normal = { $code } is an ordinary end.
applies-severity-notice = { $code } is to be expected now and then.
applies-severity-abnormal = { $code } says that something went wrong.
applies-page-yes = { $code } may be the page’s own: `close()` accepts it.
applies-page-no = { $code } cannot be the page’s own: `close()` does not accept it.
applies-none = { $code }: { $meaning }

## A fact and its value in one line

fact-value = { $fact }: { $value }
