import { relayDropReasons } from "../socket/delivery.ts";
import type { Handshake, SocketRecord } from "../socket/socket-record.ts";

/** Why something was not recorded. `storage`: the log could not be stored, and the memory was full. */
export const dropReasons = [...relayDropReasons, "paused", "capacity", "storage"] as const;
export type DropReason = (typeof dropReasons)[number];

/** What one entry of the log says. Observations only: verdicts are computed where they are shown. */
export type LogEntryBody =
  | { readonly kind: "record"; readonly record: SocketRecord }
  /** The tab went to another page, or came back to one. `at`: milliseconds since the Unix epoch. */
  | { readonly kind: "navigation"; readonly at: number; readonly url: string }
  /**
   * The browser lost its network, or has it again, as `navigator.onLine` says it in the tab's top frame. `at`: milliseconds since the
   * Unix epoch. A page is online when it starts, unless an entry after its `navigation` says otherwise.
   */
  | { readonly kind: "connectivity"; readonly at: number; readonly online: boolean }
  /** Something was left out, and is shown as left out. `id`: that of the count or of the record left out, where it has one. */
  | {
      readonly kind: "dropped";
      readonly at: number;
      readonly count: number;
      readonly why: DropReason;
      readonly id?: string;
    }
  /** Evidence that came after its record. `reportId`: the report that it is from, which is used once. */
  | {
      readonly kind: "handshake";
      readonly recordId: string;
      readonly handshake: Handshake;
      readonly reportId?: string;
    }
  /** Everything of the tab before this entry was cleared. */
  | { readonly kind: "cleared"; readonly at: number };

/** An entry with its place in the log. `sequence` rises through all tabs and is never used twice. */
export type LogEntry = LogEntryBody & { readonly sequence: number; readonly tabId: number };

/** An entry on its way into the log. */
export type NewLogEntry = LogEntryBody & { readonly tabId: number };

/** The session log of all tabs, in order. Whoever shows it pulls everything after its own cursor. */
export interface LogStore {
  /**
   * Adds entries in order and resolves, once they are kept, with those that were new. What is in the log already is left out, so
   * a repeated delivery is harmless.
   */
  append(entries: readonly NewLogEntry[]): Promise<NewLogEntry[]>;
  /** Up to `limit` entries of a tab with a sequence above `after`, in order. */
  read(tabId: number, after: number, limit: number): Promise<LogEntry[]>;
  /** The last `limit` entries of a tab, in order. */
  readLast(tabId: number, limit: number): Promise<LogEntry[]>;
  /** Removes a tab's entries and leaves a `cleared` entry for other readers. */
  clear(tabId: number): Promise<void>;
}

/** A log that can be exported as a whole. */
export interface ExportableLog extends Pick<LogStore, "read"> {
  /** All entries of a tab that are of one kind, in any order: of kinds whose entries are few or small. */
  readKind<Kind extends "handshake" | "cleared">(tabId: number, kind: Kind): Promise<EntryOf<Kind>[]>;
  /** How many entries the log has of a tab. */
  count(tabId: number): Promise<number>;
  /** The tabs of which the log has entries, in the order of their first. */
  tabIds(): Promise<number[]>;
}

/** An entry of one kind. */
export type EntryOf<Kind extends LogEntryBody["kind"]> = Extract<LogEntry, { kind: Kind }>;
