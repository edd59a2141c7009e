import { bin, median, range } from "d3-array";

/** Values from `from` up to `to`, which is not among them; milliseconds. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Most values lie together. */
export interface PileUp {
  readonly count: number;
  /** The smallest and the largest of them, in milliseconds. */
  readonly from: number;
  readonly to: number;
}

export interface Distribution {
  readonly bins: readonly Bin[];
  readonly median: number;
  /** The bins grow: values differ too much for equal ones. */
  readonly isLogarithmic: boolean;
  readonly pileUp: PileUp | null;
  readonly count: number;
}

/** About how many bins, where there is a choice. */
const binCount = 24;
/** The largest value is so many times the median: equal bins would put nearly all into the first. */
const tooWide = 12;
/** Bins for each power of ten. */
const binsInDecade = 6;
/** Shortest bin, in milliseconds. */
const shortestBin = 1;

/** How durations (milliseconds, shortest first) are distributed; null for none. */
export function distributionOf(values: Float64Array): Distribution | null {
  const middle = median(values);
  if (middle === undefined) return null;
  const smallest = values[0] ?? 0;
  const largest = values.at(-1) ?? 0;
  const isLogarithmic = largest > tooWide * Math.max(middle, shortestBin);
  const edges = isLogarithmic ? growingEdges(smallest, largest) : equalEdges(largest);
  const divide = bin()
    .domain([0, edges.at(-1) ?? 0])
    .thresholds(edges.slice(1, -1));
  const bins = divide(values).map(({ x0 = 0, x1 = 0, length }) => ({ from: x0, to: x1, count: length }));
  return { bins, median: middle, isLogarithmic, pileUp: pileUpOf(values), count: values.length };
}

/** Edges of equal bins from 0. Round values are in the middle of a bin, so that what piles up there does not fall into two. */
function equalEdges(largest: number): number[] {
  const step = roundStep(Math.max(largest, binCount * shortestBin) / binCount);
  return range(Math.round(largest / step) + 2).map((index) => Math.max(0, (index - 0.5) * step));
}

/** 1, 2 or 5 times a power of ten, not less than the value. */
function roundStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 5, 10].find((factor) => factor * power >= value) ?? 10);
}

/** The number of the growing bin that a value is in. */
const growingPlace = (value: number): number => Math.round(Math.log10(Math.max(shortestBin, value)) * binsInDecade);

function growingEdges(smallest: number, largest: number): number[] {
  const first = growingPlace(smallest);
  const edges = range(growingPlace(largest) - first + 2).map((index) => 10 ** ((first + index - 0.5) / binsInDecade));
  return [0, ...edges.slice(1)];
}

/** How far apart values that lie together may be: a part of their size, or as much as timers and networks are inexact. */
const spreadOf = (value: number): number => Math.max(value * 0.02, Math.min(250, value * 0.1));
const fewestInPileUp = 3;

/** The narrow stretch that has the most of the sorted values, if that is more than half of them. */
export function pileUpOf(values: Float64Array): PileUp | null {
  let best: PileUp | null = null;
  let last = 0;
  for (const [first, from] of values.entries()) {
    while (last + 1 < values.length && (values[last + 1] ?? 0) - from <= spreadOf(from)) last += 1;
    const count = last - first + 1;
    if (count > (best?.count ?? 0)) best = { count, from, to: values[last] ?? from };
  }
  return best && best.count >= fewestInPileUp && best.count * 2 > values.length ? best : null;
}
