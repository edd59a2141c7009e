import { columnWidth, type Crowd } from "./aggregate.ts";
import { rowsTop } from "./lane-geometry.ts";
import { severityRanks } from "./layout-lane.ts";
import { markShapes } from "./mark-shapes.ts";
import type { DrawingContext, Picture } from "./picture.ts";
import { pixelOf } from "./time-scale.ts";

/** Room between a crowd and the lane's edges, in pixels. */
const margin = 3;
/** Of the number's plate, with the mark in it. */
const plateHeight = 16;
const markRoom = 20;

/** The height that a crowd may take. */
function heightOf({ layout, geometry }: Picture, lane: number): { top: number; bottom: number } {
  const one = layout.lanes[lane];
  const top = geometry.labelsAbove && one ? rowsTop(geometry, lane, one) - 1 : (geometry.tops[lane] ?? 0) + margin;
  return { top, bottom: (geometry.tops[lane + 1] ?? 0) - margin };
}

const widthOf = ({ counts }: Crowd): number => counts.length * columnWidth;

/** Columns as high as there were ends in them (`most`: in any of the lane), in the colour of the worst. */
export function drawCrowd(context: DrawingContext, picture: Picture, lane: number, crowd: Crowd, most: number): void {
  const { colours } = picture;
  const { left, counts, worst } = crowd;
  const { top, bottom } = heightOf(picture, lane);
  context.globalAlpha = 0.82;
  context.fillStyle = colours.surface;
  context.fillRect(left - 1, top, widthOf(crowd) + 1, bottom - top);
  context.globalAlpha = 1;
  for (const [rank, severity] of severityRanks.entries()) {
    context.fillStyle = colours[severity];
    context.beginPath();
    for (const [column, count] of counts.entries()) {
      if (count === 0 || worst[column] !== rank) continue;
      const height = (bottom - top) * (0.25 + 0.75 * Math.sqrt(count / most));
      context.rect(left + column * columnWidth, bottom - height, columnWidth - 1, height);
    }
    context.fill();
  }
}

/** The worst mark of each crowd and how many ended in it, where there is room; the mark alone where there is none. */
export function drawCrowdLabels(
  context: DrawingContext,
  picture: Picture,
  lane: number,
  crowds: readonly Crowd[],
  marks: readonly number[],
): void {
  const { layout, scale, colours } = picture;
  const end = layout.lanes[lane]?.end;
  const { top, bottom } = heightOf(picture, lane);
  const middle = (top + bottom) / 2;
  context.font = "600 10px system-ui, sans-serif";
  context.textAlign = "left";
  context.textBaseline = "middle";
  const isFree = (left: number, right: number): boolean =>
    left >= 2 &&
    right <= scale.width - 2 &&
    crowds.every((crowd) => crowd.left >= right || crowd.left + widthOf(crowd) <= left) &&
    !marks.some((mark) => isBetween(pixelOf(scale, end?.[mark] ?? 0), left - 6, right + 6));
  for (const crowd of crowds) {
    const severity = severityRanks[crowd.worst.reduce((highest, rank) => Math.max(highest, rank), 0)] ?? "normal";
    const words = String(crowd.total);
    const width = context.measureText(words).width + markRoom;
    const before = crowd.left - width - 3;
    const after = crowd.left + widthOf(crowd) + 3;
    const free = [before, after].find((left) => isFree(left, left + width));
    const left = free ?? (widthOf(crowd) > 2 * width ? Math.max(2, crowd.left) : null);
    if (left !== null) {
      context.fillStyle = colours.surface;
      context.beginPath();
      context.roundRect(left, middle - plateHeight / 2, width, plateHeight, plateHeight / 2);
      context.fill();
      context.fillStyle = colours.text;
      context.fillText(words, left + markRoom - 4, middle + 0.5);
    }
    context.beginPath();
    markShapes[severity](context, left === null ? crowd.left + widthOf(crowd) / 2 : left + 8, middle);
    context.strokeStyle = colours.surface;
    context.lineWidth = 2;
    context.stroke();
    context.fillStyle = colours[severity];
    context.fill();
  }
}

const isBetween = (value: number, from: number, to: number): boolean => from < value && value < to;
