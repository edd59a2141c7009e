import { render } from "preact";
import "../../src/panel/panel.css";
import { Panel } from "../../src/panel/panel.tsx";
import { playLive } from "./live-player.ts";
import { createPlaygroundSurroundings } from "./playground-surroundings.ts";
import { parseSettings } from "./settings.ts";

/** The panel as its address describes it. */
const settings = parseSettings(location.search);
const { surroundings, log } = await createPlaygroundSurroundings(settings);
render(<Panel surroundings={surroundings} />, document.body);
if (settings.live > 0) playLive(log, settings.live);
