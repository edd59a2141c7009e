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
  closedByPage(
    "page-close-other-answer",
    "The page calls close(4000), and the server answers 4999",
    [4000],
    closeFrame(4999),
    4999,
  ),
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
  },
  {
    id: "frame-navigated",
    title: "The page is left while the socket is open",
    group: "page",
    peer: untilLeft,
    page: { place: "frame-navigated" },
    expected: both(left),
  },
  {
    id: "frame-removed",
    title: "The frame is removed while the socket is open",
    group: "page",
    peer: untilLeft,
    page: { place: "frame-removed" },
    expected: both(left),
  },
];
