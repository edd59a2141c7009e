import { expect, test } from "vitest";
import { createHistory } from "../../../src/diagnosis/history.ts";
import { sampleRecord } from "../sample-record.ts";

const record = (id: string, url = "wss://api.example.com/live") => sampleRecord({ id, url });

test("knows what came before a record, of its endpoint only", () => {
  const history = createHistory();
  for (const one of [
    record("a"),
    record("x", "wss://other.example.com/"),
    record("b", "wss://api.example.com/live?again"),
  ])
    history.add(one);
  expect(history.before(record("c")).map(({ id }) => id)).toEqual(["a", "b"]);
  expect(history.before(record("b")).map(({ id }) => id)).toEqual(["a"]);
});

test("keeps a limited number for each endpoint, and of endpoints", () => {
  const history = createHistory();
  for (let index = 0; index < 100; index++) history.add(record(`r${index}`));
  expect(history.before(record("next"))).toHaveLength(20);
  for (let index = 0; index < 600; index++) history.add(record(`e${index}`, `wss://host${index}.example/`));
  expect(history.before(record("next"))).toEqual([]);
});
