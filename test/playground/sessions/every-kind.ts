import type { LogEntryBody } from "../../../src/log/log-store.ts";
import type { FrameInfo, SocketRecord } from "../../../src/socket/socket-record.ts";
import {
  abandoned,
  closedBy,
  closedByPage,
  failed,
  failedWith,
  type Life,
  lost,
  openPage,
  type ScriptedPage,
} from "./scripted-page.ts";

const app = "https://app.example.com/dashboard";
const api = "wss://api.example.com/live";

/** From one end to the next, in milliseconds: too far apart to have ended together. */
const apart = 7000;

type Ended = Omit<Life, "endedAt" | "url"> & { readonly url?: string; readonly frame?: FrameInfo };
type Script = (page: ScriptedPage, endedAt: number) => Ended;

const was = (changes: Partial<SocketRecord["pageState"]>): Pick<SocketRecord, "pageState"> => ({
  pageState: {
    visibility: "visible",
    hiddenFor: null,
    online: true,
    wasFrozen: false,
    fromBfcache: false,
    unloading: false,
    clockJump: 0,
    ...changes,
  },
});

const call = (page: ScriptedPage, at: number, code: number | null, reason: string | null, readyState = 1) => ({
  code,
  reason,
  at: page.at(at),
  readyState,
  stack: `    at leave (https://app.example.com/assets/main-4f2a.js:88:9)\n    at onClick (https://app.example.com/assets/main-4f2a.js:12:3)`,
});

/** Numbers of every range and several vendors, as a server's close frame. */
const codes: readonly (readonly [code: number, reason?: string, changes?: Ended["ending"]])[] = [
  [1000],
  [1001, "server restarting"],
  [1002],
  [1003, "only text"],
  [1005],
  [1007],
  [1008, "policy"],
  [1009, "message too big"],
  [1010],
  [1011, "internal error"],
  [1012, "service restart"],
  [1013, "try again later"],
  [1014],
  [3000, "unauthorized"],
  [3008],
  [4000],
  [4999, "application"],
  [999],
  [2999],
  [65_535],
  [4401, "Unauthorized", { protocol: "graphql-transport-ws", protocolsAsked: ["graphql-transport-ws", "graphql-ws"] }],
  [4429, "Too many initialisation requests", { protocol: "graphql-transport-ws" }],
  [1002, "", { protocol: "mqtt", extensions: "permessage-deflate; client_max_window_bits" }],
];

/** Hosts by which a vendor is known. */
const vendors: readonly (readonly [url: string, code: number, reason: string])[] = [
  ["wss://gateway.discord.gg/?v=10&encoding=json", 4004, "Authentication failed."],
  ["wss://ws-eu.pusher.com/app/0123456789abcdef0123?protocol=7&client=js", 4001, "App key not in this cluster"],
  ["wss://eventsub.wss.twitch.tv/ws", 4003, "connection unused"],
  ["wss://abcdef1234.execute-api.eu-central-1.amazonaws.com/production", 1001, "Going away"],
  ["wss://api.openai.com/v1/realtime?model=gpt-realtime", 3000, "invalid_request_error.invalid_api_key"],
];

/** Ends before `open`, by the word of DevTools. */
const handshakes: readonly (readonly [errorText: string, status?: number])[] = [
  ["Error during WebSocket handshake: Unexpected response code: 403", 403],
  ["Error during WebSocket handshake: Unexpected response code: 200", 200],
  ["Error in connection establishment: net::ERR_NAME_NOT_RESOLVED"],
  ["Error in connection establishment: net::ERR_CERT_DATE_INVALID"],
  ["Error in connection establishment: net::ERR_CONNECTION_TIMED_OUT"],
  ["Error during WebSocket handshake: Sent non-empty 'Sec-WebSocket-Protocol' header but no response was received"],
];

const hostile = [
  `<img src=x onerror="document.title='owned'">`,
  "admin\u202Egnp.exe\u202C is fine",
  "\u2067שלום\u2069 عالم \u200F",
  "line one\nline two\u0000\u0007\u001b[31mred",
  "👩‍👩‍👧‍👦🏳️‍🌈 e\u0301\u0301\u0301\u0301",
  "\uD800 lone surrogate",
  "x".repeat(2000),
  "{ $code } { closer-page } %s ${1+1}",
];

const frames: readonly FrameInfo[] = [
  { url: "https://widgets.example.net/chat?embed=1", top: false, kind: "frame" },
  { url: "about:srcdoc", top: false, kind: "srcdoc" },
  { url: "about:blank", top: false, kind: "about-blank" },
  { url: "blob:https://app.example.com/1f0e", top: false, kind: "blob" },
  { url: "data:text/html,<p>", top: false, kind: "data" },
  { url: "https://sandbox.example.net/", top: false, kind: "sandboxed" },
  { url: "", top: false, kind: "worker" },
];

/** One life of each kind, in the order in which they end. */
const scripts: readonly Script[] = [
  ...codes.map(([code, reason, changes]): Script => () => ({
    openFor: 5200,
    ending: { ...closedBy(code, reason), ...changes },
  })),
  ...vendors.map(([url, code, reason]): Script => () => ({ url, openFor: 41_000, ending: closedBy(code, reason) })),
  ...handshakes.map(([errorText, status]): Script => () => ({
    openFor: null,
    connecting: 210,
    ending: failedWith(errorText, status),
  })),
  // Who ended it.
  () => ({ openFor: null, ending: failed }),
  () => ({ openFor: null, ending: { ...failed, browser: "firefox", code: 1015 } }),
  () => ({ openFor: 71_000, silentFor: 60_004, ending: lost }),
  () => ({ openFor: 9000, ending: { ...lost, errorEvent: true } }),
  () => ({ openFor: 9000, ending: { ...lost, errorEvent: true, browser: "firefox" } }),
  () => ({ openFor: 8000, ending: abandoned }),
  (page, at) => ({ openFor: 8000, ending: closedByPage(call(page, at - 20, 1000, "done")) }),
  (page, at) => ({ openFor: 8000, ending: closedByPage(call(page, at - 20, 4100, "signed out")) }),
  (page, at) => ({ openFor: 30_000, ending: { ...lost, closeCalls: [call(page, at - 20_000, null, null)] } }),
  (page, at) => ({ openFor: null, ending: { ...failed, closeCalls: [call(page, at - 1, null, null, 0)] } }),
  // What the page was doing.
  () => ({
    openFor: 90_000,
    ending: { ...lost, ...was({ visibility: "hidden", hiddenFor: 84_000, wasFrozen: true }) },
  }),
  () => ({ openFor: 90_000, ending: { ...lost, ...was({ fromBfcache: true }) } }),
  () => ({ openFor: 90_000, ending: { ...lost, ...was({ online: false }) } }),
  () => ({ openFor: 90_000, ending: { ...lost, ...was({ clockJump: 3_600_000 }) } }),
  // Never a close event.
  () => ({
    url: "ws://",
    openFor: null,
    connecting: 0,
    ending: {
      ending: "blocked",
      code: null,
      wasClean: null,
      thrown: { name: "SyntaxError", message: "Failed to construct 'WebSocket': The URL 'ws://' is invalid." },
    },
  }),
  () => ({
    openFor: null,
    connecting: 0,
    ending: {
      ending: "blocked",
      code: null,
      wasClean: null,
      errorEvent: true,
      violation: { directive: "connect-src", blocked: api, source: `${app}/main.js`, line: 41 },
    },
  }),
  // Where it lived.
  ...frames.map((frame): Script => () => ({
    openFor: 4000,
    frame,
    ending: frame.kind === "worker" ? { code: null, wasClean: null } : closedBy(1011, "internal error"),
  })),
  // What a page can write.
  ...hostile.map((text): Script => () => ({
    url: new URL(`wss://hostile.example.com/${text.slice(0, 60)}`).href,
    openFor: 100,
    ending: closedBy(4000, text),
  })),
  () => ({
    url: `wss://${"very-long-label-".repeat(3)}.example.com/${"path/".repeat(300)}?${"q=1&".repeat(300)}`,
    openFor: 100,
    ending: closedBy(1000),
  }),
  () => ({ url: new URL("wss://пример.example/путь").href, openFor: 3_700_000, ending: closedBy(1000) }),
  () => ({ url: "ws://user:secret@127.0.0.1:8080/live", openFor: 0.4, silentFor: 0.4, ending: closedBy(1000) }),
  () => ({ url: "ws://localhost:5173/?token=Xk2_pQ", openFor: 260_000, ending: lost }),
];

/** Each ending, closer, severity and kind of frame; codes of all ranges and vendors; long and hostile texts. */
export function everyKind(start: number): LogEntryBody[] {
  const page = openPage(app, start - 3_800_000, "every");
  const entries = scripts.map((script, index): LogEntryBody => {
    const endedAt = start + (index + 1) * apart;
    const { frame, url = api, ...life } = script(page, endedAt);
    return page.ended({ url, endedAt, ...life, ending: { ...life.ending, ...(frame && { frame }) } });
  });
  return [page.navigation, ...entries];
}
