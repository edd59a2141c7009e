import { momentLength } from "./is-cut.ts";
import type { LaneLayout } from "./layout-lane.ts";

/** Several endpoints lost open sockets within `momentLength`: what a deploy or a restarted proxy looks like. */
export interface Moment {
  /** The first and the last of these ends, in milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
  /** How many different endpoints. */
  readonly endpoints: number;
  readonly sockets: number;
}

const fewestEndpoints = 3;

/** So many times the ends that any stretch of this length has on average: in a busy session ends coincide by chance. */
const aboveChance = 3;

/** Ends in order, and the number of the endpoint of each. */
interface Ends {
  readonly at: Float64Array;
  readonly endpoint: Uint32Array;
}

/** The moments of a log, in order; they do not overlap. What counts is said by `isCut`. */
export function momentsOf(lanes: readonly LaneLayout[]): Moment[] {
  const endpoints = new Map<string, number>();
  const parts = lanes.map(({ lane, cuts }): Ends => {
    const number = endpoints.get(lane.endpoint) ?? endpoints.size;
    endpoints.set(lane.endpoint, number);
    return { at: cuts, endpoint: new Uint32Array(cuts.length).fill(number) };
  });
  if (endpoints.size < fewestEndpoints) return [];
  const ends = merge(parts);
  const moments: Moment[] = [];
  let best: Moment | null = null;
  for (const moment of candidates(ends, endpoints.size)) {
    if (moment.from <= (moments.at(-1)?.to ?? Number.NEGATIVE_INFINITY)) continue;
    if (best && moment.from > best.to) {
      moments.push(best);
      best = null;
    }
    if (!best || moment.endpoints > best.endpoints) best = moment;
  }
  if (best) moments.push(best);
  return moments;
}

/** What ended within `momentLength` after an end, where that is enough for a moment. */
function candidates({ at, endpoint }: Ends, endpointCount: number): Moment[] {
  const found: Moment[] = [];
  const stretches = Math.max(1, ((at.at(-1) ?? 0) - (at[0] ?? 0)) / momentLength);
  const counts = new Uint32Array(endpointCount);
  let endpoints = 0;
  let next = 0;
  for (let first = 0; first < at.length; first++) {
    const from = at[first] ?? 0;
    for (; next < at.length && (at[next] ?? 0) <= from + momentLength; next++) {
      const one = endpoint[next] ?? 0;
      counts[one] = (counts[one] ?? 0) + 1;
      if (counts[one] === 1) endpoints += 1;
    }
    const sockets = next - first;
    const fewest = fewestEndpoints + Math.floor((aboveChance * (at.length - sockets)) / stretches);
    if (endpoints >= fewestEndpoints && sockets >= fewest)
      found.push({ from, to: at[next - 1] ?? from, endpoints, sockets });
    const left = endpoint[first] ?? 0;
    counts[left] = (counts[left] ?? 1) - 1;
    if (counts[left] === 0) endpoints -= 1;
  }
  return found;
}

/** All ends in order. Those of each lane are in order already. */
function merge(parts: readonly Ends[]): Ends {
  const [only = { at: new Float64Array(), endpoint: new Uint32Array() }] = parts;
  if (parts.length <= 1) return only;
  const half = parts.length >> 1;
  const first = merge(parts.slice(0, half));
  const second = merge(parts.slice(half));
  const length = first.at.length + second.at.length;
  const at = new Float64Array(length);
  const endpoint = new Uint32Array(length);
  for (let place = 0, one = 0, other = 0; place < length; place++) {
    const takesFirst =
      other === second.at.length || (first.at[one] ?? Number.POSITIVE_INFINITY) <= (second.at[other] ?? 0);
    at[place] = (takesFirst ? first.at[one] : second.at[other]) ?? 0;
    endpoint[place] = (takesFirst ? first.endpoint[one] : second.endpoint[other]) ?? 0;
    if (takesFirst) one += 1;
    else other += 1;
  }
  return { at, endpoint };
}
