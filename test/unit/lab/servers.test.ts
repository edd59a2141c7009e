import { existsSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { accepts } from "../../lab/listen.ts";
import { startNodeWsToKill } from "../../lab/servers/node-ws-to-kill.ts";
import { makeFolder, startProgram } from "../../lab/servers/program.ts";
import { type Lab, startLab } from "../../lab/start-lab.ts";

let lab: Lab;

beforeAll(async () => {
  lab = await startLab();
});

afterAll(async () => {
  await lab.close();
});

/** Does what the page does in a scenario, and says how it ended: by a code, or by the status of the handshake's answer. */
async function play(id: string): Promise<string> {
  const scenario = lab.scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`The lab does not have ${id}.`);
  const { greets, protocols = [] } = scenario.page;
  const socket = new WebSocket(scenario.url, [...protocols]);
  const status = new Promise<string>((resolve) => {
    socket.on("unexpected-response", (_request, response) => {
      resolve(`HTTP ${response.statusCode}`);
      response.destroy();
    });
  });
  socket.on("open", () => {
    if (greets !== undefined) socket.send(greets === true ? "hello" : "x".repeat(greets));
  });
  const failed = new Promise<string>((resolve) => {
    socket.on("error", (error) => resolve(error.message));
  });
  const closed = new Promise<string>((resolve) => {
    socket.on("close", (code) => resolve(String(code)));
  });
  return Promise.race([status, failed, closed]);
}

describe("servers of npm packages", () => {
  test.each([
    ["ws-max-payload", "1009"],
    ["ws-terminate", "1006"],
    ["ws-close-without-arguments", "1005"],
    ["ws-wrong-path", "HTTP 400"],
    ["ws-verify-client", "HTTP 401"],
    ["ws-protocol-declined", "Server sent no subprotocol"],
    ["ws-type-refused", "1003"],
    ["socket-io-ping-unanswered", "1005"],
    ["socket-io-too-big", "1009"],
    ["socket-io-unknown-session", "HTTP 400"],
    ["graphql-ws-no-init", "4408"],
    ["graphql-ws-invalid-message", "4400"],
    ["graphql-ws-old-client", "Server sent no subprotocol"],
    ["graphql-ws-no-subprotocol", "4406"],
  ])("%s ends with %s", async (id, end) => {
    expect(await play(id)).toBe(end);
  });

  test("are all tried here", () => {
    expect(lab.scenarios.filter(({ group }) => group === "library").length).toBe(14);
  });

  test("end with the lab, and their sockets with them", async () => {
    const other = await startLab();
    const { url } = other.scenarios.find(({ id }) => id === "ws-max-payload") ?? { url: "" };
    const socket = new WebSocket(url);
    await once(socket, "open");
    const closed = once(socket, "close");
    await other.close();
    expect((await closed)[0]).toBe(1006);
    expect(await accepts(Number(new URL(url).port))).toBe(false);
  });
});

describe("programs", () => {
  test("the lab has none of them unless it is asked for", () => {
    expect(lab.scenarios.filter(({ group }) => group === "software")).toEqual([]);
  });

  test("one that is killed by a message ends its socket without a close frame", async () => {
    const server = await startNodeWsToKill();
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}`);
    await once(socket, "open");
    socket.send("hello");
    const [code] = await once(socket, "close");
    expect(code).toBe(1006);
    await server.stop();
    expect(await accepts(server.port)).toBe(false);
  });

  test("one that is stopped is gone, with its folder, and may be stopped again", async () => {
    const folder = makeFolder("test");
    const script = `require("net").createServer().listen(0, "127.0.0.1", function () { console.log(this.address().port); })`;
    const server = await startProgram({ command: process.execPath, args: ["-e", script], folder });
    expect(await accepts(server.port)).toBe(true);
    await Promise.all([server.stop(), server.stop()]);
    await server.stop();
    expect(await accepts(server.port)).toBe(false);
    expect(existsSync(folder)).toBe(false);
  });

  test("one that cannot be started is told with what it printed, and leaves no folder", async () => {
    const folder = makeFolder("test");
    const args = ["-e", `console.error("no such setting"); process.exit(1)`];
    await expect(startProgram({ command: process.execPath, args, folder })).rejects.toThrow("no such setting");
    expect(existsSync(folder)).toBe(false);
    const nowhere = startProgram({ command: join(folder, "none"), args: [], folder: makeFolder("test") });
    await expect(nowhere).rejects.toThrow("could not be started");
  });
});
