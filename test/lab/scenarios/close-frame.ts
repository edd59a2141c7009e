import type { CauseId } from "../../../src/diagnosis/cause-id.ts";
import { inBoth, perBrowser, rejected } from "../expected-cause.ts";
import { both, brokenOff, clean, unclean } from "../expectation.ts";
import { closeFrame, frameBytes, opcodes } from "../frame-bytes.ts";
import type { PeerStep, Scenario } from "../scenario.ts";

/** Codes that a server may send, with the reason that the lab sends along. */
const allowedCodes: readonly (readonly [code: number, name: string, cause: CauseId, reason?: string])[] = [
  [1000, "normal closure", "server-finished"],
  [1001, "going away", "server-going-away", "server is restarting"],
  [1002, "protocol error", "protocol-error-reported"],
  [1003, "unsupported data", "message-type-refused"],
  [1007, "invalid payload data", "message-content-refused"],
  [1008, "policy violation", "policy-refused", "origin not allowed"],
  [1009, "message too big", "message-too-big"],
  [1010, "mandatory extension", "extension-missing"],
  [1011, "internal error", "server-error", "unexpected condition"],
  [1012, "service restart", "server-restarting"],
  [1013, "try again later", "server-overloaded"],
  [1014, "bad gateway", "gateway-error"],
  [3000, "unauthorized", "not-signed-in"],
  [3003, "forbidden", "not-permitted"],
  [3008, "timeout", "server-waited-too-long"],
  [4000, "the application's own", "application-code"],
  [4001, "the application's own", "application-code"],
  [4401, "the application's own", "token-expired", "token expired"],
  [4999, "the application's own, the highest", "application-code"],
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

function closedBy(
  id: string,
  title: string,
  peer: readonly PeerStep[],
  expected: Scenario["expected"],
  cause: Scenario["cause"],
): Scenario {
  return { id, title, group: "close-frame", peer, page: {}, expected, cause };
}

/** A code means more where its reason or its neighbours are known; the plain reading of it is true all the same. */
const plainReadings: readonly CauseId[] = ["application-code", "http-like-code", "not-signed-in"];

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
  cause: Scenario["cause"],
): Scenario {
  return {
    id,
    title,
    group: "close-frame",
    peer: [{ step: "upgrade" }, { step: "await-message" }, { step: "write", bytes }, ...then],
    page: { greets: true },
    expected,
    cause,
  };
}

/** 1011 in the moment of the page's message. */
const brokenByGreeting = inBoth("message-broke-server", { alsoTrue: ["server-error"] });

/** The server ends the socket with a close frame: allowed, illegal or malformed. */
export const closeFrameScenarios: readonly Scenario[] = [
  ...allowedCodes.map(([code, name, cause, reason]) =>
    closedBy(
      `close-${code}`,
      `The server closes with ${code} (${name})`,
      afterOpen(closeFrame(code, reason)),
      both(clean(code)),
      inBoth(cause, { alsoTrue: code >= 4000 ? plainReadings : [] }),
    ),
  ),
  ...illegalButDelivered.map(([code, name]) =>
    closedBy(
      `close-${code}`,
      `The server closes with the illegal ${code} (${name})`,
      afterOpen(closeFrame(code)),
      both(clean(code)),
      inBoth("undefined-code"),
    ),
  ),
  ...browserOnly.map(([code, name]) =>
    closedBy(
      `close-${code}`,
      `The server closes with the reserved ${code} (${name})`,
      afterOpen(closeFrame(code)),
      { chromium: brokenOff, firefox: clean(code) },
      // Firefox reports a 1005 on the wire just as a close frame without a code.
      perBrowser("reserved-code-sent", code === 1005 ? "closed-without-code" : "reserved-code-sent", {
        alsoTrue: ["data-rejected-by-browser", "invalid-close-frame"],
      }),
    ),
  ),
  closedBy(
    "close-4404",
    "The server closes with 4404, which is like an HTTP status",
    afterOpen(closeFrame(4404)),
    both(clean(4404)),
    // No more than a habit of many services.
    inBoth(["application-code", "http-like-code"], { also: ["http-like-code"], alsoTrue: plainReadings }),
  ),
  closedBy(
    "close-without-code",
    "The server closes without a code",
    afterOpen(closeFrame(null)),
    both(clean(1005)),
    inBoth("closed-without-code"),
  ),
  closedBadly(
    "close-one-byte",
    "A close frame of one byte",
    frameBytes(opcodes.close, Uint8Array.of(3)),
    inGoodOrder,
    { chromium: brokenOff, firefox: clean(1005) },
    perBrowser("invalid-close-frame", "closed-without-code", { alsoTrue: ["data-rejected-by-browser"] }),
  ),
  closedBadly(
    "close-reason-not-utf8",
    "A close reason that is not UTF-8",
    closeFrame(1000, Uint8Array.of(0xc3, 0x28)),
    inGoodOrder,
    both(brokenOff),
    rejected("invalid-close-frame"),
  ),
  closedBadly(
    "close-reason-too-long",
    "A close reason over 123 bytes",
    closeFrame(1000, "x".repeat(124)),
    inGoodOrder,
    both(brokenOff),
    // Chromium says no more than that the frame's head is wrong.
    rejected("invalid-frame"),
  ),
  closedBadly(
    "close-then-reset",
    "Close frame 1011, then TCP is reset",
    closeFrame(1011),
    [{ step: "await-close" }, { step: "reset" }],
    { chromium: unclean(1011), firefox: clean(1011) },
    brokenByGreeting,
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
      brokenByGreeting,
    ),
    sometimes: { firefox: clean(1011) },
  },
  closedBadly(
    "close-tcp-left-open",
    "Close frame 1000, but TCP is left open",
    closeFrame(1000),
    [{ step: "silence", seconds: 5 }],
    both(clean(1000)),
    inBoth("server-finished"),
  ),
  closedBadly(
    "close-twice",
    "A second close frame answers the page's answer",
    closeFrame(1000),
    [{ step: "await-close" }, { step: "write", bytes: closeFrame(1000) }, { step: "fin" }],
    { chromium: brokenOff, firefox: clean(1000) },
    perBrowser("second-close-frame", "server-finished", { alsoTrue: ["data-rejected-by-browser"] }),
  ),
];
