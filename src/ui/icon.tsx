const paths = {
  clear: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM3.9 3.9l8.2 8.2",
  expand: "m6 4 4 4-4 4",
  help: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.7-.8 1.3M8 11.4v.1",
  settings:
    "M2.5 4.5h5m3 0h3M9 3a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3ZM2.5 11.5h2m3 0h6M6 10a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Z",
  timeline: "M2.5 3.5h6M5 8h7M3.5 12.5h9.5",
  next: "m4 6 4 4 4-4",
  previous: "m4 10 4-4 4 4",
  compare: "M5 3.5v9m0 0-2.5-2.5M5 12.5 7.5 10M11 12.5v-9m0 0L8.5 6M11 3.5 13.5 6",
  network: "M3 4.5h10M3 8h6M3 11.5h3m6.5 1.5 1.5 1.5M9 11a2 2 0 1 0 4 0 2 2 0 0 0-4 0Z",
  swap: "M3 5.5h9.5m0 0L10 3m2.5 2.5L10 8M13 10.5H3.5m0 0L6 8m-2.5 2.5L6 13",
  close: "m4 4 8 8m0-8-8 8",
  copy: "M5.5 5.5h7v8h-7zM3.5 10.5v-8h7",
  done: "m3.5 8.5 3 3 6-7",
  download: "M8 2.5v7m-3-3 3 3 3-3M3 13h10",
  open: "M2.5 12.5v-9h4l1.5 1.5h5.5v2M2.5 12.5l2-5h10l-2 5z",
  bell: "M4 11V7.2a4 4 0 0 1 8 0V11l1.2 1.5H2.8ZM6.8 14h2.4",
  "bell-off": "M4 11V7.2a4 4 0 0 1 8 0V11l1.2 1.5H2.8ZM6.8 14h2.4M2.5 2.5l11 11",
  "zoom-in": "M8 3.5v9M3.5 8h9",
  "zoom-out": "M3.5 8h9",
  "zoom-whole": "M2.5 3.5v9m11-9v9M5 8h6M7 6 5 8l2 2m2-4 2 2-2 2",
  reload: "M13 8a5 5 0 1 1-1.5-3.5M13 2.5v3h-3",
  connectivity: "M2 6.2a8.5 8.5 0 0 1 12 0M4.2 8.6a5.4 5.4 0 0 1 7.6 0M6.3 11a2.4 2.4 0 0 1 3.4 0M8 13.2v.1",
  navigation: "M3 8h9m-3.5-3.5L12 8l-3.5 3.5",
  dropped: "M3 8h1.5m2.8 0h1.4m2.8 0H13",
  unplugged:
    "M5.2 6.2 9.8 10.8A3.25 3.25 0 0 1 5.2 6.2ZM5.2 10.8 2.5 13.5M11.8 8.8 7.2 4.2A3.25 3.25 0 0 1 11.8 8.8ZM11.8 4.2 13.5 2.5M8.4 5.4l-1 1M10.6 7.6l-1 1",
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof paths;

/** A drawing of 16 by 16 in the colour of the text. It says nothing by itself: what it is on has a name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
