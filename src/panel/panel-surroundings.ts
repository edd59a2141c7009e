import type { ReadonlySignal } from "@preact/signals";
import type { History } from "../diagnosis/history.ts";
import type { Verdict } from "../diagnosis/verdict.ts";
import type { LogStore } from "../log/log-store.ts";
import type { Preferences } from "../log/preferences.ts";
import type { PageState } from "../platform/page-state.ts";
import type { SearchAction } from "../platform/search-channel.ts";
import type { FoundKind } from "../socket/redact.ts";
import type { SocketRecord } from "../socket/socket-record.ts";
import type { Text } from "../text/text.ts";
import type { ChosenExport, ChosenPart, Following } from "./export-dialogue/export-request.ts";
import type { LogStorage } from "../ui/storage-notice.tsx";

/** What the panel shows. */
export const views = ["sockets", "codes"] as const;
export type View = (typeof views)[number];

/** How much there is in a log. */
export interface LogSize {
  readonly tabs: number;
  /** Records and all that stands between them. */
  readonly entries: number;
}

/** All that the panel needs from outside: it runs the same in DevTools, in a test and on a plain page. */
export interface PanelSurroundings {
  readonly log: LogStore;
  /** The tab whose log is shown. */
  readonly tabId: number;
  /** Changes when the user chooses another language. */
  readonly text: ReadonlySignal<Text>;
  /** The language that the user has chosen; "" to follow the browser. */
  readonly language: { get(): Promise<string>; set(language: string): Promise<void> };
  /** Calls the listener when the log may have grown; it carries no data. Returns the function that ends it. */
  onSignal(listener: () => void): () => void;
  /** Whether the log can be stored; absent where it is not written to the disk. */
  readonly storage?: LogStorage;
  /** Calls the listener when a part of the log can be read that was missing before. Returns the function that ends it. */
  readonly onWhole?: (listener: () => void) => () => void;
  diagnose(record: SocketRecord, history: History): Verdict;
  /** Builds and downloads a file of the log. Rejects with an `Error` whose message is shown. */
  readonly exportLog: (chosen: ChosenExport, following: Following) => Promise<void>;
  /** The secrets in a part of the log, by their kind. Rejects with an `Error` whose message is shown. */
  readonly previewRedaction: (part: ChosenPart, following: Following) => Promise<readonly FoundKind[]>;
  /** How much the log has of all tabs; absent where that is not known without reading all of it. */
  readonly countAll?: () => Promise<LogSize>;
  /** The log was opened from a file: nothing is added to it, and it is not exported again. */
  readonly readOnly?: boolean;
  /** Lets the user choose a log to open. */
  readonly chooseLog?: () => void;
  /** Whether recording of this tab is paused. */
  readonly paused: { get(): Promise<boolean>; set(value: boolean): Promise<void> };
  readonly preferences: {
    get<Name extends keyof Preferences>(name: Name): Promise<Preferences[Name]>;
    set<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): Promise<void>;
  };
  /** The filter of this tab, as long as the browser runs. */
  readonly sessionFilter: { get(): Promise<string>; set(filter: string): Promise<void> };
  /** The record that was selected when the panel was loaded before, in the same DevTools; absent where a panel is not loaded twice. */
  readonly chosenRecord?: { readonly last: string | null; set(recordId: string | null): Promise<void> };
  readonly theme: ReadonlySignal<"light" | "dark">;
  /** What the user wants hidden in copies beside what is always hidden. */
  readonly ownPatterns?: () => readonly RegExp[];
  /** The view to begin with; the sockets unless given. */
  readonly firstView?: View;
  /** The id of the record that is selected at the start, whichever page of the tab it is from. */
  readonly firstRecord?: string;
  /** Calls the listener for what is done in the search box of DevTools; absent where there is none. Returns the function that ends it. */
  onSearch?(listener: (action: SearchAction) => void): () => void;
  /** What the background knows of the page that is there; absent where there is no background. Null where it does not answer. */
  readonly pageState?: () => Promise<PageState | null>;
  /** Calls the listener when another page is in the tab, also one that is not seen. Returns the function that ends it. */
  readonly onPage?: (listener: () => void) => () => void;
  /** Shows the options page; absent where there is none. */
  readonly openOptions?: () => Promise<void>;
  /** Reloads the inspected page; absent where there is none. */
  reloadPage?(): void;
  /** Shows a place in the Sources panel; line and column count from 1. False where it cannot; absent where the browser has no way to. */
  readonly openSource?: (url: string, line: number, column: number) => Promise<boolean>;
  /** Shows the handshake of a record in the Network panel. False where that no longer has it; absent where the browser has no way to. */
  readonly revealInNetwork?: (record: SocketRecord) => Promise<boolean>;
}
