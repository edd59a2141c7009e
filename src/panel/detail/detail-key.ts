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

/** Does what a key means in the detail or the comparison; other keys go on to whoever wants them. */
export function pressDetailKey(
  event: KeyboardEvent,
  onClose: () => void,
  onStep: ((step: 1 | -1) => void) | undefined,
): void {
  const action = detailKey(event);
  if (action === null || (action !== "close" && !onStep)) return;
  event.preventDefault();
  event.stopPropagation();
  if (action === "close") onClose();
  else onStep?.(action);
}
