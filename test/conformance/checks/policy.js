/** Documents with a policy: a strict one, where `places` names no other. */
import { attempt, describeClose, echoed, echoUrl, eventOf, nextTask, openSocket, shut } from "./observe.js";

const violations = [];
document.addEventListener(
  "securitypolicyviolation",
  ({ violatedDirective, effectiveDirective, blockedURI, sourceFile, lineNumber, disposition, isTrusted, sample }) => {
    violations.push({
      violatedDirective,
      effectiveDirective,
      blockedURI,
      disposition,
      isTrusted,
      sample,
      sourceFile,
      lineNumber,
    });
  },
);
const withoutSource = ({ sourceFile: _file, lineNumber: _line, ...rest }) => rest;

async function life() {
  const socket = await openSocket();
  const { data } = await echoed(socket, "x");
  const close = describeClose(await shut(socket, 3000));
  await nextTask();
  return { data, close, violations };
}
async function forbidden() {
  const log = [];
  const { value: socket, threw } = attempt(() => new WebSocket(echoUrl));
  if (socket) {
    log.push(socket.readyState);
    for (const type of ["open", "error", "close"])
      socket.addEventListener(type, (event) => log.push([type, socket.readyState, event.isTrusted]));
    await eventOf(socket, "error");
  }
  for (let turn = 0; turn < 20 && violations.length === 0; turn++) await nextTask();
  await nextTask();
  return { threw, log, after: socket?.readyState };
}

export const strictPolicy = life;
export const trustedTypes = life;
export const sandboxPolicy = life;
export const reportOnly = async () => {
  const seen = await life();
  return { ...seen, violations: seen.violations.map(withoutSource) };
};
export const forbiddenConnection = async () => ({ ...(await forbidden()), violations: violations.map(withoutSource) });
export const forbiddenMethods = async () => {
  const { value: socket, threw } = attempt(() => new WebSocket(echoUrl));
  if (!socket) return { threw };
  const seen = [
    attempt(() => socket.send("x")),
    attempt(() => socket.close(1001)),
    attempt(() => socket.close(3000)),
    socket.url,
    socket.bufferedAmount,
  ];
  await nextTask();
  return seen;
};
/** Where the policy's report says that the connection was asked for. */
export const sourceOfViolation = async () => {
  await forbidden();
  return violations.map(({ sourceFile, lineNumber }) =>
    sourceFile.startsWith("http") ? [new URL(sourceFile).pathname, lineNumber] : sourceFile && "foreign",
  );
};
export const evalIsForbidden = () => [
  attempt(() => (0, eval)("1")).threw?.name,
  attempt(() => new Function("return 1")()).threw?.name,
];
export const nothingElseIsReported = async () => {
  await life();
  return violations;
};

export const place = "strict";
export const places = {
  trustedTypes: "trusted-types",
  sandboxPolicy: "sandbox",
  reportOnly: "report-only",
  forbiddenConnection: "forbidden",
  forbiddenMethods: "forbidden",
  sourceOfViolation: "forbidden",
};
