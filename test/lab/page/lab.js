import { playInPlace } from "./places.js";
import { announce, browser, showFinished, showRows, showRunning } from "./rows.js";

/** How many scenarios run at once: few enough that the browser's own limits do not show. */
const atOnce = 6;

/** Milliseconds between two ends without a close frame, where they must not be taken for one event. */
const apartBy = 1200;

/** Seconds from which on a scenario waits for the browser's own timer, and is in nobody's way. */
const endless = 20;

const response = await fetch("/scenarios.json");
const all = await response.json();
const scenarios = all.filter(({ only }) => only === undefined || only === browser);

/** Runs one scenario and resolves with what the page saw of it. */
async function run(id) {
  const scenario = scenarios.find((candidate) => candidate.id === id);
  if (scenario === undefined) {
    throw new Error(`The lab has no scenario "${id}".`);
  }
  showRunning(scenario);
  const outcome = await playInPlace(scenario);
  showFinished(scenario, outcome);
  return outcome;
}

/**
 * Runs the named scenarios, or all: the slow ones first, those that must be alone one by one beside the others. Browsers hold back
 * handshakes with a host where many have failed, so those that fail take turns with those that do not.
 * @param {readonly string[]} [ids]
 * @param {boolean} [apart] Leaves time between ends that look like one event when they come together.
 */
async function runAll(ids = scenarios.map(({ id }) => id), apart = false) {
  const chosen = scenarios.filter(({ id }) => ids.includes(id));
  const outcomes = [];
  async function work(queue, pause) {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      outcomes.push(await run(next.id));
      announce(`${outcomes.length} of ${chosen.length} scenarios have ended.`);
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  const alone = inTurns(chosen.filter(mustBeAlone));
  const exclusive = chosen.filter(({ page }) => page.untilRefused !== undefined);
  const others = chosen.filter((scenario) => !mustBeAlone(scenario) && !exclusive.includes(scenario));
  const together = inTurns(others).toSorted((a, b) => (b.slow ?? 0) - (a.slow ?? 0));
  await Promise.all([work(alone, apart ? apartBy : 0), ...Array.from({ length: atOnce }, () => work(together, 0))]);
  await work(exclusive, 0);
  return outcomes;
}

/** Sockets that end without a close frame at the same time say something together that each of them does not. */
function mustBeAlone({ alone, slow = 0, expected }) {
  const { ending, code, wasClean } = expected[browser];
  return alone === true || (ending === "closed" && code === 1006 && !wasClean && slow < endless);
}

/** Those that never open, spread evenly among the others. */
function inTurns(some) {
  const failing = some.filter(({ expected }) => expected[browser].ending === "failed");
  const others = some.filter((scenario) => !failing.includes(scenario));
  return [failing, others]
    .flatMap((list) => list.map((scenario, index) => ({ scenario, place: (index + 0.5) / list.length })))
    .toSorted((a, b) => a.place - b.place)
    .map(({ scenario }) => scenario);
}

showRows(scenarios, run, runAll);
window.lab = { run, runAll };
