import type { Outbox } from "./outbox.ts";
import { longestText } from "../socket/limits.ts";

/** Tells the outbox of the document's life: where it starts, when it is left, and when it comes back. */
export function watchDocument(outbox: Outbox): void {
  const tellNavigation = (): void => {
    if (window !== window.top) return;
    outbox.add({ kind: "navigation", at: performance.timeOrigin, url: location.href.slice(0, longestText) });
  };
  window.addEventListener("pagehide", () => outbox.leave(), true);
  window.addEventListener(
    "pageshow",
    (event) => {
      if (!event.persisted) return;
      outbox.comeBack();
      if (window === window.top)
        outbox.add({ kind: "navigation", at: Date.now(), url: location.href.slice(0, longestText) });
    },
    true,
  );
  if ("prerendering" in document && document.prerendering)
    document.addEventListener("prerenderingchange", tellNavigation, { once: true });
  else tellNavigation();
}
