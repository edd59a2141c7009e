import { socketUrl, turn } from "./hostile-base.js";

/** A record as the hook writes it. */
export function forgedRecord(id, changes = {}) {
  const instant = { wall: Date.now(), monotonic: performance.now() };
  const traffic = { count: 0 };
  return {
    id,
    url: socketUrl(`forged?${id}`),
    protocolsAsked: [],
    initiatorStack: null,
    created: instant,
    opened: instant,
    ended: instant,
    ending: "closed",
    code: 1000,
    reason: "",
    wasClean: true,
    errorEvent: false,
    closeCalls: [],
    sent: { ...traffic, textCount: 0, binaryCount: 0, size: 0, largestSize: 0 },
    received: traffic,
    pageState: {
      visibility: "visible",
      hiddenFor: null,
      online: true,
      wasFrozen: false,
      fromBfcache: false,
      unloading: false,
      clockJump: 0,
    },
    liveSockets: 0,
    ...changes,
  };
}

/**
 * Takes the event target of the hook and the relay in a frame: a frame of the page's own can be listened to before any content script runs
 * in it. `before` may replace what the hook is going to find there.
 */
export function stealTarget(before = () => {}) {
  return new Promise((resolve) => {
    const frame = document.createElement("iframe");
    frame.srcdoc = "<!doctype html><title>A frame with ears</title>";
    document.body.append(frame);
    let target;
    frame.contentWindow.addEventListener("whyclosed:target", (event) => {
      target = event.relatedTarget;
    });
    before(frame.contentWindow);
    frame.addEventListener("load", () => resolve({ target, frame }));
  });
}

export const say = (target, data) => target.dispatchEvent(new MessageEvent("record", { data }));

/** Forges records through a stolen target, and says all that is no record as well. Resolves with how many of which kind. */
export async function forgeRecords(prefix, count) {
  const { target } = await stealTarget();
  for (let index = 0; index < count; index++) say(target, JSON.stringify(forgedRecord(`${prefix}-${index}`)));
  return { stolen: target !== undefined, count };
}

/** What is no record, one of each kind. */
export async function forgeNonsense() {
  const { target } = await stealTarget();
  const record = (changes) => JSON.stringify(forgedRecord("nonsense", changes));
  const throwing = {};
  Object.defineProperty(throwing, "kind", {
    enumerable: true,
    get() {
      throw new Error("read");
    },
  });
  const endless = [];
  endless.push(endless);
  const messages = [
    "{",
    "[]",
    "null",
    "0",
    "-1",
    "1e9",
    `{"__proto__":{"polluted":true}}`,
    record({}).replace("{", `{"__proto__":{"polluted":true},`),
    record({ constructor: { prototype: { polluted: true } } }),
    record({ code: 70_000 }),
    record({ code: "1000" }),
    record({ ending: "exploded" }),
    record({ tabId: 1, frame: { url: "https://bank.example/", top: true, kind: "page" } }),
    record({ reason: "x".repeat(4097) }),
    record({ created: { wall: null, monotonic: 0 } }),
    { kind: "facts", facts: forgedRecord("object") },
    throwing,
    endless,
    null,
    7,
  ];
  const tooLarge = [`"${"x".repeat(1_000_000)}"`, " ".repeat(1_000_000), "[".repeat(100_000)];
  for (const message of [...messages, ...tooLarge]) say(target, message);
  return { malformed: messages.length, tooLarge: tooLarge.length };
}

/** Offers event targets of its own and calls for the relay, in the page itself, after the two have met. */
export async function offerTargets() {
  const heard = [];
  for (const type of ["whyclosed:target", "whyclosed:relay"]) window.addEventListener(type, () => heard.push(type));
  const relatedTarget = new EventTarget();
  const taken = !window.dispatchEvent(new FocusEvent("whyclosed:target", { relatedTarget, cancelable: true }));
  window.dispatchEvent(new Event("whyclosed:relay"));
  say(relatedTarget, JSON.stringify(forgedRecord("offered")));
  window.postMessage(JSON.stringify(forgedRecord("posted")), "*");
  await turn();
  return { taken, heard };
}

/** Speaks to the extension directly. Resolves with the calls that were possible. */
export function callExtension(id) {
  const found = [];
  for (const name of ["chrome", "browser"]) {
    const runtime = window[name]?.runtime;
    for (const call of ["sendMessage", "connect"])
      if (typeof runtime?.[call] === "function") found.push(`${name}.${call}`);
    try {
      runtime?.sendMessage?.(id, { kind: "seen", tabId: 1 });
    } catch {
      // That is what should happen.
    }
  }
  return found;
}

/** Files of the extension that the page can load or embed. */
export async function reachFiles(origin) {
  const paths = ["manifest.json", "src/panel/panel.html", "src/popup/popup.html", "icons/mark-16.png"];
  const answers = await Promise.all(
    paths.map((path) =>
      fetch(`${origin}/${path}`).then(
        () => [path],
        () => [],
      ),
    ),
  );
  return answers.flat();
}
