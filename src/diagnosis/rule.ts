import type { SocketRecord } from "../socket/socket-record.ts";
import type { Context } from "./context.ts";
import type { Cause } from "./verdict.ts";

/** A pure function that finds one cause in a record and what is known around it, or nothing. Its evidence is in there, too. */
export type Rule = (record: SocketRecord, context: Context) => Cause | null;
