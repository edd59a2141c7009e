/** What is sent and received, and what is counted of it. */
import { attempt, echoed, echoUrl, nextTask, openSocket, shut } from "./observe.js";

export const shared = true;

async function describeData(data) {
  if (typeof data === "string") return { text: data };
  const buffer = data instanceof Blob ? await data.arrayBuffer() : data;
  const bytes = [...new Uint8Array(buffer)];
  return { kind: data.constructor.name, type: data.type, bytes };
}

/** What comes back of what is sent. */
async function echoOf(data, binaryType = "arraybuffer") {
  const socket = await openSocket();
  socket.binaryType = binaryType;
  const event = await echoed(socket, data);
  await shut(socket);
  return describeData(event.data);
}
const bytes = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);

export const text = () => echoOf("text");
export const emptyText = () => echoOf("");
export const unicodeText = () => echoOf("ä€𝄞\u0000\u202e");
export const loneSurrogate = () => echoOf("a\ud800b");
export const numberAsText = () => echoOf(1.5);
export const nullAsText = () => echoOf(null);
export const undefinedAsText = () => echoOf(undefined);
export const objectAsText = () => echoOf({ toString: () => "converted" });
export const arrayAsText = () => echoOf([1, [2, 3]]);
export const stringObjectAsText = () => echoOf(new String("object"));
export const urlSearchParamsAsText = () => echoOf(new URLSearchParams({ a: "1" }));
export const documentAsText = () => echoOf(document);
export const buffer = () => echoOf(bytes.buffer.slice(0));
export const emptyBuffer = () => echoOf(new ArrayBuffer(0));
export const viewWithOffset = () => echoOf(bytes.subarray(2, 5));
export const wideView = () => echoOf(new Uint16Array(bytes.buffer, 2, 2));
export const dataView = () => echoOf(new DataView(bytes.buffer, 1, 3));
export const blobSent = () => echoOf(new Blob([bytes, "text"], { type: "text/plain" }));
export const blobReceived = () => echoOf(bytes, "blob");
export const fileSent = () => echoOf(new File(["file"], "name.txt"));
export const detachedBuffer = () => {
  const transferred = bytes.buffer.slice(0);
  structuredClone(transferred, { transfer: [transferred] });
  return echoOf(transferred);
};
export const resizableBuffer = async () => {
  const socket = await openSocket();
  const outcome = attempt(() => socket.send(new ArrayBuffer(4, { maxByteLength: 8 })));
  await shut(socket);
  return outcome;
};
export const conversionsOfSend = async () => {
  const log = [];
  const data = new Proxy(
    {},
    {
      get(_, key) {
        log.push(`get ${String(key)}`);
        return key === Symbol.toPrimitive ? () => "converted" : undefined;
      },
      getPrototypeOf: () => log.push("prototype") && null,
      has: (_, key) => log.push(`has ${String(key)}`) > 0,
      getOwnPropertyDescriptor: (_, key) => void log.push(`describe ${String(key)}`),
    },
  );
  return { ...(await echoOf(data)), log };
};
export const exceptionOfConversionPasses = async () => {
  const socket = await openSocket();
  const error = new Error("mine");
  let same = false;
  try {
    socket.send({
      toString() {
        throw error;
      },
    });
  } catch (caught) {
    same = caught === error;
  }
  await shut(socket);
  return same;
};
export const symbolSent = async () => {
  const socket = await openSocket();
  const outcome = attempt(() => socket.send(Symbol("x")));
  await shut(socket);
  return outcome;
};
export const nothingSent = async () => {
  const socket = await openSocket();
  const outcome = attempt(() => socket.send());
  await shut(socket);
  return outcome;
};
export const moreArgumentsOfSend = async () => {
  const socket = await openSocket();
  const outcome = attempt(() => socket.send("x", { binary: true }, () => {}));
  await shut(socket);
  return outcome;
};
export const whatSendReturns = async () => {
  const socket = await openSocket();
  const returned = [socket.send("x"), socket.send(bytes), WebSocket.prototype.send.call(socket, "x")];
  await shut(socket);
  return returned.map(String);
};
export const sendWhileConnecting = async () => {
  const socket = new WebSocket(echoUrl);
  const outcome = attempt(() => socket.send("x"));
  await shut(socket);
  return outcome;
};
export const sendWhileClosing = async () => {
  const socket = await openSocket();
  socket.close();
  const outcome = attempt(() => socket.send("12345"));
  return [outcome, socket.readyState, socket.bufferedAmount];
};
export const sendAfterClose = async () => {
  const socket = await openSocket();
  await shut(socket);
  const before = socket.bufferedAmount;
  socket.send("12345");
  socket.send(bytes);
  return [before, socket.bufferedAmount, socket.readyState];
};
export const bufferedAtOnce = async () => {
  const socket = await openSocket();
  const amounts = [socket.bufferedAmount];
  for (const data of ["abc", "€", bytes, new Blob(["blob"]), ""]) {
    socket.send(data);
    amounts.push(socket.bufferedAmount);
  }
  await shut(socket);
  return amounts;
};
export const bufferedLater = async () => {
  const socket = await openSocket();
  await echoed(socket, "x".repeat(100_000));
  await nextTask();
  const amount = socket.bufferedAmount;
  await shut(socket);
  return [amount, socket.bufferedAmount];
};
export const binaryTypes = async () => {
  const socket = await openSocket();
  const seen = [socket.binaryType];
  for (const value of ["arraybuffer", "blob", "nonsense", "arraybuffer", null, "ArrayBuffer"])
    seen.push([
      attempt(() => {
        socket.binaryType = value;
      }),
      socket.binaryType,
    ]);
  await shut(socket);
  return seen;
};
export const binaryTypeBetweenMessages = async () => {
  const socket = await openSocket();
  const kinds = [];
  for (const binaryType of ["blob", "arraybuffer", "blob"]) {
    socket.binaryType = binaryType;
    kinds.push((await echoed(socket, bytes)).data.constructor.name);
  }
  await shut(socket);
  return kinds;
};
export const dataIsTheSameObject = async () => {
  const socket = await openSocket();
  socket.binaryType = "arraybuffer";
  const event = await echoed(socket, bytes);
  await shut(socket);
  return [event.data === event.data, event.data.byteLength];
};
export const receivedBufferMayBeTransferred = async () => {
  const socket = await openSocket();
  socket.binaryType = "arraybuffer";
  const { data } = await echoed(socket, bytes);
  const moved = structuredClone(data, { transfer: [data] });
  const { code } = await shut(socket);
  return [data.byteLength, moved.byteLength, code];
};
export const sentBufferMayBeChanged = async () => {
  const socket = await openSocket();
  socket.binaryType = "arraybuffer";
  const sent = Uint8Array.of(1, 2, 3);
  const back = echoed(socket, sent);
  sent.fill(9);
  const { data } = await back;
  await shut(socket);
  return [...new Uint8Array(data)];
};
export const bigBinary = async () => {
  const size = 8 * 1024 * 1024;
  const socket = await openSocket();
  socket.binaryType = "arraybuffer";
  const sent = new Uint8Array(size).map((_, index) => index % 251);
  const { data } = await echoed(socket, sent);
  await shut(socket);
  const received = new Uint8Array(data);
  return [received.length, received.every((byte, index) => byte === index % 251)];
};
export const bigText = async () => {
  const socket = await openSocket();
  const sent = "ä€𝄞x".repeat(200_000);
  const { data } = await echoed(socket, sent);
  await shut(socket);
  return [data.length, data === sent];
};
