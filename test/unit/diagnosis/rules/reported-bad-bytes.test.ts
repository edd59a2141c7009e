import { reportedBadBytes } from "../../../../src/diagnosis/rules/reported-bad-bytes.ts";
import type { CauseId } from "../../../../src/diagnosis/cause-id.ts";
import { closeCall, closedBy, lost, never, pageWas, toldByDevTools } from "../endings.ts";
import { describeRule, type Fires } from "../rule-table.ts";

const causes: readonly (readonly [text: string, id: CauseId])[] = [
  ["A server must not mask any frames that it sends to the client.", "masked-frame"],
  ["One or more reserved bits are on: reserved1 = 1, reserved2 = 0, reserved3 = 0", "reserved-bits-set"],
  ["Received unexpected continuation frame.", "fragments-out-of-order"],
  ["Received start of new message but previous message is unfinished.", "fragments-out-of-order"],
  ["Could not decode a text frame as UTF-8.", "text-not-utf8"],
  ["Received a broken close frame containing a reserved status code.", "reserved-code-sent"],
  ["Received a broken close frame with an invalid size of 1 byte.", "invalid-close-frame"],
  ["Received a broken close frame containing invalid UTF-8.", "invalid-close-frame"],
  ["Close received after close", "second-close-frame"],
  ["Invalid frame header", "invalid-frame"],
  ["Unrecognized frame opcode: 3", "invalid-frame"],
];
const text = "Invalid frame header";
const failed = (changes = {}) => ({ errorEvent: true, ...toldByDevTools(text), ...changes });

describeRule(
  reportedBadBytes,
  causes.map(([words, id]): Fires => [
    words,
    lost(failed(toldByDevTools(words))),
    id,
    "certain",
    [
      ["browser-report", { text: words }],
      ["no-close-frame", { open: 1000 }],
    ],
  ]),
  [
    ["nothing reported", lost({ errorEvent: true })],
    ["no error event", lost(failed({ errorEvent: false }))],
    ["another text", lost(failed(toldByDevTools("Page entered Back-Forward Cache.")))],
    ["a page that had called close()", lost(failed(closeCall(500)))],
    ["a close frame", closedBy(1002, "", failed())],
    ["a socket that never opened", never(failed())],
    ["a page back from the cache, without a text", lost({ errorEvent: true, ...pageWas({ fromBfcache: true }) })],
  ],
);
