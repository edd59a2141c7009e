import { render } from "preact";
import "../../src/panel/panel.css";
import { openLog } from "../../src/import/open-log.ts";
import { PanelWindow } from "../../src/panel/opened-logs/panel-window.tsx";
import { playLive } from "./live-player.ts";
import { createPlaygroundSurroundings } from "./playground-surroundings.ts";
import { parseSettings } from "./settings.ts";

/** The panel as its address describes it. */
const settings = parseSettings(location.search);
const { surroundings, log } = await createPlaygroundSurroundings(settings);
render(<PanelWindow surroundings={surroundings} openLog={openLog} />, document.body);
if (settings.live > 0) playLive(log, settings.live);
