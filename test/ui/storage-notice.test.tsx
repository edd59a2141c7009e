// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { fireEvent, within } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import type { StorageTrouble } from "../../src/ui/storage-notice.tsx";
import { renderOptions } from "./options-for-tests.tsx";
import { createTestLog, recorded, renderPanel } from "./panel-for-tests.tsx";
import { renderPopup } from "./popup-for-tests.tsx";

/** Storage that refuses, until the trouble is taken away. */
function troubled(why: StorageTrouble["why"] = "full") {
  const trouble = signal<StorageTrouble | null>({ why, message: "QuotaExceededError: no room\u202e" });
  const tryAgain = vi.fn(async () => {
    trouble.value = null;
  });
  return { trouble, tryAgain };
}

const shown = (): HTMLElement | null => document.querySelector<HTMLElement>('[role="alert"][data-notice="storage"]');
const notice = (): Promise<HTMLElement> => vi.waitUntil(() => shown() ?? false);
const ids = (): (string | null)[] =>
  [...document.querySelectorAll("[data-record-id]")].map((row) => row.getAttribute("data-record-id"));

test.each([
  ["the panel", async (storage: ReturnType<typeof troubled>) => void renderPanel([recorded()], { storage })],
  ["the popup", async (storage: ReturnType<typeof troubled>) => void renderPopup([recorded()], { storage })],
  ["the options", async (storage: ReturnType<typeof troubled>) => void (await renderOptions({}, { storage }))],
])("%s says that the log cannot be stored, with the browser's words, until it can", async (_name, draw) => {
  const storage = troubled();
  await draw(storage);
  const alert = await notice();
  expect(alert.textContent).toContain("The log cannot grow");
  expect(alert.textContent).toContain("QuotaExceededError: no room[U+202E]");
  fireEvent.click(within(alert).getByRole("button", { name: "Try now" }));
  expect(storage.tryAgain).toHaveBeenCalledOnce();
  await vi.waitUntil(() => shown() === null);
});

test("a try that fails leaves the notice as it is", async () => {
  const storage = troubled("unavailable");
  storage.tryAgain.mockRejectedValueOnce(new Error("no background"));
  renderPanel([recorded()], { storage });
  const alert = await notice();
  expect(alert.textContent).toContain("The log cannot be written: the browser does not open its database.");
  fireEvent.click(within(alert).getByRole("button", { name: "Try now" }));
  expect(shown()).toBe(alert);
});

test("what could not be read before is shown when it can be, in its place", async () => {
  const log = createTestLog([recorded({ id: "a" }), recorded({ id: "b" }), recorded({ id: "c" })]);
  const whole = log.read.getMockImplementation();
  // The disk cannot be read: the panel sees only the end, which is in memory.
  log.read.mockImplementation(async (tabId, after, limit) => (await whole?.(tabId, Math.max(after, 2), limit)) ?? []);
  let tell: (() => void) | undefined;
  renderPanel([], {
    log,
    onWhole(listener) {
      tell = listener;
      return () => {};
    },
  });
  await vi.waitUntil(() => ids().length === 1);
  if (whole) log.read.mockImplementation(whole);
  tell?.();
  await vi.waitUntil(() => ids().length === 3);
  expect(ids()).toEqual(["a", "b", "c"]);
});

test("a record that stands in the log twice is shown once", async () => {
  renderPanel([recorded({ id: "a" }), recorded({ id: "b" }), recorded({ id: "a" })]);
  await vi.waitUntil(() => document.querySelectorAll("[data-record-id]").length > 0);
  expect(document.querySelectorAll("[data-record-id]")).toHaveLength(2);
});
