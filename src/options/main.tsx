import { signal } from "@preact/signals";
import { render } from "preact";
import { askToStore } from "../log/face-log.ts";
import { keptRefusal, onLogRefusal } from "../log/log-refusal.ts";
import { getSettings, onSettings, resetSettings, setSettings } from "../log/kept-settings.ts";
import { browserFamily, version } from "../platform/browser.ts";
import { askForAllSites, limitSiteAccess, onSiteAccess, readSiteAccess } from "../platform/granted-access.ts";
import { loadUserText, onUserText, setWantedLanguage, wantedLanguage } from "../text/user-text.ts";
import { downloadFile } from "../ui/download-file.ts";
import { createSystemTheme } from "../ui/system-theme.ts";
import { areNotificationsRefused, showTestNotification } from "./test-notification.ts";
import { Options } from "./options.tsx";
import { createRedactionWorker } from "./redact-in-worker.ts";

const text = signal(await loadUserText());
onUserText((next) => {
  text.value = next;
});
const trouble = signal(await keptRefusal.get());
onLogRefusal((refusal) => {
  trouble.value = refusal;
});

render(
  <Options
    surroundings={{
      text,
      language: { get: wantedLanguage, set: setWantedLanguage },
      settings: { get: getSettings, set: setSettings, reset: resetSettings, onChange: onSettings },
      storage: { trouble, tryAgain: askToStore },
      systemTheme: createSystemTheme(),
      siteAccess: {
        browser: browserFamily,
        get: readSiteAccess,
        onChange: onSiteAccess,
        askForAll: askForAllSites,
        limit: limitSiteAccess,
      },
      version,
      areNotificationsRefused,
      showTestNotification: () => showTestNotification(text.value),
      redact: createRedactionWorker(),
      saveFile: (name, content) => downloadFile({ name, type: "application/json", content }),
    }}
  />,
  document.getElementById("options") ?? document.body,
);
