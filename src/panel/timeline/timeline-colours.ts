/** What the canvas is painted with, as CSS colours. Each is the custom property `--timeline-<name>` of timeline.css. */
export const colourNames = [
  "surface",
  "zebra",
  "grid",
  "lane",
  "connecting",
  "open",
  "idle",
  "text",
  "quiet",
  "accent",
  "navigation",
  "offline",
  "offline-edge",
  "moment",
  "outside",
  "normal",
  "notice",
  "abnormal",
] as const;

export type TimelineColours = Readonly<Record<(typeof colourNames)[number], string>>;

/**
 * The colours of the theme that is in force. A canvas knows neither custom properties nor the palette of forced colours, so the browser
 * is asked what it makes of them on an element that is not forced itself.
 */
export function readColours(parent: Element): TimelineColours {
  const probe = document.createElement("span");
  probe.className = "timeline-probe";
  parent.append(probe);
  const read = (name: string): string => {
    probe.style.color = `var(--timeline-${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = Object.fromEntries(colourNames.map((name) => [name, read(name)]));
  probe.remove();
  return colours as TimelineColours;
}

/** Calls back whenever the colours may have changed, until the returned function is called. */
export function watchColours(change: () => void): () => void {
  const themes = new MutationObserver(change);
  themes.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  const queries = ["(forced-colors: active)", "(prefers-color-scheme: dark)"].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", change);
  return () => {
    themes.disconnect();
    for (const query of queries) query.removeEventListener("change", change);
  };
}
