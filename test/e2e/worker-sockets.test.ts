import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type HandshakeEvidence, watchEvidence } from "./handshake-evidence.ts";
import { logEntries, type Session, startSession, waitForRows } from "./session.ts";

// Firefox tells nothing of sockets in workers.
describe("what only DevTools tells, in chromium", () => {
  let session: Session;
  let evidence: HandshakeEvidence;
  beforeAll(async () => {
    session = await startSession("chromium");
    evidence = watchEvidence(session);
  });
  afterAll(async () => {
    await session?.end();
  });

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
    await evidence.afterAllReports(page, "opened-devtools");
    expect((await evidence.recordsOf("closed-devtools")).filter(({ handshake }) => handshake)).toEqual([]);
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
    await evidence.afterAllReports(page, "workers");
    const records = await evidence.recordsOf("/worker");
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
    expect(await evidence.recordsOf("/stream")).toEqual([]);
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
    await evidence.afterAllReports(page, "twice");
    expect(await evidence.recordsOf("worker-twice")).toHaveLength(1);
    await page.close();
  });
});
