import { type ReadonlySignal, signal } from "@preact/signals";
import { browser } from "../platform/browser.ts";
import { createSystemTheme, type Theme } from "../ui/system-theme.ts";

/** What Chromium calls it; Firefox has an event instead. Neither is in the polyfill's types. */
interface ThemeNotice {
  readonly setThemeChangeHandler?: (handler: (theme: string) => void) => void;
  readonly onThemeChanged?: { addListener(handler: (theme: string) => void): void };
}

const themeOf = (name: string): Theme => (name === "dark" ? "dark" : "light");

/** The theme of DevTools, or of the system on a page of its own, as it is now and as it changes. */
export function createTheme(): ReadonlySignal<Theme> {
  // The polyfill's types know no page without DevTools.
  const devtools = browser.devtools as typeof browser.devtools | undefined;
  return devtools ? createDevtoolsTheme(devtools.panels) : createSystemTheme();
}

function createDevtoolsTheme(panels: typeof browser.devtools.panels): ReadonlySignal<Theme> {
  const theme = signal(themeOf(panels.themeName));
  const change = (name: string): void => {
    theme.value = themeOf(name);
  };
  const notice = panels as ThemeNotice;
  if (notice.onThemeChanged) notice.onThemeChanged.addListener(change);
  else notice.setThemeChangeHandler?.(change);
  return theme;
}
