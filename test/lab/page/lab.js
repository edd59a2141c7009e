import { announce, showFinished, showRows, showRunning } from "./rows.js";
import { openSocket, watchSocket } from "./socket-outcome.js";

/** How many scenarios run at once: few enough that the browser's own limits do not show. */
const atOnce = 6;

/** Milliseconds until a handshake without an answer is given up by the page. */
const unansweredFor = 300;

const response = await fetch("/scenarios.json");
const scenarios = await response.json();

/** Runs one scenario and resolves with what the page saw of it. */
async function run(id) {
  const scenario = scenarios.find((candidate) => candidate.id === id);
  if (scenario === undefined) {
    throw new Error(`The lab has no scenario "${id}".`);
  }
  showRunning(scenario);
  const outcome = await runInPlace(scenario);
  showFinished(scenario, outcome);
  return outcome;
}

/** Runs all scenarios but the named ones, the slow ones first. */
async function runAll(exceptIds = []) {
  const queue = scenarios
    .filter((scenario) => !exceptIds.includes(scenario.id))
    .toSorted((a, b) => (b.slow ?? 0) - (a.slow ?? 0));
  const total = queue.length;
  const outcomes = [];
  async function work() {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      outcomes.push(await run(next.id));
      announce(`${outcomes.length} of ${total} scenarios have ended.`);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcomes;
}

function runInPlace(scenario) {
  switch (scenario.page.place) {
    case "frame-navigated":
    case "frame-removed":
      return leaveFrame(scenario);
    case "frame-with-csp":
      return runInFrame(scenario, "/csp");
    default:
      return runHere(scenario);
  }
}

async function runHere(scenario) {
  const count = scenario.page.sockets ?? 1;
  const outcomes = await Promise.all(Array.from({ length: count }, () => runOneSocket(scenario)));
  return count === 1 ? outcomes[0] : together(outcomes);
}

/** The first socket's outcome, with the events of all. */
function together(outcomes) {
  const events = outcomes.flatMap((outcome, index) =>
    outcome.events.map((event) => `${index + 1} of ${outcomes.length}: ${event}`),
  );
  return { ...outcomes[0], events };
}

function runOneSocket(scenario) {
  const { protocols, greets, close } = scenario.page;
  function openScenarioSocket() {
    const socket = openSocket(scenario.url, protocols);
    if (close?.when === "connecting") {
      closeScenarioSocket(socket, close.call);
    } else if (close?.when === "unanswered") {
      setTimeout(closeScenarioSocket, unansweredFor, socket, close.call);
    }
    return socket;
  }
  function greetOrClose(socket) {
    if (greets) {
      socket.send("hello");
    }
    if (close?.when === "open") {
      closeScenarioSocket(socket, close.call);
    }
  }
  return watchSocket(scenario, openScenarioSocket, greetOrClose);
}

function closeScenarioSocket(socket, call) {
  socket.close(...call);
}

function makeFrame(scenario, path) {
  const frame = document.createElement("iframe");
  const query = new URLSearchParams({ id: scenario.id, url: scenario.url });
  frame.title = scenario.title;
  frame.src = `${path}?${query}`;
  return frame;
}

/** The next message of this kind from the frame. */
function messageOf(frame, kind) {
  return new Promise((resolve) => {
    const forget = new AbortController();
    window.addEventListener(
      "message",
      (event) => {
        if (event.source === frame.contentWindow && event.data.kind === kind) {
          forget.abort();
          resolve(event.data);
        }
      },
      { signal: forget.signal },
    );
  });
}

async function runInFrame(scenario, path) {
  const frame = makeFrame(scenario, path);
  const ended = messageOf(frame, "ended");
  document.body.append(frame);
  const { outcome } = await ended;
  frame.remove();
  return outcome;
}

/** Opens a socket in a frame and makes the frame go away. */
async function leaveFrame(scenario) {
  const frame = makeFrame(scenario, "/frame.html");
  const opened = messageOf(frame, "opened");
  document.body.append(frame);
  await opened;
  if (scenario.page.place === "frame-navigated") {
    const loaded = new Promise((resolve) => {
      frame.addEventListener("load", resolve, { once: true });
    });
    frame.src = "/blank";
    await loaded;
  }
  frame.remove();
  return {
    id: scenario.id,
    ending: "abandoned",
    code: null,
    reason: "",
    wasClean: null,
    errorEvent: false,
    events: ["open", "left"],
  };
}

showRows(scenarios, run, runAll);
window.lab = { run, runAll };
