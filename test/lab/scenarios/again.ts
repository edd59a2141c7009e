import { inBoth, says } from "../expected-cause.ts";
import { both, clean, neverOpened, unclean } from "../expectation.ts";
import { closeFrame, frameBytes, opcodes } from "../frame-bytes.ts";
import type { PeerStep, Scenario } from "../scenario.ts";

const inGoodOrder: readonly PeerStep[] = [{ step: "await-close" }, { step: "fin" }];

/** Two seconds in which the server says something every 0.2 s. */
const busyForTwoSeconds: readonly PeerStep[] = Array.from({ length: 10 }, (_, index) => [
  { step: "write", bytes: frameBytes(opcodes.text, `tick ${index}`) } as const,
  { step: "wait", seconds: 0.2 } as const,
]).flat();

/** A server that accepts the socket and closes it at once. */
function closedAtOnce(code: number, reason: string): readonly PeerStep[] {
  return [{ step: "upgrade" }, { step: "write", bytes: closeFrame(code, reason) }, ...inGoodOrder];
}

/** What only several sockets of one endpoint show. The last one is judged. */
export const againScenarios: readonly Scenario[] = [
  {
    id: "idle-two-seconds",
    title: "Cut after two seconds of silence, three times",
    group: "again",
    slow: 8,
    alone: true,
    peer: [{ step: "upgrade" }, { step: "await-message" }, { step: "wait", seconds: 2 }, { step: "fin" }],
    page: { greets: true, rounds: { count: 3, gap: 0, laterGreeting: 300 } },
    expected: both(unclean(1006)),
    cause: inBoth("idle-time-out"),
  },
  {
    id: "lifetime-two-seconds",
    title: "Cut two seconds after the opening while messages flow, three times",
    group: "again",
    slow: 7,
    alone: true,
    peer: [{ step: "upgrade" }, ...busyForTwoSeconds, { step: "fin" }],
    page: { answers: true, rounds: { count: 3, gap: 0 } },
    expected: both(unclean(1006)),
    cause: inBoth("constant-lifetime"),
  },
  {
    id: "storm-of-refusals",
    title: "Accepted, then closed with 1008, six times without a pause",
    group: "again",
    alone: true,
    peer: closedAtOnce(1008, ""),
    page: { rounds: { count: 6, gap: 0 } },
    expected: both(clean(1008)),
    cause: inBoth("policy-refused", {
      also: ["retries-without-back-off", "accepted-then-rejected"],
    }),
  },
  {
    id: "back-off-reset",
    title: "Accepted, then closed with 1011, again and again with the same short pause",
    group: "again",
    slow: 5,
    alone: true,
    peer: closedAtOnce(1011, ""),
    page: { rounds: { count: 6, gap: 700 } },
    expected: both(clean(1011)),
    cause: inBoth("server-error", {
      also: ["back-off-reset"],
      alsoTrue: ["accepted-then-rejected"],
    }),
  },
  {
    id: "reconnects-twice",
    title: "The page reconnects from its error handler and from its close handler",
    group: "again",
    slow: 10,
    alone: true,
    peer: [],
    page: { target: "closed-port", reconnectsTwice: 7 },
    expected: both(neverOpened),
    cause: inBoth("nothing-listening", {
      also: ["reconnects-twice"],
      alsoTrue: ["retries-without-back-off"],
    }),
  },
];

/** As many sockets as the browser allows, and one more, which is judged. */
export const limitScenarios: readonly Scenario[] = [
  {
    id: "socket-limit",
    title: "One socket more than the browser allows at a time (255 in Chromium, 200 in Firefox)",
    group: "again",
    slow: 15,
    peer: [{ step: "upgrade" }, { step: "await-close" }, { step: "write", bytes: closeFrame(1000) }, { step: "fin" }],
    page: { untilRefused: 300 },
    expected: both(neverOpened),
    cause: inBoth("socket-limit"),
  },
];

/** Sockets that the page opens in a worker: no script of the page's world sees them. */
export const workerScenarios: readonly Scenario[] = [
  {
    id: "worker",
    title: "A socket in a worker",
    group: "page",
    only: "chromium",
    peer: closedAtOnce(1011, ""),
    page: { place: "worker" },
    expected: both(clean(1011)),
    cause: { chromium: says("worker-socket"), firefox: says("server-error") },
  },
];
