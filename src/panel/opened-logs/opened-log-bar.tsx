import { useId } from "preact/hooks";
import { useText } from "../../ui/text-context.tsx";
import { factsInShort } from "./log-facts.ts";
import type { OpenedLog } from "../../import/opened-log.ts";

interface OpenedLogBarProps {
  readonly log: OpenedLog;
  readonly tab: number;
  readonly onTab: (tab: number) => void;
  readonly onFacts: () => void;
}

/** Above an opened log: where it is from, and what is not in it. */
export function OpenedLogBar({ log, tab, onTab, onFacts }: OpenedLogBarProps) {
  const text = useText();
  const tabId = useId();
  const { counts, tabs } = log;
  return (
    <section class="log-bar" aria-label={text.format("opened")}>
      <strong>{text.format("opened")}</strong>
      {factsInShort(log, text).map((fact) => (
        <span key={fact} class="log-bar-fact">
          <bdi>{fact}</bdi>
        </span>
      ))}
      {counts.problems > 0 && (
        <button type="button" class="link-button log-bar-problems" data-action="problems" onClick={onFacts}>
          {text.format("opened-problems", { count: counts.problems })}
        </button>
      )}
      <button type="button" class="link-button" data-action="log-facts" onClick={onFacts}>
        {text.format("opened-about")}
      </button>
      {tabs.length > 1 && (
        <span class="log-bar-tabs">
          <label for={tabId}>{text.format("opened-tab")}</label>
          <select id={tabId} value={tab} onChange={({ currentTarget }) => onTab(Number(currentTarget.value))}>
            {tabs.map((one) => (
              <option key={one.tab} value={one.tab}>
                {text.format("opened-tab-option", {
                  tab: one.tab,
                  count: one.entries.filter(({ kind }) => kind === "record").length,
                })}
              </option>
            ))}
          </select>
        </span>
      )}
    </section>
  );
}
