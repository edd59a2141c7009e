import type { CDPSession, Page } from "puppeteer-core";
import type { TestPage, TestPanel } from "./browser-under-test.ts";
import { watchConsole } from "./chromium-console.ts";
import { ChromiumNetworkTool } from "./chromium-network-tool.ts";
import { ChromiumPanel } from "./chromium-panel.ts";
import { takePicture } from "./chromium-picture.ts";
import { evaluateThrough, waitForExpression } from "./evaluate.ts";
import { goBack } from "./history.ts";
import { clickElement } from "./pointer.ts";
import type { WaitOptions } from "./wait-until.ts";

/** A tab of Chromium. */
export class ChromiumPage implements TestPage {
  readonly #page: Page;
  readonly #extensionId: string;

  constructor(page: Page, extensionId: string) {
    this.#page = page;
    this.#extensionId = extensionId;
  }

  url(): string {
    return this.#page.url();
  }

  evaluate<T>(expression: string): Promise<T> {
    return evaluateThrough<T>((script) => this.#page.evaluate(script), expression);
  }

  waitFor<T>(expression: string, options?: WaitOptions): Promise<T> {
    return waitForExpression<T>((script) => this.#page.evaluate(script), expression, options);
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  back(): Promise<void> {
    return goBack(this);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async setOffline(offline: boolean): Promise<void> {
    await this.#page.setOfflineMode(offline);
  }

  async click(selector: string): Promise<void> {
    await this.#page.bringToFront();
    const { mouse } = this.#page;
    let point = { x: 0, y: 0 };
    await clickElement(
      this,
      {
        moveTo: async (next) => {
          point = next;
          await mouse.move(next.x, next.y);
        },
        press: () => mouse.click(point.x, point.y),
      },
      selector,
    );
  }

  async collectGarbage(): Promise<void> {
    const session = await this.protocol();
    await session.send("HeapProfiler.collectGarbage");
    await session.detach();
  }

  async watchConsole(): Promise<() => Promise<string[]>> {
    return watchConsole(await this.protocol());
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.bringToFront();
    const session = await this.#page.createCDPSession();
    await takePicture(this.#page, session, path);
    await session.detach();
  }

  openPanel(title: string): Promise<TestPanel> {
    return ChromiumPanel.open(this.#page, this.#extensionId, title);
  }

  openSecondDevtools(): Promise<() => Promise<void>> {
    return Promise.reject(new Error("Chromium has one DevTools window for each page."));
  }

  async panelTitles(): Promise<string[]> {
    return (await this.#page.hasDevTools()) ? ChromiumPanel.titles(await this.#page.openDevTools()) : [];
  }

  /** Opens DevTools on this page, and their Network panel. */
  openNetworkTool(): Promise<ChromiumNetworkTool> {
    return ChromiumNetworkTool.open(this.#page);
  }

  /** A session of the DevTools Protocol with the tab. */
  protocol(): Promise<CDPSession> {
    return this.#page.createCDPSession();
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}
