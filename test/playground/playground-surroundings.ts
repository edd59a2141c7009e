import { signal } from "@preact/signals";
import { diagnose } from "../../src/diagnosis/diagnose.ts";
import { logFile } from "../../src/export/log-file.ts";
import { defaultPreferences, type Preferences } from "../../src/log/preferences.ts";
import { readTabLog } from "../../src/log/read-tab-log.ts";
import { downloadFile } from "../../src/ui/download-file.ts";
import type { PanelSurroundings } from "../../src/panel/panel-surroundings.ts";
import type { RecordProgress } from "../../src/panel/export-dialogue/export-request.ts";
import { createPlaygroundLog, type PlaygroundLog } from "./playground-log.ts";
import { loadPlaygroundText } from "./playground-text.ts";
import { type FailureName, playgroundLanguages, type Settings } from "./settings.ts";
import { sessionUntil } from "./sessions.ts";

const tabId = 1;

/** An export that takes its time: so many records a second. */
async function slowly(perSecond: number, signal: AbortSignal, onProgress: (progress: RecordProgress) => void) {
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
    async exportLog(_request, { signal, onProgress }) {
      failOn("export");
      if (settings.slow > 0) await slowly(settings.slow, signal, onProgress);
      const entries = await readTabLog(log, tabId);
      const { userAgent } = navigator;
      const at = { exportedAt: new Date(), family: __BROWSER__, userAgent, text: text.value, patterns: [] };
      downloadFile(logFile({ entries, ...at }));
    },
    async previewRedaction() {
      failOn("export");
      return [
        {
          kind: "query",
          count: 12,
          examples: [
            { original: "7f3a9c2e-token", standIn: "redacted-1" },
            { original: "ann@example.org", standIn: "redacted-2" },
          ],
        },
        {
          kind: "text-secret",
          count: 1,
          examples: [{ original: "session=8f2a\u202e; Path=/", standIn: "redacted-3" }],
        },
      ];
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
