import { useText } from "../../ui/text-context.tsx";
import { timeFormat } from "../../ui/time-format.ts";

/** The time of a row: to the millisecond, or to the second where the list is narrow (list.css). */
export function RowTime({ at }: { readonly at: number }) {
  const format = timeFormat(useText().language);
  return (
    <>
      <time class="time-full">{format.time(at)}</time>
      <time class="time-short">{format.shortTime(at)}</time>
    </>
  );
}
