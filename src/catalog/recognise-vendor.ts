import { parseUrl } from "../socket/parse-url.ts";
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
  // Several rules ask for the same record.
  if (latest?.signs === signs) return latest.match;
  const match = recogniseSigns(signs);
  latest = { signs, match };
  return match;
}

let latest: { readonly signs: VendorSigns; readonly match: VendorMatch | null } | null = null;

function recogniseSigns(signs: VendorSigns): VendorMatch | null {
  const { url, protocol, protocolsAsked, reason, code } = signs;
  // Their lengths keep the texts apart.
  const texts = `${url.length} ${protocol.length} ${reason.length} ${code} ${url}${protocol}${reason}`;
  const key = protocolsAsked.length === 0 ? texts : texts + JSON.stringify(protocolsAsked);
  const known = recognised.get(key);
  if (known !== undefined) return known;
  const match = recognise(signs);
  if (key.length > longestKey) return match;
  if (recognised.size >= mostRecognised) recognised.clear();
  recognised.set(key, match);
  return match;
}

/** The latest: records differ little. */
const recognised = new Map<string, VendorMatch | null>();
const mostRecognised = 5000;
/** Longest key that is kept, in UTF-16 units: a page may make any. */
const longestKey = 500;

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

function placeOf(url: string): Place {
  const parsed = parseUrl(url);
  if (!parsed) return { host: "", path: "", parameters: new Set() };
  const { hostname, pathname, searchParams } = parsed;
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
