import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Text } from "../text/text.ts";

const TextContext = createContext<Text | null>(null);

/** Gives the parts inside it the text to show. */
export const TextProvider = TextContext.Provider;

/** The text of the surrounding `TextProvider`. Throws where there is none. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error("No TextProvider around this part");
  return text;
}
