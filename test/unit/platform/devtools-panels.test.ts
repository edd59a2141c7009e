import { afterEach, describe, expect, test, vi } from "vitest";

type Answer = (answer?: object) => void;

/** The functions as they are in a page with this extension API. */
async function load(api: object | undefined) {
  vi.resetModules();
  vi.stubGlobal("chrome", api);
  return import("../../../src/platform/devtools-panels.ts");
}

/** Chromium's API, with a Network log of these URLs. */
function chromium(answer: object, urls: readonly string[] = []) {
  const calls: unknown[] = [];
  const panels = {
    openResource: (url: string, line: number, column: number, answered: Answer) => {
      calls.push([url, line, column]);
      answered(answer);
    },
    network: { show: async (options: object) => void calls.push(options) },
  };
  const getHAR = (take: (log: object) => void): void => take({ entries: urls.map((url) => ({ request: { url } })) });
  return { calls, api: { devtools: { panels, network: { getHAR } } } };
}

const script = "https://app.example.com/app.js";
const url = "wss://app.example.com/live?token=1";

afterEach(() => void vi.unstubAllGlobals());

describe("openResource", () => {
  test("counts from 1, where Chromium counts from 0", async () => {
    const { api, calls } = chromium({ code: "OK" });
    const { canOpenResource, openResource } = await load(api);
    expect(canOpenResource).toBe(true);
    expect(await openResource(script, 12, 5)).toBe(true);
    expect(await openResource(script, 0, 0)).toBe(true);
    expect(calls).toEqual([
      [script, 11, 4],
      [script, 0, 0],
    ]);
  });

  test("says when DevTools do not know the URL", async () => {
    const { api } = chromium({ code: "E_NOTFOUND", isError: true });
    const { openResource } = await load(api);
    expect(await openResource(script, 1, 1)).toBe(false);
  });
});

describe("revealInNetwork", () => {
  test("filters by a URL that the log has", async () => {
    const { api, calls } = chromium({}, [script, url]);
    const { canRevealInNetwork, revealInNetwork } = await load(api);
    expect(canRevealInNetwork).toBe(true);
    expect(await revealInNetwork(url)).toBe(true);
    expect(calls).toEqual([{ filter: `url:${url}` }]);
  });

  test("leaves the panel where the log has none", async () => {
    const { api, calls } = chromium({}, [`${url}&more`]);
    const { revealInNetwork } = await load(api);
    expect(await revealInNetwork(url)).toBe(false);
    expect(calls).toEqual([]);
  });
});

test.each<[string, object | undefined]>([
  ["without an extension API", undefined],
  ["on a page of its own", { runtime: {} }],
  ["in Firefox", { devtools: { panels: { themeName: "light" }, network: {} } }],
])("%s nothing can be shown", async (_name, api) => {
  const { canOpenResource, canRevealInNetwork, openResource, revealInNetwork } = await load(api);
  expect([canOpenResource, canRevealInNetwork]).toEqual([false, false]);
  expect(await openResource(script, 1, 1)).toBe(false);
  expect(await revealInNetwork(url)).toBe(false);
});
