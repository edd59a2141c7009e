import type { Source } from "../catalog/close-code.ts";

/** Where to read more. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul class="sources">
      {sources.map(({ url, title }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer">
            <bdi>{title}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
