import { useEffect, useState } from "preact/hooks";
import { languages } from "../text/languages.ts";
import { useText } from "../ui/text-context.tsx";
import { type PanelSurroundings, type View, views } from "./panel-surroundings.ts";

interface ViewsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly language: PanelSurroundings["language"];
}

/** The views of the panel, and the language of all of them. */
export function Views({ view, onView, language }: ViewsProps) {
  const text = useText();
  return (
    <nav class="views" aria-label={text.format("views")}>
      <h1 class="off-screen">WhyClosed</h1>
      {views.map((one) => (
        <button
          key={one}
          type="button"
          class="view-button"
          data-view={one}
          aria-current={one === view ? "page" : undefined}
          onClick={() => onView(one)}
        >
          {text.format(`view-${one}`)}
        </button>
      ))}
      <LanguageSelect language={language} />
    </nav>
  );
}

/** Chooses the language in place. Each is written as its own readers write it. */
function LanguageSelect({ language }: Pick<ViewsProps, "language">) {
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
