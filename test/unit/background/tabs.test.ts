import { beforeEach, expect, test, vi } from "vitest";
import { moveTab, tabsMoved } from "../../../src/background/tabs.ts";
import { markRecord, takeMark } from "../../../src/log/marked-record.ts";
import { isPaused, setPaused } from "../../../src/log/paused-tabs.ts";
import { getSessionFilter, setSessionFilter } from "../../../src/log/session-filter.ts";
import { storageArea } from "./storage-area.ts";

const { storage, movedLogs } = vi.hoisted(() => ({
  storage: {} as { session: ReturnType<typeof storageArea> },
  movedLogs: [] as string[],
}));
vi.mock("../../../src/platform/browser.ts", () => ({ browser: { storage } }));
vi.mock("../../../src/log/log-of-tab.ts", () => ({
  moveTabLog: async (from: number, to: number) => void movedLogs.push(`${from} to ${to}`),
  forgetPrivateTab: async () => {},
}));
vi.mock("../../../src/log/log-signal.ts", () => ({ createLogSignal: () => () => {} }));
vi.mock("../../../src/background/badge.ts", () => ({ showBadge: async () => {} }));
vi.mock("../../../src/background/notification.ts", () => ({ clearNotification: async () => {} }));
vi.mock("../../../src/background/site-of-tab.ts", () => ({ forgetSite: async () => {} }));

beforeEach(() => {
  storage.session = storageArea({});
  movedLogs.length = 0;
});

/** Filter, pause and mark. */
const known = async (tabId: number) => [await getSessionFilter(tabId), await isPaused(tabId), await takeMark(tabId)];

test("what is known of a tab goes over to the one that takes its place, and nothing stays", async () => {
  await setSessionFilter(7, "code:1006");
  await setPaused(7, true);
  await markRecord(7, "record-1");
  moveTab(7, 8);
  await tabsMoved();
  expect(await known(8)).toEqual(["code:1006", true, "record-1"]);
  expect(await known(7)).toEqual(["", false, null]);
  expect(movedLogs).toEqual(["7 to 8"]);
});
