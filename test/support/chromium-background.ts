import { type Browser, type CDPSession, type Protocol, type Target, TargetType } from "puppeteer-core";
import type { Background } from "./browser-under-test.ts";
import { evaluateThrough, waitForExpression } from "./evaluate.ts";
import { type WaitOptions, waitUntil } from "./wait-until.ts";

/** The extension's service worker. */
export class ChromiumBackground implements Background {
  readonly #browser: Browser;
  readonly #session: CDPSession;
  readonly #tab: CDPSession;
  readonly #origin: string;

  /** `session` is the browser's; `tab` that of any tab, through which workers can be started. */
  constructor(browser: Browser, session: CDPSession, tab: CDPSession, extensionId: string) {
    this.#browser = browser;
    this.#session = session;
    this.#tab = tab;
    this.#origin = `chrome-extension://${extensionId}/`;
  }

  async evaluate<T>(expression: string): Promise<T> {
    return evaluateThrough<T>((script) => this.#run(script), expression);
  }

  waitFor<T>(expression: string, options?: WaitOptions): Promise<T> {
    return waitForExpression<T>((script) => this.#run(script), expression, options);
  }

  async kill(): Promise<void> {
    const ids = new Set((await this.#workers()).map(({ targetId }) => targetId));
    await waitUntil(
      async () => {
        const left = (await this.#workers()).filter(({ targetId }) => ids.has(targetId));
        // Chromium ignores the request for a worker that is only just starting, so it is made until the worker is gone.
        for (const { targetId } of left) await this.#session.send("Target.closeTarget", { targetId });
        return left.length === 0;
      },
      { what: "the end of the service worker" },
    );
  }

  async #workers(): Promise<Protocol.Target.TargetInfo[]> {
    const { targetInfos } = await this.#session.send("Target.getTargets");
    return targetInfos.filter(({ type, url }) => type === "service_worker" && url.startsWith(this.#origin));
  }

  running(): Promise<boolean> {
    return Promise.resolve(this.#target() !== undefined);
  }

  #target(): Target | undefined {
    // The latest: of a worker that went with its extension, puppeteer may keep the target.
    return this.#browser
      .targets()
      .findLast((target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(this.#origin));
  }

  async #started(): Promise<Target> {
    const target = this.#target();
    if (target !== undefined) return target;
    await this.#tab.send("ServiceWorker.enable");
    await this.#tab.send("ServiceWorker.startWorker", { scopeURL: this.#origin });
    await this.#tab.send("ServiceWorker.disable");
    return waitUntil(() => this.#target(), { what: "the start of the service worker" });
  }

  /** A worker that was idle may end at any moment, also between being found and being spoken to; one that only starts has no API yet. */
  #attach(): Promise<CDPSession> {
    return waitUntil(
      async () => {
        const session = await (await this.#started()).createCDPSession().catch((error: unknown) => {
          if (error instanceof Error && error.message.includes("No target with given id")) return undefined;
          throw error;
        });
        const { result } = (await session?.send("Runtime.evaluate", { expression: "typeof chrome" })) ?? {};
        if (result?.value === "object") return session;
        await session?.detach().catch(() => undefined);
        return undefined;
      },
      { what: "the service worker" },
    );
  }

  async #run(script: string): Promise<unknown> {
    // A session that stays attached would keep the worker alive for ever.
    const session = await this.#attach();
    try {
      const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
        expression: script,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value;
    } finally {
      await session.detach().catch(() => undefined);
    }
  }
}
