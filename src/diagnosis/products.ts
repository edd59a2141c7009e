import type { LimitFit } from "../catalog/infrastructure.ts";
import type { Cause, Evidence } from "./verdict.ts";

/** Products that are named at most: the best known with this limit. */
const mostNamed = 4;

/** The ids of the products with these limits, each once. */
export function productsOf(limits: readonly LimitFit[]): NonNullable<Cause["products"]> {
  return [...new Set(limits.map(({ product }) => product.id))];
}

/** That products have this limit by default; nothing where none has. */
export function productsEvidence(limits: readonly LimitFit[]): Evidence[] {
  const [first] = limits;
  if (!first) return [];
  const { kind, value } = first.limit;
  const names = limits
    .filter(({ limit }) => limit.value === value)
    .map(({ product, limit }) => (limit.setting === "" ? product.name : `${product.name} (${limit.setting})`));
  const products = [...new Set(names)].slice(0, mostNamed);
  if (kind === "message-size") return [{ id: "default-size", values: { limit: value, products } }];
  return [{ id: kind === "lifetime" ? "default-lifetime" : "default-limit", values: { limit: value, products } }];
}
