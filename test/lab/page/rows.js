const groups = [
  ["handshake", "Handshake", "The socket never opens, or should not have."],
  ["close-frame", "Close frame", "The server says goodbye with a code, good or bad."],
  ["transport", "Transport", "TCP or TLS ends without a word, or never comes about."],
  ["protocol", "Protocol", "The server breaks the rules of framing."],
  ["page", "Page", "The page ends the socket itself, or goes away."],
  ["policy", "Policy", "The browser itself forbids the socket."],
  ["again", "Again and again", "What only several sockets show: time-outs, storms and reconnects."],
  ["library", "Libraries", "Servers of npm packages, each with its own way to end a socket."],
  ["software", "Software", "nginx, HAProxy and servers in Python, where the lab was started with them."],
];

/** The browser family that this page runs in. */
export const browser = CSS.supports("-moz-appearance", "none") ? "firefox" : "chromium";
const rows = new Map();
const status = document.querySelector("#status");
const runAllButton = document.querySelector("#run-all");

/** Says something in the page's one live region. */
export function announce(text) {
  status.textContent = text;
}

/** Fills the page: a heading for each group, a button for each scenario. */
export function showRows(scenarios, run, runAll) {
  const used = groups.filter(([group]) => scenarios.some((scenario) => scenario.group === group));
  const sections = used.map(([group, title, about]) => {
    const heading = element("h2", title, { id: group });
    const list = element("ul", "", { role: "list" });
    list.append(...scenarios.filter((scenario) => scenario.group === group).map((scenario) => makeRow(scenario, run)));
    const section = element("section", "", { "aria-labelledby": group });
    section.append(heading, element("p", about, { class: "about" }), list);
    return section;
  });
  document.querySelector("#scenarios").replaceChildren(...sections);
  runAllButton.addEventListener("click", () => void runEverything(runAll));
  runAllButton.disabled = false;
  announce(`${scenarios.length} scenarios are ready.`);
}

async function runEverything(runAll) {
  runAllButton.disabled = true;
  const outcomes = await runAll();
  const different = document.querySelectorAll('[data-result="different"]').length;
  announce(
    different === 0
      ? `All ${outcomes.length} ended as expected.`
      : `${outcomes.length} ended, ${different} of them not as expected.`,
  );
  runAllButton.disabled = false;
}

function makeRow(scenario, run) {
  const row = element("li", "", { "data-scenario-id": scenario.id });
  const button = element("button", scenario.title, { type: "button" });
  const hint = scenario.slow === undefined ? "" : ` · up to ${scenario.slow} seconds`;
  const name = element("p", `${scenario.id}${hint}`, { class: "name" });
  const result = element("p", "Not run yet.", { class: "result", id: `result-${scenario.id}` });
  button.setAttribute("aria-describedby", result.id);
  button.addEventListener("click", () => void runAndTell(scenario, run));
  row.append(button, name, result);
  rows.set(scenario.id, { row, result });
  return row;
}

async function runAndTell(scenario, run) {
  announce(`Running: ${scenario.title}`);
  const outcome = await run(scenario.id);
  announce(`${scenario.title}: ${inWords(outcome)}.`);
}

/** Marks a scenario as under way. */
export function showRunning(scenario) {
  const { row, result } = rows.get(scenario.id);
  row.dataset.result = "running";
  result.textContent = "Running…";
}

/** Shows what came of a scenario, and whether this browser was expected to do so. */
export function showFinished(scenario, outcome) {
  const { row, result } = rows.get(scenario.id);
  const expected = scenario.expected[browser];
  const same = isSame(expected, outcome) || isSame(scenario.sometimes?.[browser], outcome);
  row.dataset.result = same ? "same" : "different";
  const seen = inWords(outcome);
  result.textContent = same ? `As expected: ${seen}.` : `Not as expected: ${seen}. Expected: ${inWords(expected)}.`;
}

function isSame(expected, outcome) {
  return (
    expected !== undefined &&
    ["ending", "code", "wasClean", "errorEvent"].every((name) => expected[name] === outcome[name])
  );
}

function inWords({ ending, code, wasClean, errorEvent }) {
  const parts = [ending];
  if (code !== null) {
    parts.push(`code ${code}`, wasClean ? "clean" : "not clean");
  }
  parts.push(errorEvent ? "with an error event" : "no error event");
  return parts.join(", ");
}

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  return made;
}
