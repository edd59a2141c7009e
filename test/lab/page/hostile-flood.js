import { endOf, pause, socketUrl, turn } from "./hostile-base.js";
import { forgedRecord, say, stealTarget } from "./hostile-forge.js";

/**
 * Follows how long the page is held up at a time: by one task, where the browser tells of long ones (from 50 ms on; 0 where there was none), or
 * between two moments at which something else could run. Returns what ends it and gives the longest, in milliseconds.
 */
function watchTasks() {
  let longest = 0;
  if (PerformanceObserver.supportedEntryTypes.includes("longtask")) {
    const take = (entries) => {
      for (const { duration } of entries) longest = Math.max(longest, duration);
    };
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    observer.observe({ type: "longtask" });
    return () => {
      take(observer.takeRecords());
      observer.disconnect();
      return Math.round(longest);
    };
  }
  let last = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener("message", () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
  return () => {
    port1.close();
    return Math.round(longest);
  };
}

/** Opens this many sockets and closes them at once, a few a task. Resolves when all have ended, with how the page fared, in milliseconds. */
export async function flood(count, url = socketUrl("close-1011"), slice = 50) {
  const longestTask = watchTasks();
  const began = performance.now();
  let ended = 0;
  let finish;
  const finished = new Promise((resolve) => {
    finish = resolve;
  });
  for (let made = 0; made < count; made++) {
    const socket = new WebSocket(url);
    socket.addEventListener("close", () => {
      if (++ended === count) finish();
    });
    // Before it is open: browsers take their time to connect many sockets to one host.
    socket.close();
    if (made % slice === slice - 1) await turn();
  }
  await finished;
  return { ended, longest: longestTask(), took: Math.round(performance.now() - began) };
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
    const { target, frame } = await stealTarget();
    for (let made = 0; made < each; made++) say(target, JSON.stringify(forgedRecord(`frame${index}-${made}`)));
    // The relay hands over what it has once the frame is gone.
    frame.remove();
  }
  return frames * each;
}
