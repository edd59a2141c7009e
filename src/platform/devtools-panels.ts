/** What is missing in Chromium's types, or there in newer versions only. */
interface NetworkPanel {
  show(options: { readonly filter: string }): Promise<void>;
}
interface OpenedOrNot {
  readonly isError?: boolean;
}

// `chrome`, also where Chromium has `browser`: these calls have no counterpart in Firefox and none in the polyfill. Other pages than those
// of DevTools have no `devtools`, and tests no `chrome`.
const devtools = (globalThis as { chrome?: Partial<typeof chrome> }).chrome?.devtools;
const panels: (Partial<typeof chrome.devtools.panels> & { readonly network?: NetworkPanel }) | undefined =
  devtools?.panels;

/** Chromium has a Sources panel that can be told what to show. */
export const canOpenResource = panels?.openResource !== undefined;

/**
 * Shows a place of a script or document in the Sources panel. `line` and `column` count from 1, as in stacks. Resolves with false where
 * nothing was opened, and then the panel stays as it is. Measured in Chromium 156:
 *
 * - A URL that DevTools do not know is not opened; the query counts. A line beyond the end opens the end.
 * - Source maps are not followed: a generated file is shown itself, at the given place. An original file can be opened by its own URL.
 */
export function openResource(url: string, line: number, column: number): Promise<boolean> {
  return new Promise((resolve) => {
    if (!panels?.openResource) {
      resolve(false);
      return;
    }
    // The answer is not in the types. Lines and columns count from 0 here.
    const answered = (answer?: OpenedOrNot): void => resolve(answer?.isError !== true);
    panels.openResource(url, Math.max(0, line - 1), Math.max(0, column - 1), answered);
  });
}

/** Chromium has a Network panel that can be told what to show. */
export const canRevealInNetwork = panels?.network?.show !== undefined;

/**
 * Shows the Network panel with the requests of this URL alone. Resolves with false where its log has none: DevTools were opened later, or the
 * log was cleared since. Measured in Chromium 156:
 *
 * - No single request can be shown, only a filter: `url:` followed by any part of a URL. It stays in the panel's filter field.
 * - `openResource` also knows the URLs of requests, and lets one of them flash; if it is the right one is a matter of luck, and nothing is
 *   seen where the panel's filter hides it.
 */
export async function revealInNetwork(url: string): Promise<boolean> {
  if (!panels?.network || !(await requestedUrls()).has(url)) return false;
  await panels.network.show({ filter: `url:${url}` });
  return true;
}

function requestedUrls(): Promise<ReadonlySet<string>> {
  return new Promise((resolve) => {
    if (!devtools) {
      resolve(new Set());
      return;
    }
    devtools.network.getHAR(({ entries }) => resolve(new Set(entries.map(({ request }) => request.url))));
  });
}
