import { launchChromium } from "./chromium.ts";
import type { Downloads } from "./downloads.ts";
import { type BrowserName, findBrowser } from "./find-browser.ts";
import { launchFirefox } from "./firefox.ts";
import type { WaitOptions } from "./wait-until.ts";

/** How to start a browser. */
export interface LaunchOptions {
  /** The folder of the unpacked extension. */
  readonly extension: string;
  /** Folders of other unpacked extensions beside it. */
  readonly others?: readonly string[];
  /** Without windows on the screen; true unless given. */
  readonly headless?: boolean;
  /** Of the browser window, in CSS pixels; 1280 × 800 unless given. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Whether Chromium tells the driver of each request and each message of a socket, which costs the page time; true unless given. */
  readonly networkEvents?: boolean;
}

/** Something in which JavaScript can be evaluated. */
export interface Evaluator {
  /** The value of one expression, awaited and copied as JSON. Throws what it throws, or after 30 s. */
  evaluate<T>(expression: string): Promise<T>;
  /** The first truthy value of an expression that is evaluated again and again; its errors count as "not yet". */
  waitFor<T>(expression: string, options?: WaitOptions): Promise<T>;
}

/** The extension's background: the service worker in Chromium, the event page in Firefox. */
export interface Background extends Evaluator {
  /** Starts the background when it is not running. The global `chrome` is the extension API in both browsers. */
  evaluate<T>(expression: string): Promise<T>;
  /** Ends it, so that its memory is lost, as the browser does when it was idle. The next event starts it again. */
  kill(): Promise<void>;
  running(): Promise<boolean>;
  /** The paths of the extension's documents that are open. */
  documents(): Promise<string[]>;
}

/** A tab. */
export interface TestPage extends Evaluator {
  url(): string;
  /** Resolves when the page has loaded. Throws when it cannot be reached. */
  goto(url: string): Promise<void>;
  /** One step back in the tab's history. Resolves when the earlier page is there. */
  back(): Promise<void>;
  reload(): Promise<void>;
  /** Takes the network away from this page, or gives it back. */
  setOffline(offline: boolean): Promise<void>;
  /** Clicks as a user does. Brings the tab to the front. Throws when the element is covered. */
  click(selector: string): Promise<void>;
  /** Asks the browser to collect garbage in the page's process. It may need several times for all of it. */
  collectGarbage(): Promise<void>;
  /**
   * Listens to what is written to the page's console from now on, and to errors that nobody catches, of the page and of the content scripts
   * in it. Returns the function that tells all that came until it was called.
   */
  watchConsole(): Promise<() => Promise<string[]>>;
  /** Writes a PNG. Brings the tab to the front. */
  screenshot(path: string): Promise<void>;
  /** Opens DevTools on this page, and selects the extension's panel with that title. Brings the tab to the front. */
  openPanel(title: string): Promise<TestPanel>;
  /** Opens a second DevTools window on this page, and resolves with the function that closes it. Throws in Chromium, which has one for each page. */
  openSecondDevtools(): Promise<() => Promise<void>>;
  /** The titles of the extensions' panels in the DevTools of this page; none where no DevTools are open. */
  panelTitles(): Promise<string[]>;
  close(): Promise<void>;
}

/** The extension's panel in the real DevTools of one page. It stays usable while that page navigates. */
export interface TestPanel extends Evaluator {
  /** Scrolls to the element, waits until the mouse reaches it, and clicks as a user does. Throws when it is covered. */
  click(selector: string): Promise<void>;
  /** A key by its DOM name, with modifiers: "Enter", "ArrowDown", "Shift+Tab", "Control+f". */
  press(key: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** Shows another panel of DevTools instead, and this one again. */
  hide(): Promise<void>;
  show(): Promise<void>;
  /** What DevTools show now, by their own name for it: "sources", "webconsole". */
  shownTool(): Promise<string>;
  /** Opens the search box of DevTools itself, as a user does whose focus is not in the panel. Throws in Firefox, which has none. */
  openSearchBox(): Promise<SearchBox>;
  /** Writes a PNG of the panel alone. */
  screenshot(path: string): Promise<void>;
  /** Puts DevTools into the page's window, or into one of their own. */
  setDocked(docked: boolean): Promise<void>;
  /** The theme of DevTools itself. It also holds for DevTools that are opened later in this browser. */
  setTheme(theme: "light" | "dark"): Promise<void>;
  /** The panel's own size in CSS pixels. Takes DevTools out of the page's window. */
  setSize(width: number, height: number): Promise<void>;
  /** Closes these DevTools. */
  close(): Promise<void>;
}

/** The search box of DevTools. What is typed and pressed goes there. */
export interface SearchBox {
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
}

/** The extension as the browser has it installed. Pages stay open whatever is done to it. */
export interface Installation {
  /** As the extension itself asks for it. Resolves when it runs anew. */
  reload(): Promise<void>;
  /** Puts what is in its folder now in its place, as a newer version. Resolves when that runs. */
  update(): Promise<void>;
  disable(): Promise<void>;
  /** Resolves when it runs. */
  enable(): Promise<void>;
  uninstall(): Promise<void>;
}

/** A browser with the extension loaded and a profile of its own. */
export interface BrowserUnderTest {
  readonly name: BrowserName;
  /** For example "156.0.8078.79". */
  readonly version: string;
  readonly background: Background;
  readonly downloads: Downloads;
  readonly installation: Installation;
  /** Opens a new tab in front, and waits until the page has loaded. No DevTools are opened. */
  openPage(url: string): Promise<TestPage>;
  /** Opens a page of the extension in a tab, by its path in the extension's folder. */
  extensionPage(path: string): Promise<TestPage>;
  /** Lets the extension run on these sites only, or on all, as the user does in the browser's own settings. Match patterns. */
  allowSites(sites: "all" | readonly string[]): Promise<void>;
  /** Lets the extension run in private windows, as the user does in the browser's own settings. The browser loads it anew for that. */
  allowPrivate(): Promise<void>;
  /** Opens a page in a private window of its own, and waits until it has loaded. */
  openPrivatePage(url: string): Promise<TestPage>;
  /**
   * Makes the disk as good as full: databases may take no more than this many bytes, of the extension in Chromium, of all origins together in
   * Firefox. Null gives the room back.
   */
  limitStorage(bytes: number | null): Promise<void>;
  /** Resolves when the browser has ended, whoever ended it. */
  readonly closed: Promise<void>;
  /** Ends every process and removes the profile. */
  close(): Promise<void>;
}

/** Starts an installed browser with the extension loaded. Throws when the browser is missing or the extension is refused. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<BrowserUnderTest> {
  const program = findBrowser(name);
  return name === "chromium" ? launchChromium(program, options) : launchFirefox(program, options);
}
