import type { PageScenario, Scenario } from "./scenario.ts";
import { isServerName, type ServerName } from "./servers/server-name.ts";

/** Where the lab's servers are; see `Lab`. */
export interface Origins {
  readonly wsOrigin: string;
  readonly wssOrigin: string;
  readonly wssOnPlainPort: string;
  readonly plainOnTlsPort: string;
  readonly refusedOrigin: string;
  /** `ws://127.0.0.1:PORT` of each server that runs beside the raw one. */
  readonly servers: ReadonlyMap<ServerName, string>;
}

/** What the page needs to know of a scenario: all but the peer's steps, and the socket's address. Null if its server does not run. */
export function pageScenario({ peer: _, ...scenario }: Scenario, origins: Origins): PageScenario | null {
  const url = socketUrl(scenario, origins);
  return url === null ? null : { ...scenario, url };
}

function socketUrl({ id, page }: Pick<Scenario, "id" | "page">, origins: Origins): string | null {
  const { target = "plain", path = `/ws/${id}` } = page;
  if (isServerName(target)) {
    const origin = origins.servers.get(target);
    return origin === undefined ? null : origin + path;
  }
  switch (target) {
    case "plain":
      return origins.wsOrigin + path;
    case "tls":
      return origins.wssOrigin + path;
    case "tls-on-plain-port":
      return origins.wssOnPlainPort + path;
    case "plain-on-tls-port":
      return origins.plainOnTlsPort + path;
    case "closed-port":
      return origins.refusedOrigin + path;
    case "unknown-host":
      return `ws://does-not-exist.invalid${path}`;
    case "unsafe-port":
      return `ws://127.0.0.1:6666${path}`;
    case "ftp-scheme":
      return `ftp://127.0.0.1${path}`;
    case "with-fragment":
      return `${origins.wsOrigin}${path}#part`;
  }
}
