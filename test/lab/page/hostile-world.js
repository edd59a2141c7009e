import { pause, socketUrl, turn } from "./hostile-base.js";
import { stealTarget } from "./hostile-forge.js";

// Taken before anything is replaced, also by the attacks themselves.
const { defineProperty, getOwnPropertyDescriptor } = Object;
const { apply, ownKeys } = Reflect;
const listen = addEventListener;

/** A socket that the server ends, and its end. Nothing of the page's world is used for it later. */
function liveSocket(name) {
  const socket = new WebSocket(socketUrl(`close-1011?${name}`));
  const ended = new Promise((resolve) => {
    socket.addEventListener("close", () => resolve());
  });
  return { socket, ended };
}

const options =
  "bubbles cancelable composed data ports source origin lastEventId once capture signal passive get set value toJSON created opened url violation 0 1 2";

/** Gives all objects options, elements and hooks that tell who reads them. Resolves with what was read while a socket lived and ended. */
export async function polluteObjects() {
  // Not an array: what is assigned to its elements would go to the prototype's.
  const read = new Set();
  const before = liveSocket("polluted");
  for (const name of options.split(" "))
    defineProperty(Object.prototype, name, {
      // Its own properties must not come from there as well.
      __proto__: null,
      configurable: true,
      get() {
        read.add(name);
        throw new Error(name);
      },
    });
  const amid = liveSocket("polluted");
  amid.socket.close();
  try {
    amid.socket.close(1);
  } catch {
    // It is no code that a page may give.
  }
  await before.ended;
  await amid.ended;
  for (const name of options.split(" ")) delete Object.prototype[name];
  return [...read];
}

const interfaces =
  "MessagePort MessageChannel Event MessageEvent FocusEvent CloseEvent EventTarget Array String Set Map WeakMap Function Error Date TextEncoder Performance Number";
const namespaces = "JSON Reflect Object Date Array String Math";
const globals =
  "setTimeout queueMicrotask MessageEvent FocusEvent EventTarget Event Error Proxy MessageChannel Set WeakMap";

/**
 * Replaces everything that a content script could use, after the page has begun. Resolves with what was called of it while one socket ended, and another
 * was made, closed and ended.
 */
export async function replaceEverything() {
  const { ended } = liveSocket("replaced");
  const url = socketUrl("echo?replaced");
  const targets = [];
  const addAll = (owner, label) => {
    for (const key of ownKeys(owner)) targets.push([owner, key, `${label} ${String(key)}`]);
  };
  for (const name of interfaces.split(" ")) addAll(window[name].prototype, name);
  for (const name of namespaces.split(" ")) addAll(window[name], name);
  for (const name of globals.split(" ")) targets.push([window, name, name]);
  const kept = [];
  const called = [];
  for (let index = 0; index < targets.length; index++) {
    const { 0: owner, 1: key, 2: label } = targets[index];
    const descriptor = getOwnPropertyDescriptor(owner, key);
    const { value } = descriptor;
    if (typeof value !== "function" || key === "constructor" || !descriptor.configurable) continue;
    kept[kept.length] = [owner, key, descriptor];
    const replacement = function replacement() {
      called[called.length] = label;
      throw new Error(label);
    };
    defineProperty(owner, key, { __proto__: null, value: replacement });
  }
  Error.prepareStackTrace = () => {
    called[called.length] = "the formatter of stacks";
  };
  const later = new WebSocket(url);
  const laterEnded = new Promise((resolve) => {
    apply(listen, later, ["close", () => resolve()]);
  });
  later.close();
  await ended;
  await laterEnded;
  const seen = called.length;
  for (let index = kept.length - 1; index >= 0; index--) defineProperty(kept[index][0], kept[index][1], kept[index][2]);
  delete Error.prepareStackTrace;
  return { replaced: kept.length, called: called.slice(0, seen) };
}

/**
 * Replaces what the hook asks the browser for when it is needed, before the page's first socket, and has one refused and one ended. Resolves with what was
 * called of it.
 */
export async function replaceBeforeFirst() {
  const url = new URL(socketUrl("echo?late"));
  const called = [];
  const replacing = (owner, key, kind) => {
    const descriptor = getOwnPropertyDescriptor(owner, key);
    const replacement = function replacement() {
      called.push(`${kind} ${key}`);
      return kind === "get" ? descriptor.get?.call(this) : descriptor.value.call(this);
    };
    // Its text and name are those of the browser's own.
    defineProperty(replacement, "name", { value: key });
    defineProperty(replacement, "toString", { value: () => String(descriptor[kind]) });
    defineProperty(owner, key, { configurable: true, [kind]: replacement });
  };
  const violation = SecurityPolicyViolationEvent.prototype;
  for (const key of ["disposition", "effectiveDirective", "blockedURI"]) replacing(violation, key, "get");
  for (const key of ["name", "message"]) replacing(DOMException.prototype, key, "get");
  replacing(URL.prototype, "href", "get");
  replacing(Performance.prototype, "now", "value");
  replacing(window, "performance", "get");
  for (const name of ["URL", "DOMException", "SecurityPolicyViolationEvent", "Performance"]) {
    const { value } = getOwnPropertyDescriptor(window, name);
    const traps = {};
    for (const trap of ["get", "getOwnPropertyDescriptor", "getPrototypeOf", "construct", "apply"])
      traps[trap] = (...args) => {
        called.push(`${trap} of ${name}`);
        return Reflect[trap](...args);
      };
    defineProperty(window, name, { configurable: true, value: new Proxy(value, traps) });
  }
  try {
    called.push(new WebSocket(socketUrl("echo"), "not a protocol"));
  } catch {
    called.push("refused");
  }
  const socket = new WebSocket(url);
  await new Promise((resolve) => {
    apply(listen, socket, ["open", resolve]);
  });
  await pause(50);
  socket.close(4001);
  await new Promise((resolve) => {
    apply(listen, socket, ["close", resolve]);
  });
  return called;
}

/** Formats stacks itself, which V8 lets a page do. Resolves with how often it was asked to while a socket was made, closed and had ended. */
export async function formatStacks() {
  let asked = 0;
  Error.prepareStackTrace = (_error, sites) => {
    asked++;
    return sites;
  };
  const { socket, ended } = liveSocket("formatted");
  socket.close();
  await ended;
  delete Error.prepareStackTrace;
  return asked;
}

/** Breaks a frame before the content scripts run in it, in each of several ways. */
export async function breakFrames() {
  const ways = {
    "no FocusEvent": (frame) => delete frame.FocusEvent,
    "an EventTarget of the page": (frame) => {
      frame.EventTarget = function () {
        return frame.document;
      };
    },
    "events that throw": (frame) => {
      frame.EventTarget.prototype.dispatchEvent = () => {
        throw new Error("dispatched");
      };
    },
    "listeners that do nothing": (frame) => {
      frame.EventTarget.prototype.addEventListener = () => {};
    },
    "no WebSocket": (frame) => delete frame.WebSocket,
    "a JSON of the page": (frame) => {
      frame.JSON.stringify = () => "{}";
    },
    "all objects have options": (frame) => {
      for (const name of ["relatedTarget", "data", "cancelable", "get", "value"])
        defineProperty(frame.Object.prototype, name, { get: () => 1 });
    },
    "a frozen world": (frame) => {
      frame.Object.freeze(frame.WebSocket.prototype);
      frame.Object.freeze(frame.Object.prototype);
    },
  };
  for (const way of Object.values(ways)) {
    const { frame } = await stealTarget(way);
    try {
      const socket = new frame.contentWindow.WebSocket(socketUrl("close-1000?broken"));
      await new Promise((resolve) => {
        // By the method of this page: that of the frame may be broken.
        addEventListener.call(socket, "close", resolve);
      });
    } catch {
      // It has no WebSocket.
    }
    frame.remove();
  }
  return Object.keys(ways).length;
}

/** Says that the page is left, and returns, while nothing of it is true. Resolves with the state of a socket that is open meanwhile. */
export async function pretendToLeave(times) {
  const socket = new WebSocket(socketUrl("echo?pretended"));
  await new Promise((resolve) => socket.addEventListener("open", resolve));
  for (let time = 0; time < times; time++) {
    window.dispatchEvent(new Event("pagehide"));
    window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    window.dispatchEvent(new Event("offline"));
    document.dispatchEvent(new Event("freeze"));
    document.dispatchEvent(new Event("prerenderingchange"));
    document.dispatchEvent(
      new SecurityPolicyViolationEvent("securitypolicyviolation", {
        blockedURI: socket.url,
        documentURI: location.href,
        effectiveDirective: "connect-src",
        originalPolicy: "",
        violatedDirective: "connect-src",
        disposition: "enforce",
        statusCode: 200,
      }),
    );
  }
  await turn();
  const { readyState } = socket;
  socket.close(4000);
  await new Promise((resolve) => socket.addEventListener("close", resolve));
  return readyState;
}
