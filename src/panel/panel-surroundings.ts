import type { Signal } from "@preact/signals";
import type { History } from "../diagnosis/history.ts";
import type { Verdict } from "../diagnosis/verdict.ts";
import type { LogStore } from "../log/log-store.ts";
import type { SocketRecord } from "../socket/socket-record.ts";
import type { Text } from "../text/text.ts";

/** All that the panel needs from outside: it runs the same in DevTools, in a test and on a plain page. */
export interface PanelSurroundings {
  readonly log: LogStore;
  /** The tab whose log is shown. */
  readonly tabId: number;
  readonly text: Text;
  /** Calls the listener when the log may have grown; it carries no data. Returns the function that ends it. */
  onSignal(listener: () => void): () => void;
  diagnose(record: SocketRecord, history: History): Verdict;
  /** Builds and downloads the log. Rejects with an `Error` whose message is shown. */
  exportLog(): Promise<void>;
  /** Whether recording of this tab is paused. */
  readonly paused: { get(): Promise<boolean>; set(value: boolean): Promise<void> };
  readonly preferences: {
    get(name: "preserveLog"): Promise<boolean>;
    set(name: "preserveLog", value: boolean): Promise<void>;
  };
  /** The stack whose snippets are shown, as `StackChoice` has it. */
  readonly snippetStack: { get(): Promise<string>; set(stack: string): Promise<void> };
  readonly theme: Signal<"light" | "dark">;
  /** Reloads the inspected page; absent where there is none. */
  reloadPage?(): void;
}
