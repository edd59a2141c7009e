/** The test DOM has no top layer. */
export function withoutTopLayer(): void {
  if (!("showPopover" in HTMLElement.prototype))
    Object.defineProperty(HTMLElement.prototype, "showPopover", { value: () => {} });
}
