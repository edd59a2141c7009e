import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Outbox } from "../../../src/content/outbox.ts";
import { watchDocument } from "../../../src/content/watch-document.ts";
import type { DeliveryItem } from "../../../src/socket/delivery.ts";

interface Occurrence {
  readonly isTrusted?: boolean;
  readonly persisted?: boolean;
}

/** A document whose events and network the test decides on. */
function manualDocument({ isTop = true, onLine = true, prerendering = false } = {}) {
  const listeners = new Map<string, (event: Occurrence) => void>();
  const addEventListener = (type: string, listener: (event: Occurrence) => void): void =>
    void listeners.set(type, listener);
  const removeEventListener = (type: string): void => void listeners.delete(type);
  const window = { addEventListener, removeEventListener, top: {} as unknown };
  if (isTop) window.top = window;
  const network = { onLine };
  vi.stubGlobal("window", window);
  vi.stubGlobal("document", { addEventListener, prerendering });
  vi.stubGlobal("location", { href: "https://app.example.com/" });
  vi.stubGlobal("navigator", network);
  const told: DeliveryItem[] = [];
  const leave = vi.fn();
  const comeBack = vi.fn();
  const outbox: Outbox = { add: (item) => void told.push(item as DeliveryItem), introduce() {}, leave, comeBack };
  const { hearLeaving } = watchDocument(outbox);
  return {
    hearLeaving,
    listensTo: () => [...listeners.keys()],
    opensAnew: () => listeners.clear(),
    told: () => told.splice(0),
    happens: (type: string, event: Occurrence = { isTrusted: true }) => listeners.get(type)?.(event),
    goes: (online: boolean) => {
      network.onLine = online;
      listeners.get(online ? "online" : "offline")?.({ isTrusted: true });
    },
    network,
    left: () => leave.mock.calls.length,
    cameBack: () => comeBack.mock.calls.length,
  };
}

const url = "https://app.example.com/";
const now = 1_790_000_000_000;
const connectivity = (online: boolean) => ({ kind: "connectivity", at: now, online });

describe("watchDocument", () => {
  beforeEach(() => void vi.useFakeTimers({ now, toFake: ["Date"] }));
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test("tells where the page starts, and that the network is lost and back", () => {
    const { told, goes } = manualDocument();
    expect(told()).toEqual([{ kind: "navigation", at: performance.timeOrigin, url }]);
    goes(false);
    expect(told()).toEqual([connectivity(false)]);
    goes(true);
    expect(told()).toEqual([connectivity(true)]);
  });

  test("a page that starts without network says so", () => {
    const { told, goes } = manualDocument({ onLine: false });
    const { timeOrigin } = performance;
    expect(told()).toEqual([
      { kind: "navigation", at: timeOrigin, url },
      { kind: "connectivity", at: timeOrigin, online: false },
    ]);
    goes(true);
    expect(told()).toEqual([connectivity(true)]);
  });

  test("what the page dispatches, or what changes nothing, is not told", () => {
    const { told, goes, happens, network } = manualDocument();
    told();
    happens("offline");
    goes(true);
    network.onLine = false;
    happens("offline", { isTrusted: false });
    expect(told()).toEqual([]);
    happens("offline");
    happens("offline");
    expect(told()).toEqual([connectivity(false)]);
  });

  test("a page that comes back from the back/forward cache says anew whether it has network", () => {
    const { told, goes, happens, network } = manualDocument();
    goes(false);
    told();
    happens("pageshow", { isTrusted: true, persisted: true });
    expect(told()).toEqual([{ kind: "navigation", at: now, url }, connectivity(false)]);
    network.onLine = true;
    happens("pageshow", { isTrusted: true, persisted: true });
    expect(told()).toEqual([{ kind: "navigation", at: now, url }]);
  });

  test("a frame without a socket listens to nothing, a page hears that it is left", () => {
    expect(manualDocument({ isTop: false }).listensTo()).toEqual([]);
    const { happens, left } = manualDocument();
    happens("pagehide");
    expect(left()).toBe(1);
  });

  test("hears it after those who listen by then", () => {
    const { hearLeaving, listensTo } = manualDocument();
    hearLeaving(true);
    expect(listensTo().at(-1)).toBe("pagehide");
  });

  test("from its first socket on, a frame hears that it is left, and is back", () => {
    for (const isTop of [true, false]) {
      const { hearLeaving, happens, left, cameBack } = manualDocument({ isTop });
      // Whatever it is that is told first.
      hearLeaving(false);
      happens("pagehide");
      expect([left(), cameBack()]).toEqual([1, 0]);
      happens("pageshow", { isTrusted: true, persisted: true });
      expect([left(), cameBack()]).toEqual([1, 1]);
    }
  });

  test("hears it again after `document.open()` when it is asked to", () => {
    const { hearLeaving, opensAnew, happens, left } = manualDocument();
    hearLeaving(true);
    opensAnew();
    hearLeaving(false);
    happens("pagehide");
    expect(left()).toBe(0);
    hearLeaving(true);
    happens("pagehide");
    expect(left()).toBe(1);
  });

  test("a frame tells neither", () => {
    const { told, goes, happens, hearLeaving } = manualDocument({ isTop: false, onLine: false });
    hearLeaving(true);
    goes(true);
    goes(false);
    happens("pageshow", { isTrusted: true, persisted: true });
    expect(told()).toEqual([]);
  });

  test("a page that only says that it is left, or returns, changes nothing", () => {
    const { told, happens, left, cameBack, hearLeaving } = manualDocument();
    hearLeaving(true);
    told();
    for (let time = 0; time < 100; time++) {
      happens("pagehide", { isTrusted: false });
      happens("pageshow", { isTrusted: false, persisted: true });
    }
    expect([left(), cameBack(), told()]).toEqual([0, 0, []]);
    happens("pagehide");
    expect(left()).toBe(1);
  });

  test("a page that is prerendered tells nothing until it is shown", () => {
    const { told, goes, happens } = manualDocument({ prerendering: true });
    goes(false);
    expect(told()).toEqual([]);
    happens("prerenderingchange");
    expect(told()).toMatchObject([{ kind: "navigation" }, { kind: "connectivity", online: false }]);
  });
});
