import type { CDPSession, Protocol } from "puppeteer-core";
import { waitUntil } from "./wait-until.ts";

const textOf = ({ value, description, type }: Protocol.Runtime.RemoteObject): string =>
  description ?? (value === undefined ? type : String(value));

/** Gathers what a tab's console shows, in all its worlds. Returns the function that tells what came until it was called. */
export async function watchConsole(session: CDPSession): Promise<() => Promise<string[]>> {
  const texts: string[] = [];
  session.on("Runtime.consoleAPICalled", ({ args }) => texts.push(args.map(textOf).join(" ")));
  session.on("Runtime.exceptionThrown", ({ exceptionDetails: { text, exception, url } }) =>
    texts.push(`${text} ${exception ? textOf(exception) : ""} (${url ?? ""})`),
  );
  session.on("Log.entryAdded", ({ entry }) => texts.push(`${entry.text} (${entry.url ?? ""})`));
  await session.send("Runtime.enable");
  await session.send("Log.enable");
  return async () => {
    const end = `end of console ${crypto.randomUUID()}`;
    await session.send("Runtime.evaluate", {
      expression: `void setTimeout(() => Promise.reject(${JSON.stringify(end)}))`,
    });
    await waitUntil(() => texts.some((text) => text.includes(end)), { what: "the end of the console" });
    return texts.filter((text) => !text.includes(end));
  };
}
