import { signal } from "@preact/signals";
import { render } from "preact";
import { getSettings, onSettings, resetSettings, setSettings } from "../log/kept-settings.ts";
import { version } from "../platform/browser.ts";
import { loadUserText, onUserText, setWantedLanguage, wantedLanguage } from "../text/user-text.ts";
import { areNotificationsRefused, showTestNotification } from "./test-notification.ts";
import { Options } from "./options.tsx";
import { createRedactionWorker } from "./redact-in-worker.ts";
import { saveFile } from "./save-file.ts";

const text = signal(await loadUserText());
onUserText((next) => {
  text.value = next;
});

const dark = matchMedia("(prefers-color-scheme: dark)");
const systemTheme = signal<"light" | "dark">(dark.matches ? "dark" : "light");
dark.addEventListener("change", () => {
  systemTheme.value = dark.matches ? "dark" : "light";
});

render(
  <Options
    surroundings={{
      text,
      language: { get: wantedLanguage, set: setWantedLanguage },
      settings: { get: getSettings, set: setSettings, reset: resetSettings, onChange: onSettings },
      systemTheme,
      version,
      areNotificationsRefused,
      showTestNotification: () => showTestNotification(text.value),
      redact: createRedactionWorker(),
      saveFile,
    }}
  />,
  document.getElementById("options") ?? document.body,
);
