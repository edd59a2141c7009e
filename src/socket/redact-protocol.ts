import { redactText } from "./redact-text.ts";
import type { Replace } from "./redactable.ts";

const credential = String.raw`(?:api[-_]?key|auth(?:orization)?|bearer|credentials?|jwt|password|secret|session|ticket|token)`;
/** A subprotocol that only announces that the next one is a credential: `access_token`, `Bearer`. */
const announcement = new RegExp(String.raw`^(?:x[-_])?(?:(?:access|api|auth|id|session)[-_]?)?${credential}$`, "i");
/** A credential behind its name, as one subprotocol: `bearer.<token>`, `openai-insecure-api-key.<key>`. */
const named = new RegExp(String.raw`^((?:[\w-]*[-_])?${credential}[.:=])(?!v?\d+(?:\.|$))(.+)$`, "is");
/** Of Kubernetes, Phoenix and Jupyter. */
const wellKnown =
  /^((?:base64url\.bearer\.(?:authorization\.k8s\.io|phx)|v1\.token\.websocket\.jupyter\.org)\.)(.+)$/is;

/** The next subprotocol is a credential. */
export function announcesCredential(protocol: string): boolean {
  return announcement.test(protocol);
}

/** A subprotocol without the credential in it. A page may also have written several into one, which a browser refuses. */
export function redactProtocol(protocol: string, replace: Replace): string {
  const parts = protocol.split(/(,\s*)/);
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return part;
      if (announcesCredential(parts[index - 2] ?? "")) return replace(part, "text-secret");
      const [, before, secret] = wellKnown.exec(part) ?? named.exec(part) ?? [];
      return before !== undefined && secret !== undefined
        ? before + replace(secret, "text-secret")
        : redactText(part, replace);
    })
    .join("");
}
