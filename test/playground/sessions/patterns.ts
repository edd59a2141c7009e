import type { LogEntryBody } from "../../../src/log/log-store.ts";
import { createRandom } from "./random.ts";
import { abandoned, closedBy, failedWith, inOrder, lost, openPage, type ScriptedPage } from "./scripted-page.ts";

const second = 1000;
const minute = 60 * second;
const app = "https://app.example.com/dashboard";

const feed = "wss://feed.example.com/ticker";
const chat = "wss://chat.example.com/socket?room=lobby";
const refused = failedWith("Error in connection establishment: net::ERR_CONNECTION_REFUSED");
const disconnected = failedWith("Error in connection establishment: net::ERR_INTERNET_DISCONNECTED");
const overloaded = failedWith("Error during WebSocket handshake: Unexpected response code: 503", 503);

/** The endpoints of a page that a deploy cuts, all of one host. */
const services = ["orders", "stock", "prices", "presence", "alerts", "audit"].map(
  (service) => `wss://api.example.com/${service}/live`,
);

/**
 * One endpoint whose server, or what stands before it, cuts after 60 s of silence: each socket speaks for a while, goes silent and is
 * lost; the page opens the next one a second later.
 */
function idleCuts(page: ScriptedPage, from: number, times: number): { entries: LogEntryBody[]; opensAgain: number } {
  const random = createRandom(60);
  const entries: LogEntryBody[] = [];
  let opensAgain = from;
  for (let index = 0; index < times; index++) {
    const silentFor = 60 * second + random.between(2, 40);
    const openFor = silentFor + random.between(0.5 * second, 4 * second);
    const endedAt = opensAgain + openFor;
    entries.push(page.ended({ url: feed, endedAt, openFor, silentFor, ending: lost }));
    opensAgain = endedAt + second;
  }
  return { entries, opensAgain };
}

/** 400 attempts in 40 s: the server refuses each, and the page asks again at once. */
function stormOf(page: ScriptedPage, from: number): LogEntryBody[] {
  const random = createRandom(400);
  return Array.from({ length: 400 }, (_, index) => {
    const endedAt = from + index * 100 + random.between(0, 12);
    // One in eight is let in, and thrown out.
    if (index % 8 === 7)
      return page.ended({
        url: chat,
        endedAt,
        openFor: random.between(4, 20),
        silentFor: 20,
        connecting: 38,
        ending: closedBy(1013, "overloaded"),
      });
    return page.ended({
      url: chat,
      endedAt,
      connecting: random.between(20, 70),
      openFor: null,
      ending: overloaded,
    });
  });
}

/** When the socket of each service was opened, since the Unix epoch in milliseconds. */
type OpenedAt = (service: number) => number;

/** Six sockets of one host that a deploy closes within 90 ms; the first attempt after it is refused, the next one is let in. */
function deployOf(
  page: ScriptedPage,
  at: number,
  openedAt: OpenedAt,
): { entries: LogEntryBody[]; opensAgain: OpenedAt } {
  const random = createRandom(6);
  const entries = services.flatMap((url, index) => {
    const endedAt = at + index * 14 + random.between(0, 6);
    const openFor = endedAt - openedAt(index);
    const ending = index === 4 ? closedBy(1001) : closedBy(1012, "deploy 2026.01.5");
    const refusedAt = endedAt + 2 * second;
    return [
      page.ended({ url, endedAt, openFor, silentFor: random.between(300, 9000), ending }),
      page.ended({ url, endedAt: refusedAt, connecting: 30, openFor: null, ending: refused }),
    ];
  });
  return { entries, opensAgain: (service) => at + 8 * second + service * 240 };
}

/** An offline period: what was open is lost, and each attempt fails until the network is there again. */
function offlineOf(page: ScriptedPage, from: number, until: number, open: readonly (readonly [string, number])[]) {
  const random = createRandom(0);
  const { pageState } = page.socket({ url: app, endedAt: from, openFor: null, ending: {} });
  const whileOffline = { pageState: { ...pageState, online: false } };
  const entries = open.flatMap(([url, openedAt], index) => {
    const endedAt = from + 180 + index * 3;
    const attempts = [2, 6, 14, 30].map((after) =>
      page.ended({
        url,
        endedAt: endedAt + after * second,
        connecting: 6,
        openFor: null,
        ending: { ...disconnected, ...whileOffline },
      }),
    );
    const silentFor = random.between(300, 9000);
    return [
      page.ended({ url, endedAt, openFor: endedAt - openedAt, silentFor, ending: { ...lost, ...whileOffline } }),
      ...attempts,
    ];
  });
  return [
    { kind: "connectivity", at: from, online: false },
    ...entries,
    { kind: "connectivity", at: until, online: true },
  ] satisfies LogEntryBody[];
}

/** One endpoint cut after 60 s of silence, twelve times. */
export function idlePattern(start: number): LogEntryBody[] {
  const page = openPage(app, start, "idle");
  return [page.navigation, ...idleCuts(page, start + 2 * second, 12).entries];
}

/** Reconnects without back-off: 400 ends in 40 s. */
export function storm(start: number): LogEntryBody[] {
  const page = openPage("https://chat.example.com/", start, "storm");
  return [page.navigation, ...stormOf(page, start + 3 * second)];
}

/** Two deploys, four minutes apart: each closes six endpoints at once. */
export function deploy(start: number): LogEntryBody[] {
  const page = openPage(app, start, "deploy");
  const first = deployOf(page, start + 3 * minute, (service) => start + second + service * 90);
  const next = deployOf(page, start + 7 * minute, first.opensAgain);
  return inOrder([page.navigation, ...first.entries, ...next.entries]);
}

/** The three patterns together over a quarter of an hour, with two navigations and an offline period. */
export function patterns(start: number): LogEntryBody[] {
  const signIn = openPage("https://app.example.com/sign-in", start, "first");
  const openedAt = start + 50 * second;
  const page = openPage(app, openedAt, "second");
  const offlineAt = start + 13 * minute;
  const idle = idleCuts(page, openedAt + 2 * second, 11);
  const deployed = deployOf(page, start + 9 * minute, (service) => openedAt + second + service * 90);
  const open = services.map((url, index) => [url, deployed.opensAgain(index)] as const);
  return inOrder([
    signIn.navigation,
    signIn.ended({
      url: "wss://auth.example.com/session",
      endedAt: openedAt - 30,
      openFor: 44 * second,
      silentFor: 9 * second,
      ending: abandoned,
    }),
    page.navigation,
    ...idle.entries,
    ...stormOf(page, start + 5.5 * minute),
    ...deployed.entries,
    ...offlineOf(page, offlineAt, offlineAt + 45 * second, [...open, [feed, idle.opensAgain]]),
  ]);
}
