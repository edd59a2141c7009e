/*
 * Runs in the measured document before its own scripts, in the panel as in the naive list. Times are milliseconds on the document's clock,
 * which begins with its navigation. "Painted" is the first task after the frame in which something was there to be painted.
 */
const afterPaint = (then) =>
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => then(performance.now()), { once: true });
    port1.start();
    port2.postMessage(null);
  });

const probe = { firstRows: null, counts: [], keystrokes: [], changedAt: 0 };
globalThis.probe = probe;

const countShown = () =>
  Number.parseInt(document.querySelector(".counter")?.textContent.replaceAll(/[,.\s]/gu, "") ?? "", 10);
let counted;
const look = () => {
  if (probe.firstRows === null && document.querySelector("[data-record-id], [data-fold]"))
    afterPaint((now) => (probe.firstRows ??= now));
  const count = countShown();
  if (count !== counted && !Number.isNaN(count)) {
    counted = count;
    afterPaint((now) => probe.counts.push([now, count]));
  }
  requestAnimationFrame(look);
};
requestAnimationFrame(look);

// From the key to the paint of the last change that it made.
addEventListener(
  "keydown",
  ({ key, timeStamp }) => key.length === 1 && probe.keystrokes.push({ key, at: timeStamp }),
  true,
);
addEventListener(
  "input",
  () => {
    const keystroke = probe.keystrokes.at(-1);
    afterPaint((now) => (keystroke.firstFrame = keystroke.answered = keystroke.settled = now - keystroke.at));
  },
  true,
);
new MutationObserver((changes) => {
  const keystroke = probe.keystrokes.at(-1);
  probe.changedAt = performance.now();
  if (!keystroke) return;
  // The picture follows the list a moment later, and is measured for itself.
  const isList = changes.some(({ target }) => !(target.parentElement ?? target).closest?.(".timeline-pane"));
  afterPaint((now) => {
    probe.changedAt = now;
    keystroke.settled = now - keystroke.at;
    if (isList) keystroke.answered = now - keystroke.at;
  });
}).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

/** Watches every frame until it is asked for what it saw. */
probe.watchFrames = () => {
  const gaps = [];
  const tasks = [];
  let before = performance.now();
  let isWatching = true;
  const frame = () => {
    const now = performance.now();
    gaps.push(now - before);
    before = now;
    if (isWatching) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: "longtask" });
  probe.framesSeen = () => {
    isWatching = false;
    // A frame that is still to come counts too.
    gaps.push(performance.now() - before);
    tasks.push(...observer.takeRecords().map(({ duration }) => duration));
    observer.disconnect();
    return { gaps, tasks };
  };
};
