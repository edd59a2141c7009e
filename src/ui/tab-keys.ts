/**
 * The place of the tab that a key leads to, of `count` tabs; null for a key that means nothing here. The arrows go round, in the
 * direction in which the language is written.
 */
export function tabAfterKey(
  key: string,
  place: number,
  count: number,
  direction: "ltr" | "rtl" = "ltr",
): number | null {
  const forward = direction === "ltr" ? "ArrowRight" : "ArrowLeft";
  const back = direction === "ltr" ? "ArrowLeft" : "ArrowRight";
  switch (key) {
    case forward:
      return (place + 1) % count;
    case back:
      return (place - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
