import { type ReadonlySignal, signal } from "@preact/signals";

export type Theme = "light" | "dark";

/** The theme of the system, as it is now and as it changes. */
export function createSystemTheme(): ReadonlySignal<Theme> {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const theme = signal<Theme>(dark.matches ? "dark" : "light");
  dark.addEventListener("change", () => {
    theme.value = dark.matches ? "dark" : "light";
  });
  return theme;
}
