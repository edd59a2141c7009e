import { writeFile } from "node:fs/promises";
import type { SearchBox, TestPanel } from "./browser-under-test.ts";
import { evaluateThrough, waitForExpression } from "./evaluate.ts";
import type { FirefoxSession } from "./firefox-session.ts";
import { mouseIn } from "./firefox-mouse.ts";
import { splitKey, webDriverKey } from "./keys.ts";
import { clickElement } from "./pointer.ts";
import { type WaitOptions, waitUntil } from "./wait-until.ts";

/** A panel in the toolbox of one page. The toolbox has a window of its own, so that its size is free. */
export class FirefoxPanel implements TestPanel {
  readonly #session: FirefoxSession;
  readonly #page: string;
  readonly #tool: string;
  #context: string;

  private constructor(session: FirefoxSession, page: string, tool: string, context: string) {
    this.#session = session;
    this.#page = page;
    this.#tool = tool;
    this.#context = context;
  }

  static async open(session: FirefoxSession, page: string, title: string): Promise<FirefoxPanel> {
    await session.call("bringToFront", page);
    await session.call("openToolbox", page);
    let titles: string[] = [];
    await waitUntil(
      async () => {
        titles = await session.call<string[]>("panelTitles", page);
        return titles.includes(title);
      },
      { what: `the panel "${title}"` },
    ).catch((error: unknown) => {
      throw new Error(`DevTools have no panel "${title}". Extensions have made: ${titles.join(", ") || "none"}.`, {
        cause: error,
      });
    });
    const tool = await session.call<string>("selectPanel", page, title);
    const context = await waitUntil(() => session.call<string | null>("exposePanel", page, tool), {
      what: `the document of the panel "${title}"`,
    });
    const panel = new FirefoxPanel(session, page, tool, context);
    await panel.waitFor(`document.readyState === "complete" && location.protocol === "moz-extension:"`);
    return panel;
  }

  evaluate<T>(expression: string): Promise<T> {
    return evaluateThrough<T>((script) => this.#session.run(this.#context, script), expression);
  }

  waitFor<T>(expression: string, options?: WaitOptions): Promise<T> {
    return waitForExpression<T>((script) => this.#session.run(this.#context, script), expression, options);
  }

  async click(selector: string): Promise<void> {
    await clickElement(this, mouseIn(this.#session, this.#context), selector);
  }

  async press(key: string): Promise<void> {
    const { modifiers, main } = splitKey(key);
    const held = modifiers.map((name) => webDriverKey(name));
    const value = webDriverKey(main);
    await this.#keys([
      ...held.map((modifier) => ({ type: "keyDown", value: modifier })),
      { type: "keyDown", value },
      { type: "keyUp", value },
      ...held.toReversed().map((modifier) => ({ type: "keyUp", value: modifier })),
    ]);
  }

  async type(text: string): Promise<void> {
    const characters = Array.from(text, (character) => (character === "\n" ? webDriverKey("Enter") : character));
    await this.#keys(
      characters.flatMap((value) => [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ]),
    );
  }

  async hide(): Promise<void> {
    await this.#session.call("selectTool", this.#page, "webconsole");
  }

  async show(): Promise<void> {
    await this.#session.call("selectTool", this.#page, this.#tool);
  }

  shownTool(): Promise<string> {
    return this.#session.call("shownTool", this.#page);
  }

  openSearchBox(): Promise<SearchBox> {
    return Promise.reject(new Error("Firefox has no search box for the panels of extensions."));
  }

  async screenshot(path: string): Promise<void> {
    const data = await this.#session.call<string>("drawPanel", this.#page, this.#tool);
    await writeFile(path, Buffer.from(data, "base64"));
  }

  async setDocked(docked: boolean): Promise<void> {
    await this.#session.call("switchHost", this.#page, docked ? "bottom" : "window");
    this.#context = await waitUntil(() => this.#session.call<string | null>("exposePanel", this.#page, this.#tool), {
      what: "the document of the moved panel",
    });
  }

  async setTheme(theme: "light" | "dark"): Promise<void> {
    await this.#session.call("setTheme", theme);
    const isDark = `matchMedia("(prefers-color-scheme: dark)").matches`;
    await this.waitFor(`chrome.devtools.panels.themeName === "${theme}" && ${isDark} === ${theme === "dark"}`, {
      what: `the ${theme} theme of DevTools`,
    });
  }

  async setSize(width: number, height: number): Promise<void> {
    const resize = async (): Promise<boolean> => {
      const size = await this.evaluate<{ width: number; height: number }>(
        "({ width: innerWidth, height: innerHeight })",
      );
      const [right, down] = [width - size.width, height - size.height];
      if (right === 0 && down === 0) return true;
      await this.#session.call("growToolbox", this.#page, right, down);
      await waitUntil(() => this.evaluate(`innerWidth === ${width} && innerHeight === ${height}`), {
        timeout: 1000,
        what: "the new size",
      });
      return true;
    };
    await waitUntil(resize, { what: `a panel of ${width} × ${height}` });
  }

  async close(): Promise<void> {
    await this.#session.call("closeToolbox", this.#page);
  }

  async #keys(actions: readonly object[]): Promise<void> {
    if (!(await this.evaluate<boolean>("document.hasFocus()"))) {
      await this.#session.call("focusPanel", this.#page, this.#tool);
      await this.waitFor("document.hasFocus()", { what: "the focus in the panel" });
    }
    const keyboard = { type: "key", id: "keyboard", actions };
    await this.#session.connection.send("input.performActions", { context: this.#context, actions: [keyboard] });
  }
}
