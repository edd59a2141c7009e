import type { Browser } from "puppeteer-core";
import type { Installation } from "./browser-under-test.ts";
import type { ChromiumBackground } from "./chromium-background.ts";

/** Changes the installed extension. Some of it only the browser's own page of extensions may do. */
export function installationIn(
  browser: Browser,
  background: ChromiumBackground,
  folder: string,
  id: string,
): Installation {
  const asUser = async (script: string): Promise<void> => {
    const page = await browser.newPage();
    try {
      await page.goto("chrome://extensions/");
      await page.evaluate(script);
    } finally {
      await page.close();
    }
  };
  // Without it Chromium disables an unpacked extension that is loaded again.
  const allowUnpacked = (): Promise<void> =>
    asUser("chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })");
  const enable = (enabled: boolean): Promise<void> =>
    asUser(`chrome.management.setEnabled(${JSON.stringify(id)}, ${enabled})`);
  return {
    async reload() {
      await allowUnpacked();
      // The answer may be lost with the worker that would give it.
      await background.replace(() => background.evaluate("chrome.runtime.reload()").catch(() => undefined));
    },
    async update() {
      await allowUnpacked();
      await background.replace(() => browser.installExtension(folder));
    },
    disable: () => background.end(() => enable(false)),
    async enable() {
      await allowUnpacked();
      await background.replace(() => enable(true));
    },
    uninstall: () => background.end(() => browser.uninstallExtension(id)),
  };
}
