import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SocketRecord } from "../../src/socket/socket-record.ts";
import { type AlternatingServer, startAlternatingServer } from "./alternating-server.ts";
import { type HandshakeEvidence, watchEvidence } from "./handshake-evidence.ts";
import { browserNames, controls, filterBy, logEntries, type Session, startSession, waitForRows } from "./session.ts";
import { type Told, told, unexpected, untold } from "./told-handshakes.ts";

/** The socket's subprotocol names what the alternating server did. */
function expectedOf({ protocolsAsked }: SocketRecord): number | undefined {
  const status = Number(protocolsAsked[0]?.split("-")[0]);
  return Number.isNaN(status) ? undefined : status;
}

/** Evaluated in a page: opens a socket, and waits until it has ended. */
const untilClosed = (url: string): string =>
  `new Promise((resolve) => { new WebSocket("${url}").onclose = () => resolve(); })`;

describe.each(browserNames)("handshakes in %s", (name) => {
  let session: Session;
  let server: AlternatingServer;
  let evidence: HandshakeEvidence;
  beforeAll(async () => {
    session = await startSession(name);
    evidence = watchEvidence(session);
    server = await startAlternatingServer();
  });
  afterAll(async () => {
    await server?.close();
    await session?.end();
  });

  test("each handshake of the lab gets the browser's own words, in the log and in the panel", async () => {
    const page = await session.browser.openPage(`${session.lab.origin}/`);
    const panel = await page.openPanel("WhyClosed");
    await page.waitFor("typeof window.lab?.runAll === 'function'");
    const ids = [...Object.keys(told[name]), ...untold[name]];
    for (const id of ids) await page.evaluate(`window.lab.run("${id}")`);
    await evidence.waitForEvidence("/ws/", Object.keys(told[name]).length);
    await evidence.afterAllReports(page, "lab");
    const found: Record<string, Told | null> = {};
    for (const id of ids) {
      const records = await evidence.recordsOf(`/ws/${id}`);
      const { handshake } = records.find(({ url }) => url.endsWith(`/ws/${id}`)) ?? {};
      const { status, errorText } = handshake ?? {};
      found[id] = handshake
        ? { ...(status !== undefined && { status }), ...(errorText !== undefined && { errorText }) }
        : null;
    }
    expect(found).toEqual({ ...told[name], ...Object.fromEntries(untold[name].map((id) => [id, null])) });

    await filterBy(panel, "/ws/status-429");
    await waitForRows(panel, 1);
    await panel.click("[data-record-id]");
    await panel.waitFor(`document.querySelector('[data-field="field-status"]') !== null`);
    expect(await panel.evaluate(`document.querySelector('[data-field="field-status"] dd').innerText`)).toBe("429");
    expect(await panel.evaluate(`document.querySelector('[data-field="field-error-text"] dd').innerText`)).toContain(
      name === "chromium" ? `${unexpected} 429` : "none",
    );
    await page.close();
  });

  test("20 sockets of one URL with different ends get no evidence of each other", async () => {
    const page = await session.browser.openPage(`${session.lab.origin}/blank`);
    await page.openPanel("WhyClosed");
    // Firefox waits longer and longer after each failure, and opens one after the other.
    const kinds =
      name === "chromium" ? ["403", "404", "close", "500", "broken"] : ["close", "403", "close", "open", "404"];
    await page.evaluate(`void (window.left = 20, Array.from({ length: 20 }, (_, index) => {
      const kinds = ${JSON.stringify(kinds)};
      const socket = new WebSocket("${server.url}", kinds[index % kinds.length] + "-" + index);
      socket.onopen = () => socket.protocol.startsWith("broken") ? socket.send("x") : socket.protocol.startsWith("open") && window.left--;
      socket.onclose = () => { if (!socket.protocol.startsWith("open")) window.left--; };
    }))`);
    await page.waitFor("window.left === 0", { timeout: 60_000, what: "the ends of all sockets" });
    await evidence.afterAllReports(page, "alternating");
    const records = await evidence.recordsOf("/live");
    const wrong = records.filter(({ handshake, ...record }) => {
      const status = expectedOf(record);
      return handshake && handshake.status !== (status ?? 101);
    });
    expect(wrong).toEqual([]);
    const failed = records.filter(({ ending }) => ending === "failed");
    expect(failed).toHaveLength(name === "chromium" ? 12 : 8);
    if (name === "chromium") expect(failed.filter(({ handshake }) => handshake)).toHaveLength(12);
    const closed = records.filter(({ code }) => code === 4001);
    expect(closed.filter(({ handshake }) => handshake)).toEqual([]);
    await page.close();
  });

  test("sockets of frames get theirs", async () => {
    const page = await session.browser.openPage(`${session.lab.origin}/blank`);
    await page.openPanel("WhyClosed");
    const { wsOrigin, origin } = session.lab;
    const other = origin.replace("127.0.0.1", "localhost");
    await page.evaluate(`void ["srcdoc", "cross-origin"].forEach((kind) => {
      const frame = document.createElement("iframe");
      const url = "${wsOrigin}/ws/status-" + (kind === "srcdoc" ? 403 : 503) + "/framed";
      if (kind === "srcdoc") frame.srcdoc = "<script>new WebSocket(" + JSON.stringify(url) + ")</" + "script>";
      else frame.src = "${other}/frame.html?" + new URLSearchParams({ id: kind, url });
      document.body.append(frame);
    })`);
    const records = await evidence.waitForEvidence("/framed", 2);
    expect(Object.fromEntries(records.map(({ frame, handshake }) => [frame.kind, handshake?.status]))).toEqual({
      srcdoc: 403,
      frame: 503,
    });
    await page.close();
  });

  test("a background that is stopped attaches nothing wrong", async () => {
    const { background } = session.browser;
    const page = await session.browser.openPage(`${session.lab.origin}/blank`);
    await page.openPanel("WhyClosed");
    const open = (kind: string): Promise<unknown> =>
      page.evaluate(`new Promise((resolve) => {
        new WebSocket("${server.url}?stopped", "${kind}").onclose = () => resolve();
      })`);
    const asked = ["403-a", "404-b", "500-c", "502-d"];
    for (const kind of asked) {
      await open(kind);
      await background.kill();
    }
    // Chromium's reports wait in the devtools page; Firefox's are lost with its background.
    if (name === "chromium") await evidence.waitForEvidence("/live?stopped", asked.length);
    await evidence.afterAllReports(page, "stopped");
    const records = await evidence.recordsOf("/live?stopped");
    expect(records.map(({ protocolsAsked }) => protocolsAsked[0])).toEqual(asked);
    for (const record of records)
      if (name === "chromium" || record.handshake) expect(record.handshake?.status).toBe(expectedOf(record));
    await page.close();
  });

  test("while recording is paused nothing is attached", async () => {
    const page = await session.browser.openPage(`${session.lab.origin}/blank`);
    const panel = await page.openPanel("WhyClosed");
    await panel.click(controls.record);
    await panel.waitFor(`document.querySelector('${controls.record}').getAttribute("aria-pressed") === "false"`);
    const before = (await evidence.read()).filter(({ kind }) => kind === "handshake").length;
    const openHere = (mark: string): string => untilClosed(`${session.lab.wsOrigin}/ws/status-403/${mark}`);
    if (name === "chromium") {
      await panel.evaluate(`void chrome.devtools.network.onRequestFinished.addListener(({ request }) => {
        if (request.url.includes("in-paused-worker")) chrome.devtools.inspectedWindow.getResources(() => { window.reported = true; });
      })`);
      await page.evaluate(`new Promise((resolve) => {
        const script = ${JSON.stringify(`${openHere("in-paused-worker")}.then(() => postMessage(1))`)};
        new Worker(URL.createObjectURL(new Blob([script]))).onmessage = () => resolve();
      })`);
      // What the devtools page does with it, the panel does too, and then asks the background something after it.
      await panel.waitFor("window.reported", { what: "the entry of the worker's socket" });
      await panel.evaluate(
        `chrome.runtime.sendMessage({ kind: "is-private", tabId: chrome.devtools.inspectedWindow.tabId })`,
      );
    }
    await page.evaluate(openHere("while-paused"));
    await session.browser.background.waitFor(
      `${logEntries}.then((entries) => entries.some(({ kind, why }) => kind === "dropped" && why === "paused"))`,
      { what: "the mark of a socket that was left out" },
    );
    await panel.click(controls.record);
    await panel.waitFor(`document.querySelector('${controls.record}').getAttribute("aria-pressed") === "true"`);
    await evidence.afterAllReports(page, "resumed");
    expect(await evidence.recordsOf("paused")).toEqual([]);
    const after = (await evidence.read()).filter(({ kind }) => kind === "handshake").length;
    expect(after).toBe(before + 1);
    await page.close();
  });

  if (name === "firefox")
    test("after hundreds of sockets that opened, the first refusal is told without its status, and the next with it", async () => {
      const { background } = session.browser;
      const { origin, wsOrigin } = session.lab;
      // What the other tests let fail is forgotten then.
      await background.kill();
      const page = await session.browser.openPage(`${origin}/blank`);
      await page.evaluate(`(async () => {
        for (let left = 200; left > 0; left--)
          await new Promise((resolve) => {
            const socket = new WebSocket("${wsOrigin}/ws/echo?many");
            socket.onopen = () => socket.close();
            socket.onclose = resolve;
          });
      })()`);
      // By then it has heard of them all.
      await background.evaluate("1");
      const refused = (mark: string): Promise<unknown> =>
        page.evaluate(untilClosed(`${wsOrigin}/ws/status-403/${mark}`));
      await refused("first-refusal");
      const [first] = await evidence.waitForEvidence("/first-refusal", 1);
      expect(first?.handshake).toEqual({ errorText: "NS_ERROR_WEBSOCKET_CONNECTION_REFUSED", source: "web-request" });
      await refused("next-refusal");
      const [next] = await evidence.waitForEvidence("/next-refusal", 1);
      expect(next?.handshake).toEqual({ status: 403, source: "web-request" });
      await page.close();
    });
});
