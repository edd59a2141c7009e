/**
 * Every function that a page can replace is replaced, before its first socket, by one that counts: with a hook in the page it must
 * be called as often as without.
 */
import { echoUrl, failing, nextTask, peers } from "./observe.js";

const { apply, defineProperty, getOwnPropertyDescriptor, ownKeys } = Reflect;

/** Puts a spy over every method and accessor of an object. Gives the calls, by name. */
function spyOn(counts, name, owner, except = []) {
  for (const key of ownKeys(owner)) {
    const descriptor = getOwnPropertyDescriptor(owner, key);
    if (!descriptor.configurable || key === "constructor" || except.includes(key)) continue;
    for (const part of ["value", "get", "set"]) {
      const native = descriptor[part];
      if (typeof native !== "function" || native.prototype) continue;
      const title = `${name}.${String(key)} ${part}`;
      descriptor[part] = function spy(...args) {
        counts[title] = (counts[title] ?? 0) + 1;
        return apply(native, this, args);
      };
    }
    defineProperty(owner, key, descriptor);
  }
}

/** A whole life, in callbacks, so that the page itself calls as little as can be. */
function live(url, act, done) {
  const socket = new WebSocket(url);
  socket.onopen = () => act(socket);
  socket.onmessage = () => socket.close(3000, "done");
  socket.onclose = () => done(socket);
}
async function callsOf(spied) {
  const counts = {};
  for (const [name, owner, except] of spied) spyOn(counts, name, owner, except);
  await new Promise((resolve) => {
    live(
      echoUrl,
      (socket) => socket.send("x"),
      () => {
        live(
          echoUrl,
          (socket) => socket.send(new Uint8Array(3)),
          () => {
            live(
              `${peers}close-4001`,
              () => {},
              () => {
                for (const refused of [["ws://["], [], [echoUrl, "a b"]])
                  try {
                    new WebSocket(...refused);
                  } catch {
                    // as wanted
                  }
                resolve();
              },
            );
          },
        );
      },
    );
  });
  return { ...counts };
}

export const ofReflectAndObject = () =>
  callsOf([
    ["Reflect", Reflect],
    ["Object", Object],
  ]);
export const ofObjectPrototype = () => callsOf([["Object.prototype", Object.prototype, ["__proto__"]]]);
export const ofFunctionPrototype = () => callsOf([["Function.prototype", Function.prototype, ["caller", "arguments"]]]);
export const ofArrays = () =>
  callsOf([
    ["Array", Array],
    ["Array.prototype", Array.prototype],
  ]);
export const ofTexts = () =>
  callsOf([
    ["String", String],
    ["String.prototype", String.prototype],
    ["RegExp.prototype", RegExp.prototype],
  ]);
export const ofMathAndDate = () =>
  callsOf([
    ["Math", Math],
    ["Date", Date],
    ["Date.prototype", Date.prototype],
  ]);
export const ofJson = () => callsOf([["JSON", JSON]]);
export const ofCollections = () =>
  callsOf([
    ["Map.prototype", Map.prototype],
    ["Set.prototype", Set.prototype],
    ["WeakMap.prototype", WeakMap.prototype],
    ["WeakSet.prototype", WeakSet.prototype],
    ["WeakRef.prototype", WeakRef.prototype],
  ]);
export const ofBinaryData = () =>
  callsOf([
    ["ArrayBuffer.prototype", ArrayBuffer.prototype],
    ["Uint8Array", Object.getPrototypeOf(Uint8Array.prototype)],
    ["DataView.prototype", DataView.prototype],
    ["Blob.prototype", Blob.prototype],
    ["TextEncoder.prototype", TextEncoder.prototype],
  ]);
export const ofPerformance = () => callsOf([["Performance.prototype", Performance.prototype]]);
export const ofEventTargets = () => callsOf([["EventTarget.prototype", EventTarget.prototype]]);
export const ofEvents = () =>
  callsOf([
    ["Event.prototype", Event.prototype],
    ["MessageEvent.prototype", MessageEvent.prototype],
    ["CloseEvent.prototype", CloseEvent.prototype],
    ["PageTransitionEvent.prototype", PageTransitionEvent.prototype],
  ]);
export const ofSockets = () =>
  callsOf([["WebSocket.prototype", WebSocket.prototype, ["onopen", "onmessage", "onclose"]]]);
export const ofMessagePorts = () =>
  callsOf([
    ["MessagePort.prototype", MessagePort.prototype],
    ["MessageChannel.prototype", MessageChannel.prototype],
  ]);
export const ofErrors = () =>
  callsOf([
    ["Error", Error],
    ["Error.prototype", Error.prototype],
    ["DOMException.prototype", DOMException.prototype],
  ]);
export const ofUrls = () =>
  callsOf([
    ["URL.prototype", URL.prototype],
    ["URL", URL],
  ]);
export const ofTheDocument = () =>
  callsOf([
    ["Document.prototype", Document.prototype],
    ["Node.prototype", Node.prototype],
    ["Navigator.prototype", Navigator.prototype],
  ]);
export const ofPromises = () =>
  callsOf([
    ["Promise.prototype", Promise.prototype],
    ["Promise", Promise],
  ]);
export const ofTheWindow = () => {
  const counts = {};
  for (const name of [
    "setTimeout",
    "clearTimeout",
    "queueMicrotask",
    "requestIdleCallback",
    "postMessage",
    "dispatchEvent",
    "addEventListener",
    "structuredClone",
    "reportError",
    "fetch",
  ]) {
    const native = window[name];
    window[name] = (...args) => {
      counts[name] = (counts[name] ?? 0) + 1;
      return apply(native, window, args);
    };
  }
  return callsOf([]).then((seen) => ({ ...seen, ...counts }));
};
export const ofConstructors = async () => {
  const counts = {};
  for (const name of [
    "Proxy",
    "Error",
    "TypeError",
    "Event",
    "MessageEvent",
    "FocusEvent",
    "EventTarget",
    "MessageChannel",
    "WeakMap",
    "Map",
    "Set",
    "Blob",
    "TextEncoder",
    "Promise",
    "Array",
    "Object",
  ]) {
    const Native = window[name];
    window[name] = new Proxy(Native, {
      construct(target, args, newTarget) {
        counts[name] = (counts[name] ?? 0) + 1;
        return Reflect.construct(target, args, newTarget);
      },
      apply(target, self, args) {
        counts[`${name}()`] = (counts[`${name}()`] ?? 0) + 1;
        return apply(target, self, args);
      },
    });
  }
  return { ...(await callsOf([])), ...counts };
};
export const ofEventsOfAFailure = () => {
  const counts = {};
  for (const [name, owner] of [
    ["Event.prototype", Event.prototype],
    ["CloseEvent.prototype", CloseEvent.prototype],
    ["Performance.prototype", Performance.prototype],
  ])
    spyOn(counts, name, owner);
  return new Promise((resolve) =>
    live(
      failing("status-403"),
      () => {},
      () => resolve({ ...counts }),
    ),
  );
};
/** Setters and accessors that a careless assignment would meet. */
export const ofObjectPrototypeAccessors = async () => {
  const counts = {};
  const names = [
    "get",
    "set",
    "value",
    "construct",
    "apply",
    "once",
    "capture",
    "passive",
    "signal",
    "toJSON",
    "ports",
    "cancelable",
    "data",
    "bubbles",
    "composed",
    "source",
    "origin",
    "userActivation",
    "0",
    "1",
    "2",
    "id",
    "url",
    "code",
    "reason",
    "stack",
    "then",
    "length",
    "prepareStackTrace",
  ];
  for (const name of names)
    defineProperty(Object.prototype, name, {
      __proto__: null,
      get() {
        counts[`get ${name}`] = (counts[`get ${name}`] ?? 0) + 1;
        return undefined;
      },
      set(value) {
        counts[`set ${name}`] = (counts[`set ${name}`] ?? 0) + 1;
        defineProperty(this, name, { __proto__: null, value, writable: true, enumerable: true, configurable: true });
      },
      configurable: true,
    });
  const seen = await callsOf([]);
  for (const name of names) delete Object.prototype[name];
  return { ...seen, ...counts };
};
export const ofProxyTrapsOnObjectPrototype = async () => {
  const counts = {};
  const traps = [
    "get",
    "set",
    "has",
    "construct",
    "apply",
    "getPrototypeOf",
    "ownKeys",
    "defineProperty",
    "getOwnPropertyDescriptor",
    "deleteProperty",
  ];
  for (const name of traps)
    defineProperty(Object.prototype, name, {
      __proto__: null,
      value() {
        counts[name] = (counts[name] ?? 0) + 1;
        return undefined;
      },
      writable: true,
      configurable: true,
    });
  const seen = [WebSocket.OPEN, typeof WebSocket.prototype.close, "CLOSED" in WebSocket];
  for (const name of traps) delete Object.prototype[name];
  await nextTask();
  return { seen, counts };
};
