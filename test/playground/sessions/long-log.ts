import type { LogEntryBody } from "../../../src/log/log-store.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { createRandom, type Random } from "./random.ts";
import { closedBy, closedByPage, failed, failedWith, lost, openPage, type ScriptedPage } from "./scripted-page.ts";

type EndingOf = Partial<SocketRecord> | ((page: ScriptedPage, endedAt: number) => Partial<SocketRecord>);

/** The page closed it, and the server answered in a moment. */
const left: EndingOf = (page, endedAt) =>
  closedByPage({
    code: 1000,
    reason: "left the room",
    at: page.at(endedAt - 12),
    readyState: 1,
    stack: "    at leaveRoom (https://app.example.com/assets/main-4f2a.js:88:9)",
  });

/** A kind of end, how often it comes among the others, and what it is like. */
interface Kind {
  readonly share: number;
  readonly urls: readonly [string, ...string[]];
  /** Least and most, in milliseconds; null: never opened. */
  readonly openFor: readonly [least: number, most: number] | null;
  readonly silentFor?: readonly [least: number, most: number];
  readonly endings: readonly [EndingOf, ...EndingOf[]];
}

const rooms = Array.from(
  { length: 300 },
  (_, index) => `wss://rooms.example.com/v2/room/${(index * 7919) % 100_000}/live`,
);

/** What a day of work on a busy page is made of. */
const kinds: readonly [Kind, ...Kind[]] = [
  {
    share: 0.3,
    urls: ["wss://chat.example.com/socket?room=lobby", "wss://chat.example.com/socket?room=support"],
    openFor: null,
    endings: [
      failedWith("Error during WebSocket handshake: Unexpected response code: 503", 503),
      failedWith("Error in connection establishment: net::ERR_CONNECTION_REFUSED"),
    ],
  },
  {
    share: 0.2,
    urls: ["wss://feed.example.com/ticker", "wss://feed.example.com/depth?symbols=EURUSD,GBPUSD,USDJPY"],
    openFor: [60_600, 64_000],
    silentFor: [60_002, 60_040],
    endings: [lost],
  },
  {
    share: 0.2,
    urls: rooms as [string, ...string[]],
    openFor: [400, 900_000],
    endings: [closedBy(1000), closedBy(1001), closedBy(1000, "room is empty"), left],
  },
  {
    share: 0.12,
    urls: [
      "wss://api.example.com/graphql",
      "wss://api.example.com/graphql?token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
    ],
    openFor: [900, 3_600_000],
    endings: [
      { ...closedBy(4401, "Unauthorized"), protocol: "graphql-transport-ws", protocolsAsked: ["graphql-transport-ws"] },
      { ...closedBy(4499, "Terminated"), protocol: "graphql-transport-ws", protocolsAsked: ["graphql-transport-ws"] },
    ],
  },
  {
    share: 0.1,
    urls: [
      "wss://api.example.com/orders/live",
      "wss://api.example.com/stock/live",
      "wss://api.example.com/prices/live",
    ],
    openFor: [2000, 1_800_000],
    endings: [closedBy(1012, "deploy"), closedBy(1011, "internal error"), closedBy(1013, "try again later"), lost],
  },
  {
    share: 0.08,
    urls: ["wss://metrics.example.com/v1/stream", "ws://localhost:5173/?token=Xk2_pQ"],
    openFor: null,
    endings: [failed],
  },
];

function kindOf(random: Random): Kind {
  let left = random.between(0, 1);
  return kinds.find(({ share }) => (left -= share) < 0) ?? kinds[0];
}

/** An endless supply of ends of a busy page, the same for the same page and seed. */
export function createEnds(page: ScriptedPage, seed = 5): (endedAt: number) => SocketRecord {
  const random = createRandom(seed);
  return (endedAt) => {
    const { urls, openFor, silentFor, endings } = kindOf(random);
    const ending = random.oneOf(endings);
    return page.socket({
      url: random.oneOf(urls),
      endedAt,
      connecting: random.between(18, 240),
      openFor: openFor && random.between(...openFor),
      ...(silentFor && { silentFor: random.between(...silentFor) }),
      sent: Math.floor(random.between(1, 40)),
      received: Math.floor(random.between(1, 900)),
      ending: typeof ending === "function" ? ending(page, endedAt) : ending,
    });
  };
}

/** Least and most from one end to the next, in milliseconds: every now and then there are many at once. */
const gaps: Readonly<Record<"calm" | "burst", readonly [least: number, most: number]>> = {
  calm: [20, 700],
  burst: [0, 12],
};

/** A long log, end by end. Realistic: calm stretches and bursts, few endpoints with many ends and many with few. */
export function* longLog(start: number, count: number): Generator<LogEntryBody> {
  const page = openPage("https://app.example.com/dashboard", start, "long");
  yield page.navigation;
  const random = createRandom(100_000);
  const nextEnd = createEnds(page);
  let at = start + 2000;
  let untilChange = 200;
  let isBurst = false;
  for (let index = 0; index < count; index++) {
    if (untilChange-- <= 0) {
      isBurst = !isBurst;
      untilChange = Math.floor(random.between(50, isBurst ? 400 : 1200));
    }
    at += random.between(...gaps[isBurst ? "burst" : "calm"]);
    yield { kind: "record", record: nextEnd(at) };
  }
}

/** 100,000 records. */
export const hundredThousand = (start: number): LogEntryBody[] => [...longLog(start, 100_000)];

/** Records that the log of a private window keeps beside the mark of what it let go. */
const keptInPrivate = 499;

/** A private window's log: its end alone. */
export function privateWindow(start: number): LogEntryBody[] {
  const all = [...longLog(start, 3000)];
  const count = all.length - 1 - keptInPrivate;
  return [{ kind: "dropped", at: start, count, why: "capacity" }, ...all.slice(-keptInPrivate)];
}
