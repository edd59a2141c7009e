import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { reportHandshakes } from "../../../src/devtools/report-handshakes.ts";
import type { HandshakeReports } from "../../../src/socket/handshake-report.ts";
import { calledFrom, sampleEntry } from "./sample-entry.ts";

const surroundings = vi.hoisted(() => ({
  devtools: {
    inspectedWindow: { tabId: 7 },
    network: { onRequestFinished: { addListener: (_listener: (entry: object) => void) => {} } },
  },
  runtime: {
    getURL: () => "chrome-extension://whyclosed/",
    sendMessage: (_message: unknown): Promise<unknown> => Promise.resolve(),
  },
}));
vi.mock("../../../src/platform/browser.ts", () => ({ browser: surroundings }));

const script = "https://app.example/worker.js";
/** URLs that were reported to the background. */
let reported: string[];
let finish: (entry: object) => void;
let navigated: () => void;
/** Whether the top frame of the page has our relay. */
let hasRelay: boolean;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-11-21T13:00:00Z") });
  reported = [];
  surroundings.devtools.network.onRequestFinished.addListener = (listener) => void (finish = listener);
  surroundings.runtime.sendMessage = (message) => {
    const { reports } = message as HandshakeReports;
    reported.push(...reports.map(({ url }) => url));
    return Promise.resolve({ kind: "settled", ids: reports.map(({ id }) => id) });
  };
  vi.stubGlobal("chrome", {
    devtools: {
      network: { onNavigated: { addListener: (listener: () => void) => void (navigated = listener) } },
      inspectedWindow: {
        eval: (_words: string, _options: object, tell: (value?: number) => void) => tell(hasRelay ? 1 : undefined),
        getResources: (tell: (resources: object[]) => void) =>
          tell([{ url: script, type: "script", getContent: (give: (text: string) => void) => give("") }]),
      },
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A socket that no frame with the hook made ends now, `lasted` milliseconds after its start. */
async function endSocket(name: string, lasted: number): Promise<void> {
  finish({
    ...sampleEntry({
      request: { url: `wss://api.example.com/${name}`, headers: [] },
      startedDateTime: new Date(Date.now() - lasted).toISOString(),
      time: lasted,
      ...calledFrom(script),
    }),
    _resourceType: "websocket",
  });
  await vi.advanceTimersByTimeAsync(1000);
}

test("a socket that the hook did not see is a worker's if the hook was there when it started", async () => {
  hasRelay = true;
  reportHandshakes();
  await vi.advanceTimersByTimeAsync(5000);
  await endSocket("worker", 2000);
  expect(reported).toEqual(["wss://api.example.com/worker"]);
});

test("of a page that was open before the extension nothing is taken for a worker's, also when it ends after the next page came", async () => {
  hasRelay = false;
  reportHandshakes();
  await vi.advanceTimersByTimeAsync(5000);
  await endSocket("frame-without-hook", 1000);
  hasRelay = true;
  navigated();
  await vi.advanceTimersByTimeAsync(50);
  await endSocket("frame-that-was-left", 2000);
  await endSocket("worker-of-the-next-page", 500);
  expect(reported).toEqual(["wss://api.example.com/worker-of-the-next-page"]);
});
