// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import type { LogEntryBody } from "../../src/log/log-store.ts";
import type { LogLine } from "../../src/panel/log-line.ts";
import { firstChoices } from "../../src/panel/export-dialogue/export-choices.ts";
import type { PanelSurroundings } from "../../src/panel/panel-surroundings.ts";
import { createPanelStore } from "../../src/panel/panel-store.ts";
import { createTestLog, createTestSurroundings, navigated, preferring, recorded, tabId } from "./panel-for-tests.tsx";
import { at } from "./record-for-tests.ts";

const show = (line: LogLine): string => {
  if (line.kind === "record") return line.id;
  if (line.kind === "connectivity") return line.online ? "online" : "offline";
  return line.kind === "navigation" ? "→" : `${line.why} ${line.count}`;
};
const dropped = (why: "rate" | "paused", count: number): LogEntryBody => ({ kind: "dropped", at: 0, count, why });

async function started(bodies: readonly LogEntryBody[], changes: Partial<PanelSurroundings> = {}) {
  const log = createTestLog(bodies);
  const around = createTestSurroundings(changes.log ?? log, changes);
  const store = createPanelStore(around.surroundings);
  const stop = store.start();
  await vi.waitUntil(() => store.loaded.value || store.failure.value !== null, { interval: 1 });
  return { ...around, log, store, stop, lines: () => store.lines.value.map(show) };
}
const preserving = { preferences: preferring({ preserveLog: true }) };

const broken = async (): Promise<never> => {
  throw new Error("disk full");
};

describe("lines", () => {
  const a = recorded({ id: "a" });
  const b = recorded({ id: "b" });
  const c = recorded({ id: "c" });
  const cases: readonly [string, LogEntryBody[], string[], string[]][] = [
    ["nothing", [], [], []],
    ["records in order", [a, b], ["a", "b"], ["a", "b"]],
    ["a navigation hides what came before it", [a, navigated(), b], ["b"], ["a", "→", "b"]],
    ["only the last navigation counts", [a, navigated(), b, navigated(), c], ["c"], ["a", "→", "b", "→", "c"]],
    ["a navigation at the end hides all", [a, navigated()], [], ["a", "→"]],
    [
      "neighbours with one reason are one mark",
      [dropped("rate", 2), dropped("rate", 3), a],
      ["rate 5", "a"],
      ["rate 5", "a"],
    ],
    [
      "other reasons stay apart",
      [dropped("rate", 2), dropped("paused", 3)],
      ["rate 2", "paused 3"],
      ["rate 2", "paused 3"],
    ],
    [
      "marks with a record between stay apart",
      [dropped("rate", 2), a, dropped("rate", 3)],
      ["rate 2", "a", "rate 3"],
      ["rate 2", "a", "rate 3"],
    ],
    ["cleared", [a, navigated(), { kind: "cleared", at: 0 }, b], ["b"], ["b"]],
    [
      "evidence for a record that is gone",
      [{ kind: "handshake", recordId: "x", handshake: { status: 403, source: "web-request" } }],
      [],
      [],
    ],
  ];
  test.each(cases)("%s", async (_, bodies, present, all) => {
    const { store, lines } = await started(bodies);
    expect(lines()).toEqual(present);
    await store.setPreserveLog(true);
    expect(lines()).toEqual(all);
    await store.setPreserveLog(false);
    expect(lines()).toEqual(present);
  });

  test("evidence that comes later changes the record and its verdict", async () => {
    const failed = recorded({ id: "a", ending: "failed", opened: null, code: 1006, wasClean: false, errorEvent: true });
    const { log, store, signal } = await started([failed]);
    expect(store.lines.value[0]).toMatchObject({ closer: "unknown" });
    log.add({ kind: "handshake", recordId: "a", handshake: { status: 403, source: "web-request" } });
    signal();
    await vi.waitUntil(() => store.lines.value.some((line) => line.kind === "record" && line.closer === "peer"));
    expect(store.lines.value).toHaveLength(1);
    const [line] = store.lines.value;
    expect(line).toMatchObject({ closer: "peer", causes: [{ id: "handshake-forbidden" }] });
    if (line?.kind !== "record") throw new Error("no record");
    expect(await store.explain(line)).toMatchObject({
      record: { id: "a", handshake: { status: 403 } },
      verdict: { closer: "peer", causes: [{ id: "handshake-forbidden" }] },
    });
  });

  test("each record is diagnosed once with those before it, and again when one ends together with it later", async () => {
    const diagnose = vi.fn<PanelSurroundings["diagnose"]>(() => ({
      severity: "normal",
      closer: "page",
      causes: [{ id: "page-closed", confidence: "certain", evidence: [] }],
    }));
    const { log, store, signal } = await started([a, b, c], { diagnose });
    const seen = () =>
      diagnose.mock.calls.map(([record, history]) => [record.id, history.before(record).map(({ id }) => id)]);
    expect(seen()).toEqual([
      ["a", []],
      ["b", ["a"]],
      ["c", ["a", "b"]],
    ]);
    diagnose.mockClear();
    log.add(recorded({ id: "d", ended: at(5900) }));
    signal();
    await vi.waitUntil(() => store.lines.value.length === 4);
    expect(seen()).toEqual([
      ["a", []],
      ["b", ["a"]],
      ["c", ["a", "b"]],
      ["d", ["a", "b", "c"]],
    ]);
  });
});

describe("the signal", () => {
  test("brings what is new, until the panel goes", async () => {
    const { log, signal, listeners, stop, lines, store } = await started([recorded({ id: "a" })]);
    log.add(recorded({ id: "b" }));
    signal();
    await vi.waitUntil(() => store.lines.value.length === 2);
    expect(lines()).toEqual(["a", "b"]);
    stop();
    expect(listeners.size).toBe(0);
  });
});

describe("filter", () => {
  const entries = [
    recorded({ id: "normal", url: "wss://api.example.com/live" }),
    recorded({ id: "away", url: "wss://chat.example.com/room?user=Ada", code: 1001, reason: "Deploying" }),
    navigated(),
    dropped("rate", 3),
    recorded({ id: "blocked", url: "wss://x.example/", ending: "blocked", opened: null, code: null, wasClean: null }),
  ];
  test.each([
    ["", ["normal", "away", "→", "rate 3", "blocked"]],
    ["   ", ["normal", "away", "→", "rate 3", "blocked"]],
    ["API.example", ["normal"]],
    ["user=ada", ["away"]],
    ["1001", ["away"]],
    ["going AWAY", ["away"]],
    ["deploying", ["away"]],
    ["blocked", ["blocked"]],
    ["browser", ["blocked"]],
    ["server", ["normal", "away"]],
    ["server chat", ["away"]],
    ["closed normally", ["normal"]],
    ['"going away"', ["away"]],
    ["-server", ["blocked"]],
    ["closer:server code:1001", ["away"]],
    ["-code:1000", ["away", "blocked"]],
    ["code:", ["normal", "away", "→", "rate 3", "blocked"]],
    ["code:>nothing", ["normal", "away", "→", "rate 3", "blocked"]],
    ["nothing like this", []],
  ])("%j", async (filter, expected) => {
    const { store, lines } = await started(entries, preserving);
    store.filter.value = filter;
    expect(lines()).toEqual(expected);
    const shown = expected.filter((id) => ["normal", "away", "blocked"].includes(id)).length;
    expect(store.counts.value).toMatchObject({ shown, total: 3 });
  });
});

describe("counts", () => {
  test("tells records of earlier pages and what was left out, by reason", async () => {
    const { store } = await started([
      recorded({ id: "a" }),
      dropped("paused", 9),
      navigated(),
      recorded({ id: "b" }),
      dropped("rate", 2),
      recorded({ id: "c" }),
      dropped("rate", 3),
    ]);
    const { dropped: left, ...others } = store.counts.value;
    expect(others).toEqual({ shown: 2, total: 2, earlier: 1 });
    expect([...left]).toEqual([["rate", 5]]);
  });
});

describe("selection", () => {
  test("holds while its record is among the lines", async () => {
    const { store } = await started([recorded({ id: "a" }), recorded({ id: "b", code: 1001 })]);
    store.selection.select("b");
    expect(store.selection.line.value?.id).toBe("b");
    store.filter.value = "1000";
    expect(store.selection.line.value).toBeNull();
    store.filter.value = "";
    expect(store.selection.line.value?.id).toBe("b");
    store.selection.select(null);
    expect(store.selection.line.value).toBeNull();
  });
});

describe("commands", () => {
  test("clear empties the log of the tab and the list", async () => {
    const { store, log, lines } = await started([recorded()]);
    await store.clear();
    expect(log.clear).toHaveBeenCalledExactlyOnceWith(tabId);
    expect(lines()).toEqual([]);
  });

  test("settings are read at the start and written when they change", async () => {
    const paused = { get: vi.fn(async () => true), set: vi.fn(async () => {}) };
    const { store } = await started([], { paused, ...preserving });
    expect(store.paused.value).toBe(true);
    expect(store.preserveLog.value).toBe(true);
    await store.setPaused(false);
    await store.setPreserveLog(false);
    expect(paused.set).toHaveBeenCalledExactlyOnceWith(false);
    expect(preserving.preferences.set).toHaveBeenCalledExactlyOnceWith("preserveLog", false);
  });

  test("one export at a time", async () => {
    const finish: (() => void)[] = [];
    const exportLog = vi.fn(() => new Promise<void>((resolve) => finish.push(resolve)));
    const { store } = await started([], { exportLog });
    const first = store.export.start(firstChoices);
    expect(await store.export.start(firstChoices)).toBe(false);
    expect(store.export.job.state.value.kind).toBe("running");
    for (const resolve of finish) resolve();
    expect(await first).toBe(true);
    expect(store.export.job.state.value.kind).toBe("idle");
    expect(exportLog).toHaveBeenCalledOnce();
  });
});

describe("failure", () => {
  test("of reading goes away when reading works again", async () => {
    const log = createTestLog([recorded({ id: "a" })]);
    log.read.mockImplementationOnce(broken);
    const { store } = await started([], { log });
    expect(store.failure.value).toEqual({ what: "read", message: "disk full" });
    await store.pull();
    expect(store.failure.value).toBeNull();
    expect(store.lines.value.map(show)).toEqual(["a"]);
  });

  test.each([
    ["settings", { paused: { get: async () => false, set: broken } }, (store) => store.setPaused(true)],
    ["settings", { preferences: { ...preferring({}), set: broken } }, (store) => store.setPreserveLog(true)],
    ["clear", { log: { ...createTestLog(), clear: broken } }, (store) => store.clear()],
  ] satisfies [string, Partial<PanelSurroundings>, (store: ReturnType<typeof createPanelStore>) => Promise<void>][])(
    "of %s is told",
    async (what, changes, act) => {
      const { store } = await started([], changes);
      await act(store);
      expect(store.failure.value).toEqual({ what, message: "disk full" });
      expect(store.paused.value).toBe(false);
    },
  );
});
