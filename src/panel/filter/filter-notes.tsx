import { useText } from "../../ui/text-context.tsx";
import { visible } from "../../ui/visible.ts";
import type { Text } from "../../text/text.ts";
import { type FilterNote, parseFilter } from "./parse-filter.ts";

/** Most notes that are shown at a time. */
const mostNotes = 2;

/** What of the filter was not read as it may have been meant, said quietly. Nothing waits for it. */
export function FilterNotes({ filter }: { readonly filter: string }) {
  const text = useText();
  const { notes } = parseFilter(filter);
  return (
    <div class="filter-notes" role="status">
      {notes.slice(0, mostNotes).map((note, index) => (
        <p key={index}>{noteText(note, text)}</p>
      ))}
    </div>
  );
}

function noteText(note: FilterNote, text: Text): string {
  const key = `${note.key}:`;
  if (note.kind === "unknown-key")
    return note.meant === null
      ? text.format("filter-unknown-key", { key })
      : text.format("filter-unknown-key-like", { key, meant: `${note.meant}:` });
  const value = visible(note.value);
  return note.understood.length === 0
    ? text.format("filter-unknown-value", { key, value })
    : text.format("filter-unread-value", { key, value, understood: note.understood.join(" · ") });
}
