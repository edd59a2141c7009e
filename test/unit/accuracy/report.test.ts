import { expect, test } from "vitest";
import type { Judgement, Score } from "../../accuracy/judge.ts";
import { accuracyPage, terminalTable } from "../../accuracy/report.ts";

const right: Judgement = {
  id: "close-1000",
  title: "The server closes with 1000",
  group: "close-frame",
  expected: ["server-finished"],
  found: { id: "server-finished", confidence: "certain" },
  missing: [],
  wronglyCertain: [],
  happened: true,
  right: true,
};
const wrong: Judgement = {
  ...right,
  id: "fin",
  title: "TCP ends | without a <close> frame",
  group: "transport",
  expected: ["connection-lost", "network-lost"],
  found: { id: "idle-time-out", confidence: "possible" },
  missing: ["back-off-reset"],
  right: false,
};
const score: Score = { judgements: [right, wrong], share: 0.5, wronglyCertain: 0, passed: false };

test("the page says when, in what and how well, and what is wrong", () => {
  const page = accuracyPage(
    [
      { browser: "Chromium 156.0", score },
      { browser: "Firefox 153.0", score: { ...score, judgements: [right], share: 1, passed: true } },
    ],
    new Date("2026-11-21T23:30:00Z"),
  );
  expect(page).toContain("Measured on 2026-11-21.");
  expect(page).toContain("| Chromium 156.0 | 2 | 1 | 50.0 % | 0 |");
  expect(page).toContain("| Firefox 153.0 | 1 | 1 | 100.0 % | 0 |");
  expect(page).toContain("## Close frames");
  expect(page).toContain("✓ `server-finished`, certain");
  expect(page).toContain(
    "| TCP ends \\| without a &lt;close> frame | ✗ `idle-time-out`, possible (expected `connection-lost` or `network-lost`); without back-off-reset | – |",
  );
  expect(page).not.toContain("## Framing");
});

test("a share is never rounded up", () => {
  const almost = { ...score, share: 0.9499 };
  expect(accuracyPage([{ browser: "Chromium", score: almost }], new Date(0))).toContain("94.9 %");
});

test("the table for a terminal marks what is wrong", () => {
  const lines = terminalTable({ browser: "Chromium 156.0", score }).split("\n");
  expect(lines.find((line) => line.includes(" close-1000 "))).toMatch(/^right /);
  expect(lines.find((line) => line.includes(" fin "))).toMatch(/^WRONG .*idle-time-out.*without back-off-reset$/);
  expect(lines.at(-1)).toBe("Chromium 156.0: 1 of 2 first causes right (50.0 %), 0 wrongly certain.");
});
