import { inBoth, says } from "../expected-cause.ts";
import { both, brokenOff, clean, left, neverOpened, unclean } from "../expectation.ts";
import { closeFrame } from "../frame-bytes.ts";
import type { PageClose, PeerStep, Scenario } from "../scenario.ts";

/** The page calls `close()` on the open socket, and the server answers with these bytes. */
function closedByPage(id: string, title: string, call: PageClose["call"], answer: Uint8Array, code: number): Scenario {
  return {
    id,
    title,
    group: "page",
    peer: [{ step: "upgrade" }, { step: "await-close" }, { step: "write", bytes: answer }, { step: "fin" }],
    page: { close: { when: "open", call } },
    expected: both(clean(code)),
    cause: inBoth("page-closed"),
  };
}

/** Until the browser says that the page is gone. */
const untilLeft: readonly PeerStep[] = [{ step: "upgrade" }, { step: "await-close" }, { step: "fin" }];

/** The page ends the socket, or goes away. */
export const pageScenarios: readonly Scenario[] = [
  {
    id: "page-close-connecting",
    title: "The page calls close() while connecting",
    group: "page",
    peer: untilLeft,
    page: { close: { when: "connecting", call: [] } },
    expected: both(neverOpened),
    cause: inBoth("closed-while-connecting"),
  },
  {
    id: "mounted-twice",
    title: "A component is mounted twice: its first socket is closed while connecting",
    group: "page",
    peer: [
      { step: "upgrade" },
      { step: "wait", seconds: 0.3 },
      { step: "write", bytes: closeFrame(1000) },
      { step: "await-close" },
      { step: "fin" },
    ],
    page: { close: { when: "connecting", call: [] }, twin: true },
    expected: both(neverOpened),
    cause: inBoth("component-mounted-twice", { alsoTrue: ["closed-while-connecting"] }),
  },
  closedByPage("page-close-1000", "The page calls close(1000), answered in kind", [1000], closeFrame(1000), 1000),
  closedByPage(
    "page-close-3001",
    'The page calls close(3001, "bye"), answered in kind',
    [3001, "bye"],
    closeFrame(3001, "bye"),
    3001,
  ),
  closedByPage("page-close-without-code", "The page calls close() without a code", [], closeFrame(null), 1005),
  {
    ...closedByPage(
      "page-close-other-answer",
      "The page calls close(4000), and the server answers 4999",
      [4000],
      closeFrame(4999),
      4999,
    ),
    // Two closes that cross each other look the same.
    cause: inBoth(["page-closed", "application-code"], { alsoTrue: ["page-closed", "application-code"] }),
  },
  closedByPage(
    "page-close-empty-answer",
    "The page calls close(4000), and the server answers without a code",
    [4000],
    closeFrame(null),
    1005,
  ),
  {
    id: "page-close-ignored",
    title: "The server ignores the page's close(1000)",
    group: "page",
    slow: 65,
    peer: [{ step: "upgrade" }, { step: "silence", seconds: 80 }],
    page: { close: { when: "open", call: [1000] } },
    expected: { chromium: unclean(1006), firefox: brokenOff },
    cause: inBoth("close-not-answered", { alsoTrue: ["page-closed"] }),
  },
  {
    id: "page-gave-up",
    title: "The page hears nothing from the server and closes with its own reason",
    group: "page",
    slow: 2,
    peer: [
      { step: "upgrade" },
      { step: "await-close" },
      { step: "write", bytes: closeFrame(4000, "heartbeat timeout") },
      { step: "fin" },
    ],
    page: { greets: true, close: { when: "silent", call: [4000, "heartbeat timeout"] } },
    expected: both(clean(4000)),
    cause: inBoth("page-gave-up-waiting", { alsoTrue: ["page-closed"] }),
  },
  {
    id: "frame-navigated",
    title: "The page is left while the socket is open",
    group: "page",
    peer: untilLeft,
    page: { place: "frame-navigated" },
    expected: both(left),
    cause: inBoth("page-left"),
  },
  {
    id: "frame-removed",
    title: "The frame is removed while the socket is open",
    group: "page",
    peer: untilLeft,
    page: { place: "frame-removed" },
    expected: both(left),
    cause: inBoth("page-left"),
  },
  {
    id: "loading-stopped",
    title: "Loading is stopped while the socket is open (Firefox closes sockets then)",
    group: "page",
    slow: 6,
    only: "firefox",
    peer: [{ step: "upgrade" }, { step: "await-close" }, { step: "write", bytes: closeFrame(1001) }, { step: "fin" }],
    page: { place: "frame-stopped" },
    expected: { chromium: left, firefox: clean(1001) },
    // A server that goes away without a reason looks the same.
    cause: {
      chromium: says("page-left"),
      firefox: says(["loading-stopped", "server-going-away"], { also: ["loading-stopped"] }),
    },
  },
];
