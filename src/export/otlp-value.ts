/** A value of OTLP/JSON (`AnyValue` of opentelemetry-proto). */
export type OtlpValue =
  | { readonly stringValue: string }
  | { readonly boolValue: boolean }
  | { readonly intValue: number }
  | { readonly arrayValue: { readonly values: readonly OtlpValue[] } };

export interface OtlpAttribute {
  readonly key: string;
  readonly value: OtlpValue;
}

/** What an attribute may be made of. Numbers are rounded: one that is sometimes whole would change its type from record to record. */
export type AttributeValue = string | number | boolean | readonly string[];

/** Attributes in their order. What is not known is no attribute: null, undefined, a text or a list without content. */
export function otlpAttributes(values: Readonly<Record<string, AttributeValue | null | undefined>>): OtlpAttribute[] {
  const attributes: OtlpAttribute[] = [];
  for (const [key, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === "") continue;
    if (typeof value === "object" && value.length === 0) continue;
    attributes.push({ key, value: otlpValue(value) });
  }
  return attributes;
}

/** Half a surrogate pair has no UTF-8, and a reader may refuse the whole line for it: texts are made well-formed. */
export function otlpValue(value: AttributeValue): OtlpValue {
  if (typeof value === "string") return { stringValue: value.toWellFormed() };
  if (typeof value === "boolean") return { boolValue: value };
  if (typeof value === "number") return { intValue: whole(value) };
  return { arrayValue: { values: value.map((one) => ({ stringValue: one.toWellFormed() })) } };
}

/** Nanoseconds since the Unix epoch, as text: JSON's numbers are too small. `wall`: milliseconds; a page can make up any number. */
export function unixNano(wall: number): string {
  const micros = Math.min(Math.max(Math.round(wall * 1000), 0), Number.MAX_SAFE_INTEGER);
  return micros === 0 ? "0" : `${micros}000`;
}

/** An int64 that JSON writes with all its digits. */
const whole = (value: number): number =>
  Math.min(Math.max(Math.round(value), Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);
