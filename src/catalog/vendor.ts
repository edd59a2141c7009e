import type { CloseCode, Source } from "./close-code.ts";

/** What a vendor is. */
export type VendorKind = "service" | "protocol" | "server" | "framework" | "application" | "development-tool";

/**
 * What a vendor's sockets are recognised by. Hosts and subprotocols name it alone; the others only together. All are matched against
 * untrusted text: regular expressions need linear time.
 */
export interface VendorHints {
  /** Host names. `*` stands for the characters of one label; `*.` in front for one or more labels. */
  readonly hosts?: readonly string[];
  /** Subprotocols that belong to this vendor alone. */
  readonly subprotocols?: readonly string[];
  /** Subprotocols that others speak too, or general words. */
  readonly sharedSubprotocols?: readonly string[];
  /** Matched against the path of the URL. */
  readonly path?: RegExp;
  /** Names of query parameters that are all there. Their values are no hint, because a redacted record does not have them. */
  readonly query?: readonly string[];
  /** Matched against the close reason. */
  readonly reason?: RegExp;
}

/** A service, protocol or product that gives close codes a meaning of its own. Its name is not translated. */
export interface Vendor {
  /** Kebab-case; never changes its meaning. */
  readonly id: string;
  readonly name: string;
  readonly kind: VendorKind;
  readonly hints: VendorHints;
  /** Single codes first, then ranges. Empty where it uses the standard codes as they are defined. */
  readonly codes: readonly CloseCode[];
  readonly sources: readonly Source[];
}
