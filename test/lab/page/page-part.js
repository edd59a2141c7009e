import { openSocket, watchSocket } from "./socket-outcome.js";

/** Milliseconds until a handshake without an answer is given up by the page. */
const unansweredFor = 300;

/** Milliseconds without a message until the page gives the server up. */
const silentFor = 1500;

/** Plays the page's part of a scenario in this document; resolves with what was seen of the socket that is judged. */
export async function playPagePart(scenario) {
  const { sockets = 1, rounds, twin, reconnectsTwice, untilRefused } = scenario.page;
  if (rounds !== undefined) return playRounds(scenario, rounds);
  if (reconnectsTwice !== undefined) return reconnectTwice(scenario, reconnectsTwice);
  if (untilRefused !== undefined) return openUntilRefused(scenario, untilRefused);
  if (twin === true) return together([playSocket(scenario), playSocket(withoutClose(scenario))]);
  return together(Array.from({ length: sockets }, () => playSocket(scenario)));
}

/** One socket: says or closes what the scenario wants. */
function playSocket(scenario, greetingDelay = 0) {
  const { protocols, close, answers } = scenario.page;
  function openScenarioSocket() {
    const socket = openSocket(scenario.url, protocols);
    if (close?.when === "connecting") {
      closeScenarioSocket(socket, close.call);
    } else if (close?.when === "unanswered") {
      setTimeout(closeScenarioSocket, unansweredFor, socket, close.call);
    }
    return socket;
  }
  function onOpen(socket) {
    if (answers) socket.addEventListener("message", () => socket.send("answer"));
    if (greetingDelay > 0) setTimeout(greet, greetingDelay, socket, scenario);
    else greet(socket, scenario);
    if (close?.when === "open") closeScenarioSocket(socket, close.call);
    else if (close?.when === "silent") setTimeout(closeScenarioSocket, silentFor, socket, close.call);
  }
  return watchSocket(scenario, openScenarioSocket, onOpen);
}

function greet(socket, scenario) {
  const { greets } = scenario.page;
  if (greets === true) socket.send("hello");
  else if (greets !== undefined) socket.send("x".repeat(greets));
}

function closeScenarioSocket(socket, call) {
  socket.close(...call);
}

/** The scenario of a component's second socket, which is kept. */
function withoutClose(scenario) {
  const { close: _, ...page } = scenario.page;
  return { ...scenario, page };
}

/** The first socket's outcome, with the events of all. */
async function together(sockets) {
  const outcomes = await Promise.all(sockets);
  if (outcomes.length === 1) return outcomes[0];
  return { ...outcomes[0], events: numbered(outcomes), sockets: outcomes.length };
}

/** One socket after another; the last one's outcome. */
async function playRounds(scenario, { count, gap, laterGreeting = 0 }) {
  const outcomes = [];
  while (outcomes.length < count) {
    if (outcomes.length > 0 && gap > 0) await new Promise((resolve) => setTimeout(resolve, gap));
    outcomes.push(await playSocket(scenario, outcomes.length * laterGreeting));
  }
  return { ...outcomes.at(-1), events: numbered(outcomes), sockets: count };
}

function numbered(outcomes) {
  return outcomes.flatMap(({ events }, index) => events.map((event) => `${index + 1} of ${outcomes.length}: ${event}`));
}

/** A client that reconnects from its error handler and from its close handler; the outcome of the socket that ends last. */
function reconnectTwice(scenario, limit) {
  return new Promise((resolve) => {
    const outcomes = [];
    let opened = 0;
    async function connect() {
      if (opened >= limit) return;
      opened += 1;
      function openScenarioSocket() {
        const socket = openSocket(scenario.url, scenario.page.protocols);
        socket.addEventListener("error", () => void connect());
        socket.addEventListener("close", () => void connect());
        return socket;
      }
      outcomes.push(await watchSocket(scenario, openScenarioSocket));
      if (outcomes.length === limit) resolve({ ...outcomes.at(-1), events: numbered(outcomes), sockets: limit });
    }
    void connect();
  });
}

/** Opens and keeps sockets until one is refused, then closes all; the outcome of the one that ended first. */
async function openUntilRefused(scenario, limit) {
  const kept = [];
  const ends = [];
  let refused = null;
  while (refused === null && kept.length < limit) {
    refused = await new Promise((resolve) => {
      function onOpen(socket) {
        kept.push(socket);
        resolve(null);
      }
      const end = watchSocket(scenario, () => openSocket(scenario.url), onOpen);
      ends.push(end);
      void end.then(resolve);
    });
  }
  for (const socket of kept) socket.close(1000);
  await Promise.all(ends);
  return { ...(refused ?? (await ends[0])), sockets: ends.length };
}
