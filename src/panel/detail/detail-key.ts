type KeyPress = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "defaultPrevented">;

/** What a key does in the detail: closes it, or goes to the next record (1) or the one before (-1). Null for other keys. */
export function detailKey(press: KeyPress): "close" | 1 | -1 | null {
  if (press.defaultPrevented || press.ctrlKey || press.metaKey || press.shiftKey) return null;
  switch (press.altKey ? `Alt+${press.key}` : press.key) {
    case "Escape":
      return "close";
    case "j":
    case "Alt+ArrowDown":
      return 1;
    case "k":
    case "Alt+ArrowUp":
      return -1;
    default:
      return null;
  }
}
