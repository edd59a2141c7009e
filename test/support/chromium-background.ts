import { type Browser, type CDPSession, type Protocol, type Target, TargetType } from "puppeteer-core";
import type { Background } from "./browser-under-test.ts";
import { evaluateThrough, waitForExpression } from "./evaluate.ts";
import { type WaitOptions, waitUntil, withTimeout } from "./wait-until.ts";

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
    const statuses = new Map<string, Protocol.ServiceWorker.ServiceWorkerVersionRunningStatus>();
    let hasStopped = false;
    const note = ({ versions }: Protocol.ServiceWorker.WorkerVersionUpdatedEvent): void => {
      for (const { versionId, scriptURL, runningStatus } of versions) {
        if (!scriptURL.startsWith(this.#origin)) continue;
        // A message may start it again at once, as the same target: that it has stopped meanwhile is told by this alone.
        if (runningStatus === "stopped" && statuses.has(versionId)) hasStopped = true;
        statuses.set(versionId, runningStatus);
      }
    };
    this.#tab.on("ServiceWorker.workerVersionUpdated", note);
    try {
      await this.#tab.send("ServiceWorker.enable");
      await waitUntil(
        async () => {
          // It is told of the workers a moment after it has asked.
          if (statuses.size === 0) return (await this.#workers()).length === 0;
          const left = [...statuses].filter(([, status]) => status !== "stopped");
          if (hasStopped || left.length === 0) return true;
          // Chromium ignores the request for a worker that is only just starting, so it is made until the worker has stopped.
          for (const [versionId] of left) await this.#tab.send("ServiceWorker.stopWorker", { versionId });
          return false;
        },
        { what: "the end of the service worker" },
      );
    } finally {
      this.#tab.off("ServiceWorker.workerVersionUpdated", note);
      await this.#tab.send("ServiceWorker.disable");
    }
  }

  documents(): Promise<string[]> {
    return this.evaluate(
      `chrome.runtime.getContexts({}).then((all) => all.flatMap(({ documentUrl }) => documentUrl ? [new URL(documentUrl).pathname] : []))`,
    );
  }

  /** Does what ends the extension, and waits until its worker is gone. */
  async end(act: () => Promise<unknown>): Promise<void> {
    await act();
    await waitUntil(async () => (await this.#workers()).length === 0, { what: "the end of the service worker" });
  }

  /** Does what starts the extension anew, and waits for the worker that comes then. */
  async replace(act: () => Promise<unknown>): Promise<void> {
    const before = new Set((await this.#workers()).map(({ targetId }) => targetId));
    await act();
    const isNew = async (): Promise<boolean> => {
      const now = await this.#workers();
      return now.length > 0 && now.every(({ targetId }) => !before.has(targetId));
    };
    await waitUntil(isNew, { what: "the new service worker" });
  }

  async #workers(): Promise<Protocol.Target.TargetInfo[]> {
    const { targetInfos } = await this.#session.send("Target.getTargets");
    return targetInfos.filter(({ type, url }) => type === "service_worker" && url.startsWith(this.#origin));
  }

  running(): Promise<boolean> {
    return Promise.resolve(this.#target() !== undefined);
  }

  #target(): Target | undefined {
    return (
      this.#browser
        .targets()
        // The latest: while DevTools are open, puppeteer is not told that a worker of theirs has ended.
        .findLast((target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(this.#origin))
    );
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
        const attached = this.#attachOnce();
        try {
          // A worker that has just ended may never answer; then the one after it is asked.
          return await withTimeout(attached, 2000, "answer of the service worker");
        } catch (error) {
          void attached.then((session) => session?.detach()).catch(() => undefined);
          throw error;
        }
      },
      { what: "the service worker" },
    );
  }

  async #attachOnce(): Promise<CDPSession | undefined> {
    const session = await (await this.#started()).createCDPSession().catch((error: unknown) => {
      if (error instanceof Error && error.message.includes("No target with given id")) return undefined;
      throw error;
    });
    const { result } = (await session?.send("Runtime.evaluate", { expression: "typeof chrome" })) ?? {};
    if (result?.value === "object") return session;
    await session?.detach().catch(() => undefined);
    return undefined;
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
