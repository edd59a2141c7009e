export function recogniseVendor(
  _: object,
): { vendor: { id: string; name: string }; hints: { kind: string; value: string }[] } | null {
  return null;
}
