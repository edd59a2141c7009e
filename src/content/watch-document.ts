import type { Outbox } from "./outbox.ts";
import { longestText } from "../socket/limits.ts";

export interface DocumentWatch {
  /**
   * The frame has a socket: from now on it is heard that it is left, and after whoever listens for that already, so that what they tell then goes
   * out together, and not one by one. Once is enough, unless all has to be listened for again: `document.open()` removes all listeners.
   */
  readonly hearLeaving: (again: boolean) => void;
}

/** Tells the outbox of the document's life: where it starts, when it is left, when it comes back, and when it has no network. */
export function watchDocument(outbox: Outbox): DocumentWatch {
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
  const leave = (event: Event): void => {
    if (event.isTrusted) outbox.leave();
  };
  const comeBack = (event: PageTransitionEvent): void => {
    if (!event.isTrusted || !event.persisted) return;
    outbox.comeBack();
    if (isTop) tellNavigation(Date.now());
  };
  const listen = (): void => {
    window.addEventListener("pagehide", leave, true);
    window.addEventListener("pageshow", comeBack, true);
  };
  let isLast = false;
  if (isTop) {
    // The mark of a page that is left at once may have no answer yet: it is handed over again.
    listen();
    if ((document as { readonly prerendering?: boolean }).prerendering)
      document.addEventListener("prerenderingchange", start, { once: true });
    else start();
  }
  return {
    hearLeaving(again) {
      if (isLast && !again) return;
      // Once: a listener that is taken away while its event is under way is not called any more.
      if (!isLast) window.removeEventListener("pagehide", leave, true);
      isLast = true;
      listen();
    },
  };
}
