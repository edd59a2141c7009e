import { bench, describe } from "vitest";
import { createFilterTest } from "../../src/panel/filter/filter-test.ts";
import { parseFilter } from "../../src/panel/filter/parse-filter.ts";
import type { RecordLine } from "../../src/panel/log-line.ts";
import { closeCodeOf } from "../../src/catalog/look-up.ts";

/** Records of a long session. */
const count = 100_000;

type Texts = Pick<RecordLine, "url" | "endpoint" | "searched" | "reason">;

function textsOf(kind: number): Texts {
  const url = `wss://api-${kind % 40}.example.com/v1/rooms/${100_000 + kind}/live?session=${kind}`;
  const endpoint = `wss://api-${kind % 40}.example.com/v1/rooms/{id}/live`;
  const words =
    "1006 Abnormal Closure\n\nNetwork\nAn idle time-out of 60 s\nThe TCP connection ended without a close frame";
  return { url, endpoint, searched: `${url}\n${words}`.toLowerCase(), reason: "" };
}

/** Makes lines that share their texts with the others of their kind. */
function lineMaker(): (kind: number, key: number) => RecordLine {
  const texts = new Map<number, Texts>();
  return (kind, key) => {
    const shared = texts.get(kind) ?? textsOf(kind);
    texts.set(kind, shared);
    return {
      kind: "record",
      key,
      id: `r${key}`,
      ...shared,
      likeness: shared.endpoint,
      frame: { url: "https://app.example.com/", top: true, kind: "page" },
      created: key,
      opened: key,
      ended: key,
      openFor: key % 90_000,
      idleFor: key % 70_000,
      ending: "closed",
      code: 1006,
      closeCode: closeCodeOf(1006),
      severity: key % 3 === 0 ? "abnormal" : "normal",
      closer: "network",
      causes: [{ id: "idle-time-out", confidence: "likely", title: "cause-idle-time-out.title" }],
    };
  };
}

function linesOf(kinds: number): readonly RecordLine[] {
  const make = lineMaker();
  return Array.from({ length: count }, (_, key) => make(key % kinds, key));
}

/** Reads the filter again for each line, and puts the line's texts into lower case. */
function naively(lines: readonly RecordLine[], filter: string): readonly RecordLine[] {
  return lines.filter((line) => {
    const { terms } = parseFilter(filter);
    return terms.every(({ key, negated, values }) => {
      const text = (key === "host" ? new URL(line.url).host : [line.url, line.searched].join("\n")).toLowerCase();
      if (key === "severity")
        return values.some((value) => value.kind === "choice" && value.values.includes(line.severity)) !== negated;
      return values.some((value) => value.kind === "part" && text.includes(value.text)) !== negated;
    });
  });
}

const slow = { time: 200, iterations: 3, warmupTime: 0, warmupIterations: 1 };

describe.each([
  ["300 texts", linesOf(300)],
  ["all texts distinct", linesOf(count)],
])("%s", (_what, lines) => {
  for (const filter of [
    "closure",
    "session=77 -rooms host:api-3",
    "host:api-3 severity:ab",
    "code:1006 idle:55s-65s",
  ]) {
    bench(filter, () => {
      const passes = createFilterTest(filter);
      lines.filter((line) => passes?.(line));
    });
    if (!filter.includes("idle")) bench(`${filter}, naively`, () => void naively(lines, filter), slow);
  }
});
