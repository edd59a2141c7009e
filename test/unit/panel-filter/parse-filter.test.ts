import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { causeIds } from "../../../src/diagnosis/cause-id.ts";
import { type FilterTerm, type FilterValue, parseFilter } from "../../../src/panel/filter/parse-filter.ts";
import { quoteValue, splitFilter } from "../../../src/panel/filter/split-filter.ts";

/** A term as short as it can be told. */
function show({ negated, key, values }: FilterTerm): string {
  return `${negated ? "-" : ""}${key ?? ""}(${values.map(showValue).join(" ")})`;
}

function showValue(value: FilterValue): string {
  switch (value.kind) {
    case "part":
      return value.text;
    case "choice":
      return value.values.join("|");
    case "span":
      return `${value.span.from}…${value.span.to}`;
    case "none":
      return "∅";
  }
}

const terms = (text: string): string[] => parseFilter(text).terms.map(show);

describe("words", () => {
  test.each<[string, string[]]>([
    ["", []],
    ["   ", []],
    ["one", ["(one)"]],
    ["  One  TWO\tthree ", ["(one)", "(two)", "(three)"]],
    ["-one", ["-(one)"]],
    ["--one", ["-(-one)"]],
    ["a-b", ["(a-b)"]],
    ['"going away"', ["(going away)"]],
    ['-"going away"', ["-(going away)"]],
    ['"-one"', ["(-one)"]],
    ['"code:1006"', ["(code:1006)"]],
    ['"not ended', ["(not ended)"]],
    ['"a \\"b\\" \\\\ \\c"', ['(a "b" \\ \\c)']],
    ["“going away”", ["(going away)"]],
    ["«going away»", ["(going away)"]],
    ["„going away“", ["(going away)"]],
    ['fo"o bar"', ['(fo"o)', '(bar")']],
    ["a,b", ["(a,b)"]],
    ["wss://api.example/live?a=b:c", ["(wss://api.example/live?a=b:c)"]],
    ["localhost:8080", ["(localhost:8080)"]],
    ["foo:bar,baz", ["(foo:bar,baz)"]],
    ["-foo:bar", ["-(foo:bar)"]],
    ["foo:", ["(foo:)"]],
    ["إغلاق طبيعي", ["(إغلاق)", "(طبيعي)"]],
  ])("%j", (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });
});

describe("keys", () => {
  test.each<[string, string[]]>([
    ["host:api", ["host(api)"]],
    ["HOST:API", ["host(api)"]],
    ["-host:api", ["-host(api)"]],
    ["host:api,chat", ["host(api chat)"]],
    ["host:localhost:8080", ["host(localhost:8080)"]],
    ["url:wss://a/b", ["url(wss://a/b)"]],
    ['reason:"going away"', ["reason(going away)"]],
    ['reason:"a, b",c', ["reason(a, b c)"]],
    ["reason:“going away”", ["reason(going away)"]],
    ["endpoint:/rooms/{id}", ["endpoint(/rooms/{id})"]],
    ["path:/ws", ["path(/ws)"]],
    ["severity:abnormal", ["severity(abnormal)"]],
    ["severity:ab", ["severity(abnormal)"]],
    ["severity:AB,no", ["severity(abnormal notice|normal)"]],
    ["closer:server", ["closer(peer)"]],
    ["closer:peer", ["closer(peer)"]],
    ["closer:n", ["closer(network|navigation)"]],
    ["closer:page", ["closer(page)"]],
    ["closer:p", ["closer(page|peer)"]],
    ["ending:failed,blocked", ["ending(failed blocked)"]],
    ["confidence:lik", ["confidence(likely)"]],
    ["frame:frame", ["frame(frame)"]],
    ["frame:sub", ["frame(subframe)"]],
    ["scheme:v", ["scheme(vendor)"]],
    ["vendor:discord-v", ["vendor(discord-voice)"]],
    ["vendor:socket.io", ["vendor(socketio)"]],
    ["cause:idle", ["cause(idle-time-out)"]],
    ['cause:"idle time"', ["cause(idle-time-out)"]],
    [`cause:${causeIds[0]}`, [`cause(${causeIds[0]})`]],
    ["severity:constructor", []],
    ["severity:__proto__", []],
  ])("%j", (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });
});

describe("codes", () => {
  test.each<[string, string[]]>([
    ["code:1006", ["code(1006…1006)"]],
    ["code:1006,1001", ["code(1006…1006 1001…1001)"]],
    ["code:4000-4999", ["code(4000…4999)"]],
    ["code:4000–4999", ["code(4000…4999)"]],
    ["code:4000..4999", ["code(4000…4999)"]],
    ["code:4999-4000", ["code(4000…4999)"]],
    ["code:>=4000", ["code(4000…Infinity)"]],
    ["code:>4000", ["code(4001…Infinity)"]],
    ["code:<1003", ["code(-Infinity…1002)"]],
    ["code:<=1003", ["code(-Infinity…1003)"]],
    ["code:≤1003", ["code(-Infinity…1003)"]],
    ["code:=1003", ["code(1003…1003)"]],
    ["code:4xxx", ["code(4000…4999)"]],
    ["code:40XX", ["code(4000…4099)"]],
    ["code:10", ["code(10…10 100…109 1000…1099 10000…10999 100000…109999)"]],
    ["code:0", ["code(0…0)"]],
    ["code:65535", ["code(65535…65535)"]],
    ["code:none", ["code(∅)"]],
    ["code:abnormal", ["code(abnormal)"]],
    ['code:"going away"', ["code(going away)"]],
  ])("%j", (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });
});

describe("durations", () => {
  test.each<[string, string[]]>([
    ["open:>30s", ["open(30000.001…Infinity)"]],
    ["open:>=30s", ["open(30000…Infinity)"]],
    ["open:<1.5s", ["open(-Infinity…1499.999)"]],
    ["idle:55s-65s", ["idle(55000…65000)"]],
    ["idle:65s-55s", ["idle(55000…65000)"]],
    ["idle:500ms-2m", ["idle(500…120000)"]],
    ["idle:60s", ["idle(59500…60499.999)"]],
    ["idle:60", ["idle(59500…60499.999)"]],
    ["idle:60.0s", ["idle(59950…60049.999)"]],
    ["idle:250ms", ["idle(249.5…250.499)"]],
    ["idle:1m30s", ["idle(89500…90499.999)"]],
    ['idle:"1 min 30 s"', ["idle(89500…90499.999)"]],
    ["idle:2MIN", ["idle(90000…149999.999)"]],
    ["idle:>1h", ["idle(3600000.001…Infinity)"]],
    ["idle:>1d", ["idle(86400000.001…Infinity)"]],
    ["idle:>.5s", ["idle(500.001…Infinity)"]],
    ["open:none", ["open(∅)"]],
  ])("%j", (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });
});

describe("what is only begun matches everything, and is no fault", () => {
  test.each([
    "-",
    '"',
    '""',
    "code:",
    "-code:",
    'code:"',
    "code:,",
    "open:>",
    "open:>=",
    "idle:<",
    "severity:,,",
    "cause: ",
  ])("%j", (text) => {
    expect(parseFilter(text)).toEqual({ terms: [], notes: [] });
  });

  test.each<[string, string[]]>([
    ["code:1006,", ["code(1006…1006)"]],
    ["code:4000-", ["code(4000…Infinity)"]],
    ["code:4000-49", ["code(4000…Infinity)"]],
    ["idle:55s-", ["idle(55000…Infinity)"]],
    ["idle:55s-6", ["idle(55000…Infinity)"]],
    ["idle:1.", ["idle(500…1499.999)"]],
  ])("%j", (text, expected) => {
    expect(parseFilter(text).notes).toEqual([]);
    expect(terms(text)).toEqual(expected);
  });
});

describe("notes", () => {
  test.each<[string, unknown[]]>([
    ["open:>abc", [{ kind: "value", key: "open", value: ">abc" }]],
    ["idle:5parsecs", [{ kind: "value", key: "idle", value: "5parsecs" }]],
    ["idle:5-", []],
    ["code:>abc", [{ kind: "value", key: "code", value: ">abc" }]],
    ["code:4000-abc", [{ kind: "value", key: "code", value: "4000-abc" }]],
    ["severity:bad", [{ kind: "value", key: "severity", value: "bad", understood: ["abnormal", "notice", "normal"] }]],
    ["closer:me", [{ key: "closer", understood: ["server", "network", "page", "browser", "navigation", "unknown"] }]],
    ["cause:idel", [{ kind: "value", key: "cause", understood: [] }]],
    ["vendor:nobody", [{ kind: "value", key: "vendor", understood: [] }]],
    ["severity:bad,worse", [{ value: "bad" }, { value: "worse" }]],
    ["status:forbidden", [{ kind: "unknown-key", key: "status", meant: null }]],
    ["-Status:forbidden", [{ kind: "unknown-key", key: "status", meant: null }]],
    ["sev:ab", [{ kind: "unknown-key", key: "sev", meant: "severity" }]],
    ["codes:1006", [{ kind: "unknown-key", key: "codes", meant: "code" }]],
    ['"status:forbidden"', []],
    ["wss://a.example:8080/x", []],
    ["localhost:8080", []],
    ["localhost:8080/ws", []],
    ["wss:", []],
    ["12:30:05", []],
    ["a.example:live", []],
  ])("%j", (text, expected) => {
    const { notes } = parseFilter(text);
    expect(notes).toHaveLength(expected.length);
    expect(notes).toMatchObject(expected);
  });

  test("a value that cannot be read is left out, the others count", () => {
    expect(terms("severity:bad,notice x")).toEqual(["severity(notice)", "(x)"]);
    expect(terms("severity:bad x")).toEqual(["(x)"]);
  });
});

describe("any text", () => {
  const scrap = fc.constantFrom(
    "code:",
    "open:",
    ">",
    "<=",
    "-",
    '"',
    "“",
    "\\",
    ",",
    " ",
    "1006",
    "1.5s",
    "foo:",
    "x",
    "..",
  );
  const anyFilter = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(scrap, { maxLength: 20 }).map((scraps) => scraps.join("")),
  );

  test("is read, and its words cover it", () => {
    fc.assert(
      fc.property(anyFilter, (text) => {
        parseFilter(text);
        let end = 0;
        for (const word of splitFilter(text)) {
          expect(text.slice(end, word.start).trim()).toBe("");
          expect(word.end).toBeGreaterThan(word.start);
          for (const part of word.parts) {
            expect(part.start).toBeGreaterThanOrEqual(word.start);
            expect(part.end).toBeLessThanOrEqual(word.end);
          }
          ({ end } = word);
        }
        expect(text.slice(end).trim()).toBe("");
      }),
    );
  });

  test("as a value is found again when it is written in a filter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        const [word, ...others] = splitFilter(`reason:${quoteValue(value)}`);
        expect(others).toEqual([]);
        expect(word?.parts.map(({ text }) => text)).toEqual([value]);
      }),
    );
  });

  test("that is long is read in time", () => {
    for (const text of [
      `open:${"1".repeat(1e5)}x`,
      `open:"${"1 ".repeat(1e5)}x"`,
      `code:"1${" ".repeat(1e5)}"`,
      "a:".repeat(1e5),
    ])
      expect(parseFilter(text).terms.length).toBeLessThan(2);
  });
});
