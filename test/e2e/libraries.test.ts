import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleClients } from "../conformance/libraries/bundle-clients.ts";
import type { Peer } from "../conformance/libraries/peers/peer.ts";
import { startPage } from "../conformance/libraries/start-page.ts";
import { libraryNames, startPeers } from "../conformance/libraries/start-peers.ts";
import { type BrowserUnderTest, launchBrowser } from "../support/browser-under-test.ts";
import { ensureBrowsers } from "../support/ensure-browsers.ts";
import { browserNames, logEntries } from "./session.ts";

/** What a library told during its life, in order. */
type Life = readonly (readonly unknown[])[];

describe.each(browserNames)("client libraries in %s", (name) => {
  let peers: ReadonlyMap<string, Peer> = new Map();
  let page: Peer | undefined;
  let withIt: BrowserUnderTest | undefined;
  let without: BrowserUnderTest | undefined;

  const originOf = (library: string): string => peers.get(library)?.origin ?? "";

  beforeAll(async () => {
    ensureBrowsers([name]);
    page = await startPage(await bundleClients());
    peers = await startPeers();
    withIt = await launchBrowser(name, { extension: name === "chromium" ? "dist/chrome" : "dist/firefox" });
    without = await launchBrowser(name, { extension: "test/conformance/empty-extension" });
  });
  afterAll(async () => {
    await withIt?.close();
    await without?.close();
    await page?.close();
    for (const peer of peers.values()) await peer.close();
  });

  /** Runs a library's life in a tab, and `meanwhile` before the tab is closed. */
  async function lifeOf(
    library: string,
    browser: BrowserUnderTest | undefined,
    meanwhile = async (): Promise<unknown> => null,
  ): Promise<Life | undefined> {
    const tab = await browser?.openPage(page?.origin ?? "");
    await tab?.evaluate(`void live(${JSON.stringify(library)}, ${JSON.stringify(originOf(library))})`);
    const told = `(() => { if (!window.life) throw new Error("so far " + JSON.stringify(lines)); return life; })()`;
    const life = await tab?.waitFor<Life>(told, { timeout: 30_000, what: `the life of ${library}` });
    await meanwhile();
    await tab?.close();
    return life;
  }

  test.each(libraryNames)("%s lives its ordinary life with the extension", async (library) => {
    const native = await lifeOf(library, without);
    expect(native?.length).toBeGreaterThan(7);
    // It is indeed observed: both drops and the end are in the log.
    const { host } = new URL(originOf(library));
    const recorded = async (): Promise<unknown> =>
      withIt?.background.waitFor(
        `${logEntries}.then((entries) =>
          entries.filter(({ record }) => record?.url.startsWith(${JSON.stringify(`ws://${host}/`)})).length >= 3)`,
        { what: `the records of ${library}` },
      );
    expect(await lifeOf(library, withIt, recorded)).toEqual(native);
  });
});
