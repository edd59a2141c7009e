import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import type { BidiConnection } from "./bidi-connection.ts";
import { evaluateThrough } from "./evaluate.ts";

interface Evaluation {
  readonly type: "success" | "exception";
  readonly result?: { readonly value?: unknown; readonly sharedId?: string };
  readonly exceptionDetails?: { readonly text: string };
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

const chromeScope = readFileSync(new URL("firefox-chrome-scope.js", import.meta.url), "utf8");

/** Firefox as its drivers see it: BiDi contexts, and privileged calls in the browser window ("chrome scope"). */
export class FirefoxSession {
  readonly connection: BidiConnection;
  /** A tab of the window that Firefox started with. */
  readonly firstTab: string;
  readonly #window: string;

  private constructor(connection: BidiConnection, window: string, firstTab: string) {
    this.connection = connection;
    this.firstTab = firstTab;
    this.#window = window;
  }

  /** To be called once a BiDi session exists. */
  static async start(connection: BidiConnection): Promise<FirefoxSession> {
    const { contexts } = await connection.send<Tree>("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 });
    const window = contexts.find(({ url }) => url.endsWith("/browser.xhtml"));
    if (window === undefined) throw new Error("Firefox gives no access to its window (--remote-allow-system-access).");
    const [tab] = (await connection.send<Tree>("browsingContext.getTree", { maxDepth: 0 })).contexts;
    if (tab === undefined) throw new Error("Firefox started without a tab.");
    const session = new FirefoxSession(connection, window.context, tab.context);
    await session.run(window.context, chromeScope);
    return session;
  }

  /** Runs a script in a document and returns its value, if that is a primitive. */
  async run(context: string, expression: string): Promise<unknown> {
    const { type, result, exceptionDetails } = await this.connection.send<Evaluation>("script.evaluate", {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (type === "exception") throw new Error(exceptionDetails?.text ?? "An unknown exception.");
    return result?.value;
  }

  /** Calls one of the functions of firefox-chrome-scope.js. */
  call<T>(name: string, ...values: readonly (string | number)[]): Promise<T> {
    const words = values.map((value) => JSON.stringify(value)).join(", ");
    return evaluateThrough<T>((script) => this.run(this.#window, script), `whyclosedTest.${name}(${words})`);
  }

  /** Writes a PNG of what a context shows. */
  async screenshot(context: string, path: string): Promise<void> {
    const { data } = await this.connection.send<{ data: string }>("browsingContext.captureScreenshot", { context });
    await writeFile(path, Buffer.from(data, "base64"));
  }
}
