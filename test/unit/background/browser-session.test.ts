import { beforeEach, expect, test, vi } from "vitest";
import { leftBehindKey } from "../../../src/socket/delivery.ts";
import { storageArea } from "./storage-area.ts";

type Area = ReturnType<typeof storageArea>;

const { storage, cleared } = vi.hoisted(() => ({
  storage: {} as { local: Area; session: Area },
  cleared: { times: 0 },
}));
vi.mock("../../../src/platform/browser.ts", () => ({ browser: { storage } }));
vi.mock("../../../src/log/log-of-tab.ts", () => ({ clearEarlierSession: async () => void cleared.times++ }));

const left = `${leftBehindKey}x`;

/** A background that has just been started asks. */
async function start(): Promise<void> {
  vi.resetModules();
  const { browserSessionBegun } = await import("../../../src/background/browser-session.ts");
  await browserSessionBegun();
  await browserSessionBegun();
}

beforeEach(() => {
  storage.session = storageArea({});
  storage.local = storageArea({ [left]: 1, setting: 2 });
  cleared.times = 0;
});

test("with the browser a new log begins, without what the earlier session left behind", async () => {
  await start();
  expect(cleared.times).toBe(1);
  expect(storage.local.values).toEqual({ setting: 2 });
});

test("a background that is started again in the same browser goes on with the log, and with what was left behind meanwhile", async () => {
  await start();
  await storage.local.set({ [left]: 3 });
  await start();
  expect(cleared.times).toBe(1);
  expect(storage.local.values).toEqual({ [left]: 3, setting: 2 });
});

test("what could not be begun is begun by the next that asks", async () => {
  storage.session.set = () => Promise.reject(new Error("full"));
  await expect(start()).rejects.toThrow("full");
  storage.session = storageArea({});
  await start();
  expect(storage.session.values).toEqual({ browserSession: true });
});
