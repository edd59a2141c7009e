import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Due } from "../../../src/background/alert-policy.ts";
import { text } from "../../ui/text-for-tests.ts";
import { sampleTrouble } from "./sample-trouble.ts";

type Notifications = Record<"getAll" | "create" | "update", (...args: never[]) => Promise<unknown>>;

const { did, notifications, refusals } = vi.hoisted(() => ({
  did: [] as string[],
  notifications: {} as Notifications,
  refusals: [] as boolean[],
}));
vi.mock("../../../src/platform/browser.ts", () => ({
  browser: { notifications, runtime: { getURL: (path: string) => path } },
}));
vi.mock("../../../src/text/user-text.ts", () => ({ loadUserText: async () => text, onUserText: () => {} }));
vi.mock("../../../src/background/notifications-refused.ts", () => ({
  notificationsDenied: async () => false,
  noteRefused: async (refused: boolean) => void refusals.push(refused),
}));

const { showNotification } = await import("../../../src/background/notification.ts");

const due = (showing: Due["showing"]): Due => ({
  key: "1011 wss://api.example.com/live",
  showing,
  trouble: sampleTrouble({ count: 2 }),
});

/** The system's list of notifications: ours is in it or not when it is asked, and when it is changed. */
function system({ listed, there }: { readonly listed: boolean; readonly there: boolean }): void {
  notifications.getAll = async () => (listed ? { "socket 1011 wss://api.example.com/live": true } : {});
  notifications.create = async () => void did.push("create");
  notifications.update = async () => (did.push("update"), there);
}

describe("a notification", () => {
  beforeEach(() => {
    did.length = 0;
    refusals.length = 0;
  });

  test.each([
    { is: "new trouble pops up", showing: "raise", listed: false, there: false, does: ["create"] },
    { is: "new trouble pops up again", showing: "raise", listed: true, there: true, does: ["create"] },
    { is: "one more end changes it in place", showing: "update", listed: true, there: true, does: ["update"] },
    { is: "one that was closed stays closed", showing: "update", listed: false, there: false, does: [] },
    { is: "one closed in this moment stays closed", showing: "update", listed: true, there: false, does: ["update"] },
    { is: "recovery changes it in place", showing: "recovery", listed: true, there: true, does: ["update"] },
    { is: "recovery is told anew", showing: "recovery", listed: false, there: false, does: ["create"] },
    { is: "recovery, closed now", showing: "recovery", listed: true, there: false, does: ["update", "create"] },
  ] as const)("$is", async ({ showing, listed, there, does }) => {
    system({ listed, there });
    await showNotification(due(showing));
    expect(did).toEqual(does);
    expect(refusals).not.toContain(true);
  });

  test("what the system refuses is noted", async () => {
    system({ listed: false, there: false });
    notifications.create = () => Promise.reject(new Error("no"));
    await showNotification(due("raise"));
    expect(refusals).toEqual([true]);
  });
});
