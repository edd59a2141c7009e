import type { SocketRecord } from "../socket/socket-record.ts";
import type { History } from "./history.ts";
import type { Cause } from "./verdict.ts";

/** A pure function that finds one cause in a record and what came before it, or nothing. Its evidence is in the record. */
export type Rule = (record: SocketRecord, history: History) => Cause | null;
