import type { ElementHandle, Page } from "puppeteer-core";
import { takePicture } from "./chromium-picture.ts";
import { evaluateThrough, waitForExpression } from "./evaluate.ts";

/** A request as the Network panel has it. */
export interface NetworkRequest {
  readonly url: string;
  readonly status: number;
  /** Its type, by DevTools' name: "websocket". */
  readonly type: string;
  /** Seconds from the request to its end. */
  readonly duration: number;
  /** Where it was made, as the column shows it: URL, and line from 0. */
  readonly initiator: { readonly url: string; readonly line: number };
  readonly messages: readonly { readonly type: string; readonly opcode: number; readonly text: string }[];
}

const legacy = `await import("./ui/legacy/legacy.js")`;
const networkPanel = `(await import("./panels/network/network.js")).NetworkPanel.NetworkPanel.instance()`;
const networkLog = `(await import("./models/logs/logs.js")).NetworkLog.NetworkLog.instance()`;

/** The Network panel in the DevTools window of one page of Chromium. */
export class ChromiumNetworkTool {
  readonly #devtools: Page;

  private constructor(devtools: Page) {
    this.#devtools = devtools;
  }

  static async open(page: Page): Promise<ChromiumNetworkTool> {
    await page.bringToFront();
    const tool = new ChromiumNetworkTool(await page.openDevTools());
    await tool.#until(`document.querySelector(".root-view") !== null`, "DevTools to start");
    await tool.#run(
      `(async () => { await (${legacy}).InspectorView.InspectorView.instance().showPanel("network"); })()`,
    );
    return tool;
  }

  /** Gives the file to the panel as its button "Import HAR file" does. Resolves when the panel has taken in as many requests. */
  async importHar(path: string, count: number): Promise<void> {
    const input = await this.#devtools.evaluateHandle(`(async () => ${networkPanel}.fileSelectorElement)()`);
    await (input.asElement() as ElementHandle<HTMLInputElement>).uploadFile(path);
    await this.#until(
      `(async () => ${networkLog}.requests().length >= ${count})()`,
      `${count} requests in the Network panel`,
    );
  }

  /** In the order in which they were made. */
  requests(): Promise<NetworkRequest[]> {
    return this.#run(`(async () => {
      const log = ${networkLog};
      return log.requests().map((request) => {
        const { url, lineNumber } = log.initiatorInfoForRequest(request);
        return {
          url: request.url(),
          status: request.statusCode,
          type: request.resourceType().name(),
          duration: request.endTime - request.issueTime(),
          initiator: { url, line: lineNumber },
          messages: request.frames().map(({ type, opCode, text }) => ({ type, opcode: opCode, text })),
        };
      });
    })()`);
  }

  /** Shows the messages of a request, given by its place in `requests`, and returns what the panel writes of each. */
  async showMessages(index: number): Promise<string[]> {
    await this.#run(`(async () => {
      const request = ${networkLog}.requests()[${index}];
      await ${networkPanel}.selectAndActivateRequest(request, "web-socket-frames");
    })()`);
    const rows = `(() => {
      const rowsIn = (root) => [...root.querySelectorAll("*")].flatMap((element) => [
        ...(element.matches("tr[class*='resource-chunk-view-row']") ? [element.cells[0].innerText] : []),
        ...(element.shadowRoot ? rowsIn(element.shadowRoot) : []),
      ]);
      return rowsIn(document);
    })()`;
    const count = `${networkLog}.requests()[${index}].frames().length`;
    await this.#until(`(async () => ${rows}.length === ${count})()`, "the messages of the request");
    return this.#run(rows);
  }

  async screenshot(path: string): Promise<void> {
    const session = await this.#devtools.createCDPSession();
    await this.#devtools.bringToFront();
    await takePicture(this.#devtools, session, path);
    await session.detach();
  }

  #run<T>(expression: string): Promise<T> {
    return evaluateThrough<T>((script) => this.#devtools.evaluate(script), expression);
  }

  #until(expression: string, what: string): Promise<unknown> {
    return waitForExpression((script) => this.#devtools.evaluate(script), expression, { what });
  }
}
