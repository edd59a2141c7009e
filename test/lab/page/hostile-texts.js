import { socketUrl } from "./hostile-base.js";

/** Texts of a megabyte wherever the page can put one, and more of them than anybody needs. */
export async function giveLongTexts() {
  const long = "x".repeat(1_000_000);
  const thrown = [];
  const attempt = (make) => {
    try {
      return make();
    } catch (error) {
      thrown.push(error.name);
      return undefined;
    }
  };
  attempt(() => new WebSocket(long, [`${long} ${long}`]));
  attempt(() => new WebSocket(`gopher://${long}`));
  const protocols = Array.from({ length: 100 }, (_, index) => `protocol-${index}`);
  const socket = new WebSocket(`${socketUrl("echo")}?long=${long}`, protocols);
  const ended = new Promise((resolve) => socket.addEventListener("close", (event) => resolve(event.code)));
  for (let call = 0; call < 20; call++) attempt(() => socket.close(4000, long));
  socket.close();
  return { thrown: thrown.length, code: await ended };
}

/** What would do harm if it were read as HTML, Markdown, a table or another direction of writing. */
export const payloads = [
  `<img src=x onerror="top.injected=1"><script>top.injected=1</script>`,
  `"><svg onload=top.injected=1>`,
  "[click](javascript:alert(1)) ![x](http://evil.example/x) `code` | a | b |",
  `=HYPERLINK("http://evil.example";"ok")`,
  "\u202Egnp.exe\u2066 \u200B\uFEFF\u2028 \u0007\u001B[31m",
  "half \uD83D and \uDE00",
];

/** Ends sockets with each payload as reason, and in the URL, the subprotocol and the frame's address. */
export async function givePayloads() {
  history.replaceState(null, "", `?${encodeURIComponent(payloads[0])}#<b>${payloads[1]}`);
  const codes = [];
  for (const [index, payload] of payloads.entries()) {
    const socket = new WebSocket(`${socketUrl("echo")}?payload=${index}&${payload}`);
    const ended = new Promise((resolve) => socket.addEventListener("close", ({ code }) => resolve(code)));
    await new Promise((resolve) => socket.addEventListener("open", resolve));
    socket.close(4000 + index, payload);
    codes.push(await ended);
  }
  return codes;
}

/** Arguments that run the page's code, throw, or are not what they seem. Resolves with how often each piece of it ran. */
export async function giveOddArguments() {
  const calls = {};
  const count = (name) => {
    calls[name] = (calls[name] ?? 0) + 1;
  };
  const thrown = [];
  const attempt = (make) => {
    try {
      return make();
    } catch (error) {
      thrown.push(error === marker ? "the page's own" : error.name);
      return undefined;
    }
  };
  const marker = {
    get name() {
      count("name of the exception");
      return "Error";
    },
    get message() {
      count("message of the exception");
      throw new Error("read");
    },
  };
  const url = {
    toString() {
      count("toString of the URL");
      return socketUrl("close-1000");
    },
  };
  const protocols = ["a", "b"];
  Object.defineProperty(protocols, "1", {
    get() {
      count("element of the list");
      return "b";
    },
  });
  const sockets = [
    attempt(() => new WebSocket(url)),
    attempt(() => new WebSocket(socketUrl("close-1000"), protocols)),
  ].filter(Boolean);
  attempt(
    () =>
      new WebSocket({
        toString() {
          count("toString that throws");
          throw marker;
        },
      }),
  );
  attempt(
    () =>
      new WebSocket({
        toString() {
          count("toString of no socket's URL");
          return "gopher://localhost";
        },
      }),
  );
  attempt(() =>
    sockets[0].close(
      { valueOf: () => (count("valueOf of the code"), 4000) },
      { toString: () => (count("toString of the reason"), "r") },
    ),
  );
  await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.addEventListener("close", resolve))));
  return { calls, thrown };
}
