import { basename, resolve } from "node:path";
import { BidiConnection } from "./bidi-connection.ts";
import type { BrowserUnderTest, LaunchOptions, TestPage } from "./browser-under-test.ts";
import { GatheredDownloads } from "./downloads.ts";
import { FirefoxBackground } from "./firefox-background.ts";
import { installationIn } from "./firefox-installation.ts";
import { FirefoxPage } from "./firefox-page.ts";
import { startFirefox } from "./firefox-process.ts";
import { FirefoxSession } from "./firefox-session.ts";
import { guardProcess, killTree, makeWorkspace, removeFolder, startIn } from "./process-guard.ts";
import { withTimeout } from "./wait-until.ts";

interface DownloadEnd {
  readonly status: "complete" | "canceled";
  readonly filepath?: string | null;
  readonly url: string;
}

const events = [
  "browsingContext.downloadEnd",
  "browsingContext.fragmentNavigated",
  "browsingContext.historyUpdated",
  "browsingContext.navigationCommitted",
];

function gatherDownloads(connection: BidiConnection, directory: string): GatheredDownloads {
  const downloads = new GatheredDownloads(directory);
  connection.on("browsingContext.downloadEnd", (params) => {
    const { status, filepath, url } = params as DownloadEnd;
    if (status === "complete" && filepath) downloads.add(filepath, basename(filepath));
    else downloads.fail(url);
  });
  return downloads;
}

async function start(
  connection: BidiConnection,
  directory: string,
  options: LaunchOptions,
): Promise<Omit<BrowserUnderTest, "close" | "closed">> {
  const { capabilities } = await connection.send<{ capabilities: { browserVersion: string } }>("session.new", {
    capabilities: {},
  });
  await connection.send("session.subscribe", { events });
  const downloads = gatherDownloads(connection, directory);
  const session = await FirefoxSession.start(connection);
  const { width, height } = options.size ?? { width: 1280, height: 800 };
  await session.call("resizeWindow", width, height);
  const install = (folder: string): Promise<{ extension: string }> =>
    connection.send("webExtension.install", { extensionData: { type: "path", path: resolve(folder) } });
  const { extension } = await install(options.extension);
  for (const other of options.others ?? []) await install(other);
  const host = await session.call<string>("hostOf", extension);
  const openPage = async (url: string): Promise<TestPage> => {
    const page = await FirefoxPage.open(session);
    await page.goto(url);
    return page;
  };
  const background = new FirefoxBackground(session, extension);
  return {
    name: "firefox",
    version: capabilities.browserVersion,
    background,
    downloads,
    installation: installationIn(session, background, extension, () => install(options.extension)),
    openPage,
    allowSites: (sites) =>
      session.call("allowSites", extension, JSON.stringify(sites === "all" ? ["<all_urls>"] : sites)),
    extensionPage: (path) => openPage(`moz-extension://${host}/${path.replace(/^\//u, "")}`),
    allowPrivate: () => session.call("allowPrivate", extension),
    async openPrivatePage(url) {
      const page = FirefoxPage.attach(session, await session.call<string>("openPrivateWindow", url));
      const there = `location.href === ${JSON.stringify(url)} && document.readyState === "complete"`;
      await page.waitFor(there, { what: `${url} in a private window` });
      return page;
    },
    limitStorage: (bytes) => session.call("limitStorage", bytes === null ? -1 : Math.ceil(bytes / 1024)),
  };
}

/** Starts Firefox with the unpacked extension loaded. Use `launchBrowser`. */
export async function launchFirefox(program: string, options: LaunchOptions): Promise<BrowserUnderTest> {
  const workspace = makeWorkspace("firefox");
  const { pid, address, exited } = await startIn(workspace, () =>
    startFirefox(program, workspace, options.headless ?? true),
  );
  const endWatch = guardProcess(pid, workspace.folder);
  let connection: BidiConnection | undefined;
  const close = async (): Promise<void> => {
    await connection?.send("browser.close").catch(() => undefined);
    await withTimeout(exited, 10_000, "end of Firefox").catch(() => undefined);
    killTree(pid);
    await exited;
    connection?.close();
    endWatch();
    await removeFolder(workspace.folder);
  };
  try {
    connection = await BidiConnection.connect(address);
    return { ...(await start(connection, workspace.downloads, options)), closed: exited, close };
  } catch (error) {
    await close();
    throw error;
  }
}
