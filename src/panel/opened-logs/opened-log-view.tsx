import { useMemo, useState } from "preact/hooks";
import { Panel } from "../panel.tsx";
import type { PanelSurroundings } from "../panel-surroundings.ts";
import { LogFactsSheet } from "./log-facts-sheet.tsx";
import { OpenedLogBar } from "./opened-log-bar.tsx";
import type { OpenedLog } from "../../import/opened-log.ts";
import { createOpenedLogStore } from "../../import/opened-log-store.ts";
import { openedSurroundings } from "./opened-surroundings.ts";
import { Stage } from "./stage.tsx";

interface OpenedLogViewProps {
  readonly log: OpenedLog;
  readonly live: PanelSurroundings;
}

/** An opened log: what is to be known of it, and a panel for each of its tabs that was looked at. */
export function OpenedLogView({ log, live }: OpenedLogViewProps) {
  const [tab, setTab] = useState(log.tabs[0]?.tab ?? 1);
  const [seen, setSeen] = useState<readonly number[]>([tab]);
  const [factsShown, setFactsShown] = useState(false);
  const choose = (next: number): void => {
    setTab(next);
    if (!seen.includes(next)) setSeen([...seen, next]);
  };
  return (
    <>
      <OpenedLogBar log={log} tab={tab} onTab={choose} onFacts={() => setFactsShown(true)} />
      <div class="stages">
        {seen.map((one) => (
          <Stage key={one} inFront={one === tab}>
            <TabPanel log={log} tab={one} live={live} />
          </Stage>
        ))}
      </div>
      {factsShown && <LogFactsSheet log={log} onClose={() => setFactsShown(false)} />}
    </>
  );
}

interface TabPanelProps extends OpenedLogViewProps {
  readonly tab: number;
}

function TabPanel({ log, tab, live }: TabPanelProps) {
  const surroundings = useMemo(() => openedSurroundings(live, createOpenedLogStore(log, tab), tab), [log, tab, live]);
  return <Panel surroundings={surroundings} />;
}
