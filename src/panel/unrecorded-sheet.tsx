import { useText } from "../ui/text-context.tsx";
import { droppedText } from "./mark-text.ts";
import type { Counts } from "./panel-store.ts";
import { Sheet } from "./sheet.tsx";

interface UnrecordedSheetProps {
  readonly counts: Counts;
  readonly paused: boolean;
  readonly onClose: () => void;
}

/** What no extension sees, or this log has left out. */
const always = ["before", "workers", "pages", "access", "content"] as const;

/** What the list cannot show, and why: so that nobody takes silence for health. */
export function UnrecordedSheet({ counts, paused, onClose }: UnrecordedSheetProps) {
  const text = useText();
  return (
    <Sheet title={text.format("unrecorded-title")} onClose={onClose}>
      <section>
        <h3>{text.format("unrecorded-here")}</h3>
        <ul class="plain-list">
          {paused && <li>{text.format("unrecorded-paused")}</li>}
          {[...counts.dropped].map(([why, count]) => (
            <li key={why}>{droppedText(why, count, text)}</li>
          ))}
          {!paused && counts.dropped.size === 0 && <li>{text.format("unrecorded-none")}</li>}
        </ul>
      </section>
      <section>
        <h3>{text.format("unrecorded-always")}</h3>
        <ul class="plain-list">
          {always.map((what) => (
            <li key={what}>{text.format(`unrecorded-${what}`)}</li>
          ))}
        </ul>
      </section>
    </Sheet>
  );
}
