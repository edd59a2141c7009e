import type { Severity } from "../diagnosis/verdict.ts";
import { endpointOf } from "../socket/endpoint.ts";
import type { EndedSocket } from "./ended-socket.ts";

/** Ends of one endpoint that are the same trouble: the same end with the same first cause. */
export interface EndKind {
  readonly key: string;
  readonly latest: EndedSocket;
  readonly count: number;
}

/** What has ended at one endpoint. */
export interface EndpointGroup {
  readonly endpoint: string;
  /** The worst of its ends. */
  readonly severity: Severity;
  readonly count: number;
  /** When they ended, the latest first: milliseconds since the Unix epoch. */
  readonly moments: readonly number[];
  /** The worst first, then the latest. */
  readonly kinds: readonly EndKind[];
}

const ranks: Readonly<Record<Severity, number>> = { normal: 0, notice: 1, abnormal: 2 };

/** Says where something stands among others of the same severity: the greater, the higher. */
export type PlaceOf = (key: string, latestEnd: number) => number;

/** The latest stands highest; what has a place keeps it, so that nothing moves away under the pointer. */
export function createKeptPlaces(): PlaceOf {
  const places = new Map<string, number>();
  return (key, latestEnd) => {
    const place = places.get(key) ?? latestEnd;
    places.set(key, place);
    return place;
  };
}

/** Ends, given with the latest first, by endpoint and by kind of trouble: the worst first, then by place. */
export function groupEnds(ends: readonly EndedSocket[], placeOf: PlaceOf): EndpointGroup[] {
  const byEndpoint = gather(ends, ({ record }) => endpointOf(record.url));
  const groups = [...byEndpoint].map(([endpoint, ofEndpoint]): EndpointGroup & Placed => {
    const byKind = gather(ofEndpoint, kindOf);
    const kinds = [...byKind].flatMap(([key, ofKind]) => {
      const [latest] = ofKind;
      const place = latest ? placeOf(`${endpoint} ${key}`, latest.record.ended.wall) : 0;
      return latest ? [{ key, latest, count: ofKind.length, severity: latest.verdict.severity, place }] : [];
    });
    const moments = ofEndpoint.map(({ record }) => record.ended.wall);
    return {
      endpoint,
      severity: worstOf(ofEndpoint),
      count: ofEndpoint.length,
      moments,
      kinds: kinds.toSorted(byRank),
      place: placeOf(endpoint, moments[0] ?? 0),
    };
  });
  return groups.toSorted(byRank);
}

interface Placed {
  readonly severity: Severity;
  readonly place: number;
}

const byRank = (one: Placed, other: Placed): number =>
  ranks[other.severity] - ranks[one.severity] || other.place - one.place;

function kindOf({ record, verdict }: EndedSocket): string {
  const [{ id, codeId = "" }] = verdict.causes;
  return [record.code ?? "", record.ending, verdict.closer, verdict.severity, id, codeId].join(" ");
}

function worstOf(ends: readonly EndedSocket[]): Severity {
  const severities = ends.map(({ verdict }) => verdict.severity);
  return severities.reduce((worst, severity) => (ranks[severity] > ranks[worst] ? severity : worst), "normal");
}

function gather<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
