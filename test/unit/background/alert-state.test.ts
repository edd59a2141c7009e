import { beforeEach, expect, test, vi } from "vitest";
import { noAlerts } from "../../../src/background/alert-policy.ts";
import { changeAlertState, readAlertState } from "../../../src/background/alert-state.ts";

const session = vi.hoisted(() => {
  const kept: { alerts?: unknown } = {};
  return {
    kept,
    get: () => Promise.resolve({ ...kept }),
    set: (items: object) => Promise.resolve(void Object.assign(kept, items)),
  };
});
vi.mock("../../../src/platform/browser.ts", () => ({ browser: { storage: { session } } }));

beforeEach(() => {
  delete session.kept.alerts;
});

const badges = { "7": { count: 2, worst: "abnormal" } } as const;

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a text", "{}"],
  ["an object without anything", {}],
  ["a part", { troubles: {} }],
  ["parts that are none", { troubles: 5, badges: [] }],
  ["a badge without a number", { troubles: {}, badges: { "7": { count: "2", worst: "abnormal" } } }],
  ["a badge of a severity that there is not", { troubles: {}, badges: { "7": { count: 2, worst: "terrible" } } }],
  ["a trouble without its times", { troubles: { x: { endpoint: "wss://a.example/", count: 1 } }, badges: {} }],
])("alerts begin anew where %s stands, and go on from there", async (_name, damaged) => {
  session.kept.alerts = damaged;
  expect(await readAlertState()).toEqual(noAlerts);
  await changeAlertState((state) => ({ state: { ...state, badges }, result: null }));
  expect(await readAlertState()).toEqual({ ...noAlerts, badges });
});
