/** Lets go of sockets and what belongs to them, and tells what the browser has collected. */
import { echoed, echoUrl, eventOf, failing, openSocket, peers, shut } from "../checks/observe.js";

const kinds = {};
const remember = (kind, thing) => (kinds[kind] ??= []).push(new WeakRef(thing));

const makers = {
  async closedByThePage() {
    const socket = await openSocket();
    await echoed(socket, "x");
    remember("closed by the page", socket);
    remember("its close event", await shut(socket, 3000));
  },
  async closedByThePeer() {
    const socket = new WebSocket(`${peers}close-4001`);
    socket.onclose = () => socket.readyState;
    await eventOf(socket, "close");
    remember("closed by the peer", socket);
  },
  async withListeners() {
    const socket = await openSocket();
    const listener = () => socket.url;
    for (const type of ["open", "message", "error", "close"]) socket.addEventListener(type, listener);
    await shut(socket);
    remember("closed, with listeners", socket);
    remember("its listener", listener);
  },
  async subclassed() {
    class Mine extends WebSocket {
      field = {};
    }
    const socket = new Mine(echoUrl);
    await eventOf(socket, "open");
    await shut(socket);
    remember("of a subclass", socket);
    remember("its field", socket.field);
  },
  async messages() {
    const socket = await openSocket();
    socket.binaryType = "arraybuffer";
    remember("an earlier message's data", (await echoed(socket, new Uint8Array(1000))).data);
    const sent = new Uint8Array(1000);
    remember("data that was sent", sent);
    await echoed(socket, sent);
    await echoed(socket, "last");
    window.kept = socket;
  },
  async lastMessage() {
    const socket = await openSocket();
    socket.binaryType = "arraybuffer";
    remember("the last message's data", (await echoed(socket, new Uint8Array(1000))).data);
    (window.keptToo ??= []).push(socket);
  },
  async lastMessageOfAClosed() {
    const socket = await openSocket();
    socket.binaryType = "arraybuffer";
    remember("the last message's data, closed", (await echoed(socket, new Uint8Array(1000))).data);
    await shut(socket);
    (window.keptToo ??= []).push(socket);
  },
  async refusedByTheConstructor() {
    try {
      remember("nothing", new WebSocket("ws://["));
    } catch (error) {
      remember("an exception of the constructor", error);
    }
  },
  async droppedWhileOpen() {
    remember("dropped while open, without listeners", await openWithoutListeners());
  },
  async droppedWithListener() {
    const socket = await openSocket();
    socket.onmessage = () => {};
    remember("dropped while open, with a listener", socket);
  },
};

/** Nobody listens to this socket: its server's answer to another one, opened later, says that it must be open. */
async function openWithoutListeners() {
  const socket = new WebSocket(echoUrl);
  while (socket.readyState === 0) await shut(await openSocket());
  return socket;
}

/** Makes some of each kind, so that one that a register happens to hold is not all. */
window.make = async () => {
  for (let round = 0; round < 4; round++) for (const maker of Object.values(makers)) await maker();
  const failed = new WebSocket(failing("status-403"));
  await eventOf(failed, "close");
  remember("failed", failed);
};
let marks = [];
/** Makes something that the next collection takes. */
window.mark = () => {
  marks = Array.from({ length: 3 }, () => new WeakRef(new EventTarget()));
};
window.marks = () => marks.filter((mark) => mark.deref()).length;
/** How many of each kind are there; a kind of which nothing is left is left out. */
window.alive = () => {
  const counts = Object.entries(kinds).map(([kind, all]) => [kind, all.filter((thing) => thing.deref()).length]);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
};
