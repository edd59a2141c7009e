/** Which events come, in which order, to whom, and what they are. */
import {
  attempt,
  describeClose,
  describeError,
  echoed,
  echoUrl,
  eventOf,
  failing,
  nextTask,
  openSocket,
  peers,
  shut,
  watchErrors,
} from "./observe.js";

export const shared = true;

const types = ["open", "message", "error", "close"];

/** Logs the events of a socket until its close event, with its state. */
async function lifeOf(url, act = () => {}) {
  const log = [];
  const socket = new WebSocket(url);
  socket.addEventListener("open", () => act(socket));
  for (const type of types)
    socket.addEventListener(type, (event) => log.push([event.type, socket.readyState, event.constructor.name]));
  log.push(describeClose(await eventOf(socket, "close")));
  await nextTask();
  return log;
}

export const ordinaryLife = async () => {
  const log = [];
  const socket = new WebSocket(echoUrl);
  for (const type of types) {
    socket[`on${type}`] = () => log.push(`on${type} ${socket.readyState}`);
    socket.addEventListener(type, () => log.push(`${type} ${socket.readyState}`));
  }
  await eventOf(socket, "open");
  await echoed(socket, "hello");
  await shut(socket, 3000, "bye");
  await nextTask();
  return log;
};
export const closedByPeer = () => lifeOf(`${peers}close-4001`);
export const closedByPeerWithoutCode = () => lifeOf(`${peers}close-without-code`);
export const cutOff = () => lifeOf(`${peers}fin`, (socket) => socket.send("x"));
export const refusedHandshake = () => lifeOf(failing("status-403"));
export const brokenFrame = () => lifeOf(`${peers}reserved-bit`, (socket) => socket.send("x"));
export const closedWithReason = () => lifeOf(`${peers}close-4401`);
export const closedWhileConnecting = async () => {
  const log = [];
  const socket = new WebSocket(failing("echo"));
  for (const type of types) socket.addEventListener(type, (event) => log.push([event.type, socket.readyState]));
  socket.close();
  log.push(socket.readyState, describeClose(await eventOf(socket, "close")));
  return log;
};

const describeEvent = (event, socket) => ({
  text: String(event),
  trusted: event.isTrusted,
  bubbles: event.bubbles,
  cancelable: event.cancelable,
  composed: event.composed,
  phase: event.eventPhase,
  target: event.target === socket,
  current: event.currentTarget === socket,
  source: event.srcElement === socket,
  path: event.composedPath().map((part) => part === socket),
  prevented: event.defaultPrevented,
  returnValue: event.returnValue,
  stopped: event.cancelBubble,
  own: Reflect.ownKeys(event).map(String),
  time: event.timeStamp > 0 && event.timeStamp <= performance.now(),
});
async function eventsOf(type, url, act = () => {}) {
  const socket = new WebSocket(url);
  const seen = new Promise((resolve) => {
    socket.addEventListener(type, (event) => resolve(describeEvent(event, socket)));
  });
  socket.addEventListener("open", () => act(socket));
  const closed = eventOf(socket, "close");
  const description = await seen;
  socket.close();
  await closed;
  return description;
}
export const openEvent = () => eventsOf("open", echoUrl);
export const messageEvent = () => eventsOf("message", echoUrl, (socket) => socket.send("x"));
export const closeEvent = () => eventsOf("close", `${peers}close-4001`);
export const errorEvent = () => eventsOf("error", failing("status-403"));
export const messageProperties = async () => {
  const socket = await openSocket();
  const { data, origin, lastEventId, source, ports } = await echoed(socket, "x");
  await shut(socket);
  return { data, origin: origin === new URL(echoUrl).origin, lastEventId, source, ports };
};
export const messageAfterItsDispatch = async () => {
  const socket = await openSocket();
  const event = await echoed(socket, "x");
  await nextTask();
  const seen = [
    event.eventPhase,
    event.currentTarget,
    event.target === socket,
    event.composedPath().length,
    event.data,
  ];
  await shut(socket);
  return seen;
};
export const globalEvent = async () => {
  const socket = new WebSocket(echoUrl);
  const seen = await new Promise((resolve) => {
    socket.onopen = (event) => resolve([window.event === event, window.event?.type]);
  });
  await shut(socket);
  return [...seen, window.event === undefined];
};

/** Runs `prepare` on a new socket and gives what it logged until just after its open event. */
async function atOpen(prepare) {
  const log = [];
  const socket = new WebSocket(echoUrl);
  prepare(socket, log);
  await eventOf(socket, "open");
  await nextTask();
  await shut(socket);
  return log;
}
export const handlerAmongListeners = () =>
  atOpen((socket, log) => {
    socket.addEventListener("open", () => log.push("before"));
    socket.onopen = () => log.push("handler");
    socket.addEventListener("open", () => log.push("after"));
  });
export const handlerKeepsItsPlace = () =>
  atOpen((socket, log) => {
    socket.onopen = () => log.push("first handler");
    socket.addEventListener("open", () => log.push("listener"));
    socket.onopen = () => log.push("second handler");
  });
export const handlerSetAgain = () =>
  atOpen((socket, log) => {
    socket.onopen = () => log.push("removed");
    socket.addEventListener("open", () => log.push("listener"));
    socket.onopen = null;
    socket.onopen = () => log.push("handler");
  });
export const handlerValues = async () => {
  const socket = new WebSocket(echoUrl);
  const call = () => {};
  const seen = [];
  for (const value of [call, {}, { handleEvent() {} }, 1, "x", undefined, null, call]) {
    socket.onopen = value;
    seen.push([typeof socket.onopen, socket.onopen === value]);
  }
  await shut(socket);
  return seen;
};
export const handlerThisAndArguments = () =>
  atOpen((socket, log) => {
    socket.onopen = function handle(...args) {
      log.push([this === socket, args.length, args[0].type]);
    };
    socket.addEventListener("open", function listen(...args) {
      log.push([this === socket, args.length]);
    });
  });
export const captureAndBubble = () =>
  atOpen((socket, log) => {
    socket.addEventListener("open", () => log.push("bubble"));
    socket.addEventListener("open", () => log.push("capture"), true);
    socket.addEventListener("open", () => log.push("capture by option"), { capture: true });
  });
export const once = async () => {
  const log = [];
  const socket = await openSocket();
  socket.addEventListener("message", () => log.push("once"), { once: true });
  socket.addEventListener("message", () => log.push("each"));
  await echoed(socket, "1");
  await echoed(socket, "2");
  await shut(socket);
  return log;
};
export const signal = async () => {
  const log = [];
  const controller = new AbortController();
  const socket = await openSocket();
  socket.addEventListener("message", () => log.push("until abort"), { signal: controller.signal });
  socket.addEventListener("message", () => log.push("aborted"), { signal: AbortSignal.abort() });
  await echoed(socket, "1");
  controller.abort();
  await echoed(socket, "2");
  await shut(socket);
  return log;
};
export const handleEventObject = async () => {
  const log = [];
  const listener = {
    handleEvent(event) {
      log.push([this === listener, event.type]);
    },
  };
  const socket = await openSocket();
  socket.addEventListener("message", listener);
  await echoed(socket, "1");
  listener.handleEvent = () => log.push("replaced");
  await echoed(socket, "2");
  socket.removeEventListener("message", listener);
  await echoed(socket, "3");
  await shut(socket);
  return log;
};
export const removal = async () => {
  const log = [];
  const listener = () => log.push("called");
  const socket = await openSocket();
  socket.addEventListener("message", listener);
  socket.addEventListener("message", listener);
  socket.addEventListener("message", listener, true);
  await echoed(socket, "1");
  socket.removeEventListener("message", listener);
  await echoed(socket, "2");
  socket.removeEventListener("message", listener, true);
  await echoed(socket, "3");
  await shut(socket);
  return log;
};
export const removalDuringDispatch = () =>
  atOpen((socket, log) => {
    const second = () => log.push("second");
    socket.addEventListener("open", () => {
      log.push("first");
      socket.removeEventListener("open", second);
      socket.addEventListener("open", () => log.push("too late"));
    });
    socket.addEventListener("open", second);
  });
export const stopImmediate = async () => {
  const log = [];
  const socket = new WebSocket(echoUrl);
  await new Promise((resolve) => {
    socket.addEventListener("open", (event) => {
      log.push("first");
      event.stopImmediatePropagation();
      log.push(event.cancelBubble);
      resolve();
    });
    socket.addEventListener("open", () => log.push("stopped"));
    socket.onopen = () => log.push("stopped too");
  });
  await shut(socket);
  return log;
};
export const stopImmediateOfClose = async () => {
  const log = [];
  const socket = await openSocket();
  const first = new Promise((resolve) => {
    socket.addEventListener("close", (event) => {
      event.stopImmediatePropagation();
      log.push("first");
      resolve();
    });
  });
  socket.onclose = () => log.push("stopped");
  socket.close();
  await first;
  await nextTask();
  return [...log, socket.readyState];
};
export const preventDefault = () =>
  atOpen((socket, log) => {
    socket.onopen = (event) => {
      event.preventDefault();
      log.push(event.defaultPrevented);
      return false;
    };
  });
export const microtasksBetweenListeners = () =>
  atOpen((socket, log) => {
    for (const name of ["first", "second"])
      socket.addEventListener("open", () => {
        log.push(name);
        queueMicrotask(() => log.push(`microtask of ${name}`));
        void Promise.resolve().then(() => log.push(`promise of ${name}`));
      });
    queueMicrotask(() => log.push("microtask after construction"));
    log.push("constructed");
  });
export const microtaskBeforeListener = () =>
  atOpen((socket, log) => {
    queueMicrotask(() => {
      log.push(`late listener ${socket.readyState}`);
      socket.addEventListener("open", () => log.push("opened"));
    });
  });
export const exceptionOfListener = async () => {
  const errors = watchErrors();
  const log = await atOpen((socket, seen) => {
    socket.addEventListener("open", () => {
      seen.push("throws");
      throw new TypeError("mine");
    });
    socket.addEventListener("open", () => seen.push("goes on"));
    socket.onopen = () => {
      throw "text";
    };
  });
  return { log, errors: errors.stop() };
};
export const rejectionOfListener = async () => {
  const rejected = new Promise((resolve) => {
    window.addEventListener("unhandledrejection", (event) => {
      event.preventDefault();
      resolve([event.isTrusted, describeError(event.reason)]);
    });
  });
  await atOpen((socket) => {
    socket.onopen = async () => {
      throw new RangeError("mine");
    };
  });
  return rejected;
};
export const eventsOfThePageItself = async () => {
  const log = [];
  const socket = await openSocket();
  for (const type of types)
    socket.addEventListener(type, (event) => log.push([event.type, event.isTrusted, event.code, event.data]));
  log.push(
    socket.dispatchEvent(new Event("open")),
    socket.dispatchEvent(new CloseEvent("close", { code: 4000, reason: "forged", wasClean: true })),
    socket.dispatchEvent(new MessageEvent("message", { data: "forged", cancelable: true })),
    socket.dispatchEvent(new Event("error", { cancelable: true })),
    socket.dispatchEvent(new Event("other")),
    socket.readyState,
  );
  log.push(
    describeClose(
      await new Promise((resolve) => {
        socket.addEventListener("close", resolve);
        socket.close(3000);
      }),
    ),
  );
  return log;
};
export const dispatchOfATrustedEvent = async () => {
  const socket = await openSocket();
  const event = await echoed(socket, "x");
  await nextTask();
  const seen = [];
  socket.addEventListener("message", ({ isTrusted, data }) => seen.push(isTrusted, data));
  seen.push(socket.dispatchEvent(event));
  await shut(socket);
  return seen;
};
export const eventsWithoutListeners = async () => {
  const socket = new WebSocket(`${peers}close-4001`);
  const other = new WebSocket(`${peers}close-4001`);
  await eventOf(other, "close");
  await nextTask();
  return attempt(() => socket.readyState > 0);
};
export const otherTypesOfEvents = async () => {
  const log = [];
  const socket = await openSocket();
  socket.addEventListener("custom", (event) => log.push(event.detail));
  socket.dispatchEvent(new CustomEvent("custom", { detail: 5 }));
  await shut(socket);
  return log;
};
export const messagesInOrder = async () => {
  const socket = await openSocket();
  const seen = [];
  const all = new Promise((resolve) => {
    socket.onmessage = ({ data }) => {
      seen.push(data);
      if (seen.length === 50) resolve();
    };
  });
  for (let index = 0; index < 50; index++) socket.send(String(index));
  await all;
  await shut(socket);
  return seen;
};
export const closingInOpenHandler = async () => {
  const log = [];
  const socket = new WebSocket(echoUrl);
  socket.onopen = () => {
    socket.close(3000, "at once");
    log.push(socket.readyState);
  };
  socket.onerror = () => log.push("error");
  log.push(describeClose(await eventOf(socket, "close")));
  return log;
};
export const reconnectInCloseHandler = async () => {
  const log = [];
  const connect = (left) =>
    new Promise((resolve) => {
      const socket = new WebSocket(`${peers}close-4001`);
      socket.onclose = ({ code }) => {
        log.push(code);
        resolve(left > 0 ? connect(left - 1) : undefined);
      };
    });
  await connect(3);
  return log;
};
