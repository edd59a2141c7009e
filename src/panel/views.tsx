import { LanguageSelect } from "../ui/language-select.tsx";
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
