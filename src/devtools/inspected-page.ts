import type { CallFrame } from "./network-entry.ts";

/** What can be found out about the inspected page beside its network log. */
export interface InspectedPage {
  /**
   * Since when every frame of the page has the hook, by this page's monotonic clock; null where that is not known. Pages that were open
   * before the extension was installed have none.
   */
  hookedSince(): Promise<number | null>;
  /** These calls, which the hook did not see, can only be a worker's `new WebSocket()`. False where that is in doubt. */
  isWorker(frames: readonly CallFrame[]): Promise<boolean>;
}

/** The relay of a page that is just being loaded may not be there yet: how often, and after how many milliseconds, it is looked for again. */
const tries = 20;
const pause = 100;

/** Chromium only. */
export function watchInspectedPage(): InspectedPage {
  const { network } = chrome.devtools;
  let since: Promise<number | null> = untilHooked().then(sinceNow);
  network.onNavigated.addListener(() => {
    const before = since;
    since = Promise.all([before, untilHooked()]).then(([earlier, hooked]) =>
      hooked ? (earlier ?? performance.now()) : null,
    );
  });
  return {
    hookedSince: () => since,
    async isWorker(frames) {
      const resources = await resourcesOf(new Set(frames.map(({ url }) => url)));
      // A script in a document is a frame's.
      if (resources.some(({ type }) => type === "document")) return false;
      const [call] = frames;
      const script = resources.find(({ url }) => url === call?.url);
      return call !== undefined && script !== undefined && !startsStream(await contentOf(script), call);
    },
  };
}

const sinceNow = (hooked: boolean): number | null => (hooked ? performance.now() : null);

/** Our relay is in the page's top frame; then it was there before the page's first script, and so was the hook, in every frame. */
async function untilHooked(): Promise<boolean> {
  for (let left = tries; left > 0; left--) {
    if (await hasRelay()) return true;
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
  }
  return false;
}

// Chromium has these calls with callbacks only, also where it calls its API `browser`.
function hasRelay(): Promise<boolean> {
  return new Promise((resolve) => {
    const options = { useContentScriptContext: true };
    chrome.devtools.inspectedWindow.eval("performance.timeOrigin", options, (...[value]) =>
      resolve(value !== undefined),
    );
  });
}

type Resource = chrome.devtools.inspectedWindow.Resource & { readonly type?: string };

function resourcesOf(urls: ReadonlySet<string>): Promise<Resource[]> {
  return new Promise((resolve) => {
    chrome.devtools.inspectedWindow.getResources((resources) => resolve(resources.filter(({ url }) => urls.has(url))));
  });
}

function contentOf(resource: Resource): Promise<string> {
  return new Promise((resolve) => {
    resource.getContent((content) => resolve(content));
  });
}

/** The call is one of `new WebSocketStream()`, which the hook does not observe and which also stands in the network log. */
export function startsStream(source: string | null, { lineNumber, columnNumber }: CallFrame): boolean {
  const line = source?.split("\n")[lineNumber] ?? "";
  return /^new\s*\(?\s*[\w$.]*\bWebSocketStream\b/.test(line.slice(columnNumber));
}
