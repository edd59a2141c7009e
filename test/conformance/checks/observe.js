/** What the checks use to look. Nothing here judges. Natives are taken first, because checks replace them. */
const { apply, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;
const { MessageChannel: Channel } = window;
const functionText = Function.prototype.toString;
const words = new URL(location.href).searchParams;

/** `ws://127.0.0.1:PORT/ws/` of the lab. */
export const peers = `${words.get("lab")}/ws/`;
export const echoUrl = `${peers}echo`;
let failures = 0;
/** A peer for a handshake that fails, under a path of its own: browsers wait before they try a failed one again. */
export const failing = (id) => `${peers}${id}/${words.get("topic")}-${words.get("check")}-${failures++}`;
export const siteOrigin = new URL(import.meta.url).origin;
/** Resolves in a later task than everything that is queued now. */
export const nextTask = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new Channel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** Stack frames as "function file:line:column"; what is not a file of this suite is "foreign". */
export function framesOf(stack) {
  if (typeof stack !== "string") return String(stack);
  return stack
    .split("\n")
    .filter((line) => /^\s+at |@/.test(line))
    .map((line) => {
      // So Firefox calls the scripts of extensions.
      if (line.includes("@<anonymous code>:")) return "foreign";
      const place = /([\w-]+:\/\/[^\s)]+?)(:\d+:\d+)\)?$/.exec(line);
      if (!place) return line.trim();
      const [, url, position] = place;
      const name = line
        .replace(url + position, "")
        .replace(/[()@]|\bat\b/g, "")
        .trim();
      return url.startsWith(siteOrigin) ? `${name} ${new URL(url).pathname}${position}` : "foreign";
    });
}

const realmName = (value) => {
  if (value === null) return "null";
  const proto = getPrototypeOf(value);
  return proto === null
    ? "no prototype"
    : `${proto.constructor?.name} ${proto instanceof Object ? "here" : "elsewhere"}`;
};

/** An exception, with everything but its stack and its place that a page can read of it: those have checks of their own. */
export function describeError(error) {
  if (typeof error !== "object" || error === null) return { thrown: String(error) };
  const { name, message, code, constructor } = error;
  return {
    name,
    message,
    code,
    kind: constructor?.name,
    of: realmName(error),
    own: ownKeys(error)
      .map(String)
      .filter((key) => key !== "stack"),
  };
}

/** What a call gives or throws. */
export function attempt(call) {
  try {
    return { value: call() };
  } catch (error) {
    return { threw: describeError(error) };
  }
}

/** What a call gives or throws, without the engine's wording of its own errors. */
export function attemptKind(call) {
  const { value, threw } = attempt(call);
  return threw ? { threw: threw.name } : { value };
}

/** A property descriptor, with functions told by name, length and kind. */
export function describeProperty(owner, key) {
  const descriptor = getOwnPropertyDescriptor(owner, key);
  if (!descriptor) return null;
  const parts = {};
  for (const part of ownKeys(descriptor)) {
    const value = descriptor[part];
    parts[part] =
      typeof value === "function" ? describeFunction(value) : typeof value === "object" ? typeof value : value;
  }
  return parts;
}

export function describeFunction(value) {
  return { name: value.name, length: value.length, native: apply(functionText, value, []).includes("[native code]") };
}

export const describeAll = (owner) => ownKeys(owner).map((key) => [String(key), describeProperty(owner, key)]);

/** The results of an asynchronous function for each value, one after the other: Chromium delays sockets that are opened at once. */
export async function inTurn(values, look) {
  const results = [];
  for (const value of values) results.push(await look(value));
  return results;
}

/** Resolves with the first event of a type. Rejects if a socket ends before it has opened, or before its message came. */
export const eventOf = (target, type) =>
  new Promise((resolve, reject) => {
    target.addEventListener(type, resolve, { once: true });
    if (type !== "open" && type !== "message") return;
    const fail = ({ code }) => reject(new Error(`${type}: closed with ${code} instead`));
    target.addEventListener("close", fail, { once: true });
  });

export const describeClose = ({ code, reason, wasClean }) => ({ code, reason, wasClean });

/** An open socket of the echoing peer. */
export async function openSocket(protocols) {
  const socket = protocols === undefined ? new WebSocket(echoUrl) : new WebSocket(echoUrl, protocols);
  await eventOf(socket, "open");
  return socket;
}

/** Sends something and resolves with the event that brings it back. */
export async function echoed(socket, data) {
  const message = eventOf(socket, "message");
  socket.send(data);
  return message;
}

/** Closes a socket in good order, once it is open, and resolves with the close event. */
export async function shut(socket, ...args) {
  if (socket.readyState === 0) await eventOf(socket, "open");
  const closed = eventOf(socket, "close");
  socket.close(...args);
  return closed;
}

/** A frame in this document; resolves when it has loaded. */
export async function addFrame(attributes = {}) {
  const frame = document.createElement("iframe");
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  const loaded = eventOf(frame, "load");
  document.body.append(frame);
  await loaded;
  return frame;
}

/** The page's own errors until `stop`, as window.onerror tells them. */
export function watchErrors() {
  const seen = [];
  const take = (event) => {
    event.preventDefault();
    const { message, filename, lineno, colno, error } = event;
    const file = filename.startsWith(siteOrigin) ? new URL(filename).pathname : filename && "foreign";
    seen.push({ message, file, lineno, colno, error: error && describeError(error) });
  };
  window.addEventListener("error", take);
  return {
    seen,
    stop() {
      window.removeEventListener("error", take);
      return seen;
    },
  };
}
