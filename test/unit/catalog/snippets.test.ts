import { parseSync } from "vite";
import { describe, expect, test } from "vitest";
import { infrastructure } from "../../../src/catalog/infrastructure.ts";
import { type Snippet, snippetsFor, stacks } from "../../../src/catalog/snippets.ts";
import { causeIds } from "../../../src/diagnosis/cause-id.ts";

/** Causes that always come with something to write. */
const covered: readonly (typeof causeIds)[number][] = [
  "idle-time-out",
  "constant-lifetime",
  "connection-lost",
  "sockets-ended-together",
  "keep-alive-time-out",
  "heartbeat-throttled",
  "message-too-big",
  "message-type-refused",
  "content-security-policy",
  "mixed-content",
  "upgrade-headers-missing",
  "handshake-upgrade-required",
  "handshake-bad-request",
  "handshake-answered-without-upgrade",
  "subprotocol-not-agreed",
  "handshake-unauthorized",
  "handshake-forbidden",
  "handshake-not-found",
  "handshake-gateway-error",
  "handshake-rate-limited",
  "certificate-not-trusted",
  "secure-socket-on-plain-port",
  "plain-socket-on-tls-port",
  "closed-while-connecting",
  "component-mounted-twice",
  "closed-without-code",
  "server-finished",
  "server-error",
  "message-broke-server",
  "server-restarting",
  "server-overloaded",
  "retries-without-back-off",
  "accepted-then-rejected",
  "back-off-reset",
  "reconnects-twice",
  "back-forward-cache",
  "tab-frozen",
  "machine-slept",
  "offline",
  "network-lost",
  "not-signed-in",
  "token-expired",
  "page-gave-up-waiting",
  "close-not-answered",
  "text-not-utf8",
  "reserved-code-sent",
  "invalid-close-frame",
  "accepted-then-dropped",
];

const all = causeIds.flatMap((causeId) => snippetsFor(causeId).map((snippet) => Object.assign({ causeId }, snippet)));
const inLanguage = (language: Snippet["language"]) => all.filter((snippet) => snippet.language === language);
const stackOf = (causeId: string, ...products: (typeof infrastructure)[number]["id"][]) =>
  snippetsFor(causeId, { products }).map(({ stack }) => stack);

describe("what there is", () => {
  test("every snippet is for a known cause", () => {
    const keys = stacks.flatMap(({ id, snippets }) => Object.keys(snippets).map((key) => `${id}: ${key}`));
    expect(keys.filter((key) => !causeIds.some((id) => key.endsWith(`: ${id}`)))).toEqual([]);
    expect(keys.length).toBe(all.length);
  });

  test.each(covered)("%s has a snippet", (causeId) => {
    expect(snippetsFor(causeId)).not.toEqual([]);
  });

  test.each(["worker-socket", "development-server-reload", "page-left", "no-such-cause", "toString", "__proto__"])(
    "%s has none",
    (causeId) => {
      expect(snippetsFor(causeId)).toEqual([]);
    },
  );

  test("stacks have ids and names of their own", () => {
    expect(new Set(stacks.map(({ id }) => id)).size).toBe(stacks.length);
    expect(new Set(stacks.map(({ name }) => name)).size).toBe(stacks.length);
  });
});

describe.each(all)("$causeId for $name", ({ code }) => {
  test("is short, complete and tidy", () => {
    const lines = code.split("\n");
    expect(lines.length).toBeLessThanOrEqual(16);
    // A tab of Go is shown as four columns.
    expect(lines.filter((line) => line.replaceAll("\t", "    ").length > 100)).toEqual([]);
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
    expect(code).toBe(code.trim());
    expect(code).not.toBe("");
    expect(code).not.toContain("{{");
  });
});

/** A snippet may be the inside of a function. */
const faults = (code: string): readonly string[] => {
  const inside = code.includes("import ") || code.includes("export ") ? code : `async function snippet() {\n${code}\n}`;
  return parseSync("snippet.js", inside, { lang: "jsx", sourceType: "module" }).errors.map(({ message }) => message);
};

const count = (text: string, part: string): number => text.split(part).length - 1;

describe("syntax", () => {
  test("JavaScript", () => {
    const snippets = inLanguage("JavaScript");
    expect(snippets.length).toBeGreaterThan(90);
    expect(
      snippets.flatMap(({ stack, causeId, code }) => faults(code).map((fault) => [stack, causeId, fault])),
    ).toEqual([]);
    expect(faults("const = 1;")).not.toEqual([]);
  });

  const pairs = [
    ["{", "}"],
    ["(", ")"],
    ["[", "]"],
  ] as const;

  test.each(["nginx configuration", "Java", "C#", "Go", "Elixir", "Ruby", "Python", "YAML"] as const)(
    "brackets of %s balance",
    (language) => {
      const snippets = inLanguage(language);
      expect(snippets).not.toEqual([]);
      const unbalanced = snippets.filter(({ code }) =>
        pairs.some(([open, close]) => count(code, open) !== count(code, close)),
      );
      expect(unbalanced.map(({ stack, causeId }) => [stack, causeId])).toEqual([]);
    },
  );

  test("every directive of nginx ends in a semicolon or a bracket", () => {
    for (const { code } of inLanguage("nginx configuration"))
      for (const line of code.split("\n"))
        if (!line.trim().startsWith("#")) expect(line.replace(/ #.*$/, "")).toMatch(/[;{}]$|^$/);
  });

  test("tabs are in Go only", () => {
    expect(all.filter(({ language, code }) => language !== "Go" && code.includes("\t"))).toEqual([]);
  });

  test.each(["YAML", "Python"] as const)("the depth of %s is even, or a multiple of four", (language) => {
    const step = language === "YAML" ? 2 : 4;
    for (const { code } of inLanguage(language))
      for (const line of code.split("\n")) expect((line.length - line.trimStart().length) % step).toBe(0);
  });
});

describe("order", () => {
  test("the page's own comes first where no product is suspected", () => {
    expect(stackOf("idle-time-out")[0]).toBe("browser");
    expect(stackOf("message-too-big", "hocuspocus")[0]).toBe("browser");
  });

  test("the stacks of the products come first, in their order", () => {
    expect(stackOf("idle-time-out", "aws-alb", "nginx").slice(0, 3)).toEqual(["aws-alb", "nginx", "browser"]);
    expect(stackOf("message-too-big", "tomcat").slice(0, 3)).toEqual(["tomcat", "spring", "browser"]);
  });

  test("no stack is offered twice", () => {
    const offered = stackOf("message-too-big", ...infrastructure.map(({ id }) => id));
    expect(new Set(offered).size).toBe(offered.length);
    expect(offered.toSorted()).toEqual(stackOf("message-too-big").toSorted());
  });

  test("a product's stack without a snippet for the cause changes nothing", () => {
    expect(stackOf("offline", "nginx")).toEqual(stackOf("offline"));
  });
});
