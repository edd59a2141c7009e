import { describe, expect, test } from "vitest";
import { createHistory, type History } from "../../../src/diagnosis/history.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { at, sampleRecord } from "../sample-record.ts";

const record = (id: string, url = "wss://api.example.com/live") => sampleRecord({ id, url });
/** A record of an endpoint of its own that ended at a time. */
const endedAt = (time: number, id = `at ${time}`) =>
  sampleRecord({ id, url: `wss://${id.replaceAll(/\W/g, "-")}.example/`, ended: at(time) });
const ids = (records: readonly SocketRecord[]): string[] => records.map(({ id }) => id);

function historyOf(...records: readonly SocketRecord[]): History {
  const history = createHistory();
  for (const one of records) history.add(one);
  return history;
}

describe("what came before a record", () => {
  test("is of its endpoint only, whatever the query", () => {
    const history = historyOf(
      record("a"),
      record("x", "wss://other.example.com/"),
      record("b", "wss://api.example.com/live?again"),
    );
    expect(ids(history.before(record("c")))).toEqual(["a", "b"]);
    expect(ids(history.before(record("b")))).toEqual(["a"]);
    expect(ids(history.before(record("a")))).toEqual([]);
  });

  test("is the same when the record is told again later, with more about it", () => {
    const history = historyOf(record("a"), record("b"), record("c"));
    const again: SocketRecord = { ...record("b"), handshake: { status: 403, source: "web-request" } };
    expect(ids(history.before(again))).toEqual(["a"]);
  });

  test("of a record that is no longer kept is only what ended before it", () => {
    const old = sampleRecord({ id: "old", ended: at(1000) });
    const history = historyOf(old);
    for (let index = 0; index < 30; index++) history.add(sampleRecord({ id: `new ${index}`, ended: at(2000 + index) }));
    expect(history.before(old)).toEqual([]);
  });

  test("is limited for each endpoint, the latest last", () => {
    const history = createHistory();
    for (let index = 0; index < 100; index++) history.add(record(`r${index}`));
    const before = ids(history.before(record("next")));
    expect(before).toHaveLength(20);
    expect(before.at(-1)).toBe("r99");
  });

  test("is forgotten for the endpoint that was quiet the longest", () => {
    const history = historyOf(record("quiet"), record("busy", "wss://busy.example/"));
    for (let index = 0; index < 499; index++) {
      history.add(record(`e${index}`, `wss://host${index}.example/`));
      if (index === 250) history.add(record("busy again", "wss://busy.example/"));
    }
    expect(history.before(record("next"))).toEqual([]);
    expect(ids(history.before(record("next", "wss://busy.example/")))).toEqual(["busy", "busy again"]);
  });
});

describe("what ended together with a record", () => {
  test("is what ended within a second, before or after, of any endpoint", () => {
    const here = endedAt(5000);
    const history = historyOf(endedAt(3999), endedAt(4000), here, endedAt(5000, "same"), endedAt(6000), endedAt(6001));
    expect(ids(history.together(here))).toEqual(["at 4000", "same", "at 6000"]);
  });

  test("is found although the clock was set back", () => {
    const here = endedAt(5000);
    const history = historyOf(here, endedAt(900_000), endedAt(4800));
    expect(ids(history.together(here))).toEqual(["at 4800"]);
  });

  test("is limited to the latest eight", () => {
    const here = endedAt(5000);
    const history = historyOf(here, ...Array.from({ length: 20 }, (_, index) => endedAt(5000 + index, `n${index}`)));
    expect(ids(history.together(here))).toEqual(Array.from({ length: 8 }, (_, index) => `n${index + 12}`));
  });

  test("is looked for among the latest hundred", () => {
    const here = endedAt(5000);
    const history = historyOf(endedAt(5000, "old"));
    for (let index = 0; index < 100; index++) history.add(endedAt(900_000 + index, `n${index}`));
    expect(history.together(here)).toEqual([]);
  });

  test("is not the record itself, told again", () => {
    const here = endedAt(5000);
    expect(historyOf(here).together({ ...here, handshake: { status: 403, source: "web-request" } })).toEqual([]);
  });
});

describe("adding a record", () => {
  test("tells which earlier ones it may change", () => {
    const history = createHistory();
    expect(history.add(endedAt(1000))).toEqual([]);
    expect(ids(history.add(endedAt(2000)))).toEqual(["at 1000"]);
    expect(ids(history.add(endedAt(2500)))).toEqual(["at 2000"]);
    expect(history.add(endedAt(9000))).toEqual([]);
  });

  test("changes a few at most, and each once", () => {
    const history = createHistory();
    const changed = Array.from({ length: 50 }, (_, index) =>
      ids(history.add(sampleRecord({ id: `r${index}`, ended: at(index) }))),
    );
    for (const one of changed) {
      expect(one.length).toBeLessThanOrEqual(8);
      expect(new Set(one).size).toBe(one.length);
    }
  });
});
