/** Every kind of document that a page can put into itself. Each looks at itself, with a script of its own. */
import { addFrame, echoUrl, eventOf, shut } from "./observe.js";

/** Runs in the frame: what its first script sees, and the life of a socket. */
function lookAround(url) {
  const caught = (call) => {
    try {
      return call();
    } catch (error) {
      const frames = String(error.stack)
        .split("\n")
        .filter((line) => /^\s+at |@/.test(line));
      return [error.name, error.message, frames.map((line) => (/-extension:/.test(line) ? "foreign" : "own"))];
    }
  };
  const descriptor = Object.getOwnPropertyDescriptor(window, "WebSocket");
  const names = Object.getOwnPropertyNames(window);
  const seen = {
    origin: self.origin === "null" ? "opaque" : "of the page",
    names: names.toSorted(),
    descriptor: [descriptor.writable, descriptor.enumerable, descriptor.configurable],
    keys: [Reflect.ownKeys(WebSocket).map(String), Reflect.ownKeys(WebSocket.prototype).map(String)],
    native: [WebSocket, WebSocket.prototype.send, WebSocket.prototype.close].map((value) =>
      /\[native code\]/.test(value),
    ),
    head: document.documentElement.attributes.length,
    withoutNew: caught(() => WebSocket(url)),
    bad: caught(() => new WebSocket("ws://[")),
    events: [],
  };
  const socket = new WebSocket(url);
  seen.instance = [socket instanceof WebSocket, socket.constructor === WebSocket, Reflect.ownKeys(socket)];
  for (const type of ["open", "message", "error", "close"])
    socket.addEventListener(type, (event) => seen.events.push([type, event.isTrusted, event.code]));
  socket.onopen = () => socket.send("x");
  socket.onmessage = () => socket.close(3000);
  socket.onclose = () => parent.postMessage(JSON.stringify(seen), "*");
}
const script = `(${lookAround})(${JSON.stringify(echoUrl)})`;
const markup = ["<!doctype html><title>frame</title><script>", script, "</", "script>"].join("");

/** What the document in a new frame says of itself. */
async function seenIn(attributes, fill) {
  const answer = eventOf(window, "message");
  const frame = await addFrame(attributes);
  fill?.(frame);
  const { data } = await answer;
  frame.remove();
  return JSON.parse(data);
}
const addScript = ({ contentDocument }) => {
  const element = contentDocument.createElement("script");
  element.textContent = script;
  contentDocument.body.append(element);
};
const blobUrl = () => URL.createObjectURL(new Blob([markup], { type: "text/html" }));

export const aboutBlank = () => seenIn({ src: "about:blank" }, addScript);
export const withoutSource = () => seenIn({}, addScript);
export const srcdoc = () => seenIn({ srcdoc: markup });
export const blob = () => seenIn({ src: blobUrl() });
export const data = () => seenIn({ src: `data:text/html,${encodeURIComponent(markup)}` });
export const sandboxedSrcdoc = () => seenIn({ srcdoc: markup, sandbox: "allow-scripts" });
export const sandboxedBlob = () => seenIn({ src: blobUrl(), sandbox: "allow-scripts" });
export const sandboxedSameOrigin = () => seenIn({ srcdoc: markup, sandbox: "allow-scripts allow-same-origin" });
export const javascriptUrl = () => seenIn({ src: `javascript:${JSON.stringify(markup)}` });
export const writtenInto = () =>
  seenIn({}, ({ contentDocument }) => {
    contentDocument.open();
    contentDocument.write(markup);
    contentDocument.close();
  });
export const nested = () =>
  seenIn({
    srcdoc: `<iframe srcdoc='${markup.replaceAll("&", "&amp;").replaceAll("'", "&#39;").replaceAll("parent", "top.frames[0]?.frames === undefined || parent.parent")}'></iframe>`,
  });

/** The frame's WebSocket, taken before anything could run in it. */
async function takenAtOnce(attributes) {
  const frame = document.createElement("iframe");
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  document.body.append(frame);
  const inner = frame.contentWindow;
  const { WebSocket: Early } = inner;
  const { close, send } = Early.prototype;
  const text = String(Early).replaceAll(/\s+/g, " ");
  const socket = new Early(echoUrl);
  const log = [socket instanceof Early, socket.constructor === Early, socket.close === close];
  return { frame, inner, Early, close, send, text, socket, log };
}
export const takenInTheSameTick = async () => {
  const { Early, socket, log } = await takenAtOnce({});
  await eventOf(socket, "open");
  const { code } = await shut(socket, 3000);
  return [...log, code, socket instanceof Early];
};
export const textOfWhatWasTaken = async () => {
  const { text, socket } = await takenAtOnce({});
  await shut(socket);
  return text;
};
export const stillTheSameLater = async () => {
  const { inner, Early, close, send, socket } = await takenAtOnce({});
  await eventOf(socket, "open");
  await shut(socket);
  return [
    inner.WebSocket === Early,
    inner.WebSocket.prototype === Early.prototype,
    inner.WebSocket.prototype.close === close,
    inner.WebSocket.prototype.send === send,
    Early.prototype.constructor === Early,
    socket instanceof inner.WebSocket,
    socket.constructor === inner.WebSocket,
  ];
};
export const stillTheSameInFramesWithASource = async () => {
  const seen = [];
  for (const attributes of [
    { src: "/blank" },
    { srcdoc: "text" },
    { src: "about:blank" },
    { src: "about:blank?x" },
    { sandbox: "allow-same-origin" },
  ]) {
    const frame = document.createElement("iframe");
    for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
    const loaded = eventOf(frame, "load");
    document.body.append(frame);
    const { WebSocket: Early } = frame.contentWindow;
    const { close } = Early.prototype;
    await loaded;
    const { WebSocket: Late } = frame.contentWindow;
    seen.push([Late === Early, Late.prototype.close === close]);
  }
  return seen;
};
export const windowsOpenedByThePage = async () => {
  const opened = window.open("about:blank", "_blank", "popup");
  if (!opened) return "not opened";
  const { WebSocket: Early } = opened;
  const socket = new Early(echoUrl);
  await eventOf(socket, "open");
  const seen = [opened.WebSocket === Early, socket instanceof opened.WebSocket];
  await shut(socket);
  opened.close();
  return seen;
};
export const changedByThePageInTheSameTick = async () => {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const { contentWindow: inner } = frame;
  class Mine {}
  inner.WebSocket = Mine;
  const socket = new WebSocket(echoUrl);
  await eventOf(socket, "open");
  await shut(socket);
  return [inner.WebSocket === Mine, new inner.WebSocket() instanceof Mine];
};
export const eventsThatReachANewWindow = async () => {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const { contentWindow: inner } = frame;
  const log = [];
  const { dispatchEvent } = inner;
  inner.dispatchEvent = (event) => log.push(event.type) && dispatchEvent.call(inner, event);
  for (const type of ["message", "whyclosed:target", "whyclosed:relay"])
    inner.addEventListener(type, () => log.push(type));
  const socket = new inner.WebSocket(echoUrl);
  await eventOf(socket, "open");
  await shut(socket);
  return log;
};
