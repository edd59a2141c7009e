import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { type Lab, startLab } from "../../lab/start-lab.ts";

/** The key and answer of the example in RFC 6455, section 1.3. */
const key = "dGhlIHNhbXBsZSBub25jZQ==";
const accept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

/** A masked text frame "hello" whose mask is zero. */
const hello = Buffer.from([0x81, 0x85, 0, 0, 0, 0, ...Buffer.from("hello")]);
/** A masked, empty close frame. */
const goodbye = Buffer.from([0x88, 0x80, 0, 0, 0, 0]);

let lab: Lab;

beforeAll(async () => {
  lab = await startLab();
});

afterAll(async () => {
  await lab.close();
});

interface Heard {
  readonly head: string;
  /** Everything after the response's head. */
  readonly body: Buffer;
  /** How TCP ended: in order, or with this error's code. */
  readonly end: string;
}

interface Said {
  readonly bytes: Buffer;
  /** Said once so many bytes have come after the response's head. */
  readonly after: number;
}

/**
 * Shakes hands at an endpoint, talks, and listens until TCP ends. Each thing is said only when what goes before has been read: Node
 * takes a reset that comes together with data for an end in order.
 */
async function hear(path: string, ...said: readonly (Buffer | Said)[]): Promise<Heard> {
  const { hostname, port } = new URL(lab.wsOrigin);
  const socket = connect(Number(port), hostname);
  const unsaid = said.map((one) => (Buffer.isBuffer(one) ? { bytes: one, after: 0 } : one));
  let all = Buffer.alloc(0);
  let end = "fin";
  socket.on("error", (error: NodeJS.ErrnoException) => {
    end = error.code ?? error.message;
  });
  socket.on("data", (chunk) => {
    all = Buffer.concat([all, chunk]);
    const split = all.indexOf("\r\n\r\n");
    for (let [next] = unsaid; next !== undefined; [next] = unsaid) {
      if (split < 0 || all.length - split - 4 < next.after) {
        return;
      }
      socket.write(next.bytes);
      unsaid.shift();
    }
  });
  socket.write(
    [
      `GET ${path} HTTP/1.1`,
      `Host: ${hostname}:${port}`,
      "Connection: Upgrade",
      "Upgrade: websocket",
      "Sec-WebSocket-Version: 13",
      `Sec-WebSocket-Key: ${key}`,
      "\r\n",
    ].join("\r\n"),
  );
  await new Promise<void>((resolve) => {
    socket.once("close", () => resolve());
  });
  const split = all.indexOf("\r\n\r\n");
  return {
    head: all.subarray(0, Math.max(split, 0)).toString("latin1"),
    body: all.subarray(split < 0 ? 0 : split + 4),
    end,
  };
}

describe("handshakes", () => {
  test.each([
    ["status-200", "HTTP/1.1 200 OK"],
    ["status-302", "HTTP/1.1 302 Found"],
    ["status-401", "HTTP/1.1 401 Unauthorized"],
    ["status-503", "HTTP/1.1 503 Service Unavailable"],
    ["no-such-scenario", "HTTP/1.1 404 Not Found"],
  ])("%s is answered with %s", async (id, statusLine) => {
    const heard = await hear(`/ws/${id}`);
    expect(heard.head.split("\r\n")[0]).toBe(statusLine);
    expect(heard.end).toBe("fin");
  });

  test.each([
    ["close-1000", `Sec-WebSocket-Accept: ${accept}`, true],
    ["wrong-accept", `Sec-WebSocket-Accept: ${accept}`, false],
    ["missing-accept", "Sec-WebSocket-Accept:", false],
    ["missing-upgrade", "Upgrade: websocket", false],
    ["missing-connection", "Connection:", false],
    ["unknown-extension", "Sec-WebSocket-Extensions: lab-unknown", true],
    ["subprotocol-unasked", "Sec-WebSocket-Protocol: chat", true],
    ["subprotocol-none", "Sec-WebSocket-Protocol:", false],
  ])("101 of %s: %s is there: %s", async (id, header, there) => {
    const heard = await hear(`/ws/${id}`, goodbye);
    expect(heard.head).toMatch(/^HTTP\/1\.1 101 Switching Protocols\r\n/);
    expect(heard.head.includes(header)).toBe(there);
  });

  test.each([
    ["handshake-fin", "fin"],
    ["handshake-reset", "ECONNRESET"],
  ])("%s answers nothing and ends with %s", async (id, end) => {
    const heard = await hear(`/ws/${id}`);
    expect(heard).toEqual({ head: "", body: Buffer.alloc(0), end });
  });

  test("every endpoint may be called by a longer name", async () => {
    const heard = await hear("/ws/close-1011/orders/17?token=x", goodbye);
    expect(heard.body.readUInt16BE(2)).toBe(1011);
  });
});

describe("bytes after the 101", () => {
  test.each([
    ["close-0", "88 02 00 00"],
    ["close-999", "88 02 03 e7"],
    ["close-1000", "88 02 03 e8"],
    ["close-1006", "88 02 03 ee"],
    ["close-1016", "88 02 03 f8"],
    ["close-65535", "88 02 ff ff"],
    ["close-without-code", "88 00"],
    ["close-one-byte", "88 01 03"],
    ["close-reason-not-utf8", "88 04 03 e8 c3 28"],
    ["close-twice", "88 02 03 e8 88 02 03 e8"],
    ["masked-frame", "81 86 12 34 56 78 7f 55 25 13 77 50 88 02 03 e8"],
    ["reserved-bit", "c1 0b 63 6f 6d 70 72 65 73 73 65 64 3f 88 02 03 e8"],
    ["reserved-opcode", "83 01 3f 88 02 03 e8"],
    ["reserved-opcode-at-once", "83 01 3f"],
    ["text-not-utf8", "81 02 c3 28 88 02 03 e8"],
    ["continuation-first", "80 04 72 65 73 74 88 02 03 e8"],
    ["page-close-3001", "88 05 0b b9 62 79 65"],
    ["page-close-other-answer", "88 02 13 87"],
    ["fin", ""],
    ["upgrade-and-fin", ""],
  ])("%s writes %s", async (id, hex) => {
    const heard = await hear(`/ws/${id}`, hello, goodbye);
    expect(heard.body).toEqual(Buffer.from(hex.replaceAll(" ", ""), "hex"));
    expect(heard.end).toBe("fin");
  });

  test("close-reason-too-long writes a control frame over 125 bytes", async () => {
    const { body } = await hear("/ws/close-reason-too-long", hello, goodbye);
    expect(body.subarray(0, 4)).toEqual(Buffer.from([0x88, 126, 0, 126]));
    expect(body).toHaveLength(4 + 126);
  });

  test("ping-too-long writes a ping of 126 bytes", async () => {
    const { body } = await hear("/ws/ping-too-long", hello, goodbye);
    expect(body.subarray(0, 4)).toEqual(Buffer.from([0x89, 126, 0, 126]));
  });

  test.each([
    ["reset", "", [hello]],
    ["close-then-reset", "880203f3", [hello, { bytes: goodbye, after: 4 }]],
  ])("%s ends with a reset", async (id, hex, said) => {
    const heard = await hear(`/ws/${id}`, ...said);
    expect(heard.end).toBe("ECONNRESET");
    expect(heard.body.toString("hex")).toBe(hex);
  });

  test("five sockets are cut together, and not before the fifth", async () => {
    const ended: number[] = [];
    const sockets = [1, 2, 3, 4].map(async (number) => {
      const heard = await hear("/ws/many-cut-at-once", hello);
      ended.push(number);
      return heard.end;
    });
    await hear("/ws/fin", hello);
    expect(ended).toEqual([]);
    const fifth = await hear("/ws/many-cut-at-once", hello);
    expect([...(await Promise.all(sockets)), fifth.end]).toEqual(Array(5).fill("fin"));
  });
});

describe("the lab", () => {
  test("refuses connections on its closed port", async () => {
    const { hostname, port } = new URL(lab.refusedOrigin);
    const socket = connect(Number(port), hostname);
    const [error] = await once(socket, "error");
    expect(error).toMatchObject({ code: "ECONNREFUSED" });
  });

  test("gives its scenarios to the page, each with a socket's address and without the peer's steps", async () => {
    const response = await fetch(`${lab.origin}/scenarios.json`);
    const scenarios: unknown = await response.json();
    expect(scenarios).toEqual(lab.scenarios);
    expect(lab.scenarios.find(({ id }) => id === "close-1000")).toMatchObject({
      url: `${lab.wsOrigin}/ws/close-1000`,
    });
    expect(JSON.stringify(scenarios)).not.toContain('"peer"');
  });

  test.each([
    ["/", "<title>WhyClosed lab</title>"],
    ["/blank", "WhyClosed lab: blank"],
    ["/early", "openEarlySocket"],
    ["/frames", "about-blank"],
    ["/storm?count=3", "window.storm"],
    ["/hold", "window.socket"],
  ])("serves %s", async (path, text) => {
    const response = await fetch(lab.origin + path);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(text);
  });

  test("forbids sockets on /csp", async () => {
    const response = await fetch(`${lab.origin}/csp`);
    expect(response.headers.get("content-security-policy")).toBe("connect-src 'none'");
  });

  test.each(["/no-such-page", "/../start-lab.ts", "/certificate/localhost.key", "/toString"])(
    "does not serve %s",
    async (path) => {
      const response = await fetch(lab.origin + path);
      expect(response.status).toBe(404);
    },
  );

  test("ends open sockets when it closes", async () => {
    const other = await startLab();
    const socket = new WebSocket(`${other.wsOrigin}/ws/echo`);
    await once(socket, "open");
    const closed = once(socket, "close");
    await other.close();
    const [code] = await closed;
    expect(code).toBe(1006);
  });
});
