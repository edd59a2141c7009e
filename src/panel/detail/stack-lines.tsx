import { useMemo } from "preact/hooks";
import { PageValue } from "../../ui/page-value.tsx";
import { useText } from "../../ui/text-context.tsx";
import { visible } from "../../ui/visible.ts";
import { type CodePlace, fileName, parseStack, type StackFrame } from "./parse-stack.ts";

/** Shows a place in the Sources panel; line and column count from 1. False where that cannot be done. */
export type OpenSource = (url: string, line: number, column: number) => Promise<boolean>;

interface StackLinesProps {
  readonly stack: string;
  readonly openSource: OpenSource | undefined;
}

/** The frames of a stack, and lines in other forms as they are. The first frame of the page's own code stands out. */
export function StackLines({ stack, openSource }: StackLinesProps) {
  const lines = useMemo(() => parseStack(stack), [stack]);
  const firstOwn = lines.findIndex((line) => line.kind === "frame" && line.origin === "own");
  return (
    <ol class="frames" dir="ltr" tabIndex={0}>
      {lines.map((line, index) =>
        line.kind === "text" ? (
          <li key={index} class="frame">
            <PageValue value={line.text} />
          </li>
        ) : (
          <li key={index} class={index === firstOwn ? "frame frame-first" : "frame"} data-origin={line.origin}>
            <FrameWords frame={line} openSource={openSource} />
          </li>
        ),
      )}
    </ol>
  );
}

function FrameWords({ frame, openSource }: { readonly frame: StackFrame } & Pick<StackLinesProps, "openSource">) {
  const text = useText();
  const { functionName, asyncCause, place, where, evaluated } = frame;
  return (
    <>
      {asyncCause !== "" && (
        <span class="frame-async">
          <PageValue value={asyncCause} />
        </span>
      )}
      <span class="frame-function">
        {functionName === "" ? text.format("frame-anonymous") : <PageValue value={functionName} />}
      </span>{" "}
      {place ? <Place place={place} openSource={openSource} /> : <PageValue value={where} />}
      {place && evaluated && (
        <span class="quiet" title={visible(where)}>
          {" "}
          {text.format("frame-evaluated")}
        </span>
      )}
    </>
  );
}

function Place({ place, openSource }: { readonly place: CodePlace } & Pick<StackLinesProps, "openSource">) {
  const text = useText();
  const { url, line, column } = place;
  const whole = `${url}:${line}:${column}`;
  // Where nothing can be opened, the whole address can be selected.
  if (!openSource) return <PageValue value={whole} />;
  const short = `${fileName(url)}:${line}:${column}`;
  return (
    <button
      type="button"
      class="link-button frame-place"
      title={visible(whole)}
      aria-label={text.format("frame-open", { place: visible(short) })}
      onClick={() => void openSource(url, line, column)}
    >
      <PageValue value={short} />
    </button>
  );
}
