import type { Scenario } from "./scenario.ts";
import { againScenarios, limitScenarios, workerScenarios } from "./scenarios/again.ts";
import { closeFrameScenarios } from "./scenarios/close-frame.ts";
import { handshakeScenarios } from "./scenarios/handshake.ts";
import { libraryScenarios } from "./scenarios/library.ts";
import { pageScenarios } from "./scenarios/page.ts";
import { policyScenarios } from "./scenarios/policy.ts";
import { protocolScenarios } from "./scenarios/protocol.ts";
import { reasonScenarios } from "./scenarios/reasons.ts";
import { processScenarios } from "./scenarios/processes.ts";
import { proxyScenarios } from "./scenarios/proxies.ts";
import { transportScenarios } from "./scenarios/transport.ts";

/** Every scenario of the lab, in the order in which the page shows them. */
export const scenarios: readonly Scenario[] = [
  ...handshakeScenarios,
  ...closeFrameScenarios,
  ...reasonScenarios,
  ...transportScenarios,
  ...protocolScenarios,
  ...pageScenarios,
  ...workerScenarios,
  ...policyScenarios,
  ...againScenarios,
  ...limitScenarios,
  ...libraryScenarios,
  ...proxyScenarios,
  ...processScenarios,
];
