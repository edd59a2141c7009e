import type { CloseCode } from "./close-code.ts";
import { entry } from "./entry.ts";
import { ianaRegistry } from "./sources.ts";

/** Codes that libraries registered with IANA, first come first served (registry of 2026-06-10). */
export const registeredCodes: readonly CloseCode[] = [
  entry(3000, {
    name: "Unauthorized",
    scheme: "registered",
    sender: "either",
    onTheWire: true,
    pageMaySend: true,
    severity: "abnormal",
    reconnect: "after-sign-in",
    confusedWith: ["1008", "3003", "4000-4999"],
    sources: [ianaRegistry],
  }),
  entry(3003, {
    name: "Forbidden",
    scheme: "registered",
    sender: "either",
    onTheWire: true,
    pageMaySend: true,
    severity: "abnormal",
    reconnect: "no",
    confusedWith: ["3000", "1008"],
    sources: [ianaRegistry],
  }),
  entry(3008, {
    name: "Timeout",
    scheme: "registered",
    sender: "either",
    onTheWire: true,
    pageMaySend: true,
    severity: "abnormal",
    reconnect: "with-back-off",
    confusedWith: ["1001", "4000-4999"],
    sources: [ianaRegistry],
  }),
];
