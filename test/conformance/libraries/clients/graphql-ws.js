import { createClient } from "graphql-ws/client";
import { next } from "./next.js";

export async function live(peer, log) {
  const events = ["connecting", "opened", "connected", "message", "error", "closed"];
  const client = createClient({
    url: peer.url,
    lazy: false,
    keepAlive: 0,
    retryAttempts: 3,
    retryWait: () => Promise.resolve(),
    onNonLazyError: ({ code }) => log("non-lazy error", code),
    on: Object.fromEntries(
      events.map((event) => [
        event,
        (first) => log(event, event === "closed" ? [first.code, first.reason, first.wasClean] : (first?.type ?? null)),
      ]),
    ),
  });
  const on = (event) => next((resolve) => client.on(event, resolve));
  const query = (text) =>
    next((resolve, reject) => {
      const results = [];
      client.subscribe(
        { query: text },
        { next: (result) => results.push(result), error: reject, complete: () => resolve(results) },
      );
    });
  log("result", await query("{ word }"));
  log("result", await query("subscription { words }"));
  for (const code of [undefined, 1012]) {
    const again = on("connected");
    await peer.drop(code);
    await again;
    log("result", await query("{ word }"));
  }
  const closed = on("closed");
  await client.dispose();
  await closed;
}
