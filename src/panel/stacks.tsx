import type { CloseCall, SocketRecord } from "../socket/socket-record.ts";
import type { Text } from "../text/text.ts";
import { useText } from "../ui/text-context.tsx";
import { visible, visibleLines } from "../ui/visible.ts";

/** Where the page called `close()` and where it opened the socket. */
export function Stacks({ record }: { readonly record: SocketRecord }) {
  const text = useText();
  return (
    <section class="section stacks">
      <h3>{text.format("stacks")}</h3>
      {record.closeCalls.map((call, index) => (
        <div key={index} class="stack">
          <h4>
            <code dir="ltr">{closeCallSource(call)}</code> <span>{whenCalled(call, record, text)}</span>
          </h4>
          <Stack stack={call.stack} />
        </div>
      ))}
      <div class="stack">
        <h4>{text.format("stack-constructor")}</h4>
        <Stack stack={record.initiatorStack} />
      </div>
    </section>
  );
}

function Stack({ stack }: { readonly stack: string | null }) {
  const text = useText();
  if (stack === null) return <p class="quiet">{text.format("stack-none")}</p>;
  return (
    <pre dir="ltr" tabIndex={0}>
      {visibleLines(stack.trim())}
    </pre>
  );
}

/** The call as the page wrote it: `close(4000, "bye")`. */
export function closeCallSource({ code, reason }: CloseCall): string {
  if (code === null) return "close()";
  return reason === null ? `close(${code})` : `close(${code}, ${visible(JSON.stringify(reason))})`;
}

const states = ["connecting", "open", "closing", "closed"] as const;

function whenCalled(call: CloseCall, { ended }: SocketRecord, text: Text): string {
  const before = Math.max(0, ended.monotonic - call.at.monotonic);
  return text.format(`stack-close-${states[call.readyState] ?? "closed"}`, { before });
}
