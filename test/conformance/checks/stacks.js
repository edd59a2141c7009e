/** Where exceptions say they come from. A frame that is none of the page's own reads "foreign". */
import { echoUrl, eventOf, framesOf, nextTask, openSocket, shut, watchErrors } from "./observe.js";

export const shared = true;

function caught(call) {
  try {
    call();
    return null;
  } catch (error) {
    return error;
  }
}
const framesOfThrown = (call) => framesOf(caught(call)?.stack);
const firstLine = (call) =>
  caught(call)
    .stack.split("\n")[0]
    .replace(/@.*|https?:\S+/, "");

export const withoutNew = () => framesOfThrown(() => WebSocket(echoUrl));
export const withoutArguments = () => framesOfThrown(() => new WebSocket());
export const badUrl = () => framesOfThrown(() => new WebSocket("ws://["));
export const badProtocol = () => framesOfThrown(() => new WebSocket(echoUrl, "a b"));
export const symbolUrl = () => framesOfThrown(() => new WebSocket(Symbol("url")));
export const throughReflect = () => framesOfThrown(() => Reflect.construct(WebSocket, ["ws://["]));
export const throughBind = () => framesOfThrown(() => new (WebSocket.bind(null, "ws://["))());
export const inSubclass = () =>
  framesOfThrown(() => {
    class Mine extends WebSocket {
      constructor() {
        super("ws://[");
      }
    }
    return new Mine();
  });
export const inDefaultSubclass = () => framesOfThrown(() => new (class Mine extends WebSocket {})("ws://["));
export const sendWhileConnecting = async () => {
  const socket = new WebSocket(echoUrl);
  const frames = framesOfThrown(() => socket.send("x"));
  await shut(socket);
  return frames;
};
export const sendWithoutArguments = async () => {
  const socket = await openSocket();
  const frames = framesOfThrown(() => socket.send());
  await shut(socket);
  return frames;
};
export const badCloseCode = async () => {
  const socket = await openSocket();
  const frames = framesOfThrown(() => socket.close(1001));
  await shut(socket);
  return frames;
};
export const badCloseReason = async () => {
  const socket = await openSocket();
  const frames = framesOfThrown(() => socket.close(3000, "x".repeat(124)));
  await shut(socket);
  return frames;
};
export const methodsOfAnotherThing = () => [
  framesOfThrown(() => WebSocket.prototype.close.call({})),
  framesOfThrown(() => WebSocket.prototype.send.call(null, "x")),
];
export const firstLines = () => [
  firstLine(() => new WebSocket()),
  firstLine(() => new WebSocket("ws://[")),
  firstLine(() => WebSocket.prototype.send.call({}, "x")),
];
export const afterAwait = async () => {
  await nextTask();
  return framesOfThrown(() => new WebSocket("ws://["));
};
export const stackProperty = () => {
  const errors = [
    caught(() => new WebSocket()),
    caught(() => new WebSocket("ws://[")),
    caught(() => WebSocket.prototype.close.call({})),
  ];
  return errors.map((error) => {
    const own = Object.getOwnPropertyDescriptor(error, "stack");
    return own && Object.entries(own).map(([name, value]) => [name, typeof value === "boolean" ? value : typeof value]);
  });
};
/** Firefox tells the place of an exception in these as well. */
export const positionProperties = () =>
  [caught(() => new WebSocket()), caught(() => new WebSocket("ws://["))].map(
    ({ fileName, filename, lineNumber, columnNumber }) => [
      (fileName ?? filename)?.replace(/^.*extension:.*$/, "foreign").replace(/^http:\/\/[^/]+/, ""),
      (fileName ?? filename)?.startsWith("http") ? [lineNumber, columnNumber] : typeof lineNumber,
    ],
  );
export const uncaughtException = async () => {
  const errors = watchErrors();
  setTimeout(() => new WebSocket("ws://["));
  await eventOf(window, "error");
  await nextTask();
  return errors.stop();
};
export const uncaughtExceptionOfClose = async () => {
  const socket = await openSocket();
  const errors = watchErrors();
  setTimeout(() => socket.close(1001));
  await eventOf(window, "error");
  await shut(socket);
  return errors.stop();
};
export const shortStacks = () => {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 2;
  const inner = () => new WebSocket("ws://[");
  const outer = () => inner();
  const frames = [framesOfThrown(() => outer()), framesOf(new Error("own").stack).length];
  Error.stackTraceLimit = limit;
  return frames;
};
export const deepStacks = () => {
  const dive = (depth) => (depth === 0 ? new WebSocket("ws://[") : dive(depth - 1));
  return framesOfThrown(() => dive(30));
};
export const noStacks = () => {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  const error = caught(() => new WebSocket("ws://["));
  const frames = framesOf(error.stack);
  Error.stackTraceLimit = limit;
  return frames;
};
/** V8 lets the page format stacks itself. */
export const formattedByThePage = async () => {
  const calls = [];
  const socket = await openSocket();
  Error.prepareStackTrace = (error, sites) => {
    calls.push([
      error.name,
      sites.map((site) => (site.getFileName()?.startsWith("http") ? site.getLineNumber() : "foreign")),
    ]);
    return "formatted";
  };
  const texts = [
    caught(() => new WebSocket("ws://["))?.stack,
    caught(() => socket.close(1001))?.stack,
    caught(() => new WebSocket())?.stack,
  ];
  const other = new WebSocket(echoUrl);
  socket.send("x");
  other.close();
  socket.close();
  delete Error.prepareStackTrace;
  return [calls, texts.map((text) => (text === "formatted" ? text : "own"))];
};
export const inListener = async () => {
  const socket = new WebSocket(echoUrl);
  const frames = await new Promise((resolve) => {
    socket.onopen = () => resolve(framesOf(new Error("own").stack));
  });
  await shut(socket);
  return frames;
};
export const inListenerOfClose = async () => {
  const socket = await openSocket();
  const frames = new Promise((resolve) => {
    socket.addEventListener("close", () => resolve(framesOf(new Error("own").stack)));
  });
  socket.close();
  return frames;
};
export const inUncaughtOfListener = async () => {
  const errors = watchErrors();
  const socket = new WebSocket(echoUrl);
  socket.onopen = () => {
    throw new Error("own");
  };
  await eventOf(socket, "open");
  await shut(socket);
  return errors.stop();
};
export const inSubclassMethods = async () => {
  let frames;
  class Mine extends WebSocket {
    close() {
      frames = framesOf(new Error("own").stack);
      super.close();
    }
  }
  const socket = new Mine(echoUrl);
  await eventOf(socket, "open");
  await shut(socket);
  return frames;
};
export const inFieldOfSubclass = async () => {
  class Mine extends WebSocket {
    frames = framesOf(new Error("own").stack);
  }
  const socket = new Mine(echoUrl);
  await shut(socket);
  return socket.frames;
};
/** Code of the page that runs while its arguments are converted stands above whoever called the native function. */
export const whileUrlIsConverted = () => {
  let frames;
  caught(
    () =>
      new WebSocket({
        toString() {
          frames = framesOf(new Error("own").stack);
          return "ws://[";
        },
      }),
  );
  return frames;
};
export const whileReasonIsConverted = async () => {
  const socket = await openSocket();
  let frames;
  await shut(socket, 3000, {
    toString() {
      frames = framesOf(new Error("own").stack);
      return "";
    },
  });
  return frames;
};
export const whileDataIsConverted = async () => {
  const socket = await openSocket();
  let frames;
  socket.send({
    toString() {
      frames = framesOf(new Error("own").stack);
      return "";
    },
  });
  await shut(socket);
  return frames;
};
/** An exception that the page's own code throws in there keeps the stack that it was made with. */
export const exceptionMadeElsewhere = () => {
  const error = new Error("own");
  const { stack } = error;
  const thrown = caught(
    () =>
      new WebSocket({
        toString() {
          throw error;
        },
      }),
  );
  return [thrown === error, thrown.stack === stack];
};
