import type { CauseId } from "../../../src/diagnosis/cause-id.ts";
import { inBoth } from "../expected-cause.ts";
import { both, clean } from "../expectation.ts";
import { closeFrame } from "../frame-bytes.ts";
import type { PagePart, Scenario } from "../scenario.ts";

/** A close frame that says more by its reason, or by what went before it. */
function closedBecause(
  id: string,
  title: string,
  { code, reason = "", page = { greets: true } }: { code: number; reason?: string; page?: PagePart },
  cause: CauseId,
  alsoTrue: readonly CauseId[],
): Scenario {
  const [protocol] = page.protocols ?? [];
  const headers: Record<string, string> = protocol === undefined ? {} : { "Sec-WebSocket-Protocol": protocol };
  return {
    id,
    title,
    group: "close-frame",
    peer: [
      { step: "upgrade", headers },
      ...(page.greets === undefined ? [] : [{ step: "await-message" } as const]),
      { step: "write", bytes: closeFrame(code, reason) },
      { step: "await-close" },
      { step: "fin" },
    ],
    page,
    expected: both(clean(code)),
    cause: inBoth(cause, { alsoTrue }),
  };
}

/** Close frames whose code alone is not the whole answer. */
export const reasonScenarios: readonly Scenario[] = [
  closedBecause(
    "message-answered-1011",
    "1011 in the moment of the page's message",
    { code: 1011 },
    "message-broke-server",
    ["server-error"],
  ),
  closedBecause(
    "big-message-1009",
    "1009 after a message of 100 kB",
    { code: 1009, page: { greets: 100_000 } },
    "message-too-big",
    [],
  ),
  closedBecause(
    "keep-alive-1011",
    "1011 with the reason of a ping that was not answered",
    { code: 1011, reason: "keepalive ping timeout", page: {} },
    "keep-alive-time-out",
    ["server-error"],
  ),
  closedBecause(
    "keep-alive-1001",
    "1001 with the reason of a ping that was not answered",
    { code: 1001, reason: "No response from ping frame.", page: {} },
    "keep-alive-time-out",
    ["server-going-away"],
  ),
  closedBecause(
    "error-behind-1000",
    "1000 with a reason that tells of an error",
    { code: 1000, reason: "4400: bad request" },
    "server-closed-for-error",
    ["server-finished"],
  ),
  closedBecause(
    "graphql-4408",
    "4408 of the subprotocol graphql-transport-ws",
    { code: 4408, reason: "Connection initialisation timeout", page: { protocols: ["graphql-transport-ws"] } },
    "vendor-code",
    ["application-code", "http-like-code"],
  ),
];
