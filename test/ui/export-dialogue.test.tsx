// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/preact";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { FoundKind } from "../../src/socket/redact.ts";
import type { Following } from "../../src/panel/export-dialogue/export-request.ts";
import type { PanelSurroundings } from "../../src/panel/panel-surroundings.ts";
import { navigated, preferring, recorded, renderPanel } from "./panel-for-tests.tsx";
import { withoutTopLayer } from "./popover-for-tests.ts";
import { plain } from "./text-for-tests.ts";

beforeAll(withoutTopLayer);

const bodies = [
  recorded({ id: "a" }),
  recorded({ id: "b", code: 1001 }),
  recorded({ id: "c", code: 1006, wasClean: false }),
];

async function openDialogue(changes: Partial<PanelSurroundings> = {}, entries = bodies) {
  const panel = renderPanel(entries, changes);
  await screen.findByRole("treegrid");
  fireEvent.click(screen.getByRole("button", { name: "Export the log as a file" }));
  const dialogue = await screen.findByRole("dialog", { name: "Export the log" });
  return { ...panel, dialogue, within: within(dialogue) };
}
type Dialogue = Awaited<ReturnType<typeof openDialogue>>;

const radio = ({ within: inside }: Dialogue, name: string) => inside.getByRole<HTMLInputElement>("radio", { name });
const submit = ({ within: inside }: Dialogue): void => {
  fireEvent.submit(inside.getByRole("button", { name: "Export" }).closest("form") ?? document.body);
};
const gone = () => vi.waitUntil(() => screen.queryByRole("dialog") === null);

/** An export that goes on until it is told to end. */
function slowExport() {
  const runs: { readonly following: Following; resolve(): void; reject(error: Error): void }[] = [];
  const exportLog = vi.fn<PanelSurroundings["exportLog"]>(
    (_, following) => new Promise((resolve, reject) => void runs.push({ following, resolve, reject })),
  );
  return { exportLog, runs };
}

describe("the export dialogue", () => {
  test("exports all of this tab as JSON, everything hidden, unless something is chosen", async () => {
    const exportLog = vi.fn<PanelSurroundings["exportLog"]>(async () => {});
    const dialogue = await openDialogue({ exportLog });
    submit(dialogue);
    await gone();
    expect(exportLog.mock.calls[0]?.[0]).toEqual({
      format: "json",
      scope: { tabs: "one", filter: null, from: null, to: null },
      matching: null,
      notRedacted: [],
      language: "en",
    });
  });

  test("is opened by a key, and takes no choice from keys behind it", async () => {
    renderPanel(bodies);
    await screen.findByRole("treegrid");
    fireEvent.keyDown(window, { key: "e" });
    await screen.findByRole("dialog", { name: "Export the log" });
    fireEvent.keyDown(window, { key: "?" });
    expect(screen.getAllByRole("dialog")).toHaveLength(1);
  });

  test("passes on what was chosen, and remembers it, but never what stays readable", async () => {
    const preferences = preferring({});
    const exportLog = vi.fn<PanelSurroundings["exportLog"]>(async () => {});
    const dialogue = await openDialogue({
      exportLog,
      preferences,
      sessionFilter: { get: async () => "code:1001", set: async () => {} },
    });
    fireEvent.click(radio(dialogue, "NDJSON"));
    fireEvent.click(radio(dialogue, "Only records that match the filter"));
    expect(plain(dialogue.dialogue.textContent)).toContain("1 of 3");
    expect(plain(dialogue.dialogue.textContent)).toContain("1 record of this tab, about");
    fireEvent.click(dialogue.within.getByRole("checkbox", { name: "Query values" }));
    fireEvent.change(dialogue.within.getByRole("combobox", { name: "Language of causes and fixes" }), {
      target: { value: "fr" },
    });
    submit(dialogue);
    await gone();
    expect(exportLog.mock.calls[0]?.[0]).toEqual({
      format: "ndjson",
      scope: { tabs: "one", filter: "code:1001", from: null, to: null },
      matching: new Set(["b"]),
      notRedacted: ["query"],
      language: "fr",
    });
    const kept = { format: "ndjson", tabs: "one", filtered: true, time: "whole", language: "fr" };
    expect(preferences.set).toHaveBeenCalledExactlyOnceWith("exportChoices", JSON.stringify(kept));
    fireEvent.click(screen.getByRole("button", { name: "Export the log as a file" }));
    await screen.findByRole("dialog");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "NDJSON" }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Query values" }).checked).toBe(true);
  });

  test("begins with the choices of an earlier panel; Shift+E exports by them at once", async () => {
    const exportLog = vi.fn<PanelSurroundings["exportLog"]>(async () => {});
    const exportChoices = JSON.stringify({ format: "ndjson", time: "page", tabs: "all" });
    const preferences = preferring({ exportChoices, preserveLog: true });
    const dialogue = await openDialogue({ exportLog, preferences }, [navigated(), ...bodies]);
    expect(radio(dialogue, "NDJSON").checked).toBe(true);
    // As in a browser, where the next key may come before the next frame: `fireEvent` would wait for all that follows.
    dialogue.dialogue.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
    await Promise.resolve();
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(exportLog).not.toHaveBeenCalled();
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "E", shiftKey: true }));
    expect(exportLog.mock.calls[0]?.[0]).toMatchObject({
      format: "ndjson",
      scope: { tabs: "all", filter: null, from: 0, to: null },
    });
  });

  test("the button's menu exports at once and says by which choices", async () => {
    const exportLog = vi.fn<PanelSurroundings["exportLog"]>(async () => {});
    renderPanel(bodies, { exportLog, preferences: preferring({ exportChoices: '{"format":"ndjson"}' }) });
    await screen.findByRole("treegrid");
    fireEvent.click(screen.getByRole("button", { name: "Export now, or open a log" }));
    const item = screen.getByRole("menuitem", { name: /^Export now/ });
    expect(item.textContent).toContain("NDJSON · This tab");
    fireEvent.click(item);
    expect(exportLog.mock.calls[0]?.[0]).toMatchObject({ format: "ndjson", notRedacted: [] });
  });

  test("offers no filter where there is none, and only the times that there are", async () => {
    const dialogue = await openDialogue();
    expect(radio(dialogue, "Only records that match the filter").disabled).toBe(true);
    const times = dialogue.within.getByRole<HTMLSelectElement>("combobox", { name: "Ended" });
    expect([...times.options].map(({ value }) => value)).toEqual(["whole", "5", "15", "60"]);
  });

  test("says how much it will be, and that nothing matches", async () => {
    const dialogue = await openDialogue({ countAll: async () => ({ tabs: 2, entries: 1204 }) });
    await vi.waitUntil(() => plain(dialogue.dialogue.textContent).includes("3 records of this tab, about"));
    fireEvent.click(radio(dialogue, "All tabs"));
    expect(plain(dialogue.dialogue.textContent)).toContain("At most 1,204 records of 2 tabs, about");
    fireEvent.change(dialogue.within.getByRole("combobox", { name: "Ended" }), { target: { value: "5" } });
    expect(plain(dialogue.dialogue.textContent)).toContain("The records of all tabs that match.");
    fireEvent.click(radio(dialogue, "This tab"));
    expect(plain(dialogue.dialogue.textContent)).toContain("No record matches");
  });

  test("warns of each kind that stays readable", async () => {
    const dialogue = await openDialogue();
    expect(dialogue.dialogue.textContent).not.toContain("Not hidden");
    fireEvent.click(dialogue.within.getByRole("checkbox", { name: "E-mail addresses" }));
    fireEvent.click(dialogue.within.getByRole("checkbox", { name: "User names and passwords" }));
    expect(dialogue.dialogue.textContent).toContain(
      "Not hidden: User names and passwords and E-mail addresses. Whoever gets the file can read them.",
    );
    fireEvent.click(dialogue.within.getByRole("checkbox", { name: "E-mail addresses" }));
    expect(dialogue.dialogue.textContent).toContain("Not hidden: User names and passwords. Who");
  });
});

describe("the preview", () => {
  const secret = "<b>s\u202e</b>";
  const found = (notRedacted: readonly string[]): readonly FoundKind[] => [
    {
      kind: "query",
      isHidden: !notRedacted.includes("query"),
      count: 12,
      distinct: 1,
      examples: [{ secret, standIn: notRedacted.includes("query") ? null : "redacted-1" }],
    },
    { kind: "email", isHidden: true, count: 0, distinct: 0, examples: [] },
  ];

  test("is made when it is asked for, shows what is hidden, and follows the scope", async () => {
    const previewRedaction = vi.fn<PanelSurroundings["previewRedaction"]>(async ({ notRedacted }) =>
      found(notRedacted),
    );
    const dialogue = await openDialogue({ previewRedaction });
    expect(previewRedaction).not.toHaveBeenCalled();
    fireEvent.click(dialogue.within.getByRole("button", { name: "Show what is hidden" }));
    const table = await dialogue.within.findByRole("table", { name: /^Query values: 12 places/ });
    expect(table.textContent).toContain("<b>s[U+202E]</b>");
    expect(table.textContent).toContain("redacted-1");
    expect(dialogue.within.getAllByRole("table")).toHaveLength(1);
    fireEvent.click(dialogue.within.getByRole("checkbox", { name: "Query values" }));
    const readable = await dialogue.within.findByRole("table", { name: /^Query values: 12 places \(not hidden\)/ });
    expect(readable.textContent).not.toContain("redacted-1");
    expect(previewRedaction.mock.calls[0]?.[1].signal.aborted).toBe(true);
    fireEvent.click(radio(dialogue, "All tabs"));
    await vi.waitUntil(() => previewRedaction.mock.calls.length === 3);
    expect(previewRedaction.mock.calls[2]?.[0].scope.tabs).toBe("all");
  });

  test("says that there is nothing, and why it failed", async () => {
    const previewRedaction = vi.fn<PanelSurroundings["previewRedaction"]>(async () => []);
    const dialogue = await openDialogue({ previewRedaction });
    fireEvent.click(dialogue.within.getByRole("button", { name: "Show what is hidden" }));
    await vi.waitUntil(() => dialogue.dialogue.textContent.includes("There is nothing of this in what is exported."));
    previewRedaction.mockRejectedValue(new Error("disk full"));
    fireEvent.click(radio(dialogue, "All tabs"));
    expect((await dialogue.within.findByRole("alert")).textContent).toContain("could not be found out. disk full");
  });
});

describe("an export that takes long", () => {
  test("shows how far it is, can be cancelled, and what it says after that concerns nobody", async () => {
    const { exportLog, runs } = slowExport();
    const dialogue = await openDialogue({ exportLog });
    submit(dialogue);
    expect(dialogue.within.queryByRole("progressbar")).toBeNull();
    const bar = await dialogue.within.findByRole<HTMLProgressElement>("progressbar", {}, { timeout: 20_000 });
    expect(bar.hasAttribute("value")).toBe(false);
    runs[0]?.following.onProgress({ done: 50_000, total: 100_000 });
    await vi.waitUntil(() => bar.getAttribute("value") === "0.5");
    expect(dialogue.dialogue.textContent).toContain("50,000 of 100,000 records");
    expect(dialogue.within.getAllByRole("status").map(({ textContent }) => textContent)).toContain("50% done");
    expect(radio(dialogue, "NDJSON").closest("fieldset[disabled]")).not.toBeNull();
    fireEvent.click(dialogue.within.getByRole("button", { name: "Cancel" }));
    await vi.waitUntil(() => dialogue.within.queryByRole("progressbar") === null);
    expect(runs[0]?.following.signal.aborted).toBe(true);
    expect(screen.queryByRole("dialog")).not.toBeNull();
    runs[0]?.following.onProgress({ done: 60_000, total: 100_000 });
    runs[0]?.reject(new Error("too late"));
    // Another one can begin, and is not disturbed by the first.
    submit(dialogue);
    await vi.waitUntil(() => runs.length === 2);
    runs[1]?.resolve();
    await gone();
  });

  test("is cancelled by Escape, which closes nothing yet", async () => {
    const { exportLog, runs } = slowExport();
    const dialogue = await openDialogue({ exportLog });
    submit(dialogue);
    await vi.waitUntil(() => runs.length === 1);
    fireEvent.keyDown(dialogue.dialogue, { key: "Escape" });
    expect(runs[0]?.following.signal.aborted).toBe(true);
    await vi.waitUntil(() => !dialogue.within.getByRole<HTMLButtonElement>("button", { name: "Export" }).disabled);
    fireEvent.keyDown(dialogue.dialogue, { key: "Escape" });
    await gone();
  });

  test("goes on without the dialogue, with a notice that cancels it", async () => {
    const { exportLog, runs } = slowExport();
    renderPanel(bodies, { exportLog });
    await screen.findByRole("treegrid");
    fireEvent.keyDown(window, { key: "E", shiftKey: true });
    await screen.findByRole("progressbar", { name: "Exporting…" }, { timeout: 20_000 });
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    await vi.waitUntil(() => screen.queryByRole("progressbar") === null);
    expect(runs[0]?.following.signal.aborted).toBe(true);
  });
});

test("a failure is told in the dialogue, which stays, and not again in the next one", async () => {
  const exportLog = vi.fn<PanelSurroundings["exportLog"]>(async () => Promise.reject(new Error("no room\u202e")));
  const dialogue = await openDialogue({ exportLog });
  submit(dialogue);
  const alert = await dialogue.within.findByRole("alert");
  expect(alert.textContent).toContain("The log could not be exported. no room[U+202E]");
  fireEvent.click(dialogue.within.getByRole("button", { name: "Cancel" }));
  await gone();
  expect(screen.queryByRole("alert")).toBeNull();
});
