import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** "/" outside of text fields leads to the filter, and Ctrl+F or Cmd+F where DevTools have no search box for it (`takesFind`). */
export function useFilterShortcuts(input: RefObject<HTMLInputElement | null>, takesFind: boolean): void {
  // Before the first frame is painted: a key may come by then.
  useLayoutEffect(() => {
    const find = (event: KeyboardEvent): void => {
      if (!(takesFind && isFind(event)) && !isSlash(event)) return;
      // Another panel is in front.
      if (input.current?.closest("[inert]")) return;
      event.preventDefault();
      event.stopPropagation();
      input.current?.select();
      input.current?.focus();
    };
    // Capturing: DevTools takes the keys of a panel when they bubble up.
    addEventListener("keydown", find, true);
    return () => removeEventListener("keydown", find, true);
  }, [input, takesFind]);
}

function isFind({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === "f" && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

/** Some keyboards have it on Shift+7. */
function isSlash({ key, ctrlKey, metaKey, altKey, isComposing, target }: KeyboardEvent): boolean {
  if (key !== "/" || ctrlKey || metaKey || altKey || isComposing) return false;
  return !(target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null);
}
