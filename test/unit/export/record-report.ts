import { readFileSync } from "node:fs";
import { diagnose } from "../../../src/diagnosis/diagnose.ts";
import type { RecordReport } from "../../../src/export/record-export.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { createText } from "../../../src/text/create-text.ts";
import { at, sampleRecord } from "../sample-record.ts";

/** All that the faces say. */
export const textIn = (language: string) =>
  createText(
    language,
    ["ui", "codes", "causes", "vendors", "compare"].map((file) =>
      readFileSync(`public/locales/${language}/${file}.ftl`, "utf8"),
    ),
  );

/** What the export of a record needs, with the product's own diagnosis, in English. */
export function reportOf(changes: Partial<SocketRecord> = {}, extra: Partial<RecordReport> = {}): RecordReport {
  const record = sampleRecord(changes);
  return {
    record,
    around: [record],
    diagnose,
    text: textIn("en"),
    generator: { name: "WhyClosed", version: "1.2.3" },
    browser: { name: "Chromium", version: "156.0" },
    ...extra,
  };
}

/** A record whose every foreign value tries to break out of Markdown, to mention, to link or to look like something else. */
export const hostile = [
  "`` ` ```",
  "@octocat/team #1 GH-1 octocat/hello#2",
  "a|b\\|c",
  "![x](https://evil.example/x.png) [y](javascript:z)",
  "<img src=x onerror=alert(1)></details>",
  "**bold** _it_ ~~no~~ https://evil.example www.evil.example",
  "line\n\n# heading\n- item\n```\nfence",
  "\u202Egnp.exe\u2066",
  "\uE000\uE001\uE002\u2068",
  "deadbeefdeadbeef 0123abc",
  "&#64;octocat &lt;",
] as const;

export function hostileRecord(value: string): Partial<SocketRecord> {
  return {
    code: 4321,
    reason: value,
    protocol: value,
    protocolsAsked: [value],
    extensions: value,
    url: `wss://api.example.com/${value}`,
    initiatorStack: `    at ${value} (https://app.example.com/${value}.js:1:2)`,
    closeCalls: [{ code: 4321, reason: value, at: at(1000), readyState: 1, stack: value }],
    frame: { url: `https://app.example.com/${value}`, top: true, kind: "page" },
    handshake: { errorText: value, source: "devtools-network" },
    thrown: { name: value, message: value },
    violation: { directive: value, blocked: value, source: value, line: 1 },
  };
}

/** What is left of Markdown when its code is taken out, as GitHub reads it: spans and fences end at the first run of as many backticks. */
export function outsideCode(markdown: string): string {
  const blocks = markdown.replaceAll(/^(`{3,})[a-z]*\n[\s\S]*?\n\1$/gmu, "");
  return blocks
    .split("\n")
    .map((line) => line.replaceAll(/(?<![`\\])(`+)(?!`)(.*?[^`])\1(?!`)/gu, " "))
    .join("\n");
}
