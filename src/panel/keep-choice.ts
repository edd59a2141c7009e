import { afterChange } from "./after-change.ts";
import type { PanelSurroundings } from "./panel-surroundings.ts";
import type { Selection } from "./selection.ts";

/** Selects what was selected before the panel was loaded anew, and keeps what is selected from now on. Returns the function that ends it. */
export function keepChoice(
  { firstRecord, chosenRecord }: Pick<PanelSurroundings, "firstRecord" | "chosenRecord">,
  { line, select }: Pick<Selection, "line" | "select">,
): (() => void) | undefined {
  if (!chosenRecord) return undefined;
  // What was asked for by name goes before it.
  if (firstRecord === undefined && chosenRecord.last !== null) select(chosenRecord.last);
  return afterChange(line, (next) => void chosenRecord.set(next?.id ?? null));
}
