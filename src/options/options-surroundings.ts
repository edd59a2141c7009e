import type { ReadonlySignal } from "@preact/signals";
import type { ReadSettings, Settings } from "../log/settings.ts";
import type { SiteAccess } from "../platform/site-access.ts";
import type { BrowserFamily } from "../socket/socket-record.ts";
import type { Text } from "../text/text.ts";
import type { LogStorage } from "../ui/storage-notice.tsx";

/** All that the options page needs from outside: it runs the same in the extension and in a test. */
export interface OptionsSurroundings {
  /** Changes when the user chooses another language. */
  readonly text: ReadonlySignal<Text>;
  /** The language that the user has chosen; "" to follow the browser. */
  readonly language: { get(): Promise<string>; set(language: string): Promise<void> };
  readonly settings: {
    get(): Promise<ReadSettings>;
    set(changes: Partial<Settings>): Promise<void>;
    reset(): Promise<void>;
    /** Calls the listener when settings have changed, here or elsewhere. Returns the function that ends it. */
    onChange(listener: (read: ReadSettings) => void): () => void;
  };
  /** Whether the log can be stored. */
  readonly storage?: LogStorage;
  /** The theme that holds where the user has chosen none. */
  readonly systemTheme: ReadonlySignal<"light" | "dark">;
  /** On which sites the browser lets WhyClosed run. */
  readonly siteAccess: {
    /** Whose way to change it is told. */
    readonly browser: BrowserFamily;
    readonly get: () => Promise<SiteAccess>;
    /** Calls the listener when it was changed, here or in the browser. Returns the function that ends it. */
    readonly onChange: (listener: (access: SiteAccess) => void) => () => void;
    /** Both reject with an `Error` whose message is shown. */
    readonly askForAll: () => Promise<void>;
    readonly limit: () => Promise<void>;
  };
  /** The version of WhyClosed. */
  readonly version: string;
  /** The system refused the last notification of an ended socket. */
  areNotificationsRefused(): Promise<boolean>;
  /** Shows a notification that says that it is a test. False where the system refuses. */
  readonly showTestNotification: () => Promise<boolean>;
  /** The text as it is redacted with these patterns; null where that takes too long. */
  readonly redact: (text: string, patterns: readonly string[]) => Promise<string | null>;
  saveFile(name: string, content: string): void;
}
