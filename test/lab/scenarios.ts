import type { Scenario } from "./scenario.ts";
import { closeFrameScenarios } from "./scenarios/close-frame.ts";
import { handshakeScenarios } from "./scenarios/handshake.ts";
import { pageScenarios } from "./scenarios/page.ts";
import { policyScenarios } from "./scenarios/policy.ts";
import { protocolScenarios } from "./scenarios/protocol.ts";
import { transportScenarios } from "./scenarios/transport.ts";

/** Every scenario of the lab, in the order in which the page shows them. */
export const scenarios: readonly Scenario[] = [
  ...handshakeScenarios,
  ...closeFrameScenarios,
  ...transportScenarios,
  ...protocolScenarios,
  ...pageScenarios,
  ...policyScenarios,
];
