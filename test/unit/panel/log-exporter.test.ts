import { signal } from "@preact/signals";
import { describe, expect, test, vi } from "vitest";
import { diagnose } from "../../../src/diagnosis/diagnose.ts";
import type { NewLogEntry } from "../../../src/log/log-store.ts";
import { createMemoryLogStore } from "../../../src/log/memory-log-store.ts";
import type { ChosenExport, ChosenPart, Following } from "../../../src/panel/export-dialogue/export-request.ts";
import { createLogExporter, type ExporterSources } from "../../../src/panel/export-dialogue/log-exporter.ts";
import type { FoundKind } from "../../../src/socket/redact.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { text } from "../../ui/text-for-tests.ts";
import { sampleRecord } from "../sample-record.ts";

const tabId = 7;
const otherTab = 9;
const record = (ofTab: number, id: string, changes: Partial<SocketRecord> = {}): NewLogEntry => ({
  kind: "record",
  tabId: ofTab,
  record: sampleRecord({ id, ...changes }),
});
const secretOf = (id: string): string => `wss://api.example.com/live?token=secret-of-${id}`;

/** The panel's tab with a, b and c; another one with d and e. */
async function exporterWith(changes: Partial<ExporterSources> = {}) {
  const area = new Map<string, unknown>();
  const log = createMemoryLogStore({
    get: async (key) => Object.fromEntries([...area].filter(([name]) => key === null || name === key)),
    set: async (values) => Object.entries(values).forEach(([name, value]) => area.set(name, structuredClone(value))),
    remove: async (key) => void area.delete(key),
  });
  await log.append([
    record(tabId, "a", { url: secretOf("a") }),
    record(tabId, "b", { url: secretOf("b"), code: 1006, wasClean: false }),
    record(tabId, "c", { url: secretOf("a"), code: 1001 }),
    record(otherTab, "d", { url: secretOf("d"), code: 1006, wasClean: false }),
    record(otherTab, "e"),
    {
      kind: "handshake",
      tabId: otherTab,
      recordId: "e",
      handshake: { source: "devtools-network", errorText: "at wss://x.example/?key=late" },
    },
  ]);
  const save = vi.fn<ExporterSources["save"]>();
  const exporter = createLogExporter({
    log,
    tabId,
    isHere: () => true,
    text: signal(text),
    loadText: async () => text,
    diagnose,
    patterns: () => [],
    browser: { name: "chromium", version: "156" },
    save,
    ...changes,
  });
  const following: Following = { signal: new AbortController().signal, onProgress: () => {} };
  const exported = async (chosen: Partial<ChosenExport>) => {
    await exporter.exportLog({ ...whole, format: "json", language: "en", ...chosen }, following);
    const file = save.mock.lastCall?.[0];
    if (!file) throw new Error("nothing was saved");
    return { ...file, log: JSON.parse(await file.content.text()) as { records: { id: string }[] } };
  };
  const idsOf = async (chosen: Partial<ChosenExport>) => (await exported(chosen)).log.records.map(({ id }) => id);
  return { log, exporter, exported, idsOf, following, save };
}

const whole: ChosenPart = {
  scope: { tabs: "one", filter: null, from: null, to: null },
  matching: null,
  notRedacted: [],
};
const all = { ...whole.scope, tabs: "all" } as const;

describe("an export", () => {
  test("has what is chosen, in a file named by its time and format", async () => {
    const { exported, idsOf } = await exporterWith();
    const file = await exported({});
    expect(file.name).toMatch(/^whyclosed-[\dT-]+Z\.json$/);
    expect(file.type).toBe("application/json");
    expect(file.log).toMatchObject({ redacted: true, scope: { tabs: "one" }, browser: { name: "chromium" } });
    expect(await idsOf({})).toEqual(["a", "b", "c"]);
    expect(await idsOf({ scope: all })).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("by a filter has the records that the panel lists, and those that the panels of other tabs would", async () => {
    const { idsOf, exported } = await exporterWith();
    const matching = new Set(["b"]);
    expect(await idsOf({ scope: { ...whole.scope, filter: "code:1006" }, matching })).toEqual(["b"]);
    expect(await idsOf({ scope: { ...all, filter: "code:1006" }, matching })).toEqual(["b", "d"]);
    const file = await exported({ scope: { ...all, filter: "code:1006" }, matching });
    expect(file.log).toMatchObject({ leftOut: 3, scope: { tabs: "all", filter: "code:1006" } });
  });

  test("leaves in what stays readable, and says so", async () => {
    const { exported } = await exporterWith();
    const hidden = await exported({});
    expect(await hidden.content.text()).not.toContain("secret-of");
    const readable = await exported({ notRedacted: ["query"] });
    expect(await readable.content.text()).toContain("secret-of-a");
    expect(readable.log).toMatchObject({ redacted: false, notRedacted: ["query"] });
  });

  test("is in the language that is chosen", async () => {
    const loadText = vi.fn<ExporterSources["loadText"]>(async (language) => ({ ...text, language }));
    const { exported } = await exporterWith({ loadText });
    expect((await exported({ language: "fr" })).log).toMatchObject({ language: "fr" });
    expect(loadText).toHaveBeenCalledExactlyOnceWith("fr");
  });

  test("that is cancelled saves nothing", async () => {
    const { exporter, save } = await exporterWith();
    const controller = new AbortController();
    const running = exporter.exportLog(
      { ...whole, scope: { ...all, filter: "code:1006" }, matching: new Set(), format: "json", language: "en" },
      { signal: controller.signal, onProgress: () => {} },
    );
    controller.abort(new Error("cancelled"));
    await expect(running).rejects.toThrow("cancelled");
    expect(save).not.toHaveBeenCalled();
  });
});

/** What was found, by its kind. */
const found = (kinds: readonly FoundKind[]) =>
  Object.fromEntries(kinds.filter(({ count }) => count > 0).map((one) => [one.kind, one]));

describe("the preview", () => {
  test("counts what is in the scope, with the stand-ins that the file has", async () => {
    const { exporter, exported, following } = await exporterWith();
    expect(found(await exporter.previewRedaction(whole, following))["query"]).toMatchObject({ count: 3, distinct: 2 });
    const part: ChosenPart = { ...whole, scope: { ...whole.scope, filter: "code:1006" }, matching: new Set(["b"]) };
    const { query } = found(await exporter.previewRedaction(part, following));
    expect(query).toMatchObject({ count: 1, isHidden: true });
    const file = await (await exported(part)).content.text();
    for (const { secret, standIn } of query?.examples ?? []) {
      expect(secret).toBe("secret-of-b");
      expect(file).toContain(`token=${standIn}`);
    }
  });

  test("looks at other tabs, evidence that came late and own patterns, and names what stays readable", async () => {
    const { exporter, following } = await exporterWith({ patterns: () => ["api"] });
    const kinds = found(await exporter.previewRedaction({ ...whole, scope: all, notRedacted: ["query"] }, following));
    expect(kinds["query"]).toMatchObject({ isHidden: false, count: 5 });
    expect(kinds["query"]?.examples.map(({ secret }) => secret)).toContain("late");
    expect(kinds["query"]?.examples.every(({ standIn }) => standIn === null)).toBe(true);
    expect(kinds["own-pattern"]?.examples[0]).toMatchObject({ secret: "api" });
  });

  test("ends when it is no longer wanted", async () => {
    const { exporter } = await exporterWith();
    const controller = new AbortController();
    const running = exporter.previewRedaction(whole, { signal: controller.signal, onProgress: () => {} });
    controller.abort(new Error("closed"));
    await expect(running).rejects.toThrow("closed");
  });
});

test("the size of everything is known without reading it", async () => {
  const { exporter } = await exporterWith();
  expect(await exporter.countAll()).toEqual({ tabs: 2, entries: 6 });
});
