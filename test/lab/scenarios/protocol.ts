import { perBrowser, rejected, rejectedOrReset } from "../expected-cause.ts";
import { both, brokenOff, clean, neverOpened, unclean } from "../expectation.ts";
import { closeFrame, frameBytes, opcodes } from "../frame-bytes.ts";
import type { Scenario } from "../scenario.ts";

const mask = [0x12, 0x34, 0x56, 0x78] as const;

/**
 * Wrong bytes on an open socket; where a browser takes them, a close frame 1000 follows. The peer waits for the page's message:
 * Firefox keeps the open event from the page when the bytes are wrong right after the 101.
 */
function wrongBytes(
  id: string,
  title: string,
  bytes: Uint8Array,
  cause: Scenario["cause"],
  expected: Scenario["expected"] = both(brokenOff),
  headers: Readonly<Record<string, string>> = {},
): Scenario {
  return {
    id,
    title,
    group: "protocol",
    peer: [
      { step: "upgrade", headers },
      { step: "await-message" },
      { step: "write", bytes },
      { step: "write", bytes: closeFrame(1000) },
      { step: "await-close" },
      { step: "fin" },
    ],
    page: { greets: true },
    expected,
    cause,
  };
}

/** The server breaks the rules of framing. */
export const protocolScenarios: readonly Scenario[] = [
  wrongBytes(
    "masked-frame",
    "The server masks a frame",
    frameBytes(opcodes.text, "masked", { mask }),
    perBrowser("masked-frame", "server-finished", { alsoTrue: ["data-rejected-by-browser"] }),
    { chromium: brokenOff, firefox: clean(1000) },
  ),
  wrongBytes(
    "reserved-bit",
    "A reserved bit is set (RSV1 without an extension)",
    frameBytes(opcodes.text, "compressed?", { rsv1: true }),
    rejected("reserved-bits-set"),
  ),
  wrongBytes(
    "reserved-opcode",
    "A frame of an unknown kind (opcode 3)",
    frameBytes(opcodes.reserved, "?"),
    rejected("invalid-frame"),
  ),
  wrongBytes(
    "text-not-utf8",
    "A text message that is not UTF-8",
    frameBytes(opcodes.text, Uint8Array.of(0xc3, 0x28)),
    rejected("text-not-utf8"),
  ),
  wrongBytes(
    "continuation-first",
    "A continuation without a beginning",
    frameBytes(opcodes.continuation, "rest"),
    rejected("fragments-out-of-order"),
  ),
  wrongBytes(
    "message-unfinished",
    "A new message before the last one is finished",
    Uint8Array.from([
      ...frameBytes(opcodes.text, "first half", { fin: false }),
      ...frameBytes(opcodes.text, "another message"),
    ]),
    rejected("fragments-out-of-order"),
  ),
  wrongBytes(
    "ping-too-long",
    "A ping over 125 bytes",
    frameBytes(opcodes.ping, new Uint8Array(126)),
    rejected("invalid-frame"),
  ),
  wrongBytes(
    "bad-compression",
    "A compressed message that cannot be unpacked",
    frameBytes(opcodes.text, Uint8Array.of(0xff, 0xff, 0xff, 0xff), { rsv1: true }),
    rejected("invalid-frame"),
    both(brokenOff),
    { "Sec-WebSocket-Extensions": "permessage-deflate" },
  ),
  {
    id: "reserved-opcode-at-once",
    title: "A frame of an unknown kind right after the 101",
    group: "protocol",
    peer: [
      { step: "upgrade" },
      { step: "write", bytes: frameBytes(opcodes.reserved, "?") },
      { step: "await-close" },
      { step: "fin" },
    ],
    page: {},
    expected: { chromium: brokenOff, firefox: neverOpened },
    sometimes: { firefox: brokenOff },
    cause: perBrowser(
      "invalid-frame",
      ["accept-header-invalid", "handshake-failed", "accepted-then-dropped", ...rejectedOrReset],
      { alsoTrue: ["data-rejected-by-browser"] },
    ),
  },
  {
    id: "http-after-upgrade",
    title: "An HTTP response follows the 101",
    group: "protocol",
    peer: [
      { step: "upgrade" },
      {
        step: "write",
        bytes: new TextEncoder().encode("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"),
      },
      { step: "await-message" },
      { step: "fin" },
    ],
    page: { greets: true },
    expected: { chromium: brokenOff, firefox: unclean(1006) },
    cause: perBrowser("invalid-frame", "connection-lost", { alsoTrue: ["data-rejected-by-browser"] }),
  },
];
