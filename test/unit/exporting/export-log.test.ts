import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { exportLog } from "../../../src/exporting/export-log.ts";
import { type ExportRequest, wholeTab } from "../../../src/exporting/export-request.ts";
import type { WorkerAnswer } from "../../../src/exporting/run-in-worker.ts";
import type { LogEntryBody } from "../../../src/log/log-store.ts";
import { sampleRecord } from "../sample-record.ts";
import { english, inOrder, type JsonLog, logWith } from "../export/sample-log.ts";

const request: ExportRequest = {
  ...wholeTab,
  tab: 7,
  patterns: ["order \\d+"],
  exportedAt: new Date("2026-11-21T09:30:00Z"),
  browser: { name: "firefox", version: "153.0" },
  language: "en",
};
const many = (count: number): LogEntryBody[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: "record",
    record: sampleRecord({ id: `r${index}`, url: "wss://a.example/?token=s3cr3t", code: 1011, reason: "order 4711" }),
  }));
const here = (count: number) => ({ log: logWith(inOrder(many(count))), text: english });
const read = async (file: Blob): Promise<JsonLog> => JSON.parse(await file.text()) as JsonLog;

describe("in the page", () => {
  test("a log becomes a file: redacted, with the browser that it was read in", async () => {
    const file = await exportLog(request, { here: here(3) });
    expect(file.type).toBe("application/json");
    const content = await file.text();
    expect(content).not.toContain("s3cr3t");
    expect(content).not.toContain("4711");
    const log = await read(file);
    expect(log).toMatchObject({
      browser: request.browser,
      generator: { name: "WhyClosed" },
      redacted: true,
      leftOut: 0,
    });
    expect(log.records.map(({ verdict }) => verdict.severity)).toEqual(["abnormal", "abnormal", "abnormal"]);
  });

  test("a long one is put together from its parts", async () => {
    const { records } = await read(await exportLog(request, { here: here(3500) }));
    expect(records.map(({ id }) => id)).toEqual([...Array(3500).keys()].map((index) => `r${index}`));
  });

  test("what is asked for is in the file, and stands at its head", async () => {
    const filter = { text: "code:1011", recordIds: new Set(["r1", "x"]) };
    const log = await read(
      await exportLog({ ...request, notRedacted: ["query", "token"], filter, from: 0, tab: "all" }, { here: here(3) }),
    );
    expect(log.records.map(({ id, url }) => [id, url])).toEqual([["r1", "wss://a.example/?token=s3cr3t"]]);
    expect(log).toMatchObject({ redacted: false, notRedacted: ["query", "token"], leftOut: 2 });
    expect(log.scope).toEqual({ tabs: "all", filter: "code:1011", from: 0, to: null });
  });

  test("as NDJSON", async () => {
    const file = await exportLog({ ...request, format: "ndjson" }, { here: here(2) });
    expect(file.type).toBe("application/x-ndjson");
    expect((await file.text()).trimEnd().split("\n")).toHaveLength(3);
  });

  test("an abort ends it with its reason", async () => {
    const controller = new AbortController();
    const onProgress = vi.fn(() => controller.abort("enough"));
    const exporting = exportLog(request, { here: here(3000), signal: controller.signal, onProgress });
    await expect(exporting).rejects.toBe("enough");
    expect(onProgress).toHaveBeenCalledTimes(1);
  });
});

describe("in a worker", () => {
  class FakeWorker extends EventTarget {
    readonly postMessage = vi.fn();
    readonly terminate = vi.fn();
    constructor() {
      super();
      workers.push(this);
    }
    answer(data: WorkerAnswer<unknown, Blob>): void {
      this.dispatchEvent(new MessageEvent("message", { data }));
    }
  }
  let workers: FakeWorker[];
  beforeEach(() => {
    workers = [];
    vi.stubGlobal("Worker", FakeWorker);
  });
  afterEach(() => vi.unstubAllGlobals());
  const started = (): FakeWorker => {
    const [worker] = workers;
    if (!worker) throw new Error("No worker was started.");
    return worker;
  };

  test("it is asked for the file, tells how far it is, and ends with the file", async () => {
    const onProgress = vi.fn();
    const exporting = exportLog(request, { onProgress });
    expect(started().postMessage.mock.calls).toEqual([[request]]);
    started().answer({ kind: "progress", progress: { done: 1, total: 2 } });
    expect(onProgress).toHaveBeenCalledWith({ done: 1, total: 2 });
    expect(started().terminate).not.toHaveBeenCalled();
    const file = new Blob(["{}"]);
    started().answer({ kind: "done", result: file });
    expect(await exporting).toBe(file);
    expect(started().terminate).toHaveBeenCalledOnce();
  });

  test("the request is plain values", () => {
    expect(structuredClone(request)).toEqual(request);
  });

  test("what goes wrong in it is what the caller hears", async () => {
    const exporting = exportLog(request, {});
    const error = new Error("The disk is gone.");
    started().answer({ kind: "failed", error });
    await expect(exporting).rejects.toBe(error);
    expect(started().terminate).toHaveBeenCalledOnce();
  });

  test("a worker that does not run is told", async () => {
    const exporting = exportLog(request, {});
    started().dispatchEvent(Object.assign(new Event("error"), { message: "no such script" }));
    await expect(exporting).rejects.toThrow("no such script");
    expect(started().terminate).toHaveBeenCalledOnce();
  });

  test("an abort ends it at once", async () => {
    const controller = new AbortController();
    const exporting = exportLog(request, { signal: controller.signal });
    controller.abort("enough");
    await expect(exporting).rejects.toBe("enough");
    expect(started().terminate).toHaveBeenCalledOnce();
  });

  test("none is started for what is aborted already", async () => {
    await expect(exportLog(request, { signal: AbortSignal.abort("never") })).rejects.toBe("never");
    expect(workers).toEqual([]);
  });
});
