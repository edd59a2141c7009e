import type { ReadonlySignal } from "@preact/signals";
import type { LogStore } from "../log/log-store.ts";
import type { ReadSettings, Settings } from "../log/settings.ts";
import type { SiteAccess } from "../platform/site-access.ts";
import type { Text } from "../text/text.ts";
import type { LanguageChoice } from "../ui/language-select.tsx";
import type { LogStorage } from "../ui/storage-notice.tsx";
import type { Theme } from "../ui/system-theme.ts";

/** All that the popup needs from outside: it runs the same in the extension and in a test. */
export interface PopupSurroundings {
  readonly log: Pick<LogStore, "readLast">;
  /** The tab whose log is shown. */
  readonly tabId: number;
  /** Changes when the user chooses another language. */
  readonly text: ReadonlySignal<Text>;
  readonly language: LanguageChoice;
  /** Calls the listener when the log may have grown; it carries no data. Returns the function that ends it. */
  readonly onSignal: (listener: () => void) => () => void;
  /** Whether the log can be stored; absent where it is not written to the disk. */
  readonly storage?: LogStorage;
  /** Whether recording of this tab is paused. */
  readonly paused: { readonly get: () => Promise<boolean>; readonly set: (value: boolean) => Promise<void> };
  readonly settings: {
    readonly get: () => Promise<ReadSettings>;
    readonly set: (changes: Partial<Settings>) => Promise<void>;
    /** Calls the listener when settings have changed. Returns the function that ends it. */
    readonly onChange: (listener: (read: ReadSettings) => void) => () => void;
  };
  /** What the background and the browser know of the tab. */
  readonly tabFacts: () => Promise<TabFacts>;
  /** The theme that holds where the user has chosen none. */
  readonly systemTheme: ReadonlySignal<Theme>;
  /** Tells the background that the user looks at this tab's ends now. */
  readonly markSeen: () => void;
  /** Builds and downloads the log of this tab. Rejects with an `Error` whose message is shown. */
  readonly exportLog: () => Promise<void>;
  /** The address of this tab's panel on a page of its own; `hash` names what it begins with: "#codes", "#record=<id>". */
  readonly panelAddress: (hash: string) => string;
  /** Opens an address in a tab beside this one. */
  readonly openAddress: (address: string) => Promise<void>;
  readonly openOptions: () => Promise<void>;
  readonly reloadPage: () => Promise<void>;
}

export interface TabFacts {
  /** The host of the page, with a port that is not the default; "" where nobody has told it. */
  readonly site: string;
  /** Nothing of ours runs in the page that is there now. False also where nobody can tell. */
  readonly isUnseen: boolean;
  /** Where the browser lets us run; all sites where nobody can tell. */
  readonly access: SiteAccess;
  /** The system shows no notifications of this browser. */
  readonly notificationsRefused: boolean;
}
