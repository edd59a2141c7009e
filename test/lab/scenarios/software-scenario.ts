import { inBoth } from "../expected-cause.ts";
import { both } from "../expectation.ts";
import type { Expected, PagePart, Scenario } from "../scenario.ts";
import type { SoftwareServer } from "../servers/server-name.ts";

/** What few of these scenarios say. */
export type Extra = Partial<Pick<Scenario, "peer" | "slow" | "sometimes">>;

/** A scenario that a program of the system makes happen. The peer, if there is one, is the backend of a proxy. */
export function served(
  target: SoftwareServer,
  id: string,
  title: string,
  page: Omit<PagePart, "target">,
  expected: Scenario["expected"] | Expected,
  cause: Scenario["cause"],
  extra: Extra = {},
): Scenario {
  return {
    id,
    title,
    group: "software",
    peer: [],
    page: { ...page, target },
    expected: "chromium" in expected ? expected : both(expected),
    cause,
    ...extra,
  };
}

/** The server answers the handshake with a status. */
export const status = (id: Parameters<typeof inBoth>[0]): Scenario["cause"] =>
  inBoth(id, { alsoTrue: ["handshake-refused"] });
