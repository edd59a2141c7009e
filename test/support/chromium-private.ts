import { type Browser, type Page, type Target, TargetType } from "puppeteer-core";

const isWorkerOf = (id: string, target: Target): boolean =>
  target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(`chrome-extension://${id}/`);

/** Lets an extension run in private windows on the browser's own page of it, as its controls do. */
export async function allowPrivate(browser: Browser, id: string): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto(`chrome://extensions/?id=${id}`);
    // An unpacked extension that is loaded anew is switched off otherwise.
    await page.evaluate("chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })");
    const before = new Set(browser.targets());
    await page.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${JSON.stringify(id)}, incognitoAccess: true })`,
    );
    // The extension is loaded anew.
    await browser.waitForTarget((target) => !before.has(target) && isWorkerOf(id, target));
  } finally {
    await page.close();
  }
}

/** The page of a private window that `open` makes with this address. */
export async function openPrivately(browser: Browser, open: () => Promise<unknown>, url: string): Promise<Page> {
  const before = new Set(browser.targets());
  await open();
  const target = await browser.waitForTarget(
    (one) => !before.has(one) && one.type() === TargetType.PAGE && one.url() === url,
  );
  const page = await target.page();
  if (page === null) throw new Error("The private window has no page.");
  // A target has the address of where it goes before it is there: the blank page in front of it is complete as well.
  await page.waitForFunction(`location.href === ${JSON.stringify(url)} && document.readyState === "complete"`);
  return page;
}
