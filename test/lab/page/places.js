import { playPagePart } from "./page-part.js";

/** Plays a scenario where its socket lives: in this page, in a frame of it, or in a worker. */
export function playInPlace(scenario) {
  switch (scenario.page.place) {
    case "frame-navigated":
    case "frame-removed":
      return leaveFrame(scenario);
    case "frame-stopped":
      return stopFrame(scenario);
    case "frame-with-csp":
      return runInFrame(scenario, "/csp");
    case "worker":
      return runInWorker(scenario);
    default:
      return playPagePart(scenario);
  }
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

/** Opens a socket in a frame and stops loading there, as a click on the browser's stop button does. */
async function stopFrame(scenario) {
  const frame = makeFrame(scenario, "/frame.html");
  const opened = messageOf(frame, "opened");
  const ended = messageOf(frame, "ended");
  document.body.append(frame);
  await opened;
  frame.contentWindow.stop();
  // The frame stays: what ends while a frame goes away is another thing.
  const { outcome } = await ended;
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
    sockets: 1,
  };
}

/** The worker lives on: DevTools tell nothing of the last socket of one that is ended. */
async function runInWorker(scenario) {
  const worker = new Worker("/worker.js");
  const ended = new Promise((resolve) => {
    worker.addEventListener("message", ({ data }) => resolve(data), { once: true });
  });
  worker.postMessage(scenario.url);
  const outcome = await ended;
  return { id: scenario.id, ...outcome };
}
