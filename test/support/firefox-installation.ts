import type { Installation } from "./browser-under-test.ts";
import type { FirefoxBackground } from "./firefox-background.ts";
import type { FirefoxSession } from "./firefox-session.ts";
import { waitUntil } from "./wait-until.ts";

/** Changes the installed extension, as about:addons does. `install` puts what is in its folder in its place. */
export function installationIn(
  session: FirefoxSession,
  background: FirefoxBackground,
  id: string,
  install: () => Promise<unknown>,
): Installation {
  const replace = async (act: () => Promise<unknown>): Promise<void> => {
    await session.call("markExtension", id);
    await act();
    await waitUntil(() => session.call("newExtensionRuns", id), { what: "the new event page" });
  };
  const enable = async (): Promise<void> => {
    await session.call("enable", id);
    await waitUntil(() => session.call("newExtensionRuns", id), { what: "the new event page" });
  };
  return {
    // The answer may be lost with the page that would give it.
    reload: () => replace(() => background.evaluate("void setTimeout(() => chrome.runtime.reload())")),
    update: () => replace(install),
    async disable() {
      await session.call("markExtension", id);
      await session.call("disable", id);
    },
    enable,
    uninstall: () => session.call("uninstall", id),
  };
}
