import type { Browser } from "puppeteer-core";

/** Sets the site access of an extension on the browser's own page of it, as its controls do. */
export async function setSiteAccess(browser: Browser, id: string, sites: "all" | readonly string[]): Promise<void> {
  const page = await browser.newPage();
  const controls = "chrome.developerPrivate";
  const choose = (hostAccess: string): Promise<unknown> =>
    page.evaluate(
      `${controls}.updateExtensionConfiguration({ extensionId: ${JSON.stringify(id)}, hostAccess: "${hostAccess}" })`,
    );
  try {
    await page.goto(`chrome://extensions/?id=${id}`);
    if (sites === "all") {
      await choose("ON_ALL_SITES");
      return;
    }
    // From nothing, so that no earlier site is left.
    await choose("ON_CLICK");
    if (sites.length > 0) await choose("ON_SPECIFIC_SITES");
    for (const site of sites)
      await page.evaluate(`${controls}.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(site)})`);
  } finally {
    await page.close();
  }
}
