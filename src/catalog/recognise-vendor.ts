import type { Vendor } from "./vendor.ts";
import { vendors } from "./vendors.ts";

/** What of a socket record tells its vendor. Untrusted: any text may stand in it. */
export interface VendorSigns {
  readonly url: string;
  /** The subprotocol that the server chose, or "". */
  readonly protocol: string;
  readonly protocolsAsked: readonly string[];
  readonly reason: string;
  /** The close code, or null where there was no close event. */
  readonly code: number | null;
}

/** Something by which a vendor was recognised, with what was found: of a query, the names of the parameters. */
export interface VendorHint {
  readonly kind: "host" | "subprotocol" | "path" | "query" | "reason";
  readonly value: string;
}

export interface VendorMatch {
  readonly vendor: Vendor;
  /** In the order of `VendorHint.kind`; never empty. */
  readonly hints: readonly VendorHint[];
}

/** Longest value of a hint, in UTF-16 units. */
const longestValue = 100;

/**
 * The vendor whose socket it was, or null. It takes a host or a subprotocol that is the vendor's own, or two other hints. Where several
 * vendors fit, the one with more hints is meant, then the one that defines the code; if that does not decide, none is named. Total: takes
 * any text. A redacted record gives the same vendor.
 */
export function recogniseVendor(signs: VendorSigns): VendorMatch | null {
  const known = recognised.get(signs);
  if (known !== undefined) return known;
  const match = recognise(signs);
  recognised.set(signs, match);
  return match;
}

/** Several rules ask for the same record. */
const recognised = new WeakMap<VendorSigns, VendorMatch | null>();

function recognise(signs: VendorSigns): VendorMatch | null {
  const place = placeOf(signs.url);
  const protocols = signs.protocol === "" ? signs.protocolsAsked : [signs.protocol];
  const fits = matchers.flatMap((match) => match(place, protocols, signs.reason) ?? []);
  const most = Math.max(...fits.map(({ hints }) => hints.length));
  const best = fits.filter(({ hints }) => hints.length === most);
  if (best.length < 2) return best[0] ?? null;
  const defining = best.filter(({ vendor }) => defines(vendor, signs.code));
  return defining.length === 1 ? (defining[0] ?? null) : null;
}

interface Place {
  readonly host: string;
  readonly path: string;
  readonly parameters: ReadonlySet<string>;
}

/** Places of the latest URLs: a page has few different ones. */
const latest = new Map<string, Place>();
const mostLatest = 200;

function placeOf(url: string): Place {
  const known = latest.get(url);
  if (known) return known;
  if (latest.size >= mostLatest) latest.clear();
  const place = readPlace(url);
  latest.set(url, place);
  return place;
}

function readPlace(url: string): Place {
  if (!URL.canParse(url)) return { host: "", path: "", parameters: new Set() };
  const { hostname, pathname, searchParams } = new URL(url);
  return { host: hostname.replace(/\.$/, ""), path: pathname, parameters: new Set(searchParams.keys()) };
}

type Matcher = (place: Place, protocols: readonly string[], reason: string) => VendorMatch | null;

function createMatcher(vendor: Vendor): Matcher {
  const { hosts = [], subprotocols = [], sharedSubprotocols = [], path, query, reason: reasonPattern } = vendor.hints;
  const hostPatterns = hosts.map(hostPattern);
  return (place, protocols, reason) => {
    const own = protocols.find((protocol) => subprotocols.includes(protocol));
    const hints: VendorHint[] = [];
    const add = (kind: VendorHint["kind"], value: string | undefined): void => {
      if (value !== undefined && value !== "") hints.push({ kind, value: value.slice(0, longestValue) });
    };
    add("host", hostPatterns.some((pattern) => pattern.test(place.host)) ? place.host : undefined);
    add("subprotocol", own ?? protocols.find((protocol) => sharedSubprotocols.includes(protocol)));
    add("path", path?.exec(place.path)?.[0]);
    add("query", query?.every((name) => place.parameters.has(name)) ? query.join(", ") : undefined);
    add("reason", reasonPattern?.exec(reason)?.[0]);
    const strong = own !== undefined || hints[0]?.kind === "host";
    return strong || hints.length >= 2 ? { vendor, hints } : null;
  };
}

const matchers = vendors.map(createMatcher);

/** Unambiguous label by label, so that matching takes linear time. */
function hostPattern(pattern: string): RegExp {
  const source = pattern
    .replaceAll(".", String.raw`\.`)
    .replace(/^\*\\\./, String.raw`(?:[^.]+\.)+`)
    .replaceAll("*", "[^.]+");
  return new RegExp(`^${source}$`);
}

function defines({ codes }: Vendor, number: number | null): boolean {
  return number !== null && codes.some(({ first, last }) => first <= number && number <= last);
}
