import * as fc from "fast-check";
import { longestText } from "../../../src/socket/limits.ts";
import { ndjson, ndjsonLines, nthRecord, streamedJson, written } from "./log-files.ts";

const records = [nthRecord(0), nthRecord(1, { closeCalls: [], thrown: null }), nthRecord(2, { ending: "abandoned" })];
const json = streamedJson(records);
const lines = ndjsonLines();
const list = JSON.stringify(records.map((record) => written(record)));

/** Logs of each form, and what is none. */
const originals = [
  json,
  JSON.stringify(JSON.parse(json), null, 2),
  JSON.stringify(JSON.parse(json)),
  ndjson(lines),
  ndjson(lines).replaceAll("\n", "\r\n"),
  list,
  json + json,
  ndjson(lines) + json,
  JSON.stringify(written(nthRecord(0))),
  '{"log":{"version":"1.2","creator":{},"entries":[]}}',
  "",
];

/** What a file may get in the middle of anything. */
const scraps = fc.oneof(
  fc.constantFrom(
    ...Array.from('{}[]",:\\\n\r\t \0'),
    '"',
    "},{",
    "]}",
    '":',
    '{"__proto__":{"polluted":true}}',
    '"__proto__":{"polluted":true},',
    '"constructor":{"prototype":{"polluted":true}},',
    '"__proto__":null,',
    '"records":[',
    '"format":"whyclosed-log",',
    '{"kind":"log","format":"whyclosed-log"}\n',
    '{"kind":"record","tab":1,"id":"x","url":"y"}\n',
    '{"kind":"toString"}\n',
    '{"kind":"__proto__"}\n',
    '"ending":"closed",',
    "1e999",
    "-1e999",
    "1e308",
    "9007199254740993",
    "0.1e-400",
    "-0",
    "NaN",
    "undefined",
    "null",
    "true",
    String.raw`\ud800`,
    String.raw`\u0000`,
    String.raw`\u202e`,
    "\u202E",
    "\uFEFF",
    "\uFFFD",
    "\u2028",
    "\uD800",
    "<img src=x onerror=alert(1)>",
    "</script><script>",
    "[".repeat(200),
    '{"a":'.repeat(100),
    "x".repeat(longestText + 1),
    "}".repeat(50),
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);

/** Values that a field may be given in the place of its own. */
const values = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    "",
    "x".repeat(longestText + 1),
    "\u202Eevil\u0000",
    "\uD800",
    -1,
    1.5,
    8.64e15,
    1e300,
    Number.MAX_SAFE_INTEGER,
    {},
    [],
    [[[[[]]]]],
    Array.from({ length: 40 }, () => "p"),
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

type Change = (content: string) => string;

/** Where in a text: any part of it is as likely as another. */
const place = fc.nat(999_999).map((part) => part / 1_000_000);
const at = (content: string, part: number): number => Math.floor(part * content.length);

const insert = fc.tuple(place, scraps).map(
  ([part, scrap]): Change =>
    (content) =>
      content.slice(0, at(content, part)) + scrap + content.slice(at(content, part)),
);
const replace = fc.tuple(place, fc.nat(30), scraps).map(
  ([part, length, scrap]): Change =>
    (content) =>
      content.slice(0, at(content, part)) + scrap + content.slice(at(content, part) + length),
);
const remove = fc.tuple(place, fc.nat(200)).map(
  ([part, length]): Change =>
    (content) =>
      content.slice(0, at(content, part)) + content.slice(at(content, part) + length),
);
const truncate = place.map(
  (part): Change =>
    (content) =>
      content.slice(0, at(content, part)),
);
const repeat = fc.tuple(place, fc.nat(3000)).map(([part, length]): Change => (content) => {
  const start = at(content, part);
  return content.slice(0, start + length) + content.slice(start);
});
/** Gives the n-th value behind a key another value; of a text, another text of JSON. */
const revalue = fc.tuple(place, values).map(([part, value]): Change => (content) => {
  const keys = [...content.matchAll(/"\w+":\s*("(?:[^"\\]|\\.)*"|-?[\d.]+|true|false|null|\[\]|\{\})/g)];
  const chosen = keys[Math.floor(part * keys.length)];
  if (!chosen?.[1]) return content;
  const end = chosen.index + chosen[0].length;
  return content.slice(0, end - chosen[1].length) + JSON.stringify(value) + content.slice(end);
});

const change = fc.oneof(insert, replace, remove, truncate, repeat, { arbitrary: revalue, weight: 4 });

/** Bytes that were a log, or were not, and then were changed in up to six ways. */
export const arbitraryFile: fc.Arbitrary<Uint8Array> = fc
  .record({
    original: fc.oneof(
      { arbitrary: fc.constantFrom(...originals), weight: 12 },
      { arbitrary: fc.string({ unit: "binary" }), weight: 1 },
    ),
    changes: fc.array(change, { maxLength: 6 }),
    /** Bytes that are set, wherever they are. */
    bytes: fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 2 }),
  })
  .map(({ original, changes, bytes }) => {
    const encoded = new TextEncoder().encode(changes.reduce((content, change) => change(content), original));
    for (const [part, byte] of bytes) if (encoded.length > 0) encoded[Math.floor(part * (encoded.length - 1))] = byte;
    return encoded;
  });
