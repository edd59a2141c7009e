import { useMemo, useRef, useState } from "preact/hooks";
import { TextProvider } from "../../ui/text-context.tsx";
import { Panel } from "../panel.tsx";
import { createPanelStore } from "../panel-store.ts";
import type { PanelSurroundings } from "../panel-surroundings.ts";
import { DropTarget } from "./drop-target.tsx";
import { LogStrip } from "./log-strip.tsx";
import { OpenNotices } from "./open-notices.tsx";
import { OpenedLogView } from "./opened-log-view.tsx";
import { createOpenedLogs, type OpenLog } from "./opened-logs.ts";
import { Stage } from "./stage.tsx";
import { useFileDrop } from "./use-file-drop.ts";
import { useNewAbnormal } from "./use-new-abnormal.ts";

interface PanelWindowProps {
  /** Of the live session. */
  readonly surroundings: PanelSurroundings;
  readonly openLog: OpenLog;
}

/** The live session, and the logs that are opened beside it. */
export function PanelWindow({ surroundings, openLog }: PanelWindowProps) {
  const [logs] = useState(() => createOpenedLogs(openLog));
  const picker = useRef<HTMLInputElement>(null);
  const live = useMemo(
    (): PanelSurroundings => ({ ...surroundings, chooseLog: () => picker.current?.click() }),
    [surroundings],
  );
  const [store] = useState(() => createPanelStore(live));
  const { isOver, handlers } = useFileDrop((files) => void logs.open(files));
  const newAbnormal = useNewAbnormal(store, logs);
  const text = surroundings.text.value;
  const current = logs.current.value;
  const opened = logs.logs.value;
  return (
    <TextProvider value={text}>
      <div class="panel-window" {...handlers}>
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          aria-label={text.format("open-log.title")}
          accept=".json,.ndjson,.jsonl,application/json,application/x-ndjson"
          onChange={({ currentTarget }) => {
            void logs.open([...(currentTarget.files ?? [])]);
            // So that the same file can be chosen again after it was changed.
            currentTarget.value = "";
          }}
        />
        {opened.length > 0 && <LogStrip logs={logs} newAbnormal={newAbnormal} />}
        <OpenNotices logs={logs} />
        <div class="stages">
          <Stage inFront={current === null}>
            <Panel surroundings={live} store={store} />
          </Stage>
          {opened.map(({ id, log }) => (
            <Stage key={id} inFront={current === id}>
              <OpenedLogView log={log} live={live} />
            </Stage>
          ))}
        </div>
        {isOver && <DropTarget />}
      </div>
    </TextProvider>
  );
}
