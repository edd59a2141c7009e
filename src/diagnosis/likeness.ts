import { endpointOf } from "../socket/endpoint.ts";
import type { SocketRecord } from "../socket/socket-record.ts";
import type { CauseId } from "./cause-id.ts";
import type { Verdict } from "./verdict.ts";

/** What ends are told apart by when they are counted: endpoint, code, ending, closer, severity, first cause and kind of frame. */
export function likenessOf(
  { code, ending, frame, url }: Pick<SocketRecord, "code" | "ending" | "frame" | "url">,
  {
    closer,
    severity,
    causes,
  }: Pick<Verdict, "closer" | "severity"> & { readonly causes: readonly { readonly id: CauseId }[] },
): string {
  return [code, ending, closer, severity, causes[0]?.id, frame.kind, endpointOf(url)].join(" ");
}
