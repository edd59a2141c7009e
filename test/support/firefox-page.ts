import type { TestPage, TestPanel } from "./browser-under-test.ts";
import { evaluateThrough, waitForExpression } from "./evaluate.ts";
import { FirefoxPanel } from "./firefox-panel.ts";
import type { FirefoxSession } from "./firefox-session.ts";
import { goBack } from "./history.ts";
import { mouseIn } from "./firefox-mouse.ts";
import { clickElement } from "./pointer.ts";
import { type WaitOptions, waitUntil } from "./wait-until.ts";

/** A tab of Firefox. */
export class FirefoxPage implements TestPage {
  readonly #session: FirefoxSession;
  readonly #context: string;
  #url = "about:blank";

  private constructor(session: FirefoxSession, context: string) {
    this.#session = session;
    this.#context = context;
  }

  static async open(session: FirefoxSession): Promise<FirefoxPage> {
    const { context } = await session.connection.send<{ context: string }>("browsingContext.create", {
      type: "tab",
      // The window in front may be a private one.
      referenceContext: session.firstTab,
    });
    return FirefoxPage.attach(session, context);
  }

  /** The page of a tab that is there. */
  static attach(session: FirefoxSession, context: string): FirefoxPage {
    const page = new FirefoxPage(session, context);
    // Same-document navigations arrive as fragmentNavigated (hash) and historyUpdated (pushState).
    for (const event of ["navigationCommitted", "fragmentNavigated", "historyUpdated"]) {
      session.connection.on(`browsingContext.${event}`, (params) =>
        page.#follow(params as { context: string; url: string }),
      );
    }
    return page;
  }

  url(): string {
    return this.#url;
  }

  evaluate<T>(expression: string): Promise<T> {
    return evaluateThrough<T>((script) => this.#session.run(this.#context, script), expression);
  }

  waitFor<T>(expression: string, options?: WaitOptions): Promise<T> {
    return waitForExpression<T>((script) => this.#session.run(this.#context, script), expression, options);
  }

  async goto(url: string): Promise<void> {
    await this.#session.connection.send("browsingContext.navigate", { context: this.#context, url, wait: "complete" });
    await this.#readUrl();
  }

  async back(): Promise<void> {
    await goBack(this);
    await this.#readUrl();
  }

  async reload(): Promise<void> {
    await this.#session.connection.send("browsingContext.reload", { context: this.#context, wait: "complete" });
  }

  async setOffline(offline: boolean): Promise<void> {
    const networkConditions = offline ? { type: "offline" } : null;
    await this.#session.connection.send("emulation.setNetworkConditions", {
      networkConditions,
      contexts: [this.#context],
    });
  }

  async click(selector: string): Promise<void> {
    await this.#session.call("bringToFront", this.#context);
    await clickElement(this, mouseIn(this.#session, this.#context), selector);
  }

  async collectGarbage(): Promise<void> {
    await this.#session.call("collectGarbage");
  }

  async watchConsole(): Promise<() => Promise<string[]>> {
    await this.#session.call("watchConsole", this.#context);
    return async () => {
      // What comes from the page's process comes in order.
      const end = `end of console ${crypto.randomUUID()}`;
      await this.evaluate(`void setTimeout(() => Promise.reject(${JSON.stringify(end)}))`);
      const heard = (): Promise<string[]> => this.#session.call("heardOnConsole", this.#context);
      await waitUntil(async () => (await heard()).some((text) => text.includes(end)), {
        what: "the end of the console",
      });
      return (await heard()).filter((text) => !text.includes(end));
    };
  }

  async screenshot(path: string): Promise<void> {
    await this.#session.call("bringToFront", this.#context);
    await this.#session.screenshot(this.#context, path);
  }

  openPanel(title: string): Promise<TestPanel> {
    return FirefoxPanel.open(this.#session, this.#context, title);
  }

  async openSecondDevtools(): Promise<() => Promise<void>> {
    await this.#session.call("openSecondToolbox", this.#context);
    return () => this.#session.call("closeSecondToolbox", this.#context);
  }

  panelTitles(): Promise<string[]> {
    return this.#session.call("panelTitles", this.#context);
  }

  async close(): Promise<void> {
    await this.#session.connection.send("browsingContext.close", { context: this.#context });
  }

  async #readUrl(): Promise<void> {
    this.#url = await this.#session.call<string>("urlOf", this.#context);
  }

  #follow({ context, url }: { readonly context: string; readonly url: string }): void {
    if (context === this.#context) this.#url = url;
  }
}
