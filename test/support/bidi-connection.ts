import { WebSocket } from "ws";
import { withTimeout } from "./wait-until.ts";

interface Message {
  readonly type: "success" | "error" | "event";
  readonly id?: number | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

type Listener = (params: unknown) => void;

const commandTimeout = 60_000;

/** A client of WebDriver BiDi (w3.org/TR/webdriver-bidi), with as much of it as the drivers need. */
export class BidiConnection {
  readonly #socket: WebSocket;
  readonly #pending = new Map<number, Pending>();
  readonly #listeners = new Map<string, Listener[]>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on("message", (data: Buffer) => this.#receive(JSON.parse(data.toString("utf8")) as Message));
    socket.on("close", () => this.#end());
    socket.on("error", () => this.#end());
  }

  /** Connects to the address that the browser printed. */
  static async connect(address: string): Promise<BidiConnection> {
    const socket = new WebSocket(`${address}/session`, { maxPayload: 0 });
    const opened = new Promise<void>((resolve, reject) => {
      socket.once("open", resolve);
      socket.once("error", reject);
    });
    await withTimeout(opened, 20_000, `connection to ${address}`);
    return new BidiConnection(socket);
  }

  /** Sends a command. The caller names the type of its result, as the protocol defines it. Throws what the browser answers. */
  async send<T = unknown>(method: string, params: object = {}): Promise<T> {
    if (this.#socket.readyState !== WebSocket.OPEN) throw new Error(`${method}: the browser is gone.`);
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
    });
    this.#socket.send(JSON.stringify({ id, method, params }));
    try {
      return (await withTimeout(answer, commandTimeout, `answer to ${method}`)) as T;
    } catch (error) {
      throw new Error(`${method}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    } finally {
      this.#pending.delete(id);
    }
  }

  /** Calls the listener with the params of each event of that name. The session must have subscribed to it. */
  on(event: string, listener: Listener): void {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
  }

  close(): void {
    this.#socket.terminate();
  }

  #receive(message: Message): void {
    if (message.type === "event") {
      for (const listener of this.#listeners.get(message.method ?? "") ?? []) listener(message.params);
      return;
    }
    const pending = this.#pending.get(message.id ?? -1);
    if (message.type === "success") pending?.resolve(message.result);
    else pending?.reject(new Error(`${message.error ?? "error"}: ${message.message ?? ""}`));
  }

  #end(): void {
    for (const { reject } of this.#pending.values()) reject(new Error("the browser is gone"));
    this.#pending.clear();
  }
}
