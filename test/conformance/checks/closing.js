/** The rules of close(). */
import { attempt, describeClose, eventOf, failing, inTurn, nextTask, openSocket, peers, shut } from "./observe.js";

export const shared = true;

/** What close() does to an open socket with these arguments: its end, if it accepts them. */
async function closed(...args) {
  const socket = await openSocket();
  const end = eventOf(socket, "close");
  const outcome = attempt(() => socket.close(...args));
  const { readyState } = socket;
  if (outcome.threw) socket.close(3999);
  return { ...outcome, readyState, end: describeClose(await end) };
}

export const withoutArguments = () => closed();
export const normal = () => closed(1000);
export const normalWithReason = () => closed(1000, "done");
export const ownCode = () => closed(4321, "own");
export const lowestOfEachRange = () => inTurn([3000, 4000, 4999], (code) => closed(code));
export const forbiddenCodes = () =>
  inTurn([0, 999, 1001, 1005, 1006, 1015, 2999, 5000, 65_535, -1], (code) => closed(code));
export const convertedCodes = () =>
  inTurn(["3000", 3000.7, 3000.4, 68_536, Infinity, true, [3000], { valueOf: () => 3003 }], (code) => closed(code));
export const codesThatAreNoNumbers = () => inTurn([NaN, "code", null, {}, ""], (code) => closed(code));
export const undefinedCode = () =>
  inTurn([[undefined], [undefined, undefined], [1000, undefined]], (args) => closed(...args));
export const symbolAsCode = () => closed(Symbol("code"));
export const bigintAsCode = () => closed(3000n);
export const reasonWithoutCode = () => closed(undefined, "reason");
export const reasonOfManyKinds = () =>
  inTurn(["", null, 5, {}, ["a", "b"], "ä€𝄞", "\ud800", "\0"], (reason) => closed(3000, reason));
export const symbolAsReason = () => closed(3000, Symbol("reason"));
export const longestReason = () => closed(3000, "x".repeat(123));
export const reasonTooLong = () => closed(3000, "x".repeat(124));
export const reasonTooLongInBytes = () => closed(3000, "€".repeat(42));
export const longestReasonInBytes = () => closed(3000, "€".repeat(41));
export const codeAndReasonBothWrong = () => closed(1001, "x".repeat(124));
export const moreArguments = () => closed(3000, "a", "b");
export const conversionsInOrder = async () => {
  const log = [];
  const code = {
    valueOf() {
      log.push("code");
      return 3000;
    },
  };
  const reason = {
    toString() {
      log.push("reason");
      return "r";
    },
  };
  return { ...(await closed(code, reason)), log };
};
export const exceptionOfConversionPasses = async () => {
  const error = new Error("mine");
  const socket = await openSocket();
  let same = false;
  try {
    socket.close(3000, {
      toString() {
        throw error;
      },
    });
  } catch (caught) {
    same = caught === error;
  }
  const { readyState } = socket;
  await shut(socket);
  return [same, readyState];
};
export const closeWithinConversion = async () => {
  const socket = await openSocket();
  const end = eventOf(socket, "close");
  const code = {
    valueOf() {
      socket.close(3001, "inner");
      return 3002;
    },
  };
  const outcome = attempt(() => socket.close(code, "outer"));
  return [outcome, describeClose(await end)];
};
export const twice = async () => {
  const socket = await openSocket();
  const end = eventOf(socket, "close");
  const returned = [socket.close(3000, "first"), socket.readyState, socket.close(3001, "second"), socket.readyState];
  return [returned.map(String), describeClose(await end)];
};
export const afterTheEnd = async () => {
  const socket = await openSocket();
  await shut(socket, 3000);
  const log = [];
  socket.onclose = () => log.push("again");
  log.push(
    attempt(() => socket.close()),
    attempt(() => socket.close(1001)),
    attempt(() => socket.close(3000, "x".repeat(124))),
  );
  await nextTask();
  return [...log, socket.readyState];
};
export const whileConnecting = async () => {
  const results = [];
  for (const args of [[], [3000, "early"]]) {
    const socket = new WebSocket(failing("echo"));
    const end = eventOf(socket, "close");
    const outcome = attempt(() => socket.close(...args));
    results.push([outcome, socket.readyState, describeClose(await end), socket.readyState]);
  }
  return results;
};
export const wrongArgumentsWhileConnecting = async () => {
  const socket = new WebSocket(failing("echo"));
  const outcomes = [
    attempt(() => socket.close(1001)),
    socket.readyState,
    attempt(() => socket.close(3000, "x".repeat(124))),
  ];
  await shut(socket);
  return outcomes;
};
export const whatIsSentBeforeArrives = async () => {
  const socket = await openSocket();
  const seen = [];
  socket.onmessage = ({ data }) => seen.push(data);
  for (let index = 0; index < 5; index++) socket.send(String(index));
  const { code } = await shut(socket, 3000);
  return [seen, code];
};
export const codesOfThePeer = async () => {
  const codes = [1000, 1001, 1011, 1012, 3000, 4999];
  return inTurn(codes, async (code) => describeClose(await eventOf(new WebSocket(`${peers}close-${code}`), "close")));
};
export const answerOfThePeer = async () => describeClose(await eventOf(new WebSocket(`${peers}close-1008`), "close"));
export const closeAsCallback = async () => {
  const socket = await openSocket();
  const end = eventOf(socket, "close");
  queueMicrotask(socket.close.bind(socket, 3000, "later"));
  return describeClose(await end);
};
export const propertiesAfterTheEnd = async () => {
  const socket = await openSocket(["one"]);
  await echoed(socket);
  await shut(socket, 3000);
  const { url, readyState, protocol, extensions, bufferedAmount, binaryType } = socket;
  return { url, readyState, protocol, extensions, bufferedAmount, binaryType };
};
async function echoed(socket) {
  const message = eventOf(socket, "message");
  socket.send("x");
  await message;
}
