import { useText } from "../ui/text-context.tsx";
import { droppedText } from "./mark-text.ts";
import type { Counts } from "./panel-store.ts";

/** How many sockets are shown, and how many were not recorded. */
export function Counter({ counts }: { readonly counts: Counts }) {
  const text = useText();
  const { shown, total, dropped } = counts;
  const reasons = [...dropped].map(([why, count]) => droppedText(why, count, text));
  const missing = [...dropped.values()].reduce((sum, count) => sum + count, 0);
  return (
    <span class="counter">
      {shown === total ? text.format("count-all", { total }) : text.format("count-shown", { shown, total })}
      {missing > 0 && (
        <span class="counter-dropped" title={reasons.join("\n")}>
          {text.format("count-dropped", { count: missing })}
        </span>
      )}
    </span>
  );
}
