import type { Runtime } from "webextension-polyfill";
import { answer } from "./answer.ts";
import { ingest } from "./ingest.ts";
import { settleReports } from "./settle-reports.ts";

/** The answer to a message, if it is of a kind that its sender may send; undefined, and nothing happens, otherwise. */
export function receive(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  return ingest(message, sender) ?? settleReports(message, sender) ?? answer(message, sender);
}
