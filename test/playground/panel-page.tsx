import { render } from "preact";
import "../../src/panel/panel.css";
import { PanelWindow } from "../../src/panel/opened-logs/panel-window.tsx";
import { playLive } from "./live-player.ts";
import { createPlaygroundSurroundings } from "./playground-surroundings.ts";
import { parseSettings } from "./settings.ts";

/** The panel as its address describes it. */
const settings = parseSettings(location.search);
const { surroundings, log } = await createPlaygroundSurroundings(settings);
const openLog = async (file: File) => {
  const read = JSON.parse(await file.text());
  return {
    name: file.name,
    head: {
      exportedAt: Date.parse(read.exportedAt),
      generator: read.generator,
      browser: read.browser,
      language: read.language,
      redacted: read.redacted,
      notRedacted: [],
      scope: { tabs: "one", filter: null, from: null, to: null },
    },
    tabs: [1, 2].map((tab) => ({
      tab,
      entries: read.records
        .slice(0, 500 / tab)
        .map((record: any, index: number) => ({ kind: "record", record, sequence: index + 1, tabId: 1 })),
    })),
    problems: [{ line: 3, column: 7, path: "records[3].code", problem: "a number was expected" }],
    leftOut: 3,
    dropped: read.dropped,
    counts: { records: read.records.length, duplicate: 0, problems: 1 },
  } as any;
};
render(<PanelWindow surroundings={surroundings} openLog={openLog} />, document.body);
if (settings.live > 0) playLive(log, settings.live);
