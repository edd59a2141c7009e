import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Browser, type CDPSession, launch } from "puppeteer-core";
import type { BrowserUnderTest, LaunchOptions, TestPage } from "./browser-under-test.ts";
import { ChromiumBackground } from "./chromium-background.ts";
import { installationIn } from "./chromium-installation.ts";
import { ChromiumPage } from "./chromium-page.ts";
import { allowPrivate, openPrivately } from "./chromium-private.ts";
import { setSiteAccess } from "./chromium-site-access.ts";
import { GatheredDownloads } from "./downloads.ts";
import { guardProcess, killTree, makeWorkspace, removeFolder, startIn, type Workspace } from "./process-guard.ts";
import { waitUntil, withTimeout } from "./wait-until.ts";

const switches = [
  "--disable-gpu",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-proxy-server",
  "--lang=en-US",
];

function startProcess(program: string, workspace: Workspace, options: LaunchOptions): Promise<Browser> {
  const { width, height } = options.size ?? { width: 1280, height: 800 };
  return launch({
    executablePath: program,
    // Extensions can be loaded through a pipe only.
    pipe: true,
    enableExtensions: true,
    headless: options.headless ?? true,
    networkEnabled: options.networkEvents ?? true,
    defaultViewport: null,
    userDataDir: workspace.profile,
    // Otherwise puppeteer swallows these signals, and the tests' process would live on without its browser.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [...switches, `--window-size=${width},${height}`, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
}

async function gatherDownloads(session: CDPSession, directory: string): Promise<GatheredDownloads> {
  const downloads = new GatheredDownloads(directory);
  const names = new Map<string, string>();
  session.on("Browser.downloadWillBegin", ({ guid, suggestedFilename }) => names.set(guid, suggestedFilename));
  session.on("Browser.downloadProgress", ({ guid, state }) => {
    const name = names.get(guid);
    if (state === "inProgress" || name === undefined) return;
    names.delete(guid);
    if (state === "completed") downloads.add(join(directory, guid), name);
    else downloads.fail(name);
  });
  // Under its own name a second file of the same name would overwrite the first.
  await session.send("Browser.setDownloadBehavior", {
    behavior: "allowAndName",
    downloadPath: directory,
    eventsEnabled: true,
  });
  return downloads;
}

function hasBackground(extension: string): boolean {
  const manifest = join(extension, "manifest.json");
  if (!existsSync(manifest)) throw new Error(`${extension} is not an unpacked extension: it has no manifest.json.`);
  return readFileSync(manifest, "utf8").includes('"service_worker"');
}

async function start(
  browser: Browser,
  workspace: Workspace,
  options: LaunchOptions,
): Promise<Omit<BrowserUnderTest, "close" | "closed">> {
  const extension = resolve(options.extension);
  const needsBackground = hasBackground(extension);
  const session = await browser.target().createCDPSession();
  const downloads = await gatherDownloads(session, workspace.downloads);
  const [blank] = await browser.pages();
  if (blank === undefined) throw new Error("Chromium started without a tab.");
  const extensionId = await browser.installExtension(extension);
  for (const other of options.others ?? []) await browser.installExtension(resolve(other));
  const tab = await blank.createCDPSession();
  const background = new ChromiumBackground(browser, session, tab, extensionId);
  if (needsBackground) await waitUntil(() => background.running(), { what: "the extension's service worker" });

  const openPage = async (url: string): Promise<TestPage> => {
    const page = new ChromiumPage(await browser.newPage(), extensionId);
    await page.goto(url);
    return page;
  };
  return {
    name: "chromium",
    version: (await browser.version()).replace(/^[^/]*\//u, ""),
    background,
    downloads,
    openPage,
    installation: installationIn(browser, background, extension, extensionId),
    allowSites: (sites) => setSiteAccess(browser, extensionId, sites),
    extensionPage: (path) => openPage(`chrome-extension://${extensionId}/${path.replace(/^\//u, "")}`),
    async allowPrivate() {
      // A session with a worker that goes with its extension would never answer.
      await background.kill();
      await allowPrivate(browser, extensionId);
      await background.waitFor("chrome.extension.isAllowedIncognitoAccess()", {
        what: "the access to private windows",
      });
    },
    async openPrivatePage(url) {
      const create = `chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => true)`;
      return new ChromiumPage(await openPrivately(browser, () => background.evaluate(create), url), extensionId);
    },
    async limitStorage(bytes) {
      const origin = `chrome-extension://${extensionId}`;
      await tab.send("Storage.overrideQuotaForOrigin", { origin, ...(bytes !== null && { quotaSize: bytes }) });
    },
  };
}

/** Starts Chromium with the unpacked extension loaded. Use `launchBrowser`. */
export async function launchChromium(program: string, options: LaunchOptions): Promise<BrowserUnderTest> {
  const workspace = makeWorkspace("chromium");
  const browser = await startIn(workspace, () => startProcess(program, workspace, options));
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error("Chromium started without a process id.");
  const endWatch = guardProcess(pid, workspace.folder);
  const closed = new Promise<void>((resolved) => browser.process()?.once("exit", () => resolved()));
  const close = async (): Promise<void> => {
    await withTimeout(browser.close(), 10_000, "end of Chromium").catch(() => undefined);
    killTree(pid);
    endWatch();
    await removeFolder(workspace.folder);
  };
  try {
    return { ...(await start(browser, workspace, options)), closed, close };
  } catch (error) {
    await close();
    throw error;
  }
}
