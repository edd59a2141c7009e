import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../../ui/icon.tsx";
import { useText } from "../../ui/text-context.tsx";
import { visible } from "../../ui/visible.ts";
import type { OpenedLogs } from "./opened-logs.ts";

interface LogStripProps {
  readonly logs: OpenedLogs;
  /** Sockets of the live session that ended abnormally since it was last in front. */
  readonly newAbnormal: number;
}

/** The live session and the opened logs, one of which is in front. */
export function LogStrip({ logs, newAbnormal }: LogStripProps) {
  const text = useText();
  const strip = useRef<HTMLElement>(null);
  const current = logs.current.value;
  // With many logs, or in a narrow panel, it may be out of view.
  useLayoutEffect(() => {
    strip.current
      ?.querySelector(".log-tab-current")
      ?.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  }, [current]);
  const close = (id: number): void => {
    logs.close(id);
    // What had the focus is gone.
    queueMicrotask(() => strip.current?.querySelector<HTMLElement>('[aria-current="page"]')?.focus());
  };
  return (
    <nav ref={strip} class="log-strip" aria-label={text.format("logs")}>
      <ul>
        <li class={current === null ? "log-tab log-tab-current" : "log-tab"}>
          <button
            type="button"
            class="log-tab-name"
            data-log="live"
            aria-current={current === null ? "page" : undefined}
            onClick={() => (logs.current.value = null)}
          >
            {text.format("log-live")}
            {newAbnormal > 0 && (
              <span class="log-tab-count" title={text.format("log-live-new", { count: newAbnormal })}>
                <span aria-hidden="true">{newAbnormal}</span>
                <span class="off-screen-inline">{text.format("log-live-new", { count: newAbnormal })}</span>
              </span>
            )}
          </button>
        </li>
        {logs.logs.value.map(({ id, log }) => (
          <li key={id} class={current === id ? "log-tab log-tab-current" : "log-tab"}>
            <button
              type="button"
              class="log-tab-name"
              data-log={id}
              title={visible(log.name)}
              aria-current={current === id ? "page" : undefined}
              onClick={() => (logs.current.value = id)}
              onKeyDown={(event) => {
                if (event.key !== "Delete") return;
                event.preventDefault();
                close(id);
              }}
            >
              <bdi>{visible(log.name)}</bdi>
            </button>
            <button
              type="button"
              class="icon-button"
              data-close-log={id}
              aria-label={text.format("log-close", { name: visible(log.name) })}
              title={text.format("log-close", { name: visible(log.name) })}
              onClick={() => close(id)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
