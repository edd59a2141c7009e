import { expect, test } from "vitest";
import type { Trouble } from "../../../src/background/alert-policy.ts";
import { notificationWords } from "../../../src/background/notification-words.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { plain, text } from "../../ui/text-for-tests.ts";
import { sampleTrouble, start } from "./sample-trouble.ts";

const endpoint = "wss://api.example.com/live";

function wordsOf(changes: Partial<Trouble>, record: Partial<SocketRecord> = {}) {
  const { title, message } = notificationWords(sampleTrouble(changes, record), text);
  return { title: plain(title), lines: plain(message).split("\n") };
}

test("one end: the endpoint, and the cause with its evidence", () => {
  expect(wordsOf({})).toEqual({
    title: "Socket ended with 1011 Internal Error",
    lines: [endpoint, "The server failed. A close frame with code 1011 came."],
  });
});

test("many ends: how many within which time, and why again and again", () => {
  const repetition = { id: "retries-without-back-off", confidence: "likely", evidence: null } as const;
  const { lines } = wordsOf({ count: 14, lastAt: start + 120_000, repetition });
  expect(lines).toEqual([
    endpoint,
    "14 times within 2 min",
    "The server failed. A close frame with code 1011 came.",
    "Likely: The page retries without back-off.",
  ]);
});

test.each([
  [1, "normally", "It ended normally, after one that did not."],
  [14, "normally", "It ended normally, after 14 within 2 min that did not."],
  [1, "page-left", "It was open until the page was left, after one that ended otherwise."],
  [14, "page-left", "It was open until the page was left, after 14 within 2 min that ended otherwise."],
] as const)("recovery after %i, %s, says what was seen and no more", (count, how, line) => {
  const recovery = { openFor: 150_400, how };
  expect(wordsOf({ count, lastAt: start + 120_000, recovery })).toEqual({
    title: "The last socket was open for 2 min 30 s",
    lines: [endpoint, line],
  });
});

test("secrets are not told, wherever the page has put them", () => {
  const { title, lines } = wordsOf(
    {},
    {
      url: "wss://user:hunter2@api.example.com/live?token=hunter2hunter2#hunter2",
      reason: "bad token hunter2hunter2 in wss://api.example.com/live?token=hunter2hunter2",
      code: 4001,
    },
  );
  expect([title, ...lines].join("\n")).not.toContain("hunter2");
  expect(lines[0]).toBe(endpoint);
});

test("nothing that a server or a page wrote begins a line, or turns one around", () => {
  const reason = "\n\nYour password has expired:\u2028log in at\u202egro.elpmaxe\u2066\u0007 \ud800";
  const url = "wss://api.example.com/\u202eevil\u200b";
  const cause = {
    id: "server-closed-for-error",
    confidence: "certain",
    evidence: { id: "reason", values: { reason } },
  } as const;
  const changes = { count: 3, lastAt: start + 1000, endpoint: "bad\nline\u202e", cause };
  const hostile = wordsOf(changes, { url, reason, wasClean: true });
  expect(hostile.lines).toHaveLength(3);
  expect(hostile.lines[2]).toContain("[U+000A][U+000A]Your password has expired:[U+2028]log in at[U+202E]gro");
  const said = [hostile.title, ...hostile.lines].join("");
  expect(said).not.toMatch(/[\p{Cc}\p{Cs}\u200b\u2028-\u202e\u2066-\u2069]/u);
  expect(hostile.lines[0]).toBe("bad[U+000A]line[U+202E]");
});

test("nor does what a cause names in its title", () => {
  const cause = {
    id: "sockets-ended-together",
    confidence: "likely",
    values: { host: "bad\nhost\u202e" },
    evidence: null,
  } as const;
  const { lines } = wordsOf({ cause });
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain("bad[U+000A]host[U+202E]");
});
