import { isSurelyFollowing, redactText } from "./redact-text.ts";
import type { Replace } from "./redactable.ts";

const credential = String.raw`(?:api[-_]?key|auth(?:orization)?|bearer|credentials?|jwt|password|secret|session|ticket|token)`;
/** A subprotocol that only announces that the next one is a credential: `access_token`, `Bearer`. */
const announcing = String.raw`(?:x[-_])?(?:(?:access|api|auth|id|session)[-_]?)?${credential}`;
const announcement = new RegExp(`^${announcing}$`, "i");
/** A page may have written several subprotocols into one, which a browser refuses. */
const listed = new RegExp(String.raw`((?:^|,)\s{0,8}${announcing},\s*)([^,\s]+)`, "gi");
/** A credential behind its name, as one subprotocol: `bearer.<token>`, `openai-insecure-api-key.<key>`. */
const named = new RegExp(String.raw`^((?:[\w-]*[-_])?${credential}[.:=])(?!v?\d+(?:\.|$))(.+)$`, "is");
/** The same, where it could also be a name that goes on: `token-abc123`, but `session-v2`. */
const namedWithHyphen = new RegExp(String.raw`^((?:[\w-]*[-_])?${credential}[-_])([\w~+.-]{6,})$`, "i");
/** Of Kubernetes, Phoenix and Jupyter. */
const wellKnown =
  /^((?:base64url\.bearer\.(?:authorization\.k8s\.io|phx)|v1\.token\.websocket\.jupyter\.org)\.)(.+)$/is;

/** The next subprotocol is a credential. */
export function announcesCredential(protocol: string): boolean {
  return announcement.test(protocol);
}

/** A subprotocol without the credential in it. */
export function redactProtocol(protocol: string, replace: Replace): string {
  const [, before, secret] = wellKnown.exec(protocol) ?? named.exec(protocol) ?? [];
  if (before !== undefined && secret !== undefined) return before + replace(secret, "text-secret");
  const [, name, perhaps = ""] = namedWithHyphen.exec(protocol) ?? [];
  if (name !== undefined && isSurelyFollowing(perhaps)) return name + replace(perhaps, "text-secret");
  const safe = protocol.replaceAll(
    listed,
    (_, before: string, secret: string) => before + replace(secret, "text-secret"),
  );
  return redactText(safe, replace);
}
