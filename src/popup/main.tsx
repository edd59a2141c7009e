import { render } from "preact";
import { onLogSignal } from "../log/log-signal.ts";
import { logOf } from "../log/log-of-tab.ts";
import { browser } from "../platform/browser.ts";
import { loadUserText, onUserText } from "../text/user-text.ts";
import { Popup } from "./popup.tsx";
import { readPageEnds } from "./read-page-ends.ts";

const [firstText, [tab]] = await Promise.all([
  loadUserText(),
  browser.tabs.query({ active: true, currentWindow: true }),
]);
let text = firstText;
const dark = matchMedia("(prefers-color-scheme: dark)");
const setTheme = (): void => {
  document.documentElement.dataset["theme"] = dark.matches ? "dark" : "light";
};
dark.addEventListener("change", setTheme);
setTheme();
const codes = browser.runtime.getURL(`src/panel/panel.html?tab=${tab?.id ?? ""}#codes`);
const root = document.getElementById("popup") ?? document.body;

async function show(): Promise<void> {
  const ends = tab?.id === undefined ? [] : await readPageEnds(logOf(tab), tab.id);
  document.documentElement.lang = text.language;
  document.documentElement.dir = text.direction;
  render(<Popup text={text} ends={ends} codes={codes} />, root);
}

onLogSignal(() => void show());
onUserText((next) => {
  text = next;
  void show();
});
await show();
