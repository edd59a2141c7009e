import type { Text } from "../text/text.ts";
import { TextProvider } from "../ui/text-context.tsx";
import { EndedSocketItem } from "./ended-socket-item.tsx";
import type { EndedSocket } from "./ended-socket.ts";

/** Ends that are shown; the panel shows all. */
const shown = 8;

interface PopupProps {
  readonly text: Text;
  /** The latest first. */
  readonly ends: readonly EndedSocket[];
  /** The address of the reference of codes. */
  readonly codes: string;
}

/** What has ended on the page of this tab, in short. */
export function Popup({ text, ends, codes }: PopupProps) {
  const abnormal = ends.filter(({ verdict }) => verdict.severity === "abnormal").length;
  const more = ends.length - shown;
  return (
    <TextProvider value={text}>
      <main class="popup">
        <h1>{text.format("popup-title")}</h1>
        {ends.length === 0 ? (
          <p class="popup-empty">{text.format("popup-empty")}</p>
        ) : (
          <>
            <p class="popup-count">{text.format("popup-count", { count: ends.length, abnormal })}</p>
            <ul class="popup-ends">
              {ends.slice(0, shown).map((end) => (
                <EndedSocketItem key={end.record.id} end={end} />
              ))}
            </ul>
            {more > 0 && <p class="popup-more">{text.format("popup-more", { count: more })}</p>}
          </>
        )}
        <p class="popup-panel">{text.format("popup-panel")}</p>
        <p class="popup-panel">
          <a href={codes} target="_blank">
            {text.format("popup-codes")}
          </a>
        </p>
      </main>
    </TextProvider>
  );
}
