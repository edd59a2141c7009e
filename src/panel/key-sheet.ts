/** The keys of the panel, in groups. Each group has a text `keys-<group>`, each action a text `key-<action>`. */
export const keySheet = [
  {
    group: "list",
    keys: [
      { action: "move", keys: ["↑", "↓", "Page ↑", "Page ↓", "Home", "End"] },
      { action: "open", keys: ["Enter"] },
      { action: "unfold", keys: ["→", "←"] },
      { action: "compare", keys: ["C"] },
      { action: "leave", keys: ["Esc"] },
      { action: "width", keys: ["Shift + ←", "Shift + →"] },
    ],
  },
  {
    group: "detail",
    keys: [
      { action: "next", keys: ["J", "Alt + ↓"] },
      { action: "previous", keys: ["K", "Alt + ↑"] },
    ],
  },
  {
    group: "timeline",
    keys: [
      { action: "lane", keys: ["↑", "↓"] },
      { action: "socket", keys: ["←", "→", "Home", "End"] },
      { action: "choose", keys: ["Enter"] },
      { action: "zoom", keys: ["+", "−", "0"] },
      { action: "pan", keys: ["Shift + ←", "Shift + →"] },
    ],
  },
  {
    group: "panel",
    keys: [
      { action: "filter", keys: ["/"] },
      { action: "find", keys: ["Ctrl + F", "⌘ F"] },
      { action: "timeline", keys: ["T"] },
      { action: "export", keys: ["E"] },
      { action: "export-now", keys: ["Shift + E"] },
      { action: "open-log", keys: ["O"] },
      { action: "help", keys: ["?"] },
    ],
  },
] as const;
