import { type Signal, signal } from "@preact/signals";
import { browser } from "../platform/browser.ts";

type Theme = "light" | "dark";

/** What Chromium calls it; Firefox has an event instead. Neither is in the polyfill's types. */
interface ThemeNotice {
  readonly setThemeChangeHandler?: (handler: (theme: string) => void) => void;
  readonly onThemeChanged?: { addListener(handler: (theme: string) => void): void };
}

const themeOf = (name: string): Theme => (name === "dark" ? "dark" : "light");

/** The theme of DevTools, as it is now and as it changes. */
export function createDevtoolsTheme(): Signal<Theme> {
  const { panels } = browser.devtools;
  const theme = signal(themeOf(panels.themeName));
  const change = (name: string): void => {
    theme.value = themeOf(name);
  };
  const notice = panels as ThemeNotice;
  if (notice.onThemeChanged) notice.onThemeChanged.addListener(change);
  else notice.setThemeChangeHandler?.(change);
  return theme;
}
