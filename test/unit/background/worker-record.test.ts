import { expect, test } from "vitest";
import type { HandshakeReport } from "../../../src/socket/handshake-report.ts";
import { logOf } from "../export/sample-log.ts";
import { validateLog } from "../export/validate-log.ts";
import { sampleReport, wallAt } from "./sample-report.ts";
import { workerRecord } from "../../../src/background/worker-record.ts";

const worker = { stack: "    at a.js:1:2", protocolsAsked: ["mqtt"], protocol: "mqtt", extensions: "" };
const source = "devtools-network" as const;

test.each<[string, Partial<HandshakeReport>, object]>([
  [
    "a handshake that failed",
    { handshake: { status: 403, errorText: "Unexpected response code: 403", duration: 90, source } },
    {
      ending: "failed",
      opened: null,
      errorEvent: true,
      created: { wall: wallAt(10), monotonic: 0 },
      ended: { wall: wallAt(100), monotonic: 90 },
    },
  ],
  [
    "one that never went out",
    { startedAt: null, handshake: { errorText: "net::ERR_CONNECTION_REFUSED", source } },
    { ending: "failed", created: { wall: wallAt(100), monotonic: 0 }, ended: { wall: wallAt(100), monotonic: 0 } },
  ],
  [
    "a socket that was open",
    { outcome: "opened", handshake: { status: 101, duration: 30, source } },
    { ending: "closed", opened: { wall: wallAt(40), monotonic: 30 }, errorEvent: false, ended: { monotonic: 90 } },
  ],
])("%s", async (_name, changes, expected) => {
  const report = sampleReport({ id: "devtools-1", worker, ...changes });
  const record = workerRecord(report, worker);
  expect(record).toMatchObject({
    id: "devtools-1",
    url: report.url,
    code: null,
    reason: "",
    wasClean: null,
    protocolsAsked: ["mqtt"],
    initiatorStack: worker.stack,
    frame: { kind: "worker", top: false, url: "" },
    browser: "chromium",
    handshake: report.handshake,
    ...expected,
  });
  expect(workerRecord(report, worker)).toEqual(record);
  expect(validateLog(await logOf([{ kind: "record", record }]))).toEqual([]);
});
