import type { SocketRecord } from "../../socket/socket-record.ts";
import { withoutCloseFrame } from "../observations.ts";
import type { Rule } from "../rule.ts";
import { acceptedThenDropped } from "./accepted-then-dropped.ts";
import { acceptedThenRejected } from "./accepted-then-rejected.ts";
import { backForwardCache } from "./back-forward-cache.ts";
import { backOffReset } from "./back-off-reset.ts";
import { closeFrame } from "./close-frame.ts";
import { closeNotAnswered } from "./close-not-answered.ts";
import { closedWhileConnecting } from "./closed-while-connecting.ts";
import { componentMountedTwice } from "./component-mounted-twice.ts";
import { connectionLost } from "./connection-lost.ts";
import { constantLifetime } from "./constant-lifetime.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { dataRejected } from "./data-rejected.ts";
import { developmentServerReload } from "./development-server-reload.ts";
import { handshakeDropped } from "./handshake-dropped.ts";
import { handshakeFailed } from "./handshake-failed.ts";
import { handshakeNotAnswered } from "./handshake-not-answered.ts";
import { handshakeStatus } from "./handshake-status.ts";
import { heartbeatThrottled } from "./heartbeat-throttled.ts";
import { httpLikeCode } from "./http-like-code.ts";
import { idleTimeOut } from "./idle-time-out.ts";
import { invalidArguments } from "./invalid-arguments.ts";
import { keepAliveTimeOut } from "./keep-alive-time-out.ts";
import { loadingStopped } from "./loading-stopped.ts";
import { localNetworkAccess } from "./local-network-access.ts";
import { machineSlept } from "./machine-slept.ts";
import { messageBrokeServer } from "./message-broke-server.ts";
import { messageTooBig } from "./message-too-big.ts";
import { mixedContent } from "./mixed-content.ts";
import { networkLost } from "./network-lost.ts";
import { offline } from "./offline.ts";
import { pageClosed } from "./page-closed.ts";
import { pageGaveUpWaiting } from "./page-gave-up-waiting.ts";
import { pageLeft } from "./page-left.ts";
import { reconnectsTwice } from "./reconnects-twice.ts";
import { refusedByBrowser } from "./refused-by-browser.ts";
import { reportedBadBytes } from "./reported-bad-bytes.ts";
import { reportedNetworkError } from "./reported-network-error.ts";
import { reservedCodeSent } from "./reserved-code-sent.ts";
import { retriesWithoutBackOff } from "./retries-without-back-off.ts";
import { serverClosedForError } from "./server-closed-for-error.ts";
import { socketLimit } from "./socket-limit.ts";
import { socketsEndedTogether } from "./sockets-ended-together.ts";
import { subprotocolNotAgreed } from "./subprotocol-not-agreed.ts";
import { tabFrozen } from "./tab-frozen.ts";
import { tlsFailed } from "./tls-failed.ts";
import { tokenExpired } from "./token-expired.ts";
import { unsafePort } from "./unsafe-port.ts";
import { upgradeNotAccepted } from "./upgrade-not-accepted.ts";
import { vendorCode } from "./vendor-code.ts";
import { workerSocket } from "./worker-socket.ts";
import { wrongScheme } from "./wrong-scheme.ts";

/** The kinds of ends that rules are chosen by. `cut`: it was open, and ended without a close frame. `framed`: any other `closed`. */
const ends = ["blocked", "abandoned", "failed", "cut", "framed"] as const;
type End = (typeof ends)[number];

const closed = ["cut", "framed"] as const satisfies readonly End[];

/** All rules, each with the ends in which it may find something. Where two causes rank the same, the earlier rule's comes first. */
const table: readonly (readonly [rule: Rule, ends: readonly End[]])[] = [
  [contentSecurityPolicy, ["blocked"]],
  [mixedContent, ["blocked"]],
  [invalidArguments, ["blocked"]],
  [refusedByBrowser, ["blocked"]],
  [pageLeft, ["abandoned"]],
  [reportedNetworkError, ["failed"]],
  [handshakeStatus, ["failed"]],
  [upgradeNotAccepted, ["failed"]],
  [handshakeDropped, ["failed"]],
  [handshakeNotAnswered, ["failed"]],
  [closedWhileConnecting, ["failed"]],
  [componentMountedTwice, ["failed"]],
  [unsafePort, ["failed"]],
  [socketLimit, ["failed"]],
  [offline, ["failed"]],
  [tlsFailed, ["failed"]],
  [wrongScheme, ["failed"]],
  [subprotocolNotAgreed, ["failed", "framed"]],
  [localNetworkAccess, ["failed"]],
  [acceptedThenDropped, ["failed"]],
  [handshakeFailed, ["failed"]],
  [backForwardCache, ["cut"]],
  [tabFrozen, ["cut"]],
  [machineSlept, ["cut"]],
  [pageGaveUpWaiting, closed],
  [pageClosed, ["framed"]],
  [closeNotAnswered, ["cut"]],
  [reportedBadBytes, ["cut"]],
  [reservedCodeSent, ["framed"]],
  [developmentServerReload, closed],
  [networkLost, ["cut"]],
  [idleTimeOut, closed],
  [constantLifetime, closed],
  [socketsEndedTogether, ["cut"]],
  [messageTooBig, closed],
  [keepAliveTimeOut, ["framed"]],
  [tokenExpired, ["framed"]],
  [vendorCode, ["framed"]],
  [serverClosedForError, ["framed"]],
  [messageBrokeServer, ["framed"]],
  [loadingStopped, ["failed", "framed"]],
  [httpLikeCode, ["framed"]],
  [heartbeatThrottled, closed],
  [connectionLost, ["cut"]],
  [dataRejected, ["cut"]],
  [closeFrame, ["framed"]],
  [workerSocket, ["framed"]],
  [reconnectsTwice, ends],
  [retriesWithoutBackOff, ["failed", "cut", "framed"]],
  [acceptedThenRejected, ["failed", "cut", "framed"]],
  [backOffReset, ["failed", "cut", "framed"]],
];

/** All rules, in the order of the table. */
export const rules: readonly Rule[] = table.map(([rule]) => rule);

const rulesOfEnd = (end: End): readonly Rule[] => table.flatMap(([rule, ends]) => (ends.includes(end) ? [rule] : []));
const byEnd: Readonly<Record<End, readonly Rule[]>> = {
  blocked: rulesOfEnd("blocked"),
  abandoned: rulesOfEnd("abandoned"),
  failed: rulesOfEnd("failed"),
  cut: rulesOfEnd("cut"),
  framed: rulesOfEnd("framed"),
};

/** The rules that may find something in a record: the others look for another end. */
export function rulesFor(record: SocketRecord): readonly Rule[] {
  if (record.ending !== "closed") return byEnd[record.ending];
  return byEnd[withoutCloseFrame(record) ? "cut" : "framed"];
}
