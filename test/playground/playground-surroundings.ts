import { signal } from "@preact/signals";
import { diagnose } from "../../src/diagnosis/diagnose.ts";
import { browserProgram } from "../../src/export/programs.ts";
import { defaultPreferences, type Preferences } from "../../src/log/preferences.ts";
import { downloadFile } from "../../src/ui/download-file.ts";
import type { PanelSurroundings } from "../../src/panel/panel-surroundings.ts";
import type { Following } from "../../src/panel/export-dialogue/export-request.ts";
import { createLogExporter } from "../../src/panel/export-dialogue/log-exporter.ts";
import { createPlaygroundLog, type PlaygroundLog } from "./playground-log.ts";
import { loadPlaygroundText } from "./playground-text.ts";
import { type FailureName, playgroundLanguages, type Settings } from "./settings.ts";
import { sessionUntil } from "./sessions.ts";

const tabId = 1;

/** An export that takes its time: so many records a second. */
async function slowly(perSecond: number, { signal, onProgress }: Following): Promise<void> {
  const total = 100_000;
  for (let done = 0; done < total; done += perSecond / 10) {
    signal.throwIfAborted();
    onProgress({ done, total });
    await new Promise((resolve) => void setTimeout(resolve, 100));
  }
}

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

  const exporter = createLogExporter({
    log,
    tabId,
    isHere: () => true,
    text,
    loadText: (wanted) => loadPlaygroundText(playgroundLanguages.find((one) => one === wanted) ?? settings.language),
    diagnose,
    patterns: () => [],
    browser: { ...browserProgram(__BROWSER__, navigator.userAgent), name: __BROWSER__ },
    save: downloadFile,
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
    async exportLog(chosen, following) {
      failOn("export");
      if (settings.slow > 0) await slowly(settings.slow, following);
      await exporter.exportLog(chosen, following);
    },
    async previewRedaction(part, following) {
      failOn("export");
      return exporter.previewRedaction(part, following);
    },
    countAll: exporter.countAll,
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
