import { describe, expect, test } from "vitest";
import type { ExportedRecord, LogHead, LogItem } from "../../../src/export/exported-log.ts";
import { markdown } from "../../../src/export/report.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { type SessionName, sessions } from "../../playground/sessions.ts";
import { sampleRecord } from "../sample-record.ts";
import { exportedLog, exportedRecords, itemsOf, fileOf } from "./exported-sample.ts";
import { hostile, hostileRecord, outsideCode, textIn } from "./record-report.ts";

const english = textIn("en");
const start = Date.UTC(2026, 10, 21, 9, 30);

/** GitHub's limit for the text of an issue. */
const mostCharacters = 65_536;

const reportOn = (items: readonly LogItem[], head: Partial<LogHead> = {}): Promise<string> =>
  fileOf(markdown, exportedLog(items, head), english);

const reportOfSession = (name: SessionName): Promise<string> => reportOn(itemsOf(sessions[name](start), english));

const recordItems = (records: readonly ExportedRecord[]): LogItem[] =>
  records.map((record) => ({ kind: "record", record }));

const reportOfRecords = (...records: Partial<SocketRecord>[]): Promise<string> =>
  reportOn(
    recordItems(
      exportedRecords(
        records.map((changes, index) => sampleRecord({ id: `a-${index}`, ...changes })),
        english,
      ),
    ),
  );

/** The rows of its table, without the two of the head. */
const rowsOf = (report: string): string[] =>
  report
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2);
const headingsOf = (report: string): string[] => report.split("\n").filter((line) => /^#{2,3} /u.test(line));
const environmentOf = (report: string): string => report.split("## Environment\n\n")[1]?.split("\n\n")[0] ?? "";
const abnormal = { code: 1011 } as const;
const ended = (wall: number) => ({ wall, monotonic: 1050 });

test("a report says where, how many, why, and what to do", async () => {
  expect(await reportOfSession("oneLost")).toMatchInlineSnapshot(`
    "# WebSocket report: 1 abnormal end

    One WebSocket ended abnormally, at 2026-11-21 09:31:24 UTC.

    ## Environment

    - **Browser**: Chromium 156.0
    - **Recorded by**: WhyClosed 1.2.3
    - **Exported**: \`2026-11-21T09:30:00.000Z\`
    - **Language**: \`en\`
    - **Page**: \`https://app.example.com\`
    - **Page loads**: 1
    - **Tabs**: one
    - **Secrets**: hidden
    - **Not in this report**: nothing was left out

    ## Summary

    | # | Times | End | Endpoint | First cause | First (UTC) | Last (UTC) |
    | ---: | ---: | --- | --- | --- | --- | --- |
    | 1 | 1 | 1006 Abnormal Closure | \`wss://api.example.com/live\` | The TCP connection ended without a close frame | 09:31:24 | 09:31:24 |

    ## What ended abnormally

    ### 1. 1006 Abnormal Closure: The TCP connection ended without a close frame (Certain)

    - **Endpoint**: \`wss://api.example.com/live\`
    - **Ended by**: Network
    - **Open for**: 83.41 s
    - **Idle**: 60.01 s

    At \`2026-11-21T09:31:24.230Z\` (record \`lost-0\`): It was open for 83.41 s. Then the connection ended without a close frame.

    - It had been open for 83.41 s, and no close frame came.
    - 60.01 s passed since the last message in either direction.
    - No error event came before the close event.

    **What to do**: Look at what the server and every proxy in between did at this moment: a crash, a restart, an idle time-out. A long silence before the end points to a time-out; several sockets ending together point to the server or the network.

    To be sure: The logs of the server and of the proxies before it, at this moment, settle it.

    Other causes that fit:

    - An idle time-out of 60 s (Possible)

    <details>
    <summary>URL, timeline and stack of this record</summary>

    - **URL**: \`wss://api.example.com/live?token=4f9c2b\`

    Timeline:

    - \`2026-11-21T09:30:00.773Z\` created
    - +45 ms opened
    - +23.41 s last message sent
    - +23.45 s last message received
    - +83.46 s ended: 1006 Abnormal Closure

    \`\`\`
        at openSocket (https://app.example.com/assets/main-4f2a.js:412:18)
    \`\`\`

    </details>
    "
  `);
});

describe("what is alike is told once", () => {
  test("with how often, when, how long, and the evidence of the last of them", async () => {
    const report = await reportOfSession("idlePattern");
    const [first = ""] = rowsOf(report);
    expect(first).toBe(
      "| 1 | 11 | 1006 Abnormal Closure | `wss://feed.example.com/ticker` | An idle time-out of 60 s | 09:32:06 | 09:42:45 |",
    );
    expect(report).toContain("- **Times**: 11, from 2026-11-21 09:32:06 to 09:42:45 UTC (within 10 min 39 s)");
    expect(report).toContain("- **Idle**: 60.01 s to 60.03 s");
    expect(report).toMatch(/The last of them, at `2026-11-21T09:42:45\.\d+Z` \(record `idle-11`\): It was open for/);
    expect(report).toMatch(/- 5 of the ends before it came after 60/);
  });

  test("whatever the endpoint, the one with most of them first", async () => {
    const urls = ["wss://a.example/", "wss://b.example/", "wss://b.example/"];
    const report = await reportOfRecords(
      ...urls.map((url, index) => ({ code: 1011, url, ended: ended(start + index * 5000) })),
    );
    expect(rowsOf(report)).toHaveLength(1);
    expect(rowsOf(report)[0]).toContain("| 3 | 1011 Internal Error | `wss://b.example/` and 1 more |");
    expect(report).toContain("- **Endpoints**:\n  - `wss://b.example/`: 2\n  - `wss://a.example/`: 1\n");
  });

  test("but not what differs in code, ending, closer, cause or kind of frame", async () => {
    const frame = { url: "https://w.example/", top: false, kind: "frame" } as const;
    const lost = { code: 1006, wasClean: false } as const;
    const report = await reportOfRecords(
      abnormal,
      { ...abnormal, frame },
      { code: 1002 },
      lost,
      { ...lost, ending: "failed", opened: null },
      { ...lost, errorEvent: true },
    );
    expect(rowsOf(report)).toHaveLength(6);
  });

  test("and abnormal ends come before notices, however many there are", async () => {
    const report = await reportOfSession("deploy");
    const severities = rowsOf(report).map((row) => (row.includes("(Notice)") ? "notice" : "abnormal"));
    expect(severities).toEqual(severities.toSorted());
    expect(headingsOf(report).filter((line) => line.startsWith("## "))).toEqual([
      "## Environment",
      "## Summary",
      "## What ended abnormally",
      "## Notices",
    ]);
    expect(headingsOf(report)).toContain(
      "### 1. 1006 Abnormal Closure: Nothing accepts connections at this host and port (Certain)",
    );
  });
});

describe("in few words", () => {
  test("nothing ended", async () => {
    const report = await reportOfSession("empty");
    expect(report).toContain("# WebSocket report: no abnormal end\n\nNo WebSocket ended in this log.\n");
    expect(headingsOf(report)).toEqual(["## Environment"]);
  });

  test("all ended normally", async () => {
    const report = await reportOfRecords({}, { code: 1001, ending: "abandoned" }, {});
    expect(report).toContain("3 WebSockets ended from 2026-05-28 20:26:41 to 20:26:41 UTC, within 0 ms: all normally.");
    expect(report).toContain("3 sockets ended normally. Ended by: Server 2 and Navigation 1.");
    expect(headingsOf(report)).toEqual(["## Environment", "## Summary"]);
  });

  test.each<[Partial<SocketRecord>, string]>([
    [abnormal, "One WebSocket ended abnormally, at 2026-05-28 20:26:41 UTC."],
    [{ code: 1012 }, "One WebSocket ended with a notice, at 2026-05-28 20:26:41 UTC."],
    [{}, "One WebSocket ended normally, at 2026-05-28 20:26:41 UTC."],
  ])("one ended: %j", async (changes, sentence) => {
    expect(await reportOfRecords(changes)).toContain(sentence);
  });
});

describe("the environment", () => {
  test("names what was chosen, and what is missing", async () => {
    const items: LogItem[] = [
      { kind: "navigation", tab: 1, at: start, url: "https://app.example.com/dashboard" },
      { kind: "navigation", tab: 2, at: start, url: "https://other.example.com/" },
      { kind: "navigation", tab: 2, at: start, url: "" },
      { kind: "connectivity", tab: 2, at: start + 1000, online: false },
      { kind: "connectivity", tab: 2, at: start + 2000, online: true },
      { kind: "connectivity", tab: 2, at: start + 3000, online: false },
      { kind: "dropped", tab: 1, at: start, count: 2, why: "rate" },
      { kind: "dropped", tab: 2, at: start, count: 3, why: "rate" },
      { kind: "dropped", tab: 2, at: start, count: 1, why: "capacity" },
      { kind: "left-out", count: 1200 },
    ];
    const report = await reportOn(items, {
      redacted: false,
      notRedacted: ["query values", "`e-mail`"],
      scope: { tabs: "all", filter: "code:1006 `x`", from: start, to: start + 60_000 },
    });
    expect(environmentOf(report)).toMatchInlineSnapshot(`
      "- **Browser**: Chromium 156.0
      - **Recorded by**: WhyClosed 1.2.3
      - **Exported**: \`2026-11-21T09:30:00.000Z\`
      - **Language**: \`en\`
      - **Page**: \`https://app.example.com\`, \`https://other.example.com\`
      - **Page loads**: 3
      - **Tabs**: all, 2 of them in this log
      - **Filter**: \`\` code:1006 \`x\` \`\`
      - **Only what ended since**: \`2026-11-21T09:30:00.000Z\`
      - **Only what ended until**: \`2026-11-21T09:31:00.000Z\`
      - **Network**: offline 2 times, first at 2026-11-21 09:30:01 UTC
      - **Secrets**: hidden, except query values and \`\` \`e-mail\` \`\`
      - **Not in this report**:
        - 5 not recorded: too many ended at once
        - 1 no longer kept: the log was full
        - 1,200 sockets that were not chosen for export
      "
    `);
  });

  test("says that nothing is hidden, where nothing is", async () => {
    expect(environmentOf(await reportOn([], { redacted: false }))).toContain("- **Secrets**: not hidden");
  });

  test.each([
    ["chromium", "Chromium 156.0"],
    ["firefox", "Firefox 156.0"],
    ["toString", "toString 156.0"],
  ])("calls %s %s", async (name, shown) => {
    expect(environmentOf(await reportOn([], { browser: { name, version: "156.0" } }))).toContain(
      `- **Browser**: ${shown}\n`,
    );
  });
});

describe("a report has room in an issue", () => {
  // The diagnosis of the longest one takes too long for here; below is a long one of records that are diagnosed once.
  const names = (Object.keys(sessions) as SessionName[]).filter((name) => name !== "hundredThousand");
  test.each(names)("%s", async (name) => {
    expect((await reportOfSession(name)).length).toBeLessThan(mostCharacters);
  });

  test("whatever pages write, and it says what it leaves out", async () => {
    const long = "`|x".repeat(1365);
    const records = Array.from({ length: 60 }, (_, index): Partial<SocketRecord> => ({
      url: `wss://${"h".repeat(60)}.example/${index}/${long}`,
      code: 4100 + index,
      reason: long,
      initiatorStack: `${long.slice(0, 500)}\n`.repeat(8),
      ended: ended(start + index * 100_000),
    }));
    const report = await reportOfRecords(...records);
    expect(report.length).toBeLessThan(mostCharacters);
    expect(rowsOf(report)).toHaveLength(40);
    expect(report).toContain("20 more ends, of other kinds, are not listed. The log as JSON has them.");
    const sections = headingsOf(report).filter((line) => line.startsWith("### ")).length;
    expect(sections).toBeGreaterThan(5);
    expect(report).toContain(`${40 - sections} more rows of the summary are not explained here.`);
  });

  test("whatever cannot be seen or stand in a cell", async () => {
    const records = Array.from({ length: 60 }, (_, index): Partial<SocketRecord> => ({
      url: `\u202E${index}|${"\u202E|`<".repeat(1000)}`,
      ending: "blocked",
      code: null,
      wasClean: null,
      reason: "\u202E".repeat(4096),
      initiatorStack: "\u202E".repeat(4096),
      thrown: { name: "\u202E".repeat(4096), message: String(index) },
      frame: { url: "", top: false, kind: "srcdoc" },
    }));
    const codes = records.map((record, index): Partial<SocketRecord> => ({
      ...record,
      ending: "closed",
      code: 4100 + index,
    }));
    const report = await reportOfRecords(...records, ...codes);
    expect(report.length).toBeLessThan(mostCharacters);
    const rows = rowsOf(report).length;
    expect(rows).toBeGreaterThan(8);
    expect(rows).toBeLessThan(40);
    expect(report).toMatch(/\d+ more ends, of other kinds, are not listed/u);
  });

  test("and no end is lost from its counts, of however many kinds they are", async () => {
    const [record] = exportedRecords([sampleRecord(abnormal)], english);
    if (!record) throw new Error("no sample");
    const items = recordItems(
      Array.from({ length: 20_000 }, (_, index): ExportedRecord => ({
        ...record,
        url: `wss://h${index % 1000}.example/`,
      })),
    );
    const report = await reportOn(items);
    expect(report).toContain("# WebSocket report: 20,000 abnormal ends");
    expect(rowsOf(report)[0]).toContain("| 10,000 | 1011 Internal Error | `wss://h0.example/` and 499 more |");
    expect(report).toContain("  - and 490 more\n");
    expect(report).toContain("10,000 more ends, of other kinds, are not listed.");
  });
});

describe("nothing that a page or a server says gets out of its place", () => {
  const bad = /@|octocat|(?<!&)#\d|GH-\d|evil|javascript:|<img|\]\(|~~|\*\*bold|_it_|deadbeef|0123abc/u;

  test.each(hostile)("%j", async (value) => {
    const changes = [
      { ending: "closed", closeCalls: [] },
      { ending: "closed" },
      { ending: "failed" },
      { ending: "blocked" },
      { ending: "blocked", violation: null },
    ] as const;
    const records = exportedRecords(
      changes.map((change, index) => sampleRecord({ ...hostileRecord(value), id: `${value}${index}`, ...change })),
      english,
    );
    const items: LogItem[] = [
      { kind: "navigation", tab: 1, at: start, url: `https://app.example.com/${value}` },
      ...recordItems(records),
    ];
    const report = await reportOn(items, {
      language: value,
      generator: { name: value, version: value },
      browser: { name: value, version: value },
      notRedacted: [value],
      redacted: false,
      scope: { tabs: "one", filter: value, from: null, to: null },
    });
    const outside = outsideCode(report);
    expect(outside).not.toMatch(bad);
    expect(outside).not.toMatch(/[\u202A-\u202E\u2066-\u2069\uE000-\uE002]/u);
    expect((outside.match(/<[^>]*>/gu) ?? []).filter((tag) => !/^<\/?(?:details|summary|code)>$/u.test(tag))).toEqual(
      [],
    );
    expect(outside.match(/<\/details>/gu)).toHaveLength(outside.match(/<details>/gu)?.length ?? 0);
    for (const row of rowsOf(report)) expect(row.match(/\|/gu)).toHaveLength(8);
    expect(
      headingsOf(outside).every((line) =>
        /^## (?:Environment|Summary|What ended abnormally|Notices)$|^### \d/u.test(line),
      ),
    ).toBe(true);
  });
});

test("a time that no calendar has is the last that one has", async () => {
  const report = await reportOfRecords({ ...abnormal, created: { wall: -1e300, monotonic: 0 }, ended: ended(1e300) });
  expect(report).toContain("One WebSocket ended abnormally, at +275760-09-13 00:00:00 UTC.");
  expect(report).toContain("- `-271821-04-20T00:00:00.000Z` created");
});
