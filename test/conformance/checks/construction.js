/** What the constructor accepts, refuses and converts, in which order. */
import { attempt, describeError, echoUrl, eventOf, inTurn, peers, shut } from "./observe.js";

export const shared = true;

/** What `new WebSocket(...)` comes to. A socket is opened before it is closed: browsers delay those that follow failures. */
async function make(...args) {
  const { value: socket, threw } = attempt(() => new WebSocket(...args));
  if (threw) return { threw };
  const { url, readyState, protocol } = socket;
  await opened(socket);
  return { url, readyState, protocol };
}
async function opened(socket) {
  const end = eventOf(socket, "close");
  socket.addEventListener("open", () => WebSocket.prototype.close.call(socket));
  await end;
}

export const withoutNew = () => attempt(() => WebSocket(echoUrl));
export const calledWithAnInstance = () => attempt(() => WebSocket.call(Object.create(WebSocket.prototype), echoUrl));
export const appliedByReflect = () => attempt(() => Reflect.apply(WebSocket, undefined, [echoUrl]));
export const withoutArguments = () => attempt(() => new WebSocket());
export const undefinedUrl = () => make(undefined);
export const nullUrl = () => make(null);
export const emptyUrl = () => make("");
export const numberUrl = () => make(12);
export const objectUrl = () => make({});
export const arrayUrl = () => make([echoUrl]);
export const symbolUrl = () => make(Symbol("url"));
export const bigintUrl = () => make(1n);
export const urlObject = () => make(new URL(echoUrl));
export const urlOfLocation = () => make(location);
export const unparsableUrl = () => make("ws://[");
export const urlWithoutHost = () => make("ws://");
export const urlWithSpaces = () => make(`  ${echoUrl}\n`);
export const urlWithUnicode = () => make(`${peers}echo/ä/€?q=ö`);
export const urlWithLoneSurrogate = () => make(`${peers}echo?\ud800`);
export const urlInCapitals = () => make(echoUrl.replace("ws:", "WS:"));
export const urlWithDots = () => make(`${peers}a/../echo`);
export const urlWithCredentials = () => make(echoUrl.replace("//", "//user:secret@"));
export const urlWithQuery = () => make(`${echoUrl}?a=1&b=%20`);
export const relativeUrl = () => make("ws/echo");
export const absolutePath = () => make("/ws/echo");
export const schemeRelativeUrl = () => make(echoUrl.replace("ws:", ""));
export const httpScheme = () => make(echoUrl.replace("ws:", "http:"));
export const httpsScheme = () => make(echoUrl.replace("ws:", "https:"));
export const otherSchemes = () =>
  inTurn(["ftp://host/", "file:///", "javascript:0", "about:blank", "blob:x", "wss:"], (url) => make(url));
export const urlWithFragment = () => make(`${echoUrl}#part`);
export const urlWithEmptyFragment = () => make(`${echoUrl}#`);
export const portOutOfRange = () => make("ws://127.0.0.1:65536/");
export const forbiddenPort = async () => {
  const { value: socket, threw } = attempt(() => new WebSocket("ws://127.0.0.1:1/"));
  if (threw) return { threw };
  const { code, wasClean } = await eventOf(socket, "close");
  return { code, wasClean, readyState: socket.readyState };
};
export const veryLongUrl = async () => (await make(`${echoUrl}?${"x".repeat(10_000)}`)).url?.length;

export const oneProtocol = () => make(echoUrl, "one");
export const listOfProtocols = () => make(echoUrl, ["one", "two"]);
export const noProtocols = () => make(echoUrl, []);
export const undefinedProtocols = () => make(echoUrl, undefined);
export const emptyProtocol = () => make(echoUrl, "");
export const emptyProtocolInList = () => make(echoUrl, ["one", ""]);
export const nullProtocols = () => make(echoUrl, null);
export const numberProtocols = () => make(echoUrl, 7);
export const objectProtocols = () => make(echoUrl, {});
export const objectThatIsNotIterable = () => make(echoUrl, { [Symbol.iterator]: 1 });
export const symbolProtocol = () => make(echoUrl, Symbol("protocol"));
export const symbolInProtocols = () => make(echoUrl, [Symbol("protocol")]);
export const protocolsWithBadCharacters = () =>
  inTurn(["a b", "a,b", "ä", "a\n", "(a)", "a/b", '"a"', "\u007f"], (protocol) => make(echoUrl, protocol));
export const doubledProtocols = () => make(echoUrl, ["one", "one"]);
export const protocolsThatDifferInCase = () => make(echoUrl, ["one", "ONE"]);
export const setOfProtocols = () => make(echoUrl, new Set(["one", "two"]));
export const generatedProtocols = () =>
  make(
    echoUrl,
    (function* generate() {
      yield "one";
      yield 2;
    })(),
  );
export const stringObjectAsProtocol = () => make(echoUrl, new String("one"));
export const negotiatedProtocol = async () => {
  const socket = new WebSocket(echoUrl, ["two", "one"]);
  await eventOf(socket, "open");
  const { protocol, extensions } = socket;
  await shut(socket);
  return { protocol, extensions, after: socket.protocol };
};
export const moreArguments = () => make(echoUrl, [], { headers: {} }, 4);
export const argumentsAreNotKept = async () => {
  const protocols = ["one"];
  const socket = new WebSocket(echoUrl, protocols);
  protocols[0] = "two";
  await eventOf(socket, "open");
  const { protocol } = socket;
  await shut(socket);
  return protocol;
};

/** Everything that is read of the arguments, in order. */
export const conversionsInOrder = async () => {
  const log = [];
  const traced = (name, target) =>
    new Proxy(target, {
      get(object, key) {
        log.push(`${name}.${String(key)}`);
        const value = Reflect.get(object, key);
        return typeof value === "function" ? value.bind(object) : value;
      },
      getOwnPropertyDescriptor(object, key) {
        log.push(`${name} describes ${String(key)}`);
        return Reflect.getOwnPropertyDescriptor(object, key);
      },
      has(object, key) {
        log.push(`${name} has ${String(key)}`);
        return Reflect.has(object, key);
      },
      getPrototypeOf(object) {
        log.push(`${name} prototype`);
        return Reflect.getPrototypeOf(object);
      },
      ownKeys(object) {
        log.push(`${name} keys`);
        return Reflect.ownKeys(object);
      },
    });
  const outcome = await make(traced("url", new URL(echoUrl)), traced("protocols", ["one", "two"]));
  return { outcome, log };
};
export const conversionsOfUrl = async () => {
  const log = [];
  const url = {
    [Symbol.toPrimitive](hint) {
      log.push(hint);
      return echoUrl;
    },
    toString() {
      log.push("toString");
      return "";
    },
    get href() {
      log.push("href");
      return "";
    },
  };
  return { outcome: await make(url), log };
};
export const conversionsOfProtocols = async () => {
  const log = [];
  const protocol = (name) => ({
    toString() {
      log.push(name);
      return name;
    },
  });
  const protocols = {
    *[Symbol.iterator]() {
      log.push("begin");
      yield protocol("one");
      yield protocol("two");
      log.push("end");
    },
    get length() {
      log.push("length");
      return 2;
    },
    get 0() {
      log.push("0");
      return "";
    },
  };
  return { outcome: await make(echoUrl, protocols), log };
};
export const accessorsInProtocols = async () => {
  const log = [];
  const protocols = ["one"];
  Object.defineProperty(protocols, 1, {
    get() {
      log.push("read");
      return "two";
    },
    enumerable: true,
  });
  return { outcome: await make(echoUrl, protocols), log };
};
const mine = () => Object.assign(new Error("mine"), { detail: 1 });
function thrownSame(error, call) {
  try {
    call();
    return "not thrown";
  } catch (caught) {
    return [caught === error, describeError(caught), Object.keys(caught)];
  }
}
export const exceptionOfUrlPasses = () => {
  const error = mine();
  return thrownSame(error, () => {
    new WebSocket({
      toString() {
        throw error;
      },
    });
  });
};
export const exceptionOfProtocolsPasses = () => {
  const error = mine();
  return thrownSame(error, () => {
    new WebSocket(echoUrl, {
      get [Symbol.iterator]() {
        throw error;
      },
    });
  });
};
export const exceptionThatIsNoErrorPasses = () => {
  const thrown = [];
  for (const value of [1, "text", null, undefined, Object.freeze({ a: 1 })])
    try {
      new WebSocket({
        toString() {
          throw value;
        },
      });
    } catch (caught) {
      thrown.push(caught === value);
    }
  return thrown;
};
/** Getters on what is thrown must not be called. */
export const exceptionIsNotLookedAt = () => {
  const log = [];
  const trap = new Proxy(function thrown() {}, {
    get: (_, key) => log.push(`get ${String(key)}`),
    has: (_, key) => log.push(`has ${String(key)}`) > 0,
    getPrototypeOf: () => log.push("prototype") && null,
    getOwnPropertyDescriptor: (_, key) => void log.push(`describe ${String(key)}`),
    defineProperty: (_, key) => log.push(`define ${String(key)}`) > 0,
    set: (_, key) => log.push(`set ${String(key)}`) > 0,
  });
  try {
    new WebSocket({
      toString() {
        throw trap;
      },
    });
  } catch (caught) {
    log.push(caught === trap);
  }
  return log;
};
export const exceptionsAreNew = () => {
  const errors = [1, 2].map(() => {
    try {
      return new WebSocket("ws://[");
    } catch (error) {
      return error;
    }
  });
  return [errors[0] === errors[1], errors[0] instanceof DOMException, errors[0] instanceof SyntaxError, errors[0].code];
};

export const constructedByReflect = async () => {
  const socket = Reflect.construct(WebSocket, [echoUrl]);
  await opened(socket);
  return [socket instanceof WebSocket, socket.url, Object.getPrototypeOf(socket) === WebSocket.prototype];
};
export const constructedForAnotherTarget = async () => {
  function Other() {}
  const socket = Reflect.construct(WebSocket, [echoUrl], Other);
  const seen = [
    socket instanceof Other,
    socket instanceof WebSocket,
    Object.getPrototypeOf(socket) === Other.prototype,
  ];
  Object.setPrototypeOf(Other.prototype, EventTarget.prototype);
  await opened(socket);
  return seen;
};
export const targetWithoutPrototype = async () => {
  function Other() {}
  Other.prototype = null;
  const socket = Reflect.construct(WebSocket, [echoUrl], Other);
  const prototype = Object.getPrototypeOf(socket);
  Object.setPrototypeOf(socket, WebSocket.prototype);
  await opened(socket);
  return [prototype === WebSocket.prototype, prototype === Object.prototype, prototype === null];
};
export const readsOfTheTarget = () => {
  const log = [];
  const target = new Proxy(class {}, {
    get(object, key) {
      log.push(String(key));
      return Reflect.get(object, key);
    },
    getPrototypeOf: () => log.push("prototype of") && null,
    getOwnPropertyDescriptor: (object, key) => {
      log.push(`describe ${String(key)}`);
      return Reflect.getOwnPropertyDescriptor(object, key);
    },
  });
  const url = {
    toString() {
      log.push("url");
      return echoUrl;
    },
  };
  const socket = Reflect.construct(WebSocket, [url], target);
  WebSocket.prototype.close.call(socket);
  return log;
};
export const asTargetOfAnother = () => [
  Object.getPrototypeOf(Reflect.construct(Object, [], WebSocket)) === WebSocket.prototype,
  Object.getPrototypeOf(Reflect.construct(Array, [], WebSocket)) === WebSocket.prototype,
  Reflect.construct(Event, ["a"], WebSocket) instanceof WebSocket,
];
export const targetThatIsNoConstructor = () =>
  attempt(() => Reflect.construct(WebSocket, [echoUrl], () => {}).url).threw?.name;
export const newOfProxyOfThePage = async () => {
  const log = [];
  const Mine = new Proxy(WebSocket, {
    construct(target, args, newTarget) {
      log.push(target === WebSocket, newTarget === Mine, args.length);
      return Reflect.construct(target, args, newTarget);
    },
  });
  const socket = new Mine(echoUrl);
  log.push(socket instanceof WebSocket, socket instanceof Mine, socket.constructor === WebSocket);
  await opened(socket);
  return log;
};

export const subclass = async () => {
  class Mine extends WebSocket {
    #secret = 7;
    field = "mine";
    constructor(url) {
      super(url, ["one"]);
      this.target = new.target === Mine;
    }
    get secret() {
      return this.#secret;
    }
  }
  const socket = new Mine(echoUrl);
  const { code } = await eventOf(socket, "open").then(() => shut(socket, 3000));
  const { target, secret, field, protocol } = socket;
  return [
    code,
    target,
    secret,
    field,
    protocol,
    Mine.OPEN,
    Mine.name,
    Reflect.ownKeys(socket),
    socket instanceof Mine,
    socket instanceof WebSocket,
    socket.constructor === Mine,
    Object.getPrototypeOf(Mine) === WebSocket,
    Object.getPrototypeOf(Mine.prototype) === WebSocket.prototype,
  ];
};
export const subclassWithoutConstructor = async () => {
  const socket = new (class Mine extends WebSocket {})(echoUrl);
  await eventOf(socket, "open");
  return [(await shut(socket)).code, socket.constructor.name];
};
export const subclassOfSubclass = async () => {
  class First extends WebSocket {}
  class Second extends First {}
  const socket = new Second(echoUrl);
  await opened(socket);
  return [socket instanceof Second, socket instanceof First, socket instanceof WebSocket, socket.constructor.name];
};
export const subclassThatOverridesMethods = async () => {
  const log = [];
  class Mine extends WebSocket {
    close(...args) {
      log.push(["close", args]);
      return super.close(...args);
    }
    send(data) {
      log.push(["send", data]);
      return super.send(`<${data}>`);
    }
    get readyState() {
      log.push("readyState");
      return super.readyState;
    }
    get url() {
      log.push("url");
      return super.url;
    }
    addEventListener(...args) {
      log.push(args[0]);
      super.addEventListener(...args);
    }
  }
  const socket = new Mine(echoUrl);
  await eventOf(socket, "open");
  const message = eventOf(socket, "message");
  socket.send("x");
  const { data } = await message;
  const { code, reason } = await shut(socket, 3001, "bye");
  return { log, data, code, reason };
};
export const subclassThatCallsSuperTwice = () =>
  attempt(() => {
    class Mine extends WebSocket {
      constructor() {
        super(echoUrl).close();
        super(echoUrl);
      }
    }
    return new Mine().url;
  }).threw.name;
export const subclassThatReturnsAnother = () => {
  const other = {};
  class Mine extends WebSocket {
    constructor(url) {
      super(url);
      this.close();
      // The page may do this, and gets what it returned.
      return other;
    }
  }
  return new Mine(echoUrl) === other;
};
export const functionStyleSubclass = async () => {
  function Mine(url) {
    return Reflect.construct(WebSocket, [url], new.target);
  }
  Mine.prototype = Object.create(WebSocket.prototype, { constructor: { value: Mine } });
  const socket = new Mine(echoUrl);
  await opened(socket);
  return [socket instanceof Mine, socket instanceof WebSocket, socket.constructor === Mine];
};
export const manyAtOnce = async () => {
  const sockets = Array.from({ length: 8 }, (_, index) => new WebSocket(`${echoUrl}?${index}`));
  const codes = await Promise.all(sockets.map((socket) => eventOf(socket, "open").then(() => shut(socket, 3000))));
  return codes.map(({ code }) => code);
};
