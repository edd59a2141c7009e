import type { SearchAction } from "../platform/search-channel.ts";

/** What `onSearch` of Chromium's `ExtensionPanel` says; null for what it does not say today. */
export function searchActionOf(name: string, query?: string | null): SearchAction | null {
  switch (name) {
    case "performSearch":
      return { kind: "search", query: query ?? "" };
    case "nextSearchResult":
      return { kind: "next" };
    case "previousSearchResult":
      return { kind: "previous" };
    case "cancelSearch":
      return { kind: "cancel" };
    default:
      return null;
  }
}
