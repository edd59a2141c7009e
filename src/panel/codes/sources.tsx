import type { Source } from "../../catalog/close-code.ts";
import { useText } from "../../ui/text-context.tsx";

/** Where to read more. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const text = useText();
  return (
    <div class="reference-sources">
      <h3>{text.format("compare-more")}</h3>
      <ul class="sources">
        {sources.map(({ url, title }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              <bdi>{title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
