/** A page that is left and returned to, with or without sockets: what it sees of itself then. */
import { openSocket, peers, shut } from "../checks/observe.js";

const kind = new URL(location.href).searchParams.get("kind");
const log = [];

window.addEventListener("pagehide", ({ persisted }) => log.push(["pagehide", persisted]));
window.addEventListener("pageshow", ({ persisted }) => log.push(["pageshow", persisted]));

const prepare = {
  none: async () => {},
  finished: async () => {
    await shut(await openSocket(), 3000);
  },
  open: async () => {
    const socket = await openSocket();
    for (const type of ["error", "close"]) socket.addEventListener(type, ({ code }) => log.push([type, code]));
    window.socket = socket;
  },
  connecting: async () => {
    window.socket = new WebSocket(`${peers}handshake-silent`);
  },
};
await prepare[kind]();
window.prepared = true;

/** Why the browser did not keep the page, as far as it tells. */
function reasons() {
  const [entry] = performance.getEntriesByType("navigation");
  const found = entry?.notRestoredReasons;
  return found ? (found.reasons ?? []).map(({ reason }) => reason).toSorted() : null;
}
window.returned = () => log.some(([type, persisted]) => type === "pageshow" && persisted);
/** The close event has come too: it comes after everything else. */
window.ended = () => kind !== "open" || log.some(([type]) => type === "close");
window.seen = () => ({
  log,
  returned: window.returned(),
  reasons: reasons(),
  socket: window.socket?.readyState ?? null,
});
