import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compare } from "../conformance/compare.ts";
import { type Observations, observeBrowser } from "../conformance/observe-browser.ts";
import { type Cached, observeCached } from "../conformance/observe-cached.ts";
import { type Garbage, observeGarbage } from "../conformance/observe-garbage.ts";
import { type Site, startSite } from "../conformance/site.ts";
import { type Lab, startLab } from "../lab/start-lab.ts";
import { type BrowserUnderTest, launchBrowser } from "../support/browser-under-test.ts";
import { ensureBrowsers } from "../support/ensure-browsers.ts";
import { browserNames } from "./session.ts";

/** Everything that was seen in one browser. */
interface Seen {
  readonly checks: Observations;
  readonly garbage: Garbage;
  readonly cached: Cached;
}

/** Some of what a hook like page/clumsy.js gives away, of each topic. */
const clumsyChecks = [
  "closing: withoutArguments",
  "closing: reasonOfManyKinds",
  "construction: withoutNew",
  "construction: subclass",
  "construction: readsOfTheTarget",
  "data: nullAsText",
  "data: nothingSent",
  "events: exceptionOfListener",
  "events: handleEventObject",
  "events: handlerAmongListeners",
  "events: removal",
  "events: removalDuringDispatch",
  "identity: allGlobals",
  "identity: constructorProperties",
  "identity: instanceOwnProperties",
  "identity: nameAndLength",
  "identity: textLooksNative",
  "identity: windowProperty",
  "primordials-changed: brokenListeners",
  "primordials-changed: patchedByZones",
  "primordials-spied: ofArrays",
  "primordials-spied: ofEventTargets",
  "realms: targetOfTheOther",
  "stacks: badUrl",
  "stacks: badCloseCode",
  "stacks: sendWhileConnecting",
];

describe.each(browserNames)("what a page sees in %s", (name) => {
  let lab: Lab | undefined;
  let site: Site | undefined;
  let seen: Seen;
  let without: Seen;
  let clumsy: Observations;

  // One lab and one site for all, so that not even a port differs.
  beforeAll(async () => {
    ensureBrowsers([name]);
    lab = await startLab();
    site = await startSite();
    const { origin } = site;
    const words = `lab=${encodeURIComponent(lab.wsOrigin)}`;

    const performChecks = async (browser: BrowserUnderTest, how = ""): Promise<Observations> => {
      const page = await browser.openPage(`${origin}/run?${words}${how}`);
      const observations = await observeBrowser(page);
      await page.close();
      return observations;
    };
    const look = async (browser: BrowserUnderTest): Promise<Seen> => ({
      garbage: await observeGarbage(browser, `${origin}/garbage?${words}&check=garbage`),
      cached: await observeCached(browser, `${origin}/cached?${words}`, `${origin}/blank`),
      checks: await performChecks(browser),
    });

    const withIt = await launchBrowser(name, { extension: name === "chromium" ? "dist/chrome" : "dist/firefox" });
    try {
      seen = await look(withIt);
    } finally {
      await withIt.close();
    }
    const bare = await launchBrowser(name, { extension: "test/conformance/empty-extension" });
    try {
      without = await look(bare);
      clumsy = await performChecks(bare, "&clumsy");
    } finally {
      await bare.close();
    }
  }, 600_000);

  afterAll(async () => {
    await site?.close();
    await lab?.close();
  });

  test("is looked at in more than 350 ways, each of which sees something", () => {
    expect(Object.keys(without.checks).length).toBeGreaterThan(350);
    expect(Object.entries(without.checks).filter(([, text]) => text.startsWith('{"threw":'))).toEqual([]);
  });

  test("is the same with the extension, but for what is known", () => {
    expect(compare(name, without.checks, seen.checks)).toEqual([]);
  });

  test("would give a clumsy hook away", () => {
    const noticed = compare(name, without.checks, clumsy).map(({ check }) => check);
    expect(noticed).toEqual(expect.arrayContaining(clumsyChecks));
    expect(noticed.length).toBeGreaterThan(80);
  });

  test("is collected as ever, but for the last message of a socket that is open", () => {
    expect(seen.garbage).toEqual({ ...without.garbage, "the last message's data": 4 });
    // Neither browser collects a socket that is open.
    expect(without.garbage).toEqual({
      "dropped while open, without listeners": 4,
      "dropped while open, with a listener": 4,
    });
  });

  test("goes into the back/forward cache, and returns from it, as ever", () => {
    expect(seen.cached).toEqual(without.cached);
    expect(without.cached["finished"]?.returned).toBe(true);
  });
});
