import type { PanelStore } from "./panel-store.ts";
import type { PanelSurroundings } from "./panel-surroundings.ts";

/** Selects what is searched in the search box of DevTools while the panel is in front. Returns the function that ends it. */
export function followSearch(
  surroundings: PanelSurroundings,
  store: PanelStore,
  isInFront: () => boolean,
): (() => void) | undefined {
  let query = "";
  return surroundings.onSearch?.((action) => {
    switch (action.kind) {
      case "search":
        ({ query } = action);
        if (isInFront()) store.search(query, 0);
        break;
      case "next":
        if (isInFront()) store.search(query, 1);
        break;
      case "previous":
        if (isInFront()) store.search(query, -1);
        break;
      case "cancel":
        query = "";
        break;
    }
  });
}
