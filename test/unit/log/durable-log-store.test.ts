import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createDurableLogStore } from "../../../src/log/durable-log-store.ts";
import { createHeldEntries } from "../../../src/log/held-entries.ts";
import { createIndexedLogStore } from "../../../src/log/indexed-log-store.ts";
import type { LogRefusal } from "../../../src/log/log-refusal.ts";
import type { LogEntry, LogStore, NewLogEntry } from "../../../src/log/log-store.ts";
import { readBoth } from "../../../src/log/read-both.ts";
import { sampleRecord } from "../sample-record.ts";
import { askBefore, type Fault, life } from "./faulty-disk.ts";
import { createMemoryArea, type MemoryArea } from "./memory-area.ts";

vi.mock("../../../src/platform/browser.ts", () => ({ browser: {} }));

const record = (id: string, tabId = 1): NewLogEntry => ({ kind: "record", tabId, record: sampleRecord({ id }) });
const idsOf = (entries: readonly LogEntry[]): string[] =>
  entries.map((entry) => {
    if (entry.kind === "dropped") return `${entry.count} ${entry.why}`;
    return entry.kind === "record" ? entry.record.id : entry.kind;
  });
const full: Fault = { name: "QuotaExceededError" };
/** A full disk can be read. */
const whenAdding = (operation: string): Fault => (operation === "add" ? full : "none");

let databases = 0;

/** A background that can be stopped, a face that reads, and the browser under them, which outlives them. */
function createBrowser(held = 6_000_000, quota = Infinity) {
  const name = `durable ${databases++}`;
  const area = createMemoryArea(quota);
  const places = (memory: MemoryArea | ReturnType<typeof mortal>) => ({
    indexed: createIndexedLogStore(name),
    held: createHeldEntries(memory, held),
    refusal: {
      get: async () => ((await memory.get("refusal"))["refusal"] as LogRefusal | undefined) ?? null,
      set: async (refusal: LogRefusal | null) => (refusal ? memory.set({ refusal }) : memory.remove(["refusal"])),
    },
  });
  return {
    area,
    held: places(area).held,
    face: readBoth(places(area)),
    disk: createIndexedLogStore(name),
    refusal: places(area).refusal.get,
    start() {
      const mine = { isOver: false };
      const log = life.run(mine, () => createDurableLogStore(places(mortal(area, mine))));
      return {
        log: { ...log, append: (entries: readonly NewLogEntry[]) => life.run(mine, () => log.append(entries)) },
        stop: () => {
          mine.isOver = true;
        },
      };
    },
  };
}

/** The area as a background sees it that may be stopped: from then on nothing it does comes to anything. */
function mortal(area: MemoryArea, mine: { readonly isOver: boolean }) {
  const never = new Promise<never>(() => {});
  const guard = async <Result>(action: () => Promise<Result>): Promise<Result> => {
    if (!mine.isOver) faults("memory");
    if (mine.isOver) return never;
    const result = await action();
    return mine.isOver ? never : result;
  };
  return {
    get: (key: string | null) => guard(() => area.get(key)),
    set: (values: Record<string, unknown>) => guard(() => area.set(values)),
    remove: (keys: string[]) => guard(() => area.remove(keys)),
  };
}

let faults: (operation: string) => Fault = () => "none";
let endFaults: () => void;
beforeEach(() => {
  // What waits is waited for by the test; the database has timers of its own.
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now: 1_700_000_000_000 });
  faults = () => "none";
  endFaults = askBefore((operation) => faults(operation));
});
afterEach(() => {
  endFaults();
  vi.useRealTimers();
});

/** Of "first" and 300 more the latest are there, and a count of the others. */
async function checkCounted(reader: Pick<LogStore, "read">): Promise<void> {
  const entries = await reader.read(1, 0, 1000);
  const ids = idsOf(entries);
  const lost = 301 - (ids.length - 1);
  expect(ids.slice(0, 2)).toEqual(["first", `${lost} storage`]);
  expect(ids.slice(2)).toEqual(
    Array.from({ length: ids.length - 2 }, (_, index) => `r${300 - (ids.length - 2) + index}`),
  );
  expect(ids.length).toBeGreaterThan(20);
}

describe("while the disk is full", () => {
  test("what comes is kept, and shown by whoever reads; it goes to the disk when that takes it again", async () => {
    const browser = createBrowser();
    const { log } = browser.start();
    await log.append([record("a")]);
    faults = whenAdding;
    expect(await log.append([record("b"), record("x", 2)])).toHaveLength(2);
    expect(await log.append([record("c")])).toHaveLength(1);
    expect(await browser.refusal()).toMatchObject({ why: "full", message: "QuotaExceededError: no more" });
    expect(idsOf(await browser.face.read(1, 0, 100))).toEqual(["a", "b", "c"]);
    expect(idsOf(await browser.face.readLast(1, 2))).toEqual(["b", "c"]);
    const before = await browser.face.read(1, 0, 100);
    faults = () => "none";
    await log.tryAgain();
    expect(await browser.refusal()).toBeNull();
    expect(await browser.disk.read(1, 0, 100)).toEqual(before);
    expect(idsOf(await browser.disk.read(2, 0, 100))).toEqual(["x"]);
    await log.append([record("d")]);
    expect(idsOf(await browser.face.read(1, before.at(-1)?.sequence ?? 0, 100))).toEqual(["d"]);
  });

  test("the disk is tried again with what comes, after a while", async () => {
    const browser = createBrowser();
    const { log } = browser.start();
    faults = whenAdding;
    await log.append([record("a")]);
    faults = () => "none";
    await log.append([record("b")]);
    expect(await browser.refusal()).not.toBeNull();
    // Whatever the clock on the wall says.
    vi.setSystemTime(Date.now() - 3_600_000);
    const clock = vi.spyOn(performance, "now").mockReturnValue(performance.now() + 5000);
    await log.append([record("c")]);
    clock.mockRestore();
    expect(await browser.refusal()).toBeNull();
    expect(idsOf(await browser.disk.read(1, 0, 100))).toEqual(["a", "b", "c"]);
  });

  test("it is tried again by itself, less and less often", async () => {
    const browser = createBrowser();
    const { log } = browser.start();
    await log.append([record("first")]);
    let asked = 0;
    faults = (operation) => {
      if (operation === "add") asked += 1;
      return whenAdding(operation);
    };
    await log.append([record("a")]);
    const times: number[] = [];
    for (let second = 0; second < 200; second++) {
      asked = 0;
      await vi.advanceTimersByTimeAsync(1000);
      await log.readLast(1, 1);
      if (asked > 0) times.push(second);
    }
    expect(times.length).toBeGreaterThan(4);
    expect(times.length).toBeLessThan(12);
    faults = () => "none";
    await vi.advanceTimersByTimeAsync(60_000);
    await log.readLast(1, 1);
    await log.tryAgain();
    expect(await browser.refusal()).toBeNull();
    expect(idsOf(await browser.disk.read(1, 0, 100))).toEqual(["first", "a"]);
  });

  test("a delivery that is repeated is there once, wherever it went first", async () => {
    const browser = createBrowser();
    const { log } = browser.start();
    await log.append([record("a")]);
    faults = whenAdding;
    expect(await log.append([record("a"), record("b")])).toHaveLength(1);
    expect(await log.append([record("a"), record("b")])).toEqual([]);
    faults = () => "none";
    await log.tryAgain();
    expect(await log.append([record("b")])).toEqual([]);
    expect(idsOf(await browser.face.read(1, 0, 100))).toEqual(["a", "b"]);
  });

  test("a background that was stopped goes on where it was", async () => {
    const browser = createBrowser();
    const first = browser.start();
    faults = whenAdding;
    await first.log.append([record("a")]);
    first.stop();
    const second = browser.start();
    expect(await second.log.append([record("a"), record("b")])).toHaveLength(1);
    expect(idsOf(await browser.face.read(1, 0, 100))).toEqual(["a", "b"]);
    second.stop();
    faults = () => "none";
    const third = browser.start();
    await third.log.tryAgain();
    expect(idsOf(await browser.disk.read(1, 0, 100))).toEqual(["a", "b"]);
    expect(await browser.refusal()).toBeNull();
  });

  test("when the memory is full as well, the oldest give way and are counted, also on the disk", async () => {
    const browser = createBrowser(100_000);
    const { log } = browser.start();
    await log.append([record("first")]);
    faults = whenAdding;
    for (let id = 0; id < 300; id++) await log.append([record(`r${id}`)]);
    await checkCounted(browser.face);
    faults = () => "none";
    await log.tryAgain();
    await checkCounted(browser.disk);
  });

  test("when others have filled the memory, what fits is kept and the rest is counted", async () => {
    const browser = createBrowser(6_000_000, 200_000);
    await browser.area.set({ other: "x".repeat(100_000) });
    const { log } = browser.start();
    faults = whenAdding;
    for (let id = 0; id < 200; id++) await log.append([record(`r${id}`)]);
    const entries = await browser.face.read(1, 0, 1000);
    const total = entries.reduce((sum, entry) => sum + (entry.kind === "dropped" ? entry.count : 1), 0);
    expect(total).toBe(200);
    expect(entries.length).toBeGreaterThan(20);
  });

  test("what cannot even be kept in memory is refused, so that its relay keeps it", async () => {
    const browser = createBrowser(6_000_000, 1000);
    const { log } = browser.start();
    faults = whenAdding;
    await expect(log.append([record("a")])).rejects.toThrow("quota");
    faults = () => "none";
    await log.tryAgain();
    expect(await log.append([record("a")])).toHaveLength(1);
  });

  test("clearing empties both places for all readers", async () => {
    const browser = createBrowser();
    const { log } = browser.start();
    await log.append([record("a"), record("x", 2)]);
    faults = whenAdding;
    await log.append([record("b")]);
    const cursor = (await browser.face.read(1, 0, 100)).at(-1)?.sequence ?? 0;
    await log.clear(1);
    expect(idsOf(await browser.face.read(1, cursor, 100))).toEqual(["cleared"]);
    await log.append([record("c")]);
    faults = () => "none";
    await log.tryAgain();
    expect(idsOf(await browser.disk.read(1, 0, 100))).toEqual(["cleared", "c"]);
    expect(idsOf(await browser.disk.read(2, 0, 100))).toEqual(["x"]);
  });

  test("a tab that gets another id meanwhile keeps all it has, and takes all along once the disk takes it", async () => {
    const browser = createBrowser();
    const { log } = browser.start();
    await log.append([record("a")]);
    faults = whenAdding;
    await log.append([record("b")]);
    await log.moveTab(1, 3);
    expect(idsOf(await browser.face.read(1, 0, 100))).toEqual(["a", "b"]);
    faults = () => "none";
    await log.moveTab(1, 3);
    expect(idsOf(await browser.face.read(3, 0, 100))).toEqual(["a", "b"]);
    expect(await browser.face.count(1)).toBe(0);
    expect(await browser.refusal()).toBeNull();
  });

  test("clearing may be what makes room: what is in memory moves at once", async () => {
    const browser = createBrowser();
    const { log } = browser.start();
    await log.append([record("a")]);
    faults = whenAdding;
    await log.append([record("x", 2)]);
    faults = () => "none";
    await log.clear(1);
    expect(await browser.refusal()).toBeNull();
    expect(idsOf(await browser.disk.read(2, 0, 100))).toEqual(["x"]);
    expect(idsOf(await browser.disk.read(1, 0, 100)).at(-1)).toBe("cleared");
  });
});

test.each(["UnknownError", "InvalidStateError", "AbortError", "NotFoundError", "SecurityError"])(
  "a database that is not to be used (%s) is said to be unavailable, and what comes is kept",
  async (name) => {
    const browser = createBrowser();
    const { log } = browser.start();
    faults = () => ({ name });
    await log.append([record("a")]);
    expect(await browser.refusal()).toMatchObject({ why: "unavailable" });
    expect(idsOf(await log.read(1, 0, 100))).toEqual(["a"]);
    faults = () => "none";
    await log.tryAgain();
    expect(idsOf(await browser.disk.read(1, 0, 100))).toEqual(["a"]);
  },
);

test("a connection that was closed under us is opened again, without a word", async () => {
  const browser = createBrowser();
  const { log } = browser.start();
  await log.append([record("a")]);
  let isFirst = true;
  faults = () => {
    if (!isFirst) return "none";
    isFirst = false;
    return { name: "InvalidStateError" };
  };
  await log.append([record("b")]);
  expect(await browser.refusal()).toBeNull();
  expect(idsOf(await browser.disk.read(1, 0, 100))).toEqual(["a", "b"]);
});

test("what an earlier browser session left on a disk that refuses is not shown, and goes before anything new comes", async () => {
  const browser = createBrowser();
  await browser.disk.append([record("old")]);
  const { log } = browser.start();
  faults = () => full;
  await log.clearAll();
  await log.append([record("a")]);
  expect(idsOf(await browser.face.read(1, 0, 100))).toEqual(["a"]);
  faults = () => "none";
  await log.tryAgain();
  expect(idsOf(await browser.disk.read(1, 0, 100))).toEqual(["a"]);
});

test("appends that wait for each other are written together, and each hears of its own", async () => {
  const browser = createBrowser();
  const { log } = browser.start();
  await log.append([record("a")]);
  const transactions = vi.spyOn(IDBDatabase.prototype, "transaction");
  const added = await Promise.all([
    log.append([record("b")]),
    ...Array.from({ length: 20 }, (_, index) => log.append([record("a"), record(`c${index % 10}`)])),
  ]);
  expect(transactions.mock.calls.length).toBeLessThan(5);
  transactions.mockRestore();
  expect(added.map((entries) => entries.length)).toEqual([
    1,
    ...Array.from({ length: 20 }, (_, index) => Number(index < 10)),
  ]);
});

describe("whatever operation fails, nothing is lost and nothing is there twice", () => {
  const batches = [["a", "b"], ["c"], ["d", "e", "f"], ["g"], ["h", "i"], ["j"]];
  const all = batches.flat();

  interface Script {
    /** Of each operation of the database, by its number. */
    readonly fault: (operation: number) => Fault;
    /** Milliseconds between two deliveries. */
    readonly pace: number;
    /** Entries are delivered again although they were stored: their answer was lost. */
    readonly repeats: boolean;
  }

  /** Delivers all, as a relay does: until it is told that it is stored. A reader follows. */
  async function play({ fault, pace, repeats }: Script): Promise<void> {
    const browser = createBrowser();
    let background = browser.start();
    let operation = 0;
    let wasStopped = false;
    let noteEnd: (() => void) | undefined;
    faults = (name) => {
      const next = fault(operation++);
      // The memory does not fail; the background may be stopped before any step of it.
      if (name === "memory" && next !== "kill") return "none";
      if (next === "kill") {
        background.stop();
        noteEnd?.();
      }
      return next;
    };
    let cursor = 0;
    const seen: string[] = [];
    const read = async (): Promise<void> => {
      // The face has a disk of its own that works: it is the background's that fails.
      const between = faults;
      faults = () => "none";
      const entries = await browser.face.read(1, cursor, 4);
      faults = between;
      cursor = entries.at(-1)?.sequence ?? cursor;
      seen.push(...idsOf(entries));
    };
    const deliver = async (ids: readonly string[]): Promise<boolean> => {
      const ended = new Promise<"ended">((resolve) => {
        noteEnd = () => resolve("ended");
      });
      const answer = background.log.append(ids.map((id) => record(id))).then(
        () => true,
        () => false,
      );
      const outcome = await Promise.race([ended, answer]);
      if (outcome === "ended") {
        wasStopped = true;
        background = browser.start();
      }
      return outcome === true;
    };
    for (const ids of batches) {
      for (let isStored = false; !isStored;) {
        isStored = await deliver(ids);
        vi.setSystemTime(Date.now() + pace);
      }
      if (repeats) await deliver(ids);
      await read();
    }
    faults = () => "none";
    await background.log.tryAgain();
    expect(await browser.refusal()).toBeNull();
    expect(idsOf(await browser.disk.read(1, 0, 100))).toEqual(all);
    for (let length = -1; length !== seen.length;) {
      length = seen.length;
      await read();
    }
    // A repetition that could be compared with nothing may be read once more until it is left out; whoever shows records knows their ids.
    expect(repeats || wasStopped ? [...new Set(seen)] : seen).toEqual(all);
    expect(await browser.held.isEmpty()).toBe(true);
  }

  // The first opening and six deliveries come to some forty operations of the database and the memory.
  const operations = Array.from({ length: 50 }, (_, operation) => operation);
  const kinds: Fault[] = [full, { name: "UnknownError" }, { name: "AbortError" }, "kill"];
  const cases = kinds.flatMap((kind) =>
    [1, 7].flatMap((length) =>
      [10, 3000].flatMap((pace) => [true, false].map((repeats) => ({ kind, length, pace, repeats }))),
    ),
  );
  test.each(cases)(
    "$kind for $length operations, $pace ms between deliveries, repeated: $repeats",
    async ({ kind, length, pace, repeats }) => {
      for (const first of operations) {
        const fault = (operation: number): Fault => (operation >= first && operation < first + length ? kind : "none");
        await play({ fault, pace, repeats });
      }
    },
    60_000,
  );

  test("any of them, in any order", async () => {
    const anyFault = fc.oneof(
      { weight: 5, arbitrary: fc.constant<Fault>("none") },
      { weight: 3, arbitrary: fc.constant(full) },
      { weight: 1, arbitrary: fc.constantFrom<Fault>("kill", { name: "UnknownError" }, { name: "InvalidStateError" }) },
    );
    const script = fc.record({
      list: fc.array(anyFault, { minLength: 20, maxLength: 150 }),
      pace: fc.constantFrom(10, 1100, 3000),
      repeats: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(script, ({ list, ...rest }) =>
        play({ fault: (operation) => list[operation] ?? "none", ...rest }),
      ),
      { numRuns: 500 },
    );
  }, 120_000);
});
