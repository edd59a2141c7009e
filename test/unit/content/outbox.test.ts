import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createOutbox } from "../../../src/content/outbox.ts";
import type { Delivery, DeliveryItem, LeftBehind, Receipt, Stamp } from "../../../src/socket/delivery.ts";
import { burst, longestDelivery, longestMessage, mostInDelivery, mostWaiting } from "../../../src/socket/limits.ts";

const record = (id: number): DeliveryItem => ({ kind: "facts", id: `frame-${id}`, text: "{}" });
const idsOf = (delivery: Delivery): string[] =>
  delivery.items.map((item) =>
    item.kind === "facts" ? item.id : item.kind === "dropped" ? `dropped ${item.count} ${item.why}` : item.kind,
  );

const stamp: Stamp = {
  tabId: 7,
  frame: { url: "https://app.example.com/", top: true, kind: "page" },
  site: "app.example.com",
};

/** A background whose answers the test decides on, one at a time. */
function manualBackground() {
  const deliveries: Delivery[] = [];
  const left: LeftBehind[] = [];
  const answers: ((stored: boolean) => void)[] = [];
  const failures: (() => void)[] = [];
  const deliver = (delivery: Delivery): Promise<Receipt | null> => {
    deliveries.push(delivery);
    return new Promise((resolve, reject) => {
      answers.push((stored) => resolve(stored ? { kind: "stored", stamp } : null));
      failures.push(() => reject(new Error("no answer")));
    });
  };
  return {
    link: { deliver, leaveBehind: (items: LeftBehind) => void left.push(items) },
    deliveries,
    left,
    answers,
    failures,
  };
}
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

/** Also lets the shortest time between two deliveries pass. */
const paced = (): Promise<unknown> => vi.advanceTimersByTimeAsync(150);

/** What a background comes to that stores everything it is handed, and of which each answer may be lost. */
async function countedBy(background: ReturnType<typeof manualBackground>, losesAnswer: (round: number) => boolean) {
  const stored = new Map<string, number>();
  for (let index = 0; index < background.deliveries.length; index++) {
    for (const item of background.deliveries[index]?.items ?? []) {
      const key = item.kind === "facts" ? item.id : item.kind === "dropped" ? (item.id ?? "") : item.kind;
      // As the log does: what has the same key is there already.
      if (!stored.has(key)) stored.set(key, item.kind === "dropped" ? item.count : 1);
    }
    if (losesAnswer(index)) background.failures[index]?.();
    else background.answers[index]?.(true);
    await vi.advanceTimersByTimeAsync(6000);
  }
  return [...stored.values()].reduce((sum, count) => sum + count, 0);
}

describe("outbox", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("items that are added together travel together, in order", async () => {
    const background = manualBackground();
    const outbox = createOutbox(background.link);
    outbox.add(record(1));
    outbox.add(record(2));
    await settled();
    expect(background.deliveries.map(idsOf)).toEqual([["frame-1", "frame-2"]]);
  });

  test("what comes while a delivery is under way waits for its answer", async () => {
    const background = manualBackground();
    const outbox = createOutbox(background.link);
    outbox.add(record(1));
    await settled();
    outbox.add(record(2));
    await settled();
    expect(background.deliveries).toHaveLength(1);
    background.answers[0]?.(true);
    await paced();
    expect(background.deliveries.map(idsOf)).toEqual([["frame-1"], ["frame-2"]]);
  });

  test("ends that come close to each other travel together", async () => {
    const background = manualBackground();
    const outbox = createOutbox(background.link);
    outbox.add(record(0));
    await settled();
    background.answers[0]?.(true);
    await settled();
    outbox.add(record(1));
    await settled();
    outbox.add(record(2));
    await settled();
    expect(background.deliveries.map(idsOf)).toEqual([["frame-0"]]);
    await paced();
    expect(background.deliveries.map(idsOf).at(-1)).toEqual(["frame-1", "frame-2"]);
  });

  test("while ends keep coming they travel in ever fewer deliveries, about one a second; after that a lone end goes at once", async () => {
    const background = manualBackground();
    const outbox = createOutbox(background.link);
    const answerAll = (): void => background.answers.forEach((answer) => answer(true));
    const second = async (): Promise<number> => {
      const before = background.deliveries.length;
      for (let time = 0; time < 1000; time += 10) {
        outbox.add(record(time));
        await settled();
        answerAll();
        await vi.advanceTimersByTimeAsync(10);
      }
      return background.deliveries.length - before;
    };
    // At 0, 100, 300 and 700 ms.
    expect(await second()).toBe(4);
    await second();
    expect(await second()).toBe(1);
    await vi.advanceTimersByTimeAsync(1000);
    answerAll();
    expect(background.deliveries.flatMap(({ items }) => items)).toHaveLength(300);
    await vi.advanceTimersByTimeAsync(1000);
    outbox.add(record(1000));
    await settled();
    answerAll();
    expect(background.deliveries.at(-1)?.items).toEqual([record(1000)]);
    outbox.add(record(1001));
    await paced();
    expect(background.deliveries.at(-1)?.items).toEqual([record(1001)]);
  });

  test("a delivery that fails is made again, with everything that has come since", async () => {
    const background = manualBackground();
    const outbox = createOutbox(background.link);
    outbox.add(record(1));
    await settled();
    background.failures[0]?.();
    await settled();
    expect(background.deliveries).toHaveLength(1);
    await vi.advanceTimersToNextTimerAsync();
    expect(background.deliveries.map(idsOf)).toEqual([["frame-1"], ["frame-1"]]);
  });

  test("a delivery that is never answered is made again, and a late answer to the first changes nothing", async () => {
    const background = manualBackground();
    const outbox = createOutbox(background.link);
    outbox.add(record(1));
    await settled();
    await vi.advanceTimersToNextTimerAsync();
    await vi.advanceTimersToNextTimerAsync();
    outbox.add(record(2));
    background.answers[0]?.(true);
    await settled();
    expect(background.deliveries.map(idsOf)).toEqual([["frame-1"], ["frame-1"]]);
    background.answers[1]?.(true);
    await paced();
    expect(background.deliveries.map(idsOf).at(-1)).toEqual(["frame-2"]);
  });

  test("an extension that is gone gets nothing more", async () => {
    const background = manualBackground();
    const outbox = createOutbox(background.link);
    outbox.add(record(1));
    await settled();
    background.answers[0]?.(false);
    await settled();
    expect(background.deliveries).toHaveLength(1);
  });

  test("when the page is left, everything goes out at once, also what comes after", async () => {
    const background = manualBackground();
    const outbox = createOutbox(background.link);
    outbox.add(record(1));
    await settled();
    outbox.add(record(2));
    outbox.leave();
    expect(background.deliveries.map(idsOf)).toEqual([["frame-1"], ["frame-1", "frame-2"]]);
    outbox.add(record(3));
    await settled();
    expect(background.deliveries.map(idsOf).at(-1)).toEqual(["frame-3"]);
  });

  test("what goes out when the page is left is also left behind, once the relay knows who it is", async () => {
    const background = manualBackground();
    const outbox = createOutbox(background.link);
    outbox.add(record(1));
    outbox.leave();
    expect(background.left).toEqual([]);
    outbox.comeBack();
    outbox.introduce();
    background.answers.at(-1)?.(true);
    await settled();
    outbox.add(record(2));
    outbox.leave();
    expect(background.left).toEqual([{ stamp, items: [record(2)] }]);
  });

  test("an answer from before the page was left does not disturb what comes after its return", async () => {
    const background = manualBackground();
    const outbox = createOutbox(background.link);
    outbox.add(record(1));
    await settled();
    outbox.leave();
    outbox.comeBack();
    outbox.add(record(2));
    background.answers[0]?.(true);
    await paced();
    expect(background.deliveries.map(idsOf).at(-1)).toEqual(["frame-2"]);
  });

  test("no delivery is larger than its limit", async () => {
    const background = manualBackground();
    const outbox = createOutbox(background.link);
    for (let id = 0; id < mostInDelivery + 1; id++) outbox.add(record(id));
    await settled();
    expect(background.deliveries[0]?.items).toHaveLength(mostInDelivery);
    background.answers[0]?.(true);
    await paced();
    expect(background.deliveries[1]?.items).toHaveLength(1);
  });

  test.each(["one after the other", "when the page is left"])(
    "texts that are too long together go apart, %s",
    async (how) => {
      const background = manualBackground();
      const outbox = createOutbox(background.link);
      const fit = longestDelivery / longestMessage;
      for (let id = 0; id < 2 * fit + 1; id++)
        outbox.add({ kind: "facts", id: `frame-${id}`, text: "x".repeat(longestMessage) });
      if (how === "when the page is left") outbox.leave();
      else await settled();
      for (let index = 0; background.answers[index]; index++) {
        background.answers[index]?.(true);
        await paced();
      }
      expect(background.deliveries.map(({ items }) => items.length)).toEqual([fit, fit, 1]);
    },
  );

  test("what is made of a message has an id of its own, which stays when it is delivered again", async () => {
    const background = manualBackground();
    const outbox = createOutbox(background.link);
    for (const text of ["{1", "{2"]) outbox.add((id) => ({ kind: "facts", id, text }));
    await settled();
    background.failures[0]?.();
    await vi.advanceTimersByTimeAsync(1000);
    const [first, second] = background.deliveries.map(idsOf);
    expect(new Set(first).size).toBe(2);
    expect(second).toEqual(first);
  });

  test("a network that comes and goes too fast is left out, and not counted among the sockets", async () => {
    const background = manualBackground();
    const outbox = createOutbox(background.link);
    for (let id = 0; id < burst; id++) outbox.add(record(id));
    await settled();
    outbox.add({ kind: "connectivity", at: 5, online: false });
    for (let index = 0; background.answers[index]; index++) {
      background.answers[index]?.(true);
      await paced();
    }
    expect(new Set(background.deliveries.flatMap(({ items }) => items.map(({ kind }) => kind)))).toEqual(
      new Set(["facts"]),
    );
    outbox.add({ kind: "connectivity", at: 6, online: true });
    await paced();
    expect(background.deliveries.at(-1)?.items).toEqual([{ kind: "connectivity", at: 6, online: true }]);
  });

  test("what may not pass is not even read", async () => {
    const outbox = createOutbox(manualBackground().link);
    let read = 0;
    for (let id = 0; id < 100_000; id++)
      outbox.add(() => {
        read++;
        return record(id);
      });
    expect(read).toBeLessThanOrEqual(burst);
  });

  test("what waits for a background that never answers has a limit, and what is over it is counted", async () => {
    const background = manualBackground();
    const outbox = createOutbox(background.link);
    let made = 0;
    for (let second = 0; second < 20; second++) {
      for (let end = 0; end < 200; end++) outbox.add(record(made++));
      await vi.advanceTimersByTimeAsync(1000);
    }
    const before = background.deliveries.length;
    outbox.leave();
    const items = background.deliveries.slice(before).flatMap((delivery) => delivery.items);
    expect(items.filter(({ kind }) => kind === "facts")).toHaveLength(mostWaiting);
    const left = items.reduce((sum, item) => sum + (item.kind === "dropped" ? item.count : 0), 0);
    expect(mostWaiting + left).toBe(made);
  });

  test("a page that asks again and again who its relay is asks the background once", async () => {
    const background = manualBackground();
    const outbox = createOutbox(background.link);
    for (let time = 0; time < 1000; time++) outbox.introduce();
    background.answers[0]?.(true);
    await settled();
    for (let time = 0; time < 1000; time++) outbox.introduce();
    expect(background.deliveries).toHaveLength(1);
  });

  test("a relay that got no answer asks again, until there is one", async () => {
    const background = manualBackground();
    const outbox = createOutbox(background.link);
    outbox.introduce();
    await settled();
    // The background was being stopped: it refuses the first message, and swallows the second.
    background.failures[0]?.();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(background.deliveries.map(({ items }) => items)).toEqual([[], [], []]);
    background.answers[2]?.(true);
    await settled();
    // Nothing is waited for any more.
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(background.deliveries).toHaveLength(3);
    outbox.leave();
    outbox.add(record(1));
    expect(background.left).toEqual([{ stamp, items: [record(1)] }]);
  });

  test("what is too much to wait or too fast is counted, and the count is delivered", async () => {
    const background = manualBackground();
    const outbox = createOutbox(background.link);
    for (let id = 0; id < mostWaiting + 300; id++) outbox.add(record(id));
    await settled();
    for (let index = 0; background.answers[index]; index++) {
      background.answers[index]?.(true);
      await paced();
    }
    const delivered = background.deliveries.flatMap(({ items }) => items);
    const dropped = delivered.flatMap((item) => (item.kind === "dropped" ? [item] : []));
    const lost = dropped.reduce((sum, { count }) => sum + count, 0);
    expect(lost).toBeGreaterThan(0);
    expect(delivered.filter(({ kind }) => kind === "facts").length + lost).toBe(mostWaiting + 300);
  });

  test.each<[string, (round: number) => boolean]>([
    ["no answer is lost", () => false],
    ["every other answer is lost", (round) => round % 2 === 0],
    ["the first answers are lost", (round) => round < 3],
  ])("each of a storm is stored or counted, once, when %s", async (_name, losesAnswer) => {
    const background = manualBackground();
    const outbox = createOutbox(background.link);
    let made = 0;
    const storm = (count: number): void => {
      for (let end = 0; end < count; end++) outbox.add(record(made++));
    };
    storm(burst + 100);
    await settled();
    // In the very millisecond in which the first counts are under way.
    storm(10);
    await vi.advanceTimersByTimeAsync(20);
    storm(50);
    background.failures[0]?.();
    await settled();
    storm(50);
    await vi.advanceTimersByTimeAsync(120);
    storm(50);
    expect(await countedBy(background, losesAnswer)).toBe(made);
  });

  test("a count that is under way stays what it is: what is left out meanwhile is another", async () => {
    const background = manualBackground();
    const outbox = createOutbox(background.link);
    const malformed = { kind: "dropped", at: 1, count: 1, why: "malformed" } as const;
    outbox.add(malformed);
    await settled();
    outbox.add(malformed);
    // It is stored, and nobody hears of that.
    background.failures[0]?.();
    await settled();
    await vi.advanceTimersToNextTimerAsync();
    const [first, second] = background.deliveries.map(({ items }) => items);
    expect(second?.[0]).toEqual(first?.[0]);
    expect(second?.map((item) => item.kind === "dropped" && item.count)).toEqual([1, 1]);
    expect(new Set(second?.map((item) => item.kind === "dropped" && item.id)).size).toBe(2);
  });

  test("however much is left out while nobody answers, one count for each reason waits", async () => {
    const background = manualBackground();
    const outbox = createOutbox(background.link);
    for (let id = 0; id < mostWaiting; id++) outbox.add(record(id));
    await settled();
    for (let round = 0; round < 200; round++) {
      outbox.add(record(mostWaiting + round));
      outbox.add({ kind: "dropped", at: round, count: 1, why: "malformed" });
      await vi.advanceTimersByTimeAsync(10);
    }
    for (let index = 0; background.answers[index]; index++) {
      background.answers[index]?.(true);
      await vi.advanceTimersByTimeAsync(6000);
    }
    const counts = background.deliveries.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === "dropped" ? item.id : [])),
    );
    expect(new Set(counts).size).toBe(3);
  });
});
