import { both, brokenOff, clean, unclean } from "../expectation.ts";
import { closeFrame, frameBytes, opcodes } from "../frame-bytes.ts";
import type { PeerStep, Scenario } from "../scenario.ts";

/** Codes that a server may send, with the reason that the lab sends along. */
const allowedCodes: readonly (readonly [code: number, name: string, reason?: string])[] = [
  [1000, "normal closure"],
  [1001, "going away", "server is restarting"],
  [1002, "protocol error"],
  [1003, "unsupported data"],
  [1007, "invalid payload data"],
  [1008, "policy violation", "origin not allowed"],
  [1009, "message too big"],
  [1010, "mandatory extension"],
  [1011, "internal error", "unexpected condition"],
  [1012, "service restart"],
  [1013, "try again later"],
  [1014, "bad gateway"],
  [3000, "unauthorized"],
  [3003, "forbidden"],
  [3008, "timeout"],
  [4000, "the application's own"],
  [4001, "the application's own"],
  [4401, "the application's own", "token expired"],
  [4999, "the application's own, the highest"],
];

/** Codes that must not be on the wire, but that browsers hand to the page as they are. */
const illegalButDelivered: readonly (readonly [code: number, name: string])[] = [
  [0, "below every range"],
  [999, "below every range"],
  [1004, "reserved"],
  [1016, "not assigned"],
  [2999, "not assigned"],
  [5000, "above every range"],
  [65_535, "the highest number that fits"],
];

/** Codes that only a browser may report. Chromium breaks off; Firefox believes the server. */
const browserOnly: readonly (readonly [code: number, name: string])[] = [
  [1005, "no status received"],
  [1006, "abnormal closure"],
  [1015, "TLS handshake"],
];

const inGoodOrder: readonly PeerStep[] = [{ step: "await-close" }, { step: "fin" }];

/** Right after the 101, a close frame; then the end in good order. */
function afterOpen(bytes: Uint8Array): readonly PeerStep[] {
  return [{ step: "upgrade" }, { step: "write", bytes }, ...inGoodOrder];
}

function closedBy(id: string, title: string, peer: readonly PeerStep[], expected: Scenario["expected"]): Scenario {
  return { id, title, group: "close-frame", peer, page: {}, expected };
}

/**
 * A close frame that is wrong in itself or followed by something wrong. The peer waits for the page's message first: Firefox keeps
 * the open event from the page when something is wrong right after the 101.
 */
function closedBadly(
  id: string,
  title: string,
  bytes: Uint8Array,
  then: readonly PeerStep[],
  expected: Scenario["expected"],
): Scenario {
  return {
    id,
    title,
    group: "close-frame",
    peer: [{ step: "upgrade" }, { step: "await-message" }, { step: "write", bytes }, ...then],
    page: { greets: true },
    expected,
  };
}

/** The server ends the socket with a close frame: allowed, illegal or malformed. */
export const closeFrameScenarios: readonly Scenario[] = [
  ...allowedCodes.map(([code, name, reason]) =>
    closedBy(
      `close-${code}`,
      `The server closes with ${code} (${name})`,
      afterOpen(closeFrame(code, reason)),
      both(clean(code)),
    ),
  ),
  ...illegalButDelivered.map(([code, name]) =>
    closedBy(
      `close-${code}`,
      `The server closes with the illegal ${code} (${name})`,
      afterOpen(closeFrame(code)),
      both(clean(code)),
    ),
  ),
  ...browserOnly.map(([code, name]) =>
    closedBy(`close-${code}`, `The server closes with the reserved ${code} (${name})`, afterOpen(closeFrame(code)), {
      chromium: brokenOff,
      firefox: clean(code),
    }),
  ),
  closedBy("close-without-code", "The server closes without a code", afterOpen(closeFrame(null)), both(clean(1005))),
  closedBadly("close-one-byte", "A close frame of one byte", frameBytes(opcodes.close, Uint8Array.of(3)), inGoodOrder, {
    chromium: brokenOff,
    firefox: clean(1005),
  }),
  closedBadly(
    "close-reason-not-utf8",
    "A close reason that is not UTF-8",
    closeFrame(1000, Uint8Array.of(0xc3, 0x28)),
    inGoodOrder,
    both(brokenOff),
  ),
  closedBadly(
    "close-reason-too-long",
    "A close reason over 123 bytes",
    closeFrame(1000, "x".repeat(124)),
    inGoodOrder,
    both(brokenOff),
  ),
  closedBadly(
    "close-then-reset",
    "Close frame 1011, then TCP is reset",
    closeFrame(1011),
    [{ step: "await-close" }, { step: "reset" }],
    { chromium: unclean(1011), firefox: clean(1011) },
  ),
  {
    ...closedBadly(
      "close-then-fin",
      "Close frame 1011, and TCP is ended at once",
      closeFrame(1011),
      [{ step: "fin" }],
      {
        chromium: clean(1011),
        firefox: unclean(1011),
      },
    ),
    sometimes: { firefox: clean(1011) },
  },
  closedBadly(
    "close-tcp-left-open",
    "Close frame 1000, but TCP is left open",
    closeFrame(1000),
    [{ step: "silence", seconds: 5 }],
    both(clean(1000)),
  ),
  closedBadly(
    "close-twice",
    "A second close frame answers the page's answer",
    closeFrame(1000),
    [{ step: "await-close" }, { step: "write", bytes: closeFrame(1000) }, { step: "fin" }],
    { chromium: brokenOff, firefox: clean(1000) },
  ),
];
