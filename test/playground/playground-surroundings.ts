import { signal } from "@preact/signals";
import { diagnose } from "../../src/diagnosis/diagnose.ts";
import { logFormats } from "../../src/export/formats.ts";
import { logFileName } from "../../src/export/log-file-name.ts";
import { browserProgram } from "../../src/export/programs.ts";
import { exportLog } from "../../src/exporting/export-log.ts";
import { wholeTab } from "../../src/exporting/export-request.ts";
import { defaultPreferences, type Preferences } from "../../src/log/preferences.ts";
import { downloadFile } from "../../src/ui/download-file.ts";
import type { PanelSurroundings } from "../../src/panel/panel-surroundings.ts";
import { createPlaygroundLog, type PlaygroundLog } from "./playground-log.ts";
import { loadPlaygroundText } from "./playground-text.ts";
import { type FailureName, playgroundLanguages, type Settings } from "./settings.ts";
import { sessionUntil } from "./sessions.ts";

const tabId = 1;

/** What browsers say. */
const messages: Readonly<Record<FailureName, string>> = {
  read: "InvalidStateError: A mutation operation was attempted on a database that did not allow mutations.",
  clear: "UnknownError: Internal error opening backing store for indexedDB.open.",
  storage: "QuotaExceededError: The storage quota has been exceeded.",
  export: "NotAllowedError: The download was refused.",
};

/** The panel's surroundings on a plain page: a log in memory that holds a scripted session, settings that last as long as the page. */
export async function createPlaygroundSurroundings(
  settings: Settings,
): Promise<{ readonly surroundings: PanelSurroundings; readonly log: PlaygroundLog }> {
  const failOn = (action: FailureName): void => {
    if (settings.fail.includes(action)) throw new Error(messages[action]);
  };
  const log = createPlaygroundLog(tabId, failOn);
  log.add(sessionUntil(settings.session, settings.end || Date.now()));
  const text = signal(await loadPlaygroundText(settings.language));

  /** A setting that is kept nowhere. */
  const keep = <Value>(first: Value) => {
    let value = first;
    return {
      get: async (): Promise<Value> => {
        failOn("storage");
        return value;
      },
      set: async (next: Value): Promise<void> => {
        failOn("storage");
        value = next;
      },
    };
  };
  const language = keep("");
  const preferences = keep<Preferences>({
    ...defaultPreferences,
    preserveLog: settings.preserve,
    timeline: settings.timeline === "auto" ? "" : settings.timeline,
  });

  const surroundings: PanelSurroundings = {
    log,
    tabId,
    text,
    language: {
      get: language.get,
      async set(wanted) {
        await language.set(wanted);
        text.value = await loadPlaygroundText(playgroundLanguages.find((one) => one === wanted) ?? settings.language);
      },
    },
    onSignal: (listener) => log.onSignal(listener),
    diagnose,
    async exportLog() {
      failOn("export");
      const exportedAt = new Date();
      const browser = { ...browserProgram(__BROWSER__, navigator.userAgent), name: __BROWSER__ };
      const { language } = text.peek();
      const file = await exportLog(
        { ...wholeTab, tab: tabId, patterns: [], exportedAt, browser, language },
        { here: { log, text: text.peek() } },
      );
      downloadFile({ name: logFileName(exportedAt, logFormats.json.extension), type: file.type, content: file });
    },
    paused: keep(false),
    preferences: {
      get: async (name) => (await preferences.get())[name],
      set: async (name, value) => preferences.set({ ...(await preferences.get()), [name]: value }),
    },
    sessionFilter: keep(settings.filter),
    theme: signal(settings.theme),
    firstView: settings.view,
    // The buttons are there: one place opens, and no handshake is found.
    openSource: async () => true,
    revealInNetwork: async () => false,
    reloadPage: () => log.add([{ kind: "navigation", at: Date.now(), url: "https://app.example.com/dashboard" }]),
  };
  return { surroundings, log };
}
