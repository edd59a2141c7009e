import { platforms } from "./infrastructure/platforms.ts";
import type { Infrastructure, Limit } from "./infrastructure/product.ts";
import { proxies } from "./infrastructure/proxies.ts";
import { serverLibraries } from "./infrastructure/server-libraries.ts";

export type { Infrastructure, InfrastructureLayer, Limit } from "./infrastructure/product.ts";

const products = [...proxies, ...platforms, ...serverLibraries] as const;

export type InfrastructureId = (typeof products)[number]["id"];

/** A product of the list. */
export type KnownInfrastructure = Infrastructure & { readonly id: InfrastructureId };

/** Products with verified limits; of each layer, the best known first. */
export const infrastructure: readonly KnownInfrastructure[] = products;

/** A limit that fits an observed figure, and whose it is. */
export interface LimitFit {
  readonly product: KnownInfrastructure;
  readonly limit: Limit;
}

/** How far an observed time may be from a limit, in milliseconds. */
export interface Tolerance {
  readonly below: number;
  readonly above: number;
}

/** Limits under this get a tolerance in proportion, in milliseconds. */
const shortLimit = 10_000;
/** A message that is larger than this many times the limit says nothing about it. */
const farthestSize = 4;
/** Of the longer ones. */
const usual: Tolerance = { below: 1000, above: 2000 };

const allLimits: readonly LimitFit[] = infrastructure.flatMap((product) =>
  product.limits.map((limit) => ({ product, limit })),
);

const limitsOfKind = (kind: Limit["kind"]): readonly LimitFit[] => allLimits.filter(({ limit }) => limit.kind === kind);
const limitsOf: Readonly<Record<Limit["kind"], readonly LimitFit[]>> = {
  idle: limitsOfKind("idle"),
  lifetime: limitsOfKind("lifetime"),
  "message-size": limitsOfKind("message-size"),
  "keep-alive": limitsOfKind("keep-alive"),
};

/**
 * Limits that fit an observed figure (milliseconds; bytes for `message-size`), the nearest first, then the best known. Times fit from
 * 1 s before a limit to 2 s after it, those under 10 s from 5 % before to 10 % after; sizes above the limit, up to four times.
 */
export function limitsNear(kind: Limit["kind"], value: number, tolerance?: Tolerance): readonly LimitFit[] {
  const fitting = limitsOf[kind].filter(({ limit }) => fits(limit, value, tolerance));
  if (fitting.length < 2) return fitting;
  return fitting.toSorted((one, other) => Math.abs(value - one.limit.value) - Math.abs(value - other.limit.value));
}

function fits({ kind, value: limit }: Limit, value: number, tolerance?: Tolerance): boolean {
  if (kind === "message-size") return value > limit && value <= farthestSize * limit;
  const { below, above } = tolerance ?? (limit < shortLimit ? { below: limit * 0.05, above: limit * 0.1 } : usual);
  return value >= limit - below && value <= limit + above;
}
