import type { CDPSession, Frame, KeyInput, Page } from "puppeteer-core";
import type { SearchBox, TestPanel } from "./browser-under-test.ts";
import { type Area, takePicture } from "./chromium-picture.ts";
import { evaluateThrough, waitForExpression } from "./evaluate.ts";
import { splitKey } from "./keys.ts";
import { clickElement } from "./pointer.ts";
import { type WaitOptions, waitUntil, withTimeout } from "./wait-until.ts";

// `instance()` throws, and spoils the later start, when it is called before the DevTools window has built its root view.
const inspectorView = `(await import("./ui/legacy/legacy.js")).InspectorView.InspectorView.instance()`;
const isReady = `document.querySelector(".root-view") !== null`;
const tabNames = `${inspectorView}.tabbedPane.tabIds()`;
const shownTab = `(async () => ${inspectorView}.tabbedPane.selectedTabId)()`;

/** A panel in the DevTools window of one page. Every page has a DevTools window of its own, made when it is first asked for. */
export class ChromiumPanel implements TestPanel {
  readonly #page: Page;
  readonly #devtools: Page;
  readonly #session: CDPSession;
  readonly #origin: string;
  #frame: Frame | undefined;
  #tab = "";

  private constructor(page: Page, devtools: Page, session: CDPSession, origin: string) {
    this.#page = page;
    this.#devtools = devtools;
    this.#session = session;
    this.#origin = origin;
  }

  static async open(page: Page, extensionId: string, title: string): Promise<ChromiumPanel> {
    await page.bringToFront();
    const devtools = await page.openDevTools();
    const session = await devtools.createCDPSession();
    const panel = new ChromiumPanel(page, devtools, session, `chrome-extension://${extensionId}`);
    await panel.#untilDevtools(isReady, "DevTools to start");
    const isOurs = `(name) => name.startsWith(${JSON.stringify(panel.#origin)}) && name.endsWith(${JSON.stringify(title)})`;
    await panel.#untilDevtools(`(async () => ${tabNames}.some(${isOurs}))()`, `the panel "${title}"`).catch(
      async (error: unknown) => {
        const names = await panel.#inDevtools<string[]>(`(async () => ${tabNames})()`);
        throw new Error(`DevTools have no panel "${title}". They have: ${names.join(", ")}.`, { cause: error });
      },
    );
    panel.#tab = await panel.#inDevtools<string>(`(async () => ${tabNames}.find(${isOurs}))()`);
    await panel.show();
    await panel.waitFor(`document.readyState === "complete"`, { what: `the document of the panel "${title}"` });
    return panel;
  }

  /** The titles of extensions' panels. Their names begin with where they are from. */
  static async titles(devtools: Page): Promise<string[]> {
    const names = await evaluateThrough<string[]>((script) => devtools.evaluate(script), `(async () => ${tabNames})()`);
    return names.flatMap((name) => /^chrome-extension:\/\/[a-p]+(.*)$/u.exec(name)?.[1] ?? []);
  }

  evaluate<T>(expression: string): Promise<T> {
    return evaluateThrough<T>((script) => this.#run(script), expression);
  }

  waitFor<T>(expression: string, options?: WaitOptions): Promise<T> {
    return waitForExpression<T>((script) => this.#run(script), expression, options);
  }

  async click(selector: string): Promise<void> {
    await this.#draw();
    const { mouse } = this.#devtools;
    await clickElement(
      this,
      {
        moveTo: async (point) => {
          const corner = await this.#box();
          await mouse.move(corner.x + point.x, corner.y + point.y);
        },
        press: async () => {
          await mouse.down();
          await mouse.up();
        },
      },
      selector,
    );
  }

  async press(key: string): Promise<void> {
    await this.#focus();
    await this.#pressKey(key);
  }

  async type(text: string): Promise<void> {
    await this.#focus();
    await this.#devtools.keyboard.type(text);
  }

  hide(): Promise<void> {
    return this.#select("console");
  }

  show(): Promise<void> {
    return this.#select(this.#tab);
  }

  shownTool(): Promise<string> {
    return this.#inDevtools(shownTab);
  }

  async openSearchBox(): Promise<SearchBox> {
    await this.#draw();
    await this.#devtools.bringToFront();
    await this.#inDevtools("document.activeElement?.blur()");
    await this.#pressKey("Control+f");
    const inBox = `(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      return focused?.matches("input.search-replace");
    })()`;
    await this.#untilDevtools(inBox, "the search box");
    return {
      press: (key) => this.#pressKey(key),
      type: (text) => this.#devtools.keyboard.type(text),
    };
  }

  async screenshot(path: string): Promise<void> {
    await this.#draw();
    await takePicture(this.#devtools, this.#session, path, await this.#box());
  }

  async setTheme(theme: "light" | "dark"): Promise<void> {
    const name = theme === "dark" ? "dark" : "default";
    const settings = `(await import("./core/common/common.js")).Settings.Settings.instance()`;
    await this.#inDevtools(`(async () => void ${settings}.moduleSetting("ui-theme").set("${name}"))()`);
    const isDark = `matchMedia("(prefers-color-scheme: dark)").matches`;
    await this.waitFor(`chrome.devtools.panels.themeName === "${name}" && ${isDark} === ${theme === "dark"}`, {
      what: `the ${theme} theme of DevTools`,
    });
  }

  async setDocked(docked: boolean): Promise<void> {
    await this.#draw();
    const dock = `(await import("./ui/legacy/legacy.js")).DockController.DockController.instance()`;
    await this.#inDevtools(`(async () => void ${dock}.setDockSide("${docked ? "right" : "undocked"}"))()`);
    await waitUntil(async () => ((await this.#box()).width === (await this.#window()).width) !== docked, {
      what: `${docked ? "docked" : "undocked"} DevTools`,
    });
  }

  async setSize(width: number, height: number): Promise<void> {
    await this.#draw();
    await this.setDocked(false);
    const [box, window] = [await this.#box(), await this.#window()];
    await this.#devtools.setViewport({ width, height: height + window.height - box.height });
    const size = `innerWidth === ${width} && innerHeight === ${height}`;
    await this.waitFor(size, { what: `a panel of ${width} × ${height}` });
  }

  async close(): Promise<void> {
    await this.#devtools.close();
    await waitUntil(async () => !(await this.#page.hasDevTools()), { what: "the end of DevTools" });
  }

  async #pressKey(key: string): Promise<void> {
    const { keyboard } = this.#devtools;
    const { modifiers, main } = splitKey(key);
    for (const modifier of modifiers) await keyboard.down(modifier as KeyInput);
    await keyboard.press(main as KeyInput);
    for (const modifier of modifiers.toReversed()) await keyboard.up(modifier as KeyInput);
  }

  async #select(tab: string): Promise<void> {
    await this.#inDevtools(`(async () => { await ${inspectorView}.showPanel(${JSON.stringify(tab)}); })()`);
  }

  /** A session of the DevTools Protocol with the panel's own document. It ends with the document. */
  async protocol(): Promise<CDPSession> {
    // puppeteer has it, but not in its types.
    return ((await this.#currentFrame()) as Frame & { readonly client: CDPSession }).client;
  }

  async #run(script: string): Promise<unknown> {
    return (await this.#currentFrame()).evaluate(script);
  }

  /** Evaluates in the DevTools window itself, outside of the panel. */
  #inDevtools<T>(expression: string): Promise<T> {
    return evaluateThrough<T>((script) => this.#devtools.evaluate(script), expression);
  }

  #untilDevtools(expression: string, what: string): Promise<unknown> {
    return waitForExpression((script) => this.#devtools.evaluate(script), expression, { what });
  }

  /** The extension's devtools page and its hidden panels are frames too; ours is the one that has a size. */
  async #currentFrame(): Promise<Frame> {
    if (this.#frame !== undefined && !this.#frame.detached) return this.#frame;
    this.#frame = await waitUntil(
      async () => {
        for (const frame of this.#devtools.frames()) {
          if (!frame.url().startsWith(`${this.#origin}/`)) continue;
          const box = await (await frame.frameElement())?.boundingBox();
          if (box !== null && box !== undefined && box.width > 0 && box.height > 0) return frame;
        }
        return undefined;
      },
      { what: "the panel's frame" },
    );
    return this.#frame;
  }

  async #box(): Promise<Area> {
    const box = await (await (await this.#currentFrame()).frameElement())?.boundingBox();
    if (box === null || box === undefined) throw new Error("The panel is not shown in its DevTools window.");
    return box;
  }

  #window(): Promise<Pick<Area, "width" | "height">> {
    return this.#inDevtools("({ width: innerWidth, height: innerHeight })");
  }

  /** DevTools in a tab that is not in front draw nothing and take no input. A frame that is drawn proves that they are in front. */
  async #draw(): Promise<void> {
    const draws = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))))`;
    await waitUntil(
      async () => {
        await this.#page.bringToFront();
        const both = Promise.all([this.evaluate(draws), this.#inDevtools(draws)]);
        return withTimeout(both, 1000, "drawn frame");
      },
      { what: "the panel to be drawn" },
    );
  }

  async #focus(): Promise<void> {
    await this.#draw();
    if (await this.evaluate<boolean>("document.hasFocus()")) return;
    await this.#devtools.bringToFront();
    await (await (await this.#currentFrame()).frameElement())?.focus();
    await this.waitFor("document.hasFocus()", { what: "the focus in the panel" });
  }
}
