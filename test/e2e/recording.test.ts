import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NewLogEntry } from "../../src/log/log-store.ts";
import { browserNames, logEntries, type Session, startSession, waitForRows } from "./session.ts";

type Stored = NewLogEntry & { readonly sequence: number };

describe.each(browserNames)("recording in %s", (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(async () => {
    await session?.end();
  });

  /** Waits until the log holds records whose URL contains `part`, and returns those. */
  async function recordsWith(part: string, count: number): Promise<(Stored & { kind: "record" })[]> {
    const { background } = session.browser;
    return background.waitFor(
      `${logEntries}.then((entries) => {
        const found = entries.filter(({ kind, record }) => kind === "record" && record.url.includes(${JSON.stringify(part)}));
        return found.length >= ${count} && found;
      })`,
      { what: `${count} records of ${part}` },
    );
  }

  test("a socket of the page's first inline script is recorded, and shown by a panel that is opened later", async () => {
    const page = await session.browser.openPage(`${session.lab.origin}/early`);
    expect(await page.evaluate("window.ended")).toBe(1011);
    const [entry] = await recordsWith("/ws/close-1011/early", 1);
    expect(entry?.record).toMatchObject({ code: 1011, ending: "closed", frame: { top: true, kind: "page" } });
    expect(entry?.record.initiatorStack).toContain("openEarlySocket");
    const panel = await page.openPanel("WhyClosed");
    const [row] = await waitForRows(panel, 1);
    expect(row).toMatchObject({ code: "1011", severity: "abnormal" });
    expect(row?.words).toContain("Internal Error");
    await page.close();
  });

  test("sockets of every kind of frame are recorded, with the kind that the browser names", async () => {
    const page = await session.browser.openPage(`${session.lab.origin}/frames`);
    await page.evaluate("window.ended");
    const entries = await recordsWith("/ws/close-4001?frame=", 5);
    const kinds = Object.fromEntries(
      entries.map(({ record }) => [new URL(record.url).searchParams.get("frame"), record.frame.kind]),
    );
    expect(kinds).toEqual({
      "about-blank": "about-blank",
      srcdoc: "srcdoc",
      blob: "blob",
      sandboxed: "sandboxed",
      "cross-origin": "frame",
    });
    expect(new Set(entries.map(({ tabId }) => tabId)).size).toBe(1);
    await page.close();
  });

  test("a page that is left while its socket is open is recorded as abandoned, before the next page", async () => {
    const page = await session.browser.openPage(`${session.lab.origin}/hold?first`);
    await page.evaluate("window.opened");
    await page.goto(`${session.lab.origin}/blank`);
    const [entry] = await recordsWith("/ws/echo", 1);
    expect(entry?.record).toMatchObject({ ending: "abandoned", pageState: { unloading: true } });
    const entries = await session.browser.background.waitFor<Stored[]>(
      `${logEntries}.then((all) => all.some(({ url }) => url?.endsWith("/blank")) && all)`,
      { what: "the mark of the next page" },
    );
    const next = entries.find((other) => other.kind === "navigation" && other.url.endsWith("/blank"));
    expect(next?.sequence).toBeGreaterThan(entry?.sequence ?? 0);
    await page.close();
  });

  test("nothing is lost when the background is stopped before, between and after the ends", async () => {
    const { background } = session.browser;
    const page = await session.browser.openPage(`${session.lab.origin}/storm?endpoint=close-1012`);
    for (let round = 0; round < 4; round++) {
      await background.kill();
      const storm = page.evaluate(`window.storm(10)`);
      if (round % 2 === 1) await background.kill();
      await storm;
    }
    const entries = await recordsWith("/ws/close-1012", 40);
    expect(new Set(entries.map(({ record }) => record.id)).size).toBe(40);
    await page.close();
  });

  test("a page that is left while the background is stopped is recorded all the same", async () => {
    const page = await session.browser.openPage(`${session.lab.origin}/hold?second`);
    await page.evaluate("window.opened");
    const before = (await recordsWith("/ws/echo", 1)).length;
    await session.browser.background.kill();
    await page.goto(`${session.lab.origin}/blank`);
    await recordsWith("/ws/echo", before + 1);
    await page.close();
  });

  test("a page that has written its document anew is recorded all the same when it is left", async () => {
    const page = await session.browser.openPage(`${session.lab.origin}/hold?rewritten`);
    await page.evaluate("window.opened");
    // All listeners go, ours as well.
    await page.evaluate(`(document.open(), document.write("<p>Anew"), document.close())`);
    await page.evaluate(
      `new Promise((resolve) => { new WebSocket(window.socket.url + "?rewritten").onopen = resolve; })`,
    );
    await session.browser.background.kill();
    await page.goto(`${session.lab.origin}/blank`);
    const [entry] = await recordsWith("/ws/echo?rewritten", 1);
    expect(entry?.record).toMatchObject({ ending: "abandoned", pageState: { unloading: true } });
    await page.close();
  });

  test("a page that has written its document anew is heard again from the next end of a socket on", async () => {
    const page = await session.browser.openPage(`${session.lab.origin}/blank?rewritten`);
    const open = (name: string): Promise<unknown> =>
      page.evaluate(`new Promise((resolve) => {
        window.${name} = new WebSocket("${session.lab.wsOrigin}/ws/echo?rewritten-${name}");
        window.${name}.onopen = resolve;
      })`);
    await open("stays");
    await open("ends");
    await page.evaluate(`(document.open(), document.write("<p>Anew"), document.close())`);
    await page.evaluate("new Promise((resolve) => { window.ends.onclose = resolve; window.ends.close(); })");
    await recordsWith("/ws/echo?rewritten-ends", 1);
    await session.browser.background.kill();
    await page.goto(`${session.lab.origin}/blank`);
    const [entry] = await recordsWith("/ws/echo?rewritten-stays", 1);
    expect(entry?.record).toMatchObject({ ending: "abandoned", pageState: { unloading: true } });
    await page.close();
  });

  // Firefox keeps no page with a live socket in that cache (measured on ESR 153).
  if (name === "chromium")
    test("a page that returns from the back/forward cache goes on: left, then ended by the browser", async () => {
      const page = await session.browser.openPage(`${session.lab.origin}/hold?cached`);
      await page.evaluate("window.opened");
      const before = (await recordsWith("/ws/echo", 1)).length;
      await page.goto(`${session.lab.origin}/blank`);
      await page.back();
      await page.waitFor("window.socket.readyState === 3", { what: "the end of the socket" });
      const entries = (await recordsWith("/ws/echo", before + 2)).slice(before);
      expect(entries.map(({ record }) => [record.ending, record.code, record.pageState.fromBfcache])).toEqual([
        ["abandoned", null, false],
        ["closed", 1006, true],
      ]);
      await page.evaluate(
        "new Promise((resolve) => { window.socket = new WebSocket(window.socket.url); window.socket.onopen = resolve; })",
      );
      await page.evaluate("window.socket.close(4002)");
      const [next] = (await recordsWith("/ws/echo", before + 3)).slice(before + 2);
      expect(next?.record).toMatchObject({ ending: "closed", code: 4002 });
      await page.close();
    });

  test("a new browser session begins with an empty log", async () => {
    const { background } = session.browser;
    await recordsWith("/ws/echo", 1);
    // What a restart of the browser does: the session's storage is gone, the log on disk is not.
    await background.evaluate("chrome.storage.session.clear()");
    await background.kill();
    const page = await session.browser.openPage(`${session.lab.origin}/storm?endpoint=close-3008&count=1`);
    await recordsWith("/ws/close-3008", 1);
    const entries = await background.evaluate<Stored[]>(logEntries);
    const [record, ...others] = entries.filter(({ kind }) => kind === "record");
    expect(others).toEqual([]);
    // A page that was there before the session may still say so.
    expect(entries.filter(({ tabId }) => tabId === record?.tabId).map(({ kind }) => kind)).toEqual([
      "navigation",
      "record",
    ]);
    await page.close();
  });

  test("the page sees its own WebSocket: no new global, the native object, names and lengths as ever", async () => {
    const page = await session.browser.openPage(`${session.lab.origin}/blank`);
    const seen = await page.evaluate(`(() => {
      const socket = new WebSocket("${session.lab.wsOrigin}/ws/echo");
      const frame = document.body.appendChild(document.createElement("iframe"));
      const fresh = frame.contentWindow;
      const names = Object.getOwnPropertyNames(window).filter((name) => !Object.hasOwn(fresh, name) && /why|closed|socket/i.test(name));
      const result = {
        names,
        instance: socket instanceof WebSocket,
        constructor: socket.constructor === WebSocket,
        own: Reflect.ownKeys(socket),
        name: WebSocket.name,
        length: WebSocket.length,
        open: WebSocket.OPEN,
        close: [WebSocket.prototype.close.name, WebSocket.prototype.close.length],
        send: [WebSocket.prototype.send.name, WebSocket.prototype.send.length],
        descriptor: { ...Object.getOwnPropertyDescriptor(window, "WebSocket"), value: 0 },
      };
      socket.close();
      frame.remove();
      return result;
    })()`);
    expect(seen).toEqual({
      names: [],
      instance: true,
      constructor: true,
      own: [],
      name: "WebSocket",
      length: 1,
      open: 1,
      close: ["close", 0],
      send: ["send", 1],
      descriptor: { value: 0, writable: true, enumerable: false, configurable: true },
    });
    await page.close();
  });
});
