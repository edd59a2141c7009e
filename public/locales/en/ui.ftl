### What the panel, the popup and the options say.

## Words that several places share

severity-normal = Normal
severity-notice = Notice
severity-abnormal = Abnormal

closer-page = Page
closer-peer = Server
closer-network = Network
closer-browser = Browser
closer-navigation = Navigation
closer-unknown = Unknown

# Shown in place of a code where there was no close event.
ending-closed = Closed
ending-failed = Failed
ending-blocked = Blocked
ending-abandoned = Page left

confidence-certain = Certain
    .explained = What was recorded leaves no other explanation.
confidence-likely = Likely
    .explained = What was recorded fits this best; another explanation is not ruled out.
confidence-possible = Possible
    .explained = One explanation among several that fit what was recorded.
to-be-sure = To be sure: { $how }

yes = yes
no = no
# A fact and its value, in one line.
labelled = { $label }: { $value }
none = none

## What happened: one or two sentences under the code

happened-left-open = The page went away { DURATION($open) } after the socket had opened.
happened-left-connecting = The page went away while the socket was still connecting.
happened-blocked-policy = It was never opened: a content security policy forbids it.
happened-blocked-thrown = It was never opened: `new WebSocket()` threw { $name }.
happened-blocked = It was never opened: the browser blocked it.
happened-failed-page = It was never opened: the page called `close()` while it was connecting, and it ended after { DURATION($life) }.
happened-failed-status = It was never opened: the server answered the handshake with HTTP status { $status }, and the attempt ended after { DURATION($life) }.
happened-failed-offline = It was never opened: the browser was offline, and the attempt ended after { DURATION($life) }.
happened-failed = It was never opened: the connection failed after { DURATION($life) }.
happened-closed-page = It was open for { DURATION($open) }. The page closed it with code { $code }.
happened-closed-page-without-code = It was open for { DURATION($open) }. The page closed it without giving a code.
happened-close-unanswered = It was open for { DURATION($open) }. The page called `close()`, and the connection ended without an answer.
happened-closed-peer = It was open for { DURATION($open) }. The server closed it with code { $code }.
happened-closed-peer-without-code = It was open for { DURATION($open) }. The server closed it without giving a code.
happened-cut = It was open for { DURATION($open) }. Then the connection ended without a close frame.
happened-restored = It had been open for { DURATION($open) } when the page came back from the back/forward cache without it.
happened-frozen = It was open for { DURATION($open) }. The browser had frozen the tab in that time, and no close frame came.
happened-failed-by-browser = It was open for { DURATION($open) }. Then the browser itself ended the connection.
happened-worker = It lived in a worker for { DURATION($life) }. Its close code is not available there.
happened-ended-unknown = It was open for { DURATION($open) } and ended with code { $code }. The record does not show who ended it.

## Toolbar

record-on = Recording this tab. Click to pause.
record-off = Recording of this tab is paused. Click to record.
record-label = Record sockets that end in this tab
clear-log = Clear the log of this tab
preserve-log = Preserve log
    .title = Keep showing what was recorded before the page was reloaded or left
filter = Filter
    .label = Filter by URL, code, reason, who ended it or cause
    .title = Words, or keys such as code:1006, severity:abnormal, host:api, idle:>30s. “-” in front leaves out. Arrow down lists the keys.
count-shown = { $shown } of { $total } shown
count-all = { $total ->
    [one] { $total } socket
   *[other] { $total } sockets
}
count-dropped = { $count } not recorded
export-log = Export
    .title = Export the log of this tab as a file

settings = Settings of the list
group-repeated = Group repeated ends
    .title = Show ends of one endpoint that are alike as one row
columns = Columns:
timeline-toggle = Timeline
status-reading = Reading the log. So far the latest sockets are shown.
status-drawn = The timeline shows the latest { $count } at the most.
status-unrecorded = What is not recorded?

## List

list = Sockets that ended
column-time = Time
    .title = When the socket ended, in local time
column-code = Code
    .title = The close code and its name
column-endpoint = Endpoint
    .title = The socket’s URL without its query
column-cause = Cause
    .title = The most likely cause
column-closer = Ended by
    .title = Who ended the socket
column-open-for = Open for
    .title = How long the socket was open
column-idle = Idle
    .title = How long no message had come or gone when the socket ended
column-frame = Frame
    .title = Where in the page the socket lived
no-code = no code
not-known = not known
cause-certain = { $title }
cause-likely = Likely: { $title }
cause-possible = Possibly: { $title }
# How short and how long the ends of one row were open.
value-duration-range = { DURATION($from) } to { DURATION($to) }
frame-mark-frame = frame
frame-mark-worker = worker
fold-count = { $count } ends alike within { DURATION($span) }
never-opened = never opened
value-duration = { DURATION($duration) }
mark-navigation = Page loaded: { $url }
mark-offline = The browser went offline
mark-online = The browser is online again
dropped-rate = { $count } not recorded: too many ended at once
dropped-malformed = { $count } not recorded: the report from the page could not be read
dropped-too-large = { $count } not recorded: the report from the page was too large
dropped-undelivered = { $count } not recorded: the report did not get through in time
dropped-paused = { $count } not recorded: recording was paused
dropped-capacity = { $count } no longer kept: the log was full

## Empty list, notices

empty = Nothing has closed yet
    .body = Sockets show up here when they end. Those that were opened before WhyClosed was there are not seen: reload the page to record them.
empty-page = Nothing has closed since this page was loaded
    .body = { $count ->
    [one] { $count } socket that ended earlier is kept.
   *[other] { $count } sockets that ended earlier are kept.
} Preserve log shows them.
empty-unseen = Nothing is recorded on this page
    .body = A page that was open before WhyClosed was installed has to be reloaded once. Browsers keep extensions away from their own pages, from extension stores, from viewers such as the one for PDF, from files on this computer unless you allow them there, and from sites on which you do not allow them.
unseen-earlier = The sockets in the list ended on earlier pages.
change-access = Change the access
empty-filter = Nothing matches the filter
    .body = { $total ->
    [one] { $total } socket is hidden.
   *[other] { $total } sockets are hidden.
}
empty-paused = Recording is paused
    .body = Sockets that end now are counted, but not explained.
reading = Reading the log…
reload-page = Reload page
show-earlier = Show them
clear-filter = Clear filter
resume = Resume
retry = Retry
dismiss = Dismiss
paused-notice = Recording of this tab is paused. Sockets that end now are counted, but not explained.
failure-read = The log could not be read.
failure-clear = The log could not be cleared.
failure-export = The log could not be exported.
failure-settings = The setting could not be read or saved.

## Detail

detail = Why it closed
detail-gone = The log no longer holds this record.
close-detail = Close this explanation
copy-url = Copy URL
copy-url-redacted = Copy URL with its secrets hidden
copy-done = Copied
copy-failed = Copying is not allowed here
ended-by = Ended by
causes = { $count ->
    [one] Cause
   *[other] Causes
}
causes-likely = { $count ->
    [one] Likely cause
   *[other] Likely causes
}
evidence = Evidence
fix = What to do
meaning = What { $code } means
meaning-vendor = What { $code } means in the scheme of { $vendor }
# $hints: one or more of the hints below, as a list.
meaning-scheme = Read as a code of { $vendor }, because { $hints }.
hint-host = the host is { $value }
hint-subprotocol = the subprotocol is { $value }
hint-path = the path has { $value }
hint-query = the query has { $value }
hint-reason = the reason says “{ $value }”
meaning-seen = Where it is seen
meaning-cause = What usually causes it
meaning-fix = What usually helps
sources = Sources
observed = Everything observed
stacks = Stacks

code-sender = May be sent by
sender-either = server and page’s browser
sender-client = the client only
sender-server = the server only
sender-nobody = nobody: it is reserved
code-on-the-wire = Travels in a close frame
on-the-wire-yes = yes
on-the-wire-no = no: browsers report it locally
code-page-may-send = Accepted by close()
page-may-send-yes = yes
page-may-send-no = no: the call throws an exception
code-reconnect = Connect again
reconnect-no = no
reconnect-yes = yes
reconnect-with-back-off = yes, after a growing and random delay
reconnect-after-sign-in = after signing in again
reconnect-after-fix = after the fault is repaired
reconnect-depends = depends on the application
code-confused-with = Often confused with

## Snippets

snippets = { $count ->
    [one] Snippet for { $count } stack
   *[other] Snippets for { $count } stacks
}
snippets-stack = Stack
copy-snippet = Copy the snippet for { $stack }

## Everything observed

observed-socket = Socket
observed-time = Time
observed-end = End
observed-traffic = Traffic
observed-page = Page
observed-handshake = Handshake
observed-exception = Exception
observed-violation = Content security policy violation

field-url = URL
field-protocols-asked = Subprotocols asked for
field-protocol = Subprotocol chosen
field-extensions = Extensions
field-binary-type = Binary type
field-created = Created
field-opened = Opened
field-ended = Ended
field-connecting = Time to open
field-open-for = Open for
field-ending = Ending
field-code = Code
field-reason = Reason
field-clean = Closed cleanly
field-error-event = Error event
field-sent = Messages sent
field-sent-size = Size sent
field-sent-largest = Largest sent
field-last-sent = Last sent
field-received = Messages received
field-last-received = Last received
field-buffered = Not yet sent
field-visibility = Visibility
field-online = Online
field-frozen = Was frozen
field-bfcache = Back/forward cache
field-unloading = Being left
field-clock-jump = Wall clock gained
field-live-sockets = Other live sockets
field-frame-kind = Frame
field-frame-url = Frame URL
field-browser = Browser
field-status = HTTP status
field-error-text = Error text
field-handshake-duration = Time to the answer or failure
field-handshake-source = Told by
field-thrown-name = Name
field-thrown-message = Message
field-directive = Directive
field-blocked = Blocked
field-source = Source

value-sent = { $count } ({ $text } text, { $binary } binary)
value-count = { $count }
value-live-sockets = { $count }, of these with the same URL: { $same }
value-bytes = { BYTES($size) }
value-bytes-at-least = at least { BYTES($size) }
value-last-message = { $type ->
    [binary] binary
   *[text] text
}, { BYTES($size) }, { DURATION($before) } before the end
value-last-message-unsized = { DURATION($before) } before the end
value-visible = visible
value-hidden = hidden
value-hidden-for = hidden for { DURATION($hidden) }
value-came-back = came back from it
frame-kind-page = top page
frame-kind-frame = frame
frame-kind-about-blank = about:blank frame
frame-kind-srcdoc = srcdoc frame
frame-kind-blob = blob: document
frame-kind-data = data: document
frame-kind-sandboxed = sandboxed frame
frame-kind-worker = worker
source-devtools-network = DevTools network log
source-web-request = browser’s request log

## Stacks

stack-constructor = Opened by new WebSocket()
stack-close-open = Called { DURATION($before) } before the end, while open
stack-close-connecting = Called { DURATION($before) } before the end, while connecting
stack-close-closing = Called { DURATION($before) } before the end, while closing
stack-close-closed = Called when it was closed already
stack-none = The page formats its stacks itself; none could be recorded.

## Notifications

notification-title = Socket ended with { $code } { $name }
notification-title-without-code = Socket could not be opened
# The cause, before its evidence in the same line.
notification-cause-certain = { $title }.
notification-cause-likely = Likely: { $title }.
notification-cause-possible = Possibly: { $title }.
notification-times = { $count } times within { DURATION($span) }

## Views

view-sockets = Sockets
view-codes = Codes
views = Views
language = Language
language-browser = As the browser

## Codes: the reference

codes-search = Search codes and causes
    .label = Search codes and causes by number, name, vendor, symptom or any word
codes-scheme = Show
codes-scheme-all = All
codes-scheme-standard = Standard
codes-scheme-registered = Registered
codes-scheme-vendor = Vendors
codes-scheme-range = Ranges
codes-scheme-cause = Causes
codes-list = Codes and causes
codes-found = { $count ->
    [0] Nothing found
    [one] { $count } entry
   *[other] { $count } entries
}
codes-none = Nothing here has all these words. Try fewer of them, or a number.
codes-back = Back to the list
codes-start = Choose a code to read what it means, or two to see how they differ.
codes-seen-here = { $count ->
    [0] Not seen in this tab.
    [one] Seen { $count } time in this tab.
   *[other] Seen { $count } times in this tab.
}
codes-show-records = Show these sockets
codes-open = Open in the reference
codes-compare-with = Compare with { $code }
codes-compare = Compare with
    .label = Compare with another code
seen-vendor = When { $vendor } ends a connection with this number.

## Comparison of two codes

compare-title = { $first } or { $second }
compare-question = What tells them apart
compare-meaning = What it means
compare-seen = When you see it
compare-fix = How to fix it
compare-differences = Key differences
compare-no-differences = In all facts the two are alike; they differ in what they mean.
compare-alike = Alike in both
compare-when = Which one applies when
compare-more = Learn more
compare-close = Close the comparison
compare-swap = Swap the two
compare-copy = Copy as Markdown
compare-fact = Fact

## Sheets: keys, and what is not recorded

close-sheet = Close
help-title = Keys and help
keys-list = In the list
keys-detail = In an explanation
keys-panel = Everywhere in the panel
key-move = Select another socket
key-open = Go to the explanation
key-unfold = Open or close a group of repeated ends
key-compare = Mark the selected socket; the next one that is selected is compared with it
key-leave = Back: end the comparison, then the selection
key-width = Make the column narrower or wider, on its name
key-next = Next socket
key-previous = Previous socket
keys-timeline = In the timeline
key-lane = Another endpoint
key-socket = Another socket of the endpoint
key-choose = Select the socket
key-zoom = Zoom in, zoom out, show the whole session
key-pan = Move the picture when it is zoomed
key-find = Search: in the search box of DevTools where there is one, else in the filter
key-filter = Go to the filter
key-timeline = Show or hide the timeline
key-help = Show this sheet
help-mouse = A click on a column’s name sorts by it; its edge can be dragged. Ctrl+click (⌘+click on a Mac) on another row compares it with the selected one.

unrecorded-title = What is not recorded
unrecorded-here = In this log
unrecorded-none = Nothing was left out.
unrecorded-paused = Recording is paused: sockets that end now are counted, but not explained.
unrecorded-always = In any log
unrecorded-before = Sockets that were opened before WhyClosed was there. Reload the page to record them.
unrecorded-workers = Sockets in workers. Only Chromium shows them, while DevTools is open, and without their close code.
unrecorded-pages = Pages on which browsers allow no extension: their own pages, their extension stores and the like.
unrecorded-access = Sites on which you do not allow WhyClosed in the browser, also as frames in other pages.
unrecorded-content = What was in the messages. Only their number, type, size and time are kept.

## The filter: its keys, notes and chips

# The keys themselves ("code:", "host:") are the same in every language; these are what they mean, in a few words.
filter-key-code = number of the close code, a range, or a part of its name
filter-key-severity = how much it matters
filter-key-closer = who ended it
filter-key-host = part of the host, with its port
filter-key-cause = one of its causes
filter-key-ending = how it ended
filter-key-idle = time without a message before the end
filter-key-open = how long it was open
filter-key-reason = part of the close reason
filter-key-path = part of the URL’s path
filter-key-endpoint = part of the URL, with ids folded
filter-key-url = part of the whole URL
filter-key-frame = the kind of frame it lived in
filter-key-confidence = how sure the first cause is
filter-key-vendor = vendor that defines the code
filter-key-scheme = where the code is defined
filter-no-messages = never opened, or not known
filter-subframe = any frame in the page
filter-completions = What the filter can say here
# $key: what was typed up to its colon. $meant: the key that is like it.
filter-unknown-key = “{ $key }” is no key of the filter; it is looked for as text.
filter-unknown-key-like = “{ $key }” is no key of the filter and is looked for as text. Did you mean “{ $meant }”?
filter-unknown-value = “{ $key }” has no value like “{ $value }”; this part of the filter is left out.
# $understood: examples, which stay as they are.
filter-unread-value = “{ $key }” cannot read “{ $value }”; this part of the filter is left out. It reads: { $understood }
filter-chips = Common filters
filter-chip-never-opened = Never opened
filter-chip-by-server = By server
filter-chip-by-network = By network
filter-chip-by-page = By page
filter-chip-in-frames = In frames

## Timeline

timeline = Timeline
timeline-empty = Sockets are drawn here when they have ended.
timeline-help = Up and down go from endpoint to endpoint, left and right from socket to socket, Home and End to the first and the last. Enter selects. Plus and minus zoom, 0 shows the whole session, Escape clears the range.
timeline-lanes = Endpoints
timeline-lane =
    .summary = { $count ->
    [one] { $count } socket
   *[other] { $count } sockets
}, { $abnormal ->
    [0] none ended abnormally
    [one] { $abnormal } ended abnormally
   *[other] { $abnormal } ended abnormally
}, { $opened ->
    [never] never open
    [same] open for { DURATION($shortest) }
   *[range] open for { DURATION($shortest) } to { DURATION($longest) }
}.
# $cause is a sentence of its own: "Likely: The connection was lost."
timeline-socket = { $place } of { $count }. { $time }: { $end }. { $severity }. Ended by: { $closer }. { $opened ->
    [yes] Open for { DURATION($open) }.
   *[no] Never opened.
} { $cause }
timeline-idle = Idle at the end
timeline-others = { $count ->
    [one] { $count } more ended here. Zoom in to tell them apart.
   *[other] { $count } more ended here. Zoom in to tell them apart.
}
timeline-axis =
    .title = Drag to list only what ended in a range of time. Double-click to list all again.
timeline-zoom-in = Zoom in
    .title = Zoom in (+, or Ctrl and the wheel)
timeline-zoom-out = Zoom out
    .title = Zoom out (−, or Ctrl and the wheel)
timeline-whole = Whole session
    .title = Show the whole session, and follow it (0)
# How much time is in view.
timeline-length = { DURATION($duration) }
timeline-list-view = List only these
timeline-range = { $from } to { $to }
    .clear = List all again, not only { $range }
timeline-legend = What the picture shows
timeline-part-connecting = Connecting
timeline-part-open = Open
timeline-part-idle = Idle
timeline-flags = What concerned all endpoints
timeline-at = { $time }: { $what }
timeline-offline = Offline
    .until = The browser was offline until { $to }.
    .since = The browser has been offline since { $from }.
    .during = The browser was offline from { $from } to { $to }.
timeline-moment = { $endpoints } endpoints at once
    .sentence = { $sockets } open sockets of { $endpoints } endpoints ended within { DURATION($duration) }.
timeline-distributions = How long sockets of { $endpoint } lasted
timeline-histogram-open = Open for
timeline-histogram-idle = Idle at the end
timeline-median = median { DURATION($median) }
timeline-bin = { $from } to { $to }
    .title = { $bin }: { $count ->
    [one] { $count } socket
   *[other] { $count } sockets
}
timeline-bin-column = Duration
timeline-count-column = Sockets
timeline-pile-up-open = { $spread ->
    [same] { $count } of { $total } were open for { DURATION($from) }.
   *[range] { $count } of { $total } were open for { DURATION($from) } to { DURATION($to) }.
}
timeline-pile-up-idle = { $spread ->
    [same] { $count } of { $total } had been idle for { DURATION($from) }.
   *[range] { $count } of { $total } had been idle for { DURATION($from) } to { DURATION($to) }.
}
timeline-never-opened = { $count } of { $total } never opened.

## Detail: its sections, stacks and copies, and two records compared

meaning-more = More on { $code }
step-previous = Previous socket
    .title = Previous socket (k)
step-next = Next socket
    .title = Next socket (j)
reveal-in-network = Show in the Network panel
reveal-failed = The Network panel no longer has this request.
reading-record = Reading this record…
like-it = { $place ->
    [latest] Latest
   *[earlier] Number { $position }
} of { $count ->
    [one] { $count } end alike
   *[other] { $count } ends alike
}
like-it-span = { $place ->
    [latest] Latest
   *[earlier] Number { $position }
} of { $count ->
    [one] { $count } end alike
   *[other] { $count } ends alike
}, in { DURATION($span) }
raw-record = Record as JSON
raw-redacted = Secrets in URLs, texts and stacks are hidden.
copy-record-json = Copy the record as JSON

frame-anonymous = (anonymous)
frame-evaluated = made from a string there
frame-open = Open { $place } in Sources
frame-not-opened = Sources could not open { $file }.

copy-record = Copy
    .title = Copy this record
copy-as-markdown = Copy as Markdown
copy-as-json = Copy as JSON
copy-as-issue = Copy as GitHub issue
copy-as-url = Copy URL
moment-created = created
moment-opened = opened
moment-last-sent = last message sent
moment-last-received = last message received
moment-close-call = the page called { $call }
moment-ended = ended
recorded-by = Recorded by { $generator } in { $browser }.
issue-title = WebSocket to { $endpoint } ended: { $end }
issue-happened = What happened
issue-expected = What was expected
issue-expected-open = The connection stays open until the page closes it.
issue-expected-opens = The connection opens.
issue-expected-unknown = (Say what should have happened instead.)
issue-cause = Cause and evidence
issue-fix = What may fix it
issue-timeline = Timeline
issue-environment = Environment
issue-page = Page
issue-endpoint = Endpoint
issue-recorder = Recorded by
issue-record = The record as JSON, secrets hidden

compare-records = Compare with…
compare-with-previous = The end before it
compare-with-normal = The latest end in good order
compare-with-longest = The one that was open longest
compare-hint = { $opened ->
    [no] { $end } at { $time }, never opened
   *[yes] { $end } at { $time }, open for { DURATION($open) }
}

comparison = Two sockets compared
comparison-first = First
comparison-second = Second
comparison-swap = Swap the two
comparison-copy = Copy the comparison as Markdown
comparison-close = Close the comparison
comparison-gone = The log no longer holds one of the two records.
facts-alike = { $count ->
    [one] { $count } fact is alike
   *[other] { $count } facts are alike
}
fact-code = { $code } { $name }
fact-cause = First cause
fact-other-cause = Next cause
fact-silence = Silence before the end
fact-close-call = Page called
fact-host = Host
fact-path = Path
fact-query = Query parameters
fact-query-values = Values of the query
fact-values-differ = different: { $names }
fact-frame = Frame URL
fact-opened-at = Opened in the code at
fact-exception = Exception
fact-not-known = not known
# How many times the figure of the other.
ratio-duration = { NUMBER($times, maximumFractionDigits: 1) }× as long
ratio-size = { NUMBER($times, maximumFractionDigits: 1) }× as large
ratio-count = { NUMBER($times, maximumFractionDigits: 1) }× as many
apart-nothing = Nothing that was recorded around their ends clearly sets the two apart.
# $clause: one of the six below.
apart-only = { $holder ->
    [abnormal] Only in the one that ended abnormally: { $clause }.
    [counterpart] Not in the one that ended abnormally, but in the other: { $clause }.
    [first] Only in the first: { $clause }.
   *[second] Only in the second: { $clause }.
}
apart-offline = the browser was offline
apart-frozen = the browser had frozen the page
apart-restored = the page came back from the back/forward cache
apart-unloading = the page was being left
apart-hidden = the page was hidden
apart-never-opened = the connection never opened
# $one and $other: durations or values, already written. $fact: the name of a fact.
apart-two = { $by ->
    [severity] { $fact }: { $one } in the one that ended abnormally, { $other } in the other.
   *[order] { $fact }: { $one } in the first, { $other } in the second.
}
apart-silence = { $by ->
    [severity] The one that ended abnormally had been silent for { $one } when it ended; the other for { $other }.
   *[order] The first had been silent for { $one } when it ended; the second for { $other }.
}
apart-open-for = { $by ->
    [severity] The one that ended abnormally had been open for { $one }; the other for { $other }.
   *[order] The first had been open for { $one }; the second for { $other }.
}

## Options

options-title = WhyClosed settings
options-saving = Saving…
options-saved = Saved
options-failure-read = The settings could not be read.
options-failure-save = This could not be saved. What you chose stays on this page until it is.
options-failure-reset = The settings could not be reset.
# $setting: the name of a setting, as it stands on the page.
options-broken = “{ $setting }” could not be read; its default is used.
options-keep-defaults = Keep the defaults
options-add = Add
options-remove = Remove { $item }

options-section-recording = Recording
options-section-notifications = Notifications
options-section-log = Log
options-section-redaction = Redaction
options-section-appearance = Appearance
options-section-file = Settings file

# Each setting: its name, and in one or two sentences what it does and what follows from it.
options-setting-recording = Record sockets
    .note = What counts is the site of the page in the tab, for all frames in it; not the server of the socket.
options-recording-all = On all sites
    .note = Every page on which the browser allows extensions.
options-recording-all-but = On all sites but those listed
    .note = What ends on the listed sites is not recorded: it is not in the log, not counted and never notified.
options-recording-only = Only on the sites listed
    .note = What ends anywhere else is not recorded: it is not in the log, not counted and never notified. Pages without a host, such as local files, cannot be listed.
options-setting-recordingSites = Sites
    .note = A host stands for itself and everything below it; with a port, for that port alone.
options-setting-siteAccess = Access that the browser gives
options-access-all = The browser lets WhyClosed run on all sites. On sites that the choice above leaves out, it runs and throws away what it sees; without access, nothing of it runs on a site at all.
options-access-some = { $count ->
    [one] The browser lets WhyClosed run on one site only:
   *[other] The browser lets WhyClosed run on { $count } sites only:
}
options-access-none = The browser lets WhyClosed run on no site: nothing is recorded.
options-access-unseen = Sockets of all other sites are not seen: they are missing from the log, from the number on the toolbar button and from notifications. Nor are those in frames of other sites on a page that is seen. A page that is open follows a change when it is loaded again.
# “Site access” and “On specific sites” stand on Chromium's own page.
options-access-change-chromium = To limit it to single sites, open the browser's page of this extension, and choose “On specific sites” under “Site access”.
# “Permissions” stands on Firefox's own page.
options-access-change-firefox = To give single sites, open `about:addons`, WhyClosed, “Permissions”.
options-access-limit-chromium = Open the browser's page
options-access-limit-firefox = Give up all access
options-access-allow-all = Allow all sites…
options-no-sites-only = No site is listed: nothing is recorded.
options-no-sites-all-but = No site is listed: all are recorded.

options-setting-notifications = Notify when a socket ends
    .note = The notification names the likely cause. Off, the number on the toolbar button still counts.
options-setting-leastSeverity = Notify of
    .note = How bad an end has to be. Ends in good order never notify.
options-severity-abnormal = Abnormal ends
    .note = Connections that were lost, refused or ended by an error.
options-severity-notice = Abnormal ends and notices
    .note = Also what is often meant to happen, such as the reloads of a development server.
options-setting-onlyWhileDevtoolsClosed = Only while DevTools is closed
    .note = A tab whose DevTools is open does not notify: the WhyClosed panel there lists what ended.
options-setting-quietHours = Quiet hours
    .note = Between these times of the day, in local time and also over midnight, nothing notifies. Sockets are recorded as ever.
options-quiet-from = From
options-quiet-to = To
options-quiet-incomplete = Give both times. Until then the earlier ones hold.
options-quiet-same = The two times are the same. Until they differ, the earlier ones hold.
options-setting-mutedSites = Muted sites
    .note = Sockets of these sites do not notify, be it the site of the page or the server of the socket. They are recorded as ever.
options-setting-mutedCodes = Muted close codes
    .note = Ends with these codes do not notify. They are recorded as ever.
options-test = Show a test notification
options-test-title = Test notification
options-test-message = This is how WhyClosed tells of a socket that ended.
options-test-sent = A test notification went to the system. If none appears, the system hides it: look at its notification settings for this browser.
options-test-refused = The system refuses notifications of this browser. Allow them in its notification settings; until then only the number on the toolbar button counts.

options-list-sites =
    .note = One site or several, such as `example.com localhost:8080`. Enter adds them.
    .refused = Not a site: { $items }. A site is a host such as `example.com`, or `localhost:8080` with its port.
options-list-codes =
    .note = One code or several, such as `1001 1012`. Enter adds them.
    .refused = Not a close code: { $items }. A close code is a number from `0` to `65535`.
options-list-patterns =
    .note = One in a line. Enter adds, Shift+Enter begins another line.
    .refused = Not a regular expression of at most 500 characters: { $items }
options-list-full = The list holds at most { $most }. Nothing was added.
options-list-known = This is in the list already.

options-setting-capacity = Entries kept
    .note = Of all tabs together. When there are more, the oldest of the tab that has the most are given up, and the panel says how many. The log is emptied when the browser starts.
options-capacity-refused = This has to be a whole number from { $least } to { $most }. Until then the earlier one holds.

options-always-hidden = Always hidden: user names and passwords in URLs, values of their queries, fragments, tokens and e-mail addresses.
options-setting-redactionPatterns = Own patterns
    .note = JavaScript regular expressions, with the flags `gu`. All that one matches is hidden as well.
options-trial = Try it
    .note = The patterns in the list, and those you are writing, on a text of your own. It is not kept.
options-trial-result = What is left of it
options-trial-slow = The patterns take more than a second on this text, and would hold up WhyClosed wherever they are used. Avoid repetitions of repetitions, such as `(a+)+`.
options-trial-failed = The text could not be redacted.

options-setting-language = Language
    .note = Of everything that WhyClosed shows. Pages that are open follow at once.
options-setting-theme = Theme
    .note = Of everything that WhyClosed shows.
options-theme-browser = As the browser, or as DevTools in the panel
options-theme-light = Light
options-theme-dark = Dark

options-file-note = All settings on this page as a JSON file, to keep or to use elsewhere. The sites and patterns you listed are in it.
options-export = Export settings
options-import = Import settings…
options-reset = Reset all settings
# $file: the name of a file.
options-imported = { $count ->
    [0] Nothing in “{ $file }” could be used; nothing was changed.
    [one] { $count } setting was imported from “{ $file }”.
   *[other] { $count } settings were imported from “{ $file }”.
}
options-import-not-json = “{ $file }” is no settings file: it is not JSON. Nothing was changed.
options-import-not-settings = “{ $file }” is no settings file of WhyClosed. Nothing was changed.
options-import-newer = “{ $file }” was written by a newer version of WhyClosed. Nothing was changed.
options-import-too-large = “{ $file }” is too large for a settings file. Nothing was changed.
# $setting: the name of a setting. $values: what is to blame, as JSON.
options-import-broken = { $setting }: { $values } cannot be used; the setting stays as it was.
options-import-unknown = { $name }: there is no such setting; it was left out.
options-reset-done = All settings have their defaults again.
options-undo = Undo
options-undone = The earlier settings are back.

## Alerts

alert-recovered-title = The last socket was open for { DURATION($duration) }
# $count: the ends that the notification told of before.
alert-recovered-normally = { $count ->
    [one] It ended normally, after one that did not.
   *[other] It ended normally, after { $count } within { DURATION($span) } that did not.
}
alert-recovered-page-left = { $count ->
    [one] It was open until the page was left, after one that ended otherwise.
   *[other] It was open until the page was left, after { $count } within { DURATION($span) } that ended otherwise.
}
alert-mute-site = Mute this site
alert-open-report = Open report
toolbar-recording = WhyClosed: the sockets of this page are recorded
toolbar-paused = WhyClosed: recording is paused in this tab
toolbar-not-recorded = WhyClosed: this site is not recorded, as your settings say
toolbar-not-possible = WhyClosed: nothing is recorded on this page
mark-navigation-not-recorded = Page of a site that is not recorded

## Popup: what ended in this tab, in short

popup-title = Closed on this page
popup-open-panel = Open the panel
popup-actions = This tab
popup-pause = Pause recording
popup-record = Resume recording
popup-mute = Mute this site
popup-unmute = Unmute this site
popup-export = Export the log
popup-options = Options
popup-change = Change in the options
popup-codes = Look up or compare close codes
popup-devtools = DevTools (F12) has the same panel, under WhyClosed. An extension cannot open DevTools itself.
popup-ended = { $count ->
    [one] { $count } socket ended
   *[other] { $count } sockets ended
}, { $abnormal ->
    [0] none abnormally.
    [one] { $abnormal } abnormally.
   *[other] { $abnormal } abnormally.
}
# So many have ended that only the latest are read.
popup-latest = Of the latest { $count } ends, { $abnormal ->
    [0] none was
    [one] { $abnormal } was
   *[other] { $abnormal } were
} abnormal. The panel has them all.
popup-ends = { $count ->
    [one] { $count } end
   *[other] { $count } ends
}
# $time: when the last one of them ended.
popup-times = { $count ->
    [one] { $count } time
   *[other] { $count } times
}, last at { $time }
popup-details = Details
    .label = Details of { $name } at { $time }
popup-show-more = More
popup-show-less = Less
popup-other-ends = { $count ->
    [one] { $count } other end is in the panel.
   *[other] { $count } other ends are in the panel.
}
popup-more-endpoints = { $count ->
    [one] { $count } more endpoint is in the panel.
   *[other] { $count } more endpoints are in the panel.
}
popup-nothing = Nothing has closed yet
    .body = When a WebSocket of this page ends, the reason stands here. Sockets that were open before WhyClosed was there are not seen: reload the page to record them.
# $sites: hosts, such as example.com; $count: how many there are.
unseen-access = { $count ->
    [0] The browser lets WhyClosed run on no site. Sockets are not seen.
    [one] The browser lets WhyClosed run on { $sites } only. Sockets elsewhere are not seen.
   *[other] The browser lets WhyClosed run on { $count } sites only: { $sites }. Sockets elsewhere are not seen.
} Once its site is allowed, a page has to be loaded again.
popup-left-out = Nothing is recorded on { $site }: the options leave this site out.
popup-muted = Notifications of { $site } are muted. The badge still counts.
# $muters: the muted sites that it belongs to, such as example.com for app.example.com.
popup-muted-by = Notifications of { $site } are muted with { $muters }. The badge still counts.
popup-refused = The system does not show notifications of this browser. The badge still counts.
popup-notifications-off = Notifications are switched off. The badge still counts.
popup-not-opened = The page could not be opened.

## Exported log: lines of HAR and OpenTelemetry

# One end in one line. $end: "1006 Abnormal Closure" or the word of the ending. $cause: a sentence without a period.
ended-line = { $end } – { $cause }
# $line: the line above.
ended-line-of = { $line } ({ $endpoint })
left-out-by-scope = { $count } not exported: outside of what was chosen

## Report of a session log

report-title = { $abnormal ->
    [0] WebSocket report: no abnormal end
    [one] WebSocket report: { $abnormal } abnormal end
   *[other] WebSocket report: { $abnormal } abnormal ends
}
# $first and $last: a date and a time. $parts: how many ended in which way, as a list of the three below.
report-lead = { $total } WebSockets ended from { $first } to { $last } UTC, within { DURATION($span) }: { $parts }.
report-lead-one = { $severity ->
    [abnormal] One WebSocket ended abnormally, at { $first } UTC.
    [notice] One WebSocket ended with a notice, at { $first } UTC.
   *[normal] One WebSocket ended normally, at { $first } UTC.
}
report-part-abnormal = { $all ->
    [yes] all abnormally
   *[no] { $count } abnormally
}
report-part-notice = { $all ->
    [yes] all with a notice
   *[no] { $count } with a notice
}
report-part-normal = { $all ->
    [yes] all normally
   *[no] { $count } normally
}
report-nothing = No WebSocket ended in this log.

report-exported = Exported
report-tabs = Tabs
    .one = one
    .all = all, { $count } of them in this log
report-page-loads = Page loads
report-filter = Filter
report-since = Only what ended since
report-until = Only what ended until
# $kinds: the kinds of secrets that the user has left in, as a list.
report-secrets = Secrets
    .hidden = hidden
    .shown = not hidden
    .partly = hidden, except { $kinds }
report-network = Network
    .offline = { $count ->
    [one] offline once, at { $first } UTC
   *[other] offline { $count } times, first at { $first } UTC
}
report-missing = Not in this report
    .none = nothing was left out
report-left-out = { $count ->
    [one] { $count } socket that was not chosen for export
   *[other] { $count } sockets that were not chosen for export
}

report-summary = Summary
report-times = Times
report-first = First (UTC)
report-last = Last (UTC)
# An end and how much it matters, where that is less than a failure.
report-lesser-end = { $end } ({ $severity })
# $endpoint: the one with most of the ends. $count: how many others there are.
report-and-more = { $endpoint } and { $count } more
report-more-ends = { $count ->
    [one] { $count } more end, of another kind, is not listed. The log as JSON has it.
   *[other] { $count } more ends, of other kinds, are not listed. The log as JSON has them.
}
# $by: who ended them and how many, as a list of the one below.
report-normal = { $count ->
    [one] { $count } socket ended normally. Ended by: { $by }.
   *[other] { $count } sockets ended normally. Ended by: { $by }.
}
report-closer-count = { $closer } { $count }

report-abnormal = What ended abnormally
report-notices = Notices
report-when = { $count }, from { $first } to { $last } UTC (within { DURATION($span) })
# $time: a moment. $id: the id of a record.
report-only-one = At { $time } (record { $id }):
report-latest = The last of them, at { $time } (record { $id }):
report-other-causes = Other causes that fit
report-record = URL, timeline and stack of this record
report-more-endpoints = and { $count } more
report-more-kinds = { $count ->
    [one] { $count } more row of the summary is not explained here. The log as JSON has all records.
   *[other] { $count } more rows of the summary are not explained here. The log as JSON has all records.
}

## Exporting and opening a log

cancel = Cancel
export-open = Export…
    .title = Export the log as a file
export-more = Export now, or open a log
export-now = Export now
export-title = Export the log

export-format = Format
export-format-json = JSON
    .note = Everything, for tools; can be opened here again.
export-format-ndjson = NDJSON
    .note = The same, one record in a line, for streaming tools; can be opened here again.
export-format-csv = CSV
    .note = One row for each socket, for a spreadsheet.
export-format-markdown = Markdown report
    .note = For people: a bug report with each distinct failure, its evidence and its fix.
export-format-har = HAR
    .note = For the Network panel of browsers and other tools that read HTTP archives.
export-format-otlp = OTLP
    .note = OpenTelemetry logs as JSON, for a collector and what is behind it.

export-scope = What
export-tabs = Tabs
export-tabs-one = This tab
export-tabs-all = All tabs
export-records = Records
export-records-all = All records
export-records-filtered = Only records that match the filter
export-no-filter = The filter is empty.
export-matching = { $count } of { $total }
export-time = Ended
export-time-whole = at any time
export-time-range = { $from } to { $to }, as chosen in the timeline
export-time-page = since the page was loaded, at { $from }
export-time-recent = { $minutes ->
    [one] in the last minute
   *[other] in the last { $minutes } minutes
}

export-redaction = Hide secrets
export-redaction-note = A secret is replaced by a stand-in: the same one wherever it occurs in this file, and another one in the next file.
export-secret-user-info = User names and passwords
    .title = User names and passwords in URLs
export-secret-query = Query values
    .title = Values in the query of URLs; their names stay
export-secret-fragment = Fragments
    .title = What follows the # of URLs
export-secret-path-token = Tokens in paths
    .title = Parts of a URL’s path that look like tokens or session ids
export-secret-token = Tokens
    .title = JSON Web Tokens and keys of well-known shapes, wherever they occur
export-secret-email = E-mail addresses
    .title = E-mail addresses, wherever they occur
export-secret-text-secret = Secrets in texts
    .title = Passwords, cookies, tokens and the like in close reasons, error messages and subprotocols
export-secret-own-pattern = Own patterns
    .title = What your own patterns in the options match
# $kinds: the names of what is not hidden, as a list.
export-readable = Not hidden: { $kinds }. Whoever gets the file can read them.
export-preview-open = Show what is hidden
export-preview-close = Do not show what is hidden
export-preview = What is hidden
export-preview-running = Looking for secrets…
export-preview-failed = What is hidden could not be found out.
export-preview-none = There is nothing of this in what is exported.
# $kind: the name of a kind of secrets.
export-found = { $kind }: { $count ->
    [one] { $count } place
   *[other] { $count } places
}
export-found-readable = (not hidden)
export-found-original = In the log
export-found-stand-in = In the file

export-language = Language of causes and fixes
export-language-panel = As in the panel

export-summary-tab = { $records ->
    [one] { $records } record of this tab
   *[other] { $records } records of this tab
}
export-summary-tabs = { $records ->
    [one] At most { $records } record
   *[other] At most { $records } records
} of { $tabs ->
    [one] { $tabs } tab
   *[other] { $tabs } tabs
}
export-summary-all = The records of all tabs
# $what: one of the two above.
export-summary-size = { $what }, about { BYTES($size) }
export-summary-unknown = The records of all tabs that match.
export-summary-none = No record matches: the file will have none.
export-running = Exporting…
export-progress = { $done } of { $total } records
export-told = { $percent }% done

key-export = Export the log
key-export-now = Export at once, as the last time
key-open-log = Open a log from a file

open-log = Open log…
    .title = Open log from a file (JSON or NDJSON)
open-drop = Drop logs here to open them
# $name: the name of a file.
open-running = Reading “{ $name }”…
open-failed = “{ $name }” could not be opened.

logs = Logs
log-live = This tab (live)
log-live-new = { $count ->
    [one] { $count } new abnormal end
   *[other] { $count } new abnormal ends
}
log-close = Close { $name }

opened = Opened log
opened-at = exported { $time }
opened-redacted = secrets hidden
opened-not-redacted = secrets not hidden
# $kinds: the names of what is not hidden, as a list.
opened-partly-redacted = secrets hidden, but for: { $kinds }
opened-problems = { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
opened-about = About this log
opened-tab = Tab
opened-tab-option = { $tab } ({ $count ->
    [one] { $count } record
   *[other] { $count } records
})
opened-facts = About this log
opened-fact-file = File
opened-fact-exported = Exported
opened-fact-browser = Recorded in
opened-fact-generator = Recorded by
opened-fact-language = Language
opened-fact-redaction = Redaction
opened-fact-records = Records
opened-fact-tabs = Scope
opened-fact-filter = Filter
opened-fact-time = Time
opened-fact-left-out = Left out
opened-fact-duplicate = Twice in the file
opened-records = { $count ->
    [one] { $count } record
   *[other] { $count } records
} of { $tabs ->
    [one] { $tabs } tab
   *[other] { $tabs } tabs
}
opened-scope-one = one tab
opened-scope-all = all tabs
opened-since = since { $from }
opened-until = until { $to }
opened-between = { $from } to { $to }
opened-left-out = { $count ->
    [one] { $count } record, by the choice of who exported the log
   *[other] { $count } records, by the choice of who exported the log
}
opened-duplicate = { $count ->
    [one] { $count } entry stands in the file more than once; it is shown once
   *[other] { $count } entries stand in the file more than once; each is shown once
}
opened-not-recorded = Not recorded
opened-problems-note = What could be read is shown. Lines and columns count from 1.
opened-problems-more = And { $count } more.
empty-opened = No socket in this log
    .body = The file was read, and there is no record of a socket in it.

## Opening a log

# Why a file was not opened.
unopened-empty = The file is empty.
unopened-image = This is an image, not a log.
unopened-archive = This is a compressed file. Unpack it, and open the log that is in it.
unopened-binary = This is not a text file, so it holds no log.
unopened-utf-16 = The file is text in UTF-16. Save it as UTF-8, and open it again.
unopened-markup = This is an HTML or XML file, not a log.
unopened-har = This is a HAR file. It shows in the Network panel of DevTools. Here, logs are opened that WhyClosed exported as JSON or NDJSON.
unopened-otlp = This is OpenTelemetry data. Here, logs are opened that WhyClosed exported as JSON or NDJSON.
unopened-other-json = This is JSON, but not a log of WhyClosed.
unopened-other-text = This is text, but not JSON. Here, logs are opened that WhyClosed exported as JSON or NDJSON.
unopened-unreadable = The browser could not read the file. It may have been moved or changed meanwhile.
# Where a problem is in the file.
opening-place = Line { $line }, column { $column }
# What could not be read.
opening-syntax = This is not valid JSON. It was skipped.
opening-stray = What stands here belongs to no record. It was skipped.
opening-ends-early = The file ends in the middle. What came before was read.
opening-too-long = This is longer than { $most } characters. It was skipped.
opening-too-deep = This is nested more than { $most } levels deep. It was skipped.
opening-missing = This field is missing.
# $expected: one of the texts below; $found: the value in the file.
opening-wrong-value = Expected { $expected }, found { $found }.
opening-contradiction-closed = The record says that the socket was closed, but not when it had opened.
opening-contradiction-failed = The record says that the socket failed to open, and also when it opened.
opening-unknown-kind = “{ $kind }” is no kind of entry that is known here. It was skipped.
opening-no-kind = This does not say what it is. It was skipped.
opening-too-many-entries = The file has more than { $most } entries. The others were skipped.
opening-too-many-tabs = The file has more than { $most } tabs. The entries of the others were skipped.
opening-too-much-text = The file has more text than can be kept ({ $most } characters). The entries from here on were skipped.
opening-invalid-text = { $count ->
    [one] In { $count } place, the first one here, the file is not UTF-8. “�” stands there.
   *[other] In { $count } places, the first one here, the file is not UTF-8. “�” stands there.
}
opening-newer-version = The log has version { $version } of the format, which is newer than what WhyClosed knows here. What is new in it is not shown.
opening-no-head = The log does not say where it is from, and whether secrets were taken out.
opening-several-logs = { $count ->
    [one] The file holds { $count } log.
   *[other] The file holds { $count } logs, one after the other. Each has its own tabs here.
}
# What a field may be, in “Expected …”.
expected-text = a text of at most { $most } characters
expected-number = a number from { $least } to { $most }
expected-number-from = a number, { $least } or more
expected-whole-number = a whole number from { $least } to { $most }
expected-whole-number-from = a whole number, { $least } or more
expected-time = a time in milliseconds
expected-date = a date and time in UTC, as in 2026-11-21T09:30:00.000Z
expected-true-or-false = true or false
expected-one-of = one of: { $values }
expected-list = a list
expected-list-of = a list of at most { $most }
expected-object = an object


## When the log cannot be stored

# Behind each body stands what the browser says of it, in its own words.
storage-full = The log cannot grow: the disk is full, or the browser gives WhyClosed no more room.
    .body = Sockets that end now are kept in memory, until the browser is closed. When the memory is full too, the oldest of them give way and are counted. Free some space, or clear the log: then all that is in memory moves into the log by itself.
storage-unavailable = The log cannot be written: the browser does not open its database.
    .body = Sockets that end now are kept in memory, until the browser is closed; earlier ones may be missing here. When the memory is full too, the oldest of them give way and are counted. As soon as the database opens, they move into the log by themselves. If it stays so, restart the browser.
storage-try-again = Try now
dropped-storage = { $count } not recorded: the log could not be stored, and the memory was full
