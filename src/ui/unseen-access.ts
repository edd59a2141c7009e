import type { Text } from "../text/text.ts";
import { visible } from "./visible.ts";

/** Sites that are named; of more, the first. */
const mostNamed = 5;

/** Why a page is not seen where the browser lets us run on some sites only, or on none. */
export function unseenAccess({ sites }: { readonly sites: readonly string[] }, text: Text): string {
  const named = sites.slice(0, mostNamed).map(visible);
  const shown = sites.length > mostNamed ? [...named, "…"] : named;
  return text.format("unseen-access", { count: sites.length, sites: shown });
}
