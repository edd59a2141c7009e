import { endOf, pause, socketUrl, turn } from "./hostile-base.js";
import { forgedRecord, say, stealPort } from "./hostile-forge.js";

/**
 * Opens this many sockets that nobody answers, a few hundred a task, and closes every second one of them. Resolves when all have ended,
 * with how long the page did not answer at the longest, in milliseconds.
 */
export async function flood(count, url = socketUrl("close-1011"), slice = 250) {
  let ended = 0;
  let longest = 0;
  let last = performance.now();
  let running = true;
  const channel = new MessageChannel();
  channel.port1.addEventListener("message", () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) channel.port2.postMessage(null);
  });
  channel.port1.start();
  channel.port2.postMessage(null);
  const began = performance.now();
  let finish;
  const finished = new Promise((resolve) => {
    finish = resolve;
  });
  for (let made = 0; made < count; made++) {
    const socket = new WebSocket(url);
    socket.addEventListener("close", () => {
      if (++ended === count) finish();
    });
    if (made % 2 === 1) socket.close();
    if (made % slice === slice - 1) await turn();
  }
  await finished;
  running = false;
  return { ended, longest: Math.round(longest), took: Math.round(performance.now() - began) };
}

/** Opens sockets and leaves the page before most of them could end. */
export async function leaveWith(count, next) {
  await endOf(socketUrl("close-1000"));
  // The relay knows now who it is.
  await pause(500);
  window.kept = Array.from({ length: count }, () => new WebSocket(socketUrl("echo")));
  location.href = next;
}

/** Adds frames, each with its share of forged records, and removes them again. */
export async function floodFrames(frames, each) {
  for (let index = 0; index < frames; index++) {
    const { port, frame } = await stealPort();
    for (let made = 0; made < each; made++) say(port, JSON.stringify(forgedRecord(`frame${index}-${made}`)));
    // The relay hands over what it has once the frame is gone.
    frame.remove();
  }
  return frames * each;
}
