import { endpointOf } from "../socket/endpoint.ts";
import type { AlikeEnds, Span } from "./log-digest.ts";

/** An endpoint, and how many ends of a failure were its own. */
export interface EndpointCount {
  readonly endpoint: string;
  readonly count: number;
}

/** Ends that are alike in all but their endpoint: one cause, one fix. */
export interface Failure extends AlikeEnds {
  /** The one with most ends first; never empty. */
  readonly endpoints: readonly EndpointCount[];
}

/** Puts together what a reader would repair together. The most frequent first; of those that are as frequent, the one that was seen first. */
export function failuresOf(kinds: readonly AlikeEnds[]): Failure[] {
  const groups = new Map<string, AlikeEnds[]>();
  for (const kind of kinds) {
    const { code, ending, frame, verdict } = kind.latest;
    const [cause] = verdict.causes;
    const sameFailure = JSON.stringify([code, ending, frame.kind, verdict.closer, cause?.id, cause?.title]);
    const group = groups.get(sameFailure);
    if (group) group.push(kind);
    else groups.set(sameFailure, [kind]);
  }
  return mostFirst([...groups.values()].map(together));
}

function mostFirst<Ends extends AlikeEnds>(ends: readonly Ends[]): Ends[] {
  return ends.toSorted((one, other) => other.count - one.count || one.ended.from - other.ended.from);
}

function together(kinds: readonly AlikeEnds[]): Failure {
  const sorted = mostFirst(kinds);
  return {
    count: kinds.reduce((sum, { count }) => sum + count, 0),
    ended: widest(kinds.map(({ ended }) => ended)) ?? { from: 0, to: 0 },
    openFor: widest(kinds.map(({ openFor }) => openFor)),
    idleFor: widest(kinds.map(({ idleFor }) => idleFor)),
    latest: kinds.reduce((last, other) => (other.latest.ended.wall > last.latest.ended.wall ? other : last)).latest,
    endpoints: sorted.map(({ latest, count }) => ({ endpoint: endpointOf(latest.url), count })),
  };
}

function widest(spans: readonly (Span | null)[]): Span | null {
  const known = spans.filter((span) => span !== null);
  if (known.length === 0) return null;
  return { from: Math.min(...known.map(({ from }) => from)), to: Math.max(...known.map(({ to }) => to)) };
}
