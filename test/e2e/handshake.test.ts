import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NewLogEntry } from "../../src/log/log-store.ts";
import type { Handshake, SocketRecord } from "../../src/socket/socket-record.ts";
import type { TestPage } from "../support/browser-under-test.ts";
import { type AlternatingServer, startAlternatingServer } from "./alternating-server.ts";
import { browserNames, controls, filterBy, logEntries, type Session, startSession, waitForRows } from "./session.ts";

type Told = Pick<Handshake, "status" | "errorText">;

const unexpected = "Error during WebSocket handshake: Unexpected response code:";
const statuses = [200, 302, 400, 403, 404, 426, 429, 500, 502, 503, 504];

/** What each browser tells of the lab's handshakes; what is missing here is told nothing of. */
const told: Record<(typeof browserNames)[number], Record<string, Told>> = {
  chromium: {
    ...Object.fromEntries(
      statuses.map((status) => [`status-${status}`, { status, errorText: `${unexpected} ${status}` }]),
    ),
    "status-401": { status: 401, errorText: "HTTP Authentication failed; no valid credentials available" },
    "status-407": { errorText: "Error in connection establishment: net::ERR_UNEXPECTED_PROXY_AUTH" },
    "wrong-accept": { errorText: "Error during WebSocket handshake: Incorrect 'Sec-WebSocket-Accept' header value" },
    "missing-accept": { errorText: "Error during WebSocket handshake: 'Sec-WebSocket-Accept' header is missing" },
    "missing-upgrade": { errorText: "Error during WebSocket handshake: 'Upgrade' header is missing" },
    "handshake-fin": { errorText: "Connection closed before receiving a handshake response" },
    "handshake-not-http": { errorText: "Error during WebSocket handshake: net::ERR_INVALID_HTTP_RESPONSE" },
    "handshake-silent": { errorText: "WebSocket is closed before the connection is established." },
    "page-close-connecting": { errorText: "WebSocket is closed before the connection is established." },
    "connection-refused": { errorText: "Error in connection establishment: net::ERR_CONNECTION_REFUSED" },
    "unknown-host": { errorText: "Error in connection establishment: net::ERR_NAME_NOT_RESOLVED" },
    "untrusted-certificate": { errorText: "Error in connection establishment: net::ERR_CERT_AUTHORITY_INVALID" },
    "tls-on-plain-port": { errorText: "Error in connection establishment: net::ERR_SSL_PROTOCOL_ERROR" },
    "unsafe-port": { errorText: "Error in connection establishment: net::ERR_UNSAFE_PORT" },
    "masked-frame": { status: 101, errorText: "A server must not mask any frames that it sends to the client." },
    "http-after-upgrade": { status: 101, errorText: "Invalid frame header" },
  },
  firefox: {
    ...Object.fromEntries([...statuses, 401, 407].map((status) => [`status-${status}`, { status }])),
    "wrong-accept": { status: 101 },
    "missing-accept": { status: 101 },
    "missing-upgrade": { status: 101 },
    "handshake-fin": { errorText: "NS_ERROR_NET_RESET" },
    "connection-refused": { errorText: "NS_ERROR_CONNECTION_REFUSED" },
    "unknown-host": { errorText: "NS_ERROR_UNKNOWN_HOST" },
    "untrusted-certificate": { errorText: "The certificate is not trusted because it is self-signed." },
    "tls-on-plain-port": { errorText: "SSL received a record that exceeded the maximum permissible length." },
  },
};
/** Nothing is told of these: they ended by a close frame or with TCP, or the browser never asked. */
const untold = {
  chromium: ["close-1000", "close-1011", "fin", "upgrade-and-fin", "page-close-1000"],
  firefox: [
    "close-1000",
    "close-1011",
    "fin",
    "upgrade-and-fin",
    "page-close-1000",
    "unsafe-port",
    "handshake-not-http",
  ],
};

/** The socket's subprotocol names what the alternating server did. */
function expectedOf({ protocolsAsked }: SocketRecord): number | undefined {
  const status = Number(protocolsAsked[0]?.split("-")[0]);
  return Number.isNaN(status) ? undefined : status;
}

describe.each(browserNames)("handshakes in %s", (name) => {
  let session: Session;
  let server: AlternatingServer;
  beforeAll(async () => {
    session = await startSession(name);
    server = await startAlternatingServer();
  });
  afterAll(async () => {
    await server?.close();
    await session?.end();
  });

  const read = async (): Promise<NewLogEntry[]> => session.browser.background.evaluate<NewLogEntry[]>(logEntries);

  /** The records with this text in their URL, in order, each with what was attached to it. */
  async function recordsOf(part: string): Promise<SocketRecord[]> {
    const entries = await read();
    return entries.flatMap((entry) => {
      if (entry.kind !== "record" || !entry.record.url.includes(part)) return [];
      const evidence = entries.filter((other) => other.kind === "handshake" && other.recordId === entry.record.id);
      expect(evidence.length).toBeLessThanOrEqual(1);
      const [first] = evidence;
      return [first?.kind === "handshake" ? { ...entry.record, handshake: first.handshake } : entry.record];
    });
  }

  /** Waits until the log holds this much evidence for sockets with this text in their URL. */
  async function waitForEvidence(part: string, count: number): Promise<SocketRecord[]> {
    await session.browser.background.waitFor(
      `${logEntries}.then((entries) => {
        const ids = new Set(entries.flatMap(({ kind, record }) => kind === "record" && record.url.includes(${JSON.stringify(part)}) ? [record.id] : []));
        const found = entries.filter(({ kind, recordId }) => kind === "handshake" && ids.has(recordId)).length;
        if (found < ${count}) throw new Error(found + " of " + ids.size);
        return true;
      })`,
      { what: `evidence for ${count} sockets of ${part}`, timeout: 20_000 },
    );
    return recordsOf(part);
  }

  /** A failing socket whose evidence shows that all the reports before it have been looked at. */
  async function afterAllReports(page: TestPage, mark: string): Promise<void> {
    await page.evaluate(
      `new Promise((resolve) => { new WebSocket("${session.lab.wsOrigin}/ws/status-404/mark-${mark}").onclose = () => resolve(); })`,
    );
    await waitForEvidence(`/ws/status-404/mark-${mark}`, 1);
  }

  test("each handshake of the lab gets the browser's own words, in the log and in the panel", async () => {
    const page = await session.browser.openPage(`${session.lab.origin}/`);
    const panel = await page.openPanel("WhyClosed");
    await page.waitFor("typeof window.lab?.runAll === 'function'");
    const ids = [...Object.keys(told[name]), ...untold[name]];
    for (const id of ids) await page.evaluate(`window.lab.run("${id}")`);
    await waitForEvidence("/ws/", Object.keys(told[name]).length);
    await afterAllReports(page, "lab");
    const evidence: Record<string, Told | null> = {};
    for (const id of ids) {
      const records = await recordsOf(`/ws/${id}`);
      const { handshake } = records.find(({ url }) => url.endsWith(`/ws/${id}`)) ?? {};
      const { status, errorText } = handshake ?? {};
      evidence[id] = handshake
        ? { ...(status !== undefined && { status }), ...(errorText !== undefined && { errorText }) }
        : null;
    }
    expect(evidence).toEqual({ ...told[name], ...Object.fromEntries(untold[name].map((id) => [id, null])) });

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
    await afterAllReports(page, "alternating");
    const records = await recordsOf("/live");
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
    const records = await waitForEvidence("/framed", 2);
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
    if (name === "chromium") await waitForEvidence("/live?stopped", asked.length);
    await afterAllReports(page, "stopped");
    const records = await recordsOf("/live?stopped");
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
    const before = (await read()).filter(({ kind }) => kind === "handshake").length;
    const openHere = (mark: string): string =>
      `new Promise((resolve) => { new WebSocket("${session.lab.wsOrigin}/ws/status-403/${mark}").onclose = () => resolve(); })`;
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
    await afterAllReports(page, "resumed");
    expect(await recordsOf("paused")).toEqual([]);
    const after = (await read()).filter(({ kind }) => kind === "handshake").length;
    expect(after).toBe(before + 1);
    await page.close();
  });

  if (name === "chromium") {
    test("without DevTools nothing is attached, and all is recorded", async () => {
      const page = await session.browser.openPage(
        `${session.lab.origin}/storm?endpoint=status-403/closed-devtools&count=3`,
      );
      await page.evaluate("window.ended");
      await session.browser.background.waitFor(
        `${logEntries}.then((entries) => entries.filter(({ record }) => record?.url.includes("closed-devtools")).length === 3)`,
        { what: "three records" },
      );
      await page.openPanel("WhyClosed");
      await afterAllReports(page, "opened-devtools");
      expect((await recordsOf("closed-devtools")).filter(({ handshake }) => handshake)).toEqual([]);
      await page.close();
    });

    test("a socket in a worker becomes a record of its own; one that frames or other constructors made does not", async () => {
      const { lab, browser } = session;
      const page = await browser.openPage(`${lab.origin}/blank`);
      const worker = (id: string): string => `new Promise((resolve) => {
        const script = \`const socket = new WebSocket("${lab.wsOrigin}/ws/${id}/worker"); socket.onclose = () => postMessage(1); socket.onopen = () => postMessage(0);\`;
        window.worker = new Worker(URL.createObjectURL(new Blob([script])));
        window.worker.onmessage = ({ data }) => resolve(data);
      })`;
      // Open before DevTools was: nothing is known of its beginning.
      await page.evaluate(worker("echo"));
      const panel = await page.openPanel("WhyClosed");
      await page.evaluate("window.worker.terminate()");
      await page.evaluate(worker("status-403"));
      await page.evaluate(worker("close-1011"));
      await page.evaluate(`Promise.all(["inline", "file"].map((kind) => new Promise((resolve) => {
        window[kind] = resolve;
        const script = document.createElement("script");
        const text = \`const { opened, closed } = new WebSocketStream("${lab.wsOrigin}/ws/status-403/stream"); closed.catch(() => {}); opened.catch(window.\${kind})\`;
        if (kind === "inline") script.textContent = "{" + text + "}";
        else script.src = URL.createObjectURL(new Blob(["{" + text + "}"]));
        document.head.append(script);
      }))).then(() => {})`);
      await waitForRows(panel, 2);
      await afterAllReports(page, "workers");
      const records = await recordsOf("/worker");
      expect(
        records.map(({ url, ending, code, wasClean, frame, handshake }) => ({
          id: new URL(url).pathname.split("/")[2],
          ending,
          code,
          wasClean,
          kind: frame.kind,
          status: handshake?.status,
        })),
      ).toEqual([
        { id: "status-403", ending: "failed", code: null, wasClean: null, kind: "worker", status: 403 },
        { id: "close-1011", ending: "closed", code: null, wasClean: null, kind: "worker", status: 101 },
      ]);
      expect(await recordsOf("/stream")).toEqual([]);
      await page.close();
    });

    test("a worker's report that is made again is stored once", async () => {
      const { lab, browser } = session;
      const page = await browser.openPage(`${lab.origin}/blank`);
      await page.openPanel("WhyClosed");
      await page.evaluate(`new Promise((resolve) => {
        const script = \`new WebSocket("${lab.wsOrigin}/ws/status-502/worker-twice").onclose = () => postMessage(1);\`;
        new Worker(URL.createObjectURL(new Blob([script]))).onmessage = () => resolve();
      })`);
      await browser.background.kill();
      await browser.background.waitFor(
        `${logEntries}.then((entries) => entries.some(({ record }) => record?.url.includes("worker-twice")))`,
        { what: "the worker's record" },
      );
      await browser.background.kill();
      await afterAllReports(page, "twice");
      expect(await recordsOf("worker-twice")).toHaveLength(1);
      await page.close();
    });
  }
});
