import { describe, expect, test } from "vitest";
import { diagnose } from "../../../src/diagnosis/diagnose.ts";
import type { RecordExport } from "../../../src/export/record-export.ts";
import { recordIssue } from "../../../src/export/record-issue.ts";
import { createRecordJson, stringifyRecordJson } from "../../../src/export/record-json.ts";
import { recordMarkdown } from "../../../src/export/record-markdown.ts";
import { endpointOf } from "../../../src/socket/endpoint.ts";
import { recordComparisonMarkdown } from "../../../src/panel/record-comparison/comparison-markdown.ts";
import { at } from "../sample-record.ts";
import { logOf } from "./sample-log.ts";
import { hostile, hostileRecord, outsideCode, reportOf, textIn } from "./record-report.ts";

const english = textIn("en");
const lost = { code: 1006, wasClean: false, ended: at(60_050) } as const;
const secret = "wss://user:hunter2pass@api.example.com/live?token=s3cr3t-value-123";
const secrets = /hunter2pass|s3cr3t/;

const forms = {
  markdown: recordMarkdown,
  issue: recordIssue,
  json: (report: ReturnType<typeof reportOf>) => stringifyRecordJson(createRecordJson(report, english)),
  comparison: (report: ReturnType<typeof reportOf>) => recordComparisonMarkdown(report, reportOf(lost), english),
};

describe("every form", () => {
  test.each(Object.entries(forms))("%s has no secret, whatever repeats it", (_, write) => {
    const record = { url: secret, reason: "bad token s3cr3t-value-123", initiatorStack: `    at f (${secret}:1:2)` };
    const other = reportOf({ id: "other", url: secret, reason: "s3cr3t-value-123", ended: at(1040) }).record;
    const report = reportOf({ ...lost, ...record });
    const written = write({ ...report, around: [other, report.record] });
    expect(written).not.toMatch(secrets);
    expect(written).toContain("redacted-");
  });
});

test("a verdict is made of records that hold no secret", () => {
  const around = [reportOf({ id: "before", url: secret, ended: at(900) }).record, reportOf({ url: secret }).record];
  const seen: string[] = [];
  const diagnosed: RecordExport["diagnose"] = (record, history) => {
    seen.push(JSON.stringify([record, history.before(record), history.together(record)]));
    return diagnose(record, history);
  };
  createRecordJson({ record: around[1] ?? reportOf().record, around, diagnose: diagnosed }, english);
  expect(seen).toHaveLength(1);
  expect(seen[0]).toContain('"id":"before"');
  expect(seen[0]).not.toMatch(secrets);
});

describe("Markdown", () => {
  test("says what happened, why, what to do and when", () => {
    const written = recordMarkdown(reportOf({ ...lost, reason: "" }));
    expect(written).toMatchInlineSnapshot(`
      "## 1006 Abnormal Closure

      It was open for 60 s. Then the connection ended without a close frame.

      - **Ended by**: Network
      - **URL**: \`wss://api.example.com/live\`

      ### Likely causes

      **The TCP connection ended without a close frame** (Certain)

      - It had been open for 60 s, and no close frame came.
      - No message went either way in the 60 s it was open.
      - No error event came before the close event.

      What to do:

      Look at what the server and every proxy in between did at this moment: a crash, a restart, an idle time-out. A long silence before the end points to a time-out; several sockets ending together point to the server or the network.

      To be sure: The logs of the server and of the proxies before it, at this moment, settle it.

      **An idle time-out of 60 s** (Possible)

      - No message went either way in the 60 s it was open.
      - 60 s without a message is the default limit of \`nginx (proxy_read_timeout)\`, \`ingress-nginx (nginx.ingress.kubernetes.io/proxy-read-timeout)\`, and \`AWS Application Load Balancer (idle_timeout.timeout_seconds)\`.
      - It had been open for 60 s, and no close frame came.

      What to do:

      Send a heartbeat well before this time has passed, in either direction, or raise the limit where it is set.

      To be sure: If the next end comes in the same way, it is confirmed.

      ### Timeline

      - \`2026-05-28T20:26:40.000Z\` created
      - +50 ms opened
      - +60.05 s ended: 1006 Abnormal Closure

      Recorded by WhyClosed 1.2.3 in Chromium 156.0.
      "
    `);
  });

  test("says the reason and the error text", () => {
    const handshake = { errorText: "net::ERR_FAILED", source: "devtools-network" } as const;
    const written = recordMarkdown(reportOf({ code: 4000, reason: "no paper", handshake }));
    expect(written).toContain("- **Reason**: `no paper`");
    expect(written).toContain("- **Error text**: `net::ERR_FAILED`");
  });
});

describe("the issue", () => {
  test("has a title, what a maintainer asks for, and the record", () => {
    const written = recordIssue(reportOf(lost));
    expect(written.replace(/```json[\s\S]*```/, "(json)")).toMatchInlineSnapshot(`
      "# WebSocket to \`wss://api.example.com/live\` ended: 1006 Abnormal Closure

      ### What happened

      It was open for 60 s. Then the connection ended without a close frame.

      ### What was expected

      The connection stays open until the page closes it.

      ### Cause and evidence

      **The TCP connection ended without a close frame** (Certain)

      - It had been open for 60 s, and no close frame came.
      - No message went either way in the 60 s it was open.
      - No error event came before the close event.

      ### What may fix it

      Look at what the server and every proxy in between did at this moment: a crash, a restart, an idle time-out. A long silence before the end points to a time-out; several sockets ending together point to the server or the network.

      To be sure: The logs of the server and of the proxies before it, at this moment, settle it.

      ### Timeline

      - \`2026-05-28T20:26:40.000Z\` created
      - +50 ms opened
      - +60.05 s ended: 1006 Abnormal Closure

      ### Environment

      - **Browser**: Chromium 156.0
      - **Page**: \`https://app.example.com\`
      - **Frame**: top page
      - **Endpoint**: \`wss://api.example.com/live\`
      - **Recorded by**: WhyClosed 1.2.3

      <details>
      <summary>The record as JSON, secrets hidden</summary>

      (json)

      </details>
      "
    `);
  });

  test.each([
    ["an end in good order", {}, "(Say what should have happened instead.)"],
    ["a lost connection", lost, "The connection stays open until the page closes it."],
    ["one that never opened", { ...lost, ending: "failed", opened: null } as const, "The connection opens."],
  ])("of %s says what was expected", (_, changes, expected) => {
    expect(recordIssue(reportOf(changes))).toContain(expected);
  });

  test("has the JSON of the record", () => {
    const report = reportOf(lost);
    const [, json = ""] = /```json\n([\s\S]*?)\n```/.exec(recordIssue(report)) ?? [];
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(createRecordJson(report, english))));
  });
});

test("the JSON is that of the exported log", async () => {
  const { record } = reportOf(lost);
  const [exported] = (await logOf([{ kind: "record", record }])).records;
  expect({ tab: 1, ...createRecordJson(reportOf(lost), english) }).toEqual(exported);
});

test("the JSON shows what cannot be seen, and is the same JSON", () => {
  const json = createRecordJson(reportOf({ reason: "\u202Ea\u200B\uFEFF" }), english);
  const written = stringifyRecordJson(json);
  expect(written).toContain(String.raw`"reason": "\u202ea\u200b\ufeff"`);
  expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(json)));
});

describe("nothing that a page or a server says gets out of its place", () => {
  const reports = Object.entries(forms).filter(([name]) => name !== "json");
  test.each(reports.flatMap(([name, write]) => hostile.map((value) => [name, value, write] as const)))(
    "%s: %j",
    (_, value, write) => {
      for (const ending of ["closed", "failed", "blocked"] as const) {
        const written = outsideCode(write(reportOf({ ...hostileRecord(value), ending })));
        // No mention, issue, link, image, HTML but our own, heading or emphasis that the same report of a tame record does not have.
        expect(written).not.toMatch(
          /@|octocat|(?<!&)#\d|GH-\d|evil|javascript:|<img|\]\(|~~|\*\*bold|_it_|deadbeef|0123abc/,
        );
        expect(written).not.toMatch(/[\u202A-\u202E\u2066-\u2069\uE000-\uE002]/);
        expect(written.match(/<[^>]*>/g) ?? []).toEqual(
          (written.match(/<[^>]*>/g) ?? []).filter((tag) => /^<\/?(?:details|summary|code)>$/.test(tag)),
        );
        expect(written.match(/^#+ (?:heading)/gmu)).toBeNull();
        expect(written.match(/<\/details>/g) ?? []).toHaveLength(written.includes("<details>") ? 1 : 0);
      }
    },
  );

  test.each(hostile)("a table's rows have three cells with %j", (value) => {
    const written = forms.comparison(reportOf(hostileRecord(value)));
    const rows = written.split("\n").filter((line) => line.startsWith("|"));
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) expect(row.match(/\|/g)).toHaveLength(4);
  });
});

test("the endpoint of the issue's title is that of the record", () => {
  expect(recordIssue(reportOf({ url: secret })).split("\n")[0]).toContain(endpointOf(secret));
});
