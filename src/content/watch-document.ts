import type { Outbox } from "./outbox.ts";
import { longestText } from "../socket/limits.ts";

/** Tells the outbox of the document's life: where it starts, when it is left, when it comes back, and when it has no network. */
export function watchDocument(outbox: Outbox): void {
  const isTop = window === window.top;
  /** What the log says of this page. */
  let online = true;
  const tellConnectivity = (at: number): void => {
    if (navigator.onLine === online) return;
    online = navigator.onLine;
    outbox.add({ kind: "connectivity", at, online });
  };
  const tellNavigation = (at: number): void => {
    outbox.add({ kind: "navigation", at, url: location.href.slice(0, longestText) });
    // Nobody heard what changed while the tab had another page, so that each page begins online, or says that it does not.
    online = true;
    tellConnectivity(at);
  };
  const start = (): void => {
    tellNavigation(performance.timeOrigin);
    for (const type of ["offline", "online"])
      window.addEventListener(
        type,
        (event) => {
          if (event.isTrusted) tellConnectivity(Date.now());
        },
        true,
      );
  };
  // The page can dispatch any of these events itself.
  window.addEventListener("pagehide", (event) => event.isTrusted && outbox.leave(), true);
  window.addEventListener(
    "pageshow",
    (event) => {
      if (!event.isTrusted || !event.persisted) return;
      outbox.comeBack();
      if (isTop) tellNavigation(Date.now());
    },
    true,
  );
  if (!isTop) return;
  if ("prerendering" in document && document.prerendering)
    document.addEventListener("prerenderingchange", start, { once: true });
  else start();
}
