import { useState } from "preact/hooks";
import { sourceOfCall } from "../../export/record-sections.ts";
import type { CloseCall, SocketRecord } from "../../socket/socket-record.ts";
import type { Text } from "../../text/text.ts";
import { useText } from "../../ui/text-context.tsx";
import { visible } from "../../ui/visible.ts";
import { Fold } from "./folds.tsx";
import { fileName } from "./parse-stack.ts";
import { type OpenSource, StackLines } from "./stack-lines.tsx";

interface StacksProps {
  readonly record: SocketRecord;
  /** Absent where the browser cannot open a file. */
  readonly openSource?: OpenSource | undefined;
}

/** Where the page called `close()` and where it opened the socket. */
export function Stacks({ record, openSource }: StacksProps) {
  const text = useText();
  const [failed, setFailed] = useState<string | null>(null);
  const open =
    openSource &&
    (async (...place: Parameters<OpenSource>): Promise<boolean> => {
      setFailed(null);
      const isOpen = await openSource(...place);
      if (!isOpen) setFailed(fileName(place[0]));
      return isOpen;
    });
  return (
    <Fold id="stacks" class="section fold stacks" open heading={<h3>{text.format("stacks")}</h3>}>
      {record.closeCalls.map((call, index) => (
        <div key={index} class="stack">
          <h4>
            <code dir="ltr">{visible(sourceOfCall(call))}</code> <span>{whenCalled(call, record, text)}</span>
          </h4>
          <Stack stack={call.stack} openSource={open} />
        </div>
      ))}
      <div class="stack">
        <h4>{text.format("stack-constructor")}</h4>
        <Stack stack={record.initiatorStack} openSource={open} />
      </div>
      <p class="stack-failure" role="status">
        {failed !== null && text.format("frame-not-opened", { file: visible(failed) })}
      </p>
    </Fold>
  );
}

function Stack({ stack, openSource }: { readonly stack: string | null; readonly openSource: OpenSource | undefined }) {
  const text = useText();
  if (stack === null) return <p class="quiet">{text.format("stack-none")}</p>;
  return <StackLines stack={stack} openSource={openSource} />;
}

const states = ["connecting", "open", "closing", "closed"] as const;

function whenCalled(call: CloseCall, { ended }: SocketRecord, text: Text): string {
  const before = Math.max(0, ended.monotonic - call.at.monotonic);
  return text.format(`stack-close-${states[call.readyState] ?? "closed"}`, { before });
}
