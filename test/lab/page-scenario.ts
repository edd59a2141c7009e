import type { PageScenario, Scenario } from "./scenario.ts";

/** Where the lab's servers are; see `Lab`. */
export interface Origins {
  readonly wsOrigin: string;
  readonly wssOrigin: string;
  readonly wssOnPlainPort: string;
  readonly refusedOrigin: string;
}

/** What the page needs to know of a scenario: all but the peer's steps, and the socket's address. */
export function pageScenario({ peer: _, ...scenario }: Scenario, origins: Origins): PageScenario {
  return { ...scenario, url: socketUrl(scenario, origins) };
}

function socketUrl({ id, page }: Pick<Scenario, "id" | "page">, origins: Origins): string {
  const path = `/ws/${id}`;
  switch (page.target ?? "plain") {
    case "plain":
      return origins.wsOrigin + path;
    case "tls":
      return origins.wssOrigin + path;
    case "tls-on-plain-port":
      return origins.wssOnPlainPort + path;
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
