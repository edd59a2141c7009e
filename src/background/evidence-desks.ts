import { createEvidenceDesk, type EvidenceDesk } from "./evidence-desk.ts";
import type { HandshakeMatch } from "./match-handshakes.ts";

/** Frames for which something waits, at the most: a page can add frames without end. */
const mostDesks = 200;

/**
 * Gives the desk of a frame, by its key, and makes it where there is none. The frame that was quiet the longest goes first. `attach` is called
 * with what belongs together in a frame.
 */
export function createEvidenceDesks<Place>(
  keyOf: (place: Place) => string,
  attach: (matches: readonly HandshakeMatch[], place: Place) => void,
): (place: Place) => EvidenceDesk {
  const desks = new Map<string, EvidenceDesk>();
  return (place) => {
    for (const [key, desk] of desks) if (desk.isEmpty()) desks.delete(key);
    const key = keyOf(place);
    const desk = desks.get(key) ?? createEvidenceDesk((matches) => attach(matches, place));
    desks.delete(key);
    desks.set(key, desk);
    const [quietest] = desks.keys();
    if (desks.size > mostDesks && quietest !== undefined) desks.delete(quietest);
    return desk;
  };
}
