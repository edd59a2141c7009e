import { walk } from "./find-place.ts";
import type { LaneLayout } from "./layout-lane.ts";

/** What a key means in the timeline. `needsLane`: only while a lane's label has the focus. */
export type KeyAction = { readonly needsLane: boolean } & (
  | { readonly kind: "zoom"; readonly factor: number }
  | { readonly kind: "pan"; readonly part: number }
  | { readonly kind: "whole" | "escape" }
  | { readonly kind: "lane"; readonly lane: number }
  | { readonly kind: "walk"; readonly socket: number }
  | { readonly kind: "select"; readonly recordId: string }
);

interface KeyState {
  readonly lanes: readonly LaneLayout[];
  /** The lane whose label has the focus. */
  readonly lane: number;
  /** The socket of this lane that the keyboard is at, or null. */
  readonly socket: number | null;
}

type Key = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

/** What a key does, or null. The right arrow leads to what is later in every language, because time runs so (`time-scale.ts`). */
export function timelineKey({ key, altKey, ctrlKey, metaKey, shiftKey }: Key, state: KeyState): KeyAction | null {
  if (altKey || ctrlKey || metaKey) return null;
  switch (key) {
    case "+":
    case "=":
      return { kind: "zoom", factor: 2, needsLane: false };
    case "-":
    case "−":
      return { kind: "zoom", factor: 0.5, needsLane: false };
    case "0":
      return { kind: "whole", needsLane: false };
    case "Escape":
      return { kind: "escape", needsLane: false };
    case "ArrowUp":
    case "ArrowDown":
      return laneBeside(state, key === "ArrowUp" ? -1 : 1);
    case "ArrowLeft":
    case "ArrowRight": {
      const step = key === "ArrowLeft" ? -1 : 1;
      return shiftKey ? { kind: "pan", part: step / 4, needsLane: true } : walked(state, step);
    }
    case "Home":
      return walked(state, "first");
    case "End":
      return walked(state, "last");
    case "Enter":
      return selected(state);
    default:
      return null;
  }
}

function laneBeside({ lanes, lane }: KeyState, step: -1 | 1): KeyAction {
  return { kind: "lane", lane: Math.max(0, Math.min(lanes.length - 1, lane + step)), needsLane: true };
}

function walked({ lanes, lane, socket }: KeyState, step: Parameters<typeof walk>[2]): KeyAction | null {
  const layout = lanes[lane];
  const next = layout ? (walk(layout, socket, step) ?? socket) : null;
  return next === null ? null : { kind: "walk", socket: next, needsLane: true };
}

function selected({ lanes, lane, socket }: KeyState): KeyAction | null {
  const layout = lanes[lane];
  const record = layout?.records[socket ?? layout.byEnd.at(-1) ?? 0];
  return record ? { kind: "select", recordId: record.id, needsLane: true } : null;
}
