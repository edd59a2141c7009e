import type { CauseId } from "../../../src/diagnosis/cause-id.ts";
import { inBoth } from "../expected-cause.ts";
import { both, neverOpened, thrown } from "../expectation.ts";
import type { PagePart, Scenario } from "../scenario.ts";

/** The browser refuses before a byte is sent. */
function refused(
  id: string,
  title: string,
  page: PagePart,
  expected: Scenario["expected"] = both(thrown),
  cause: CauseId = "invalid-arguments",
): Scenario {
  return { id, title, group: "policy", peer: [], page, expected, cause: inBoth(cause) };
}

/** The browser itself forbids the socket. */
export const policyScenarios: readonly Scenario[] = [
  refused(
    "content-security-policy",
    "The page's content security policy forbids it (connect-src)",
    { place: "frame-with-csp" },
    { chromium: { ...thrown, errorEvent: true }, firefox: thrown },
    "content-security-policy",
  ),
  refused(
    "unsafe-port",
    "A port that browsers never connect to (6666)",
    { target: "unsafe-port" },
    both(neverOpened),
    "unsafe-port",
  ),
  refused("bad-scheme", "new WebSocket() with an ftp:// address", { target: "ftp-scheme" }),
  refused("fragment", "new WebSocket() with a fragment in the address", {
    target: "with-fragment",
  }),
  refused("duplicate-subprotocol", "new WebSocket() with the same subprotocol twice", {
    protocols: ["chat", "chat"],
  }),
];
