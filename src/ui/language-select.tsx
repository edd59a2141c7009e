import { useEffect, useState } from "preact/hooks";
import { languages } from "../text/languages.ts";
import { useText } from "./text-context.tsx";

/** The language that the user has chosen; "" to follow the browser. */
export interface LanguageChoice {
  readonly get: () => Promise<string>;
  readonly set: (language: string) => Promise<void>;
}

/** Chooses the language in place. Each is written as its own readers write it. */
export function LanguageSelect({ language }: { readonly language: LanguageChoice }) {
  const text = useText();
  const [wanted, setWanted] = useState("");
  // Another face may have chosen it.
  useEffect(() => void language.get().then(setWanted), [language, text.language]);
  const choose = (chosen: string): void => {
    setWanted(chosen);
    void language.set(chosen);
  };
  return (
    <select
      class="language-select"
      aria-label={text.format("language")}
      title={text.format("language")}
      value={wanted}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{text.format("language-browser")}</option>
      {languages.map((tag) => (
        <option key={tag} value={tag} lang={tag}>
          {new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag}
        </option>
      ))}
    </select>
  );
}
