import type { Background } from "./browser-under-test.ts";
import { evaluateThrough, waitForExpression } from "./evaluate.ts";
import type { FirefoxSession } from "./firefox-session.ts";
import { type WaitOptions, waitUntil } from "./wait-until.ts";

/** The extension's event page. */
export class FirefoxBackground implements Background {
  readonly #session: FirefoxSession;
  readonly #extension: string;

  constructor(session: FirefoxSession, extension: string) {
    this.#session = session;
    this.#extension = extension;
  }

  evaluate<T>(expression: string): Promise<T> {
    return evaluateThrough<T>((script) => this.#run(script), expression);
  }

  waitFor<T>(expression: string, options?: WaitOptions): Promise<T> {
    return waitForExpression<T>((script) => this.#run(script), expression, options);
  }

  async kill(): Promise<void> {
    await waitUntil(() => this.#session.call<boolean>("endBackground", this.#extension), {
      what: "the end of the event page",
    });
  }

  running(): Promise<boolean> {
    return this.#session.call<boolean>("backgroundRuns", this.#extension);
  }

  documents(): Promise<string[]> {
    return this.#session.call("documentsOf", this.#extension);
  }

  async #run(script: string): Promise<unknown> {
    return this.#session.run(await this.#session.call<string>("startBackground", this.#extension), script);
  }
}
