// @vitest-environment happy-dom
import axe from "axe-core";
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { SocketRecord } from "../../src/socket/socket-record.ts";
import { explainOf, press, renderPane, storeWith } from "./detail-for-tests.tsx";
import { at, recordWith } from "./record-for-tests.ts";
import { plain } from "./text-for-tests.ts";

const { received } = recordWith();
const silent = { id: "silent", code: 1006, wasClean: false, ended: at(60_050) } as const;
const talking: Partial<SocketRecord> = {
  id: "talking",
  ended: at(60_050),
  received: { ...received, count: 5, lastAt: at(59_850) },
  reason: "\u202Ebye",
};

afterEach(() => vi.restoreAllMocks());

async function compare(records: readonly Partial<SocketRecord>[] = [silent, talking]) {
  const rendered = renderPane(records);
  const region = await rendered.detail();
  fireEvent.click(within(region).getByRole("button", { name: "Compare with…" }));
  const [first] = screen.getAllByRole("menuitem");
  if (first) fireEvent.click(first);
  const comparison = await screen.findByRole("region", { name: "Two sockets compared" });
  await vi.waitUntil(() => comparison.querySelector("table"));
  const row = (fact: string): (string | undefined)[] =>
    [...(comparison.querySelectorAll(`[data-fact="${fact}"] :is(td, dd)`) ?? [])].map((cell) =>
      plain(cell.textContent),
    );
  return { ...rendered, comparison, row };
}

test("candidates are offered with code, time and how long they were open", async () => {
  const { detail } = renderPane([silent, talking]);
  fireEvent.click(within(await detail()).getByRole("button", { name: "Compare with…" }));
  const items = screen.getAllByRole("menuitem").map(({ textContent }) => textContent);
  expect(items).toHaveLength(1);
  expect(items[0]).toMatch(/^The latest end in good order1000 at [\d:.]+, open for 60 s$/);
});

test("nothing is offered where there is nothing to compare with", async () => {
  const { detail } = renderPane([silent]);
  expect(within(await detail()).queryByRole("button", { name: "Compare with…" })).toBeNull();
});

test("says what sets them apart, and lists what differs, the most telling first", async () => {
  const { comparison, row } = await compare();
  expect(comparison.querySelector(".telling")?.textContent).toBe(
    "The one that ended abnormally had been silent for 60 s when it ended; the other for 200 ms.",
  );
  expect(row("field-code")).toEqual(["1006 Abnormal Closure", "1000 Normal Closure"]);
  expect(row("fact-silence")).toEqual(["60 s300× as long", "200 ms"]);
  expect(row("field-reason")).toEqual(["none", "[U+202E]bye"]);
  const facts = [...comparison.querySelectorAll<HTMLElement>("tr[data-fact]")].map(({ dataset }) => dataset["fact"]);
  expect(facts.slice(0, 3)).toEqual(["field-code", "ended-by", "fact-cause"]);
  expect(comparison.querySelector(".facts-alike h3")?.textContent).toMatch(/^\d+ facts are alike$/);
  expect(row("field-open-for")).toEqual(["60 s"]);
});

test("takes the focus, and gives it back", async () => {
  const { comparison, detail, props } = await compare();
  await waitFor(() => expect(document.activeElement).toBe(comparison));
  press("Escape");
  expect(props().second).toBeNull();
  const region = await detail();
  expect(region.getAttribute("aria-label")).toBe("Why it closed");
  expect(document.activeElement).toBe(region);
});

test("is swapped", async () => {
  const { comparison, row } = await compare();
  fireEvent.click(within(comparison).getByRole("button", { name: "Swap the two" }));
  await waitFor(() => expect(row("field-code")).toEqual(["1000 Normal Closure", "1006 Abnormal Closure"]));
  expect(comparison.querySelector(".telling")?.textContent).toMatch(
    /^The one that ended abnormally had been silent for 60 s/,
  );
});

const url = (token: string) => ({ url: `wss://api.example.com/live?token=${token}` });

test("is copied as Markdown, without secrets", async () => {
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const { comparison } = await compare([
    { ...silent, ...url("s3cr3t-one-1") },
    { ...talking, ...url("s3cr3t-two-2") },
  ]);
  expect(comparison.textContent).not.toContain("s3cr3t");
  fireEvent.click(within(comparison).getByRole("button", { name: "Copy the comparison as Markdown" }));
  await within(comparison).findByRole("button", { name: "Copied" });
  const [copied = ""] = write.mock.lastCall ?? [];
  expect(copied).toContain("| Silence before the end | 60 s (300× as long) | 200 ms |");
  expect(copied).toContain("| Values of the query | different: token | different: token |");
  expect(copied).not.toContain("s3cr3t");
});

test.each<[string, () => Promise<null>, string]>([
  ["gone", async () => null, "The log no longer holds one of the two records."],
  ["failed", () => Promise.reject(new Error("no disk")), "no disk"],
])("one of them %s", async (_, answer, expected) => {
  const explain = explainOf([silent, talking]);
  const { lines, show, detail } = renderPane([silent, talking], { store: storeWith(explain) });
  await detail();
  explain.mockImplementation(async (line) => (line.id === "talking" ? answer() : explainOf([silent])(line)));
  show({ second: lines[1] ?? null });
  const comparison = await screen.findByRole("region", { name: "Two sockets compared" });
  await waitFor(() => expect(comparison.textContent).toContain(expected));
});

test("axe finds nothing wrong", async () => {
  document.documentElement.lang = "en";
  document.title = "WhyClosed";
  const { container, comparison } = await compare();
  for (const fold of comparison.querySelectorAll("details")) fold.open = true;
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
