import { render } from "preact";
import { onLogSignal } from "../log/log-signal.ts";
import { logOf } from "../log/log-of-tab.ts";
import { browser } from "../platform/browser.ts";
import { loadText } from "../text/load-text.ts";
import { Popup } from "./popup.tsx";
import { readPageEnds } from "./read-page-ends.ts";

const [text, [tab]] = await Promise.all([loadText(), browser.tabs.query({ active: true, currentWindow: true })]);
document.documentElement.lang = text.language;
document.documentElement.dir = text.direction;
const dark = matchMedia("(prefers-color-scheme: dark)");
const setTheme = (): void => {
  document.documentElement.dataset["theme"] = dark.matches ? "dark" : "light";
};
dark.addEventListener("change", setTheme);
setTheme();
const root = document.getElementById("popup") ?? document.body;

async function show(): Promise<void> {
  const ends = tab?.id === undefined ? [] : await readPageEnds(logOf(tab), tab.id);
  render(<Popup text={text} ends={ends} />, root);
}

onLogSignal(() => void show());
await show();
