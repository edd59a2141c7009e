import { drawBars } from "./draw-bars.ts";
import { drawEnds } from "./draw-ends.ts";
import { drawBackground, drawGuides, drawRange } from "./draw-marks.ts";
import type { Place } from "./hit-test.ts";
import { barHeight, lanesBetween, rowMiddle } from "./lane-geometry.ts";
import type { DrawingContext, Picture } from "./picture.ts";
import { pixelOf } from "./time-scale.ts";

/** Draws the lanes that are in view. */
export function drawLanes(context: DrawingContext, picture: Picture): void {
  const { layout, geometry, scale, scrollTop, height, colours } = picture;
  const { from, to } = lanesBetween(geometry, scrollTop, scrollTop + height);
  context.clearRect(0, 0, scale.width, height);
  context.fillStyle = colours.zebra;
  for (let lane = from; lane < to; lane++) {
    const top = geometry.tops[lane] ?? 0;
    const bottom = geometry.tops[lane + 1] ?? top;
    if (lane % 2 === 1) context.fillRect(0, top - scrollTop, scale.width, bottom - top);
  }
  drawBackground(context, picture);
  context.save();
  context.translate(0, -scrollTop);
  context.fillStyle = colours.lane;
  for (let lane = from; lane < to; lane++) context.fillRect(0, (geometry.tops[lane + 1] ?? 0) - 1, scale.width, 1);
  for (let lane = from; lane < to; lane++) {
    const one = layout.lanes[lane];
    if (one) drawBars(context, picture, lane, one);
  }
  context.restore();
  drawGuides(context, picture);
  context.save();
  context.translate(0, -scrollTop);
  for (let lane = from; lane < to; lane++) {
    const one = layout.lanes[lane];
    if (one) drawEnds(context, picture, lane, one);
  }
  context.restore();
  drawRange(context, picture);
  context.save();
  context.translate(0, -scrollTop);
  outline(context, picture, picture.pointed, colours.text, 1);
  outline(context, picture, picture.selected, colours.accent, 2);
  context.restore();
}

/** A frame around a socket's bar and mark. */
function outline(
  context: DrawingContext,
  { layout, geometry, scale }: Picture,
  place: Place | null,
  colour: string,
  width: number,
): void {
  const one = place && layout.lanes[place.lane];
  if (!place || !one) return;
  const left = Math.max(-20, pixelOf(scale, one.begin[place.socket] ?? 0)) - 3;
  const right = Math.min(scale.width + 20, pixelOf(scale, one.end[place.socket] ?? 0));
  if (right < 0 || left > scale.width) return;
  const middle = rowMiddle(geometry, place.lane, one, one.row[place.socket] ?? 0);
  const half = barHeight / 2 + 3;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  // The mark is wider than the bar is long where a socket ended at once.
  const start = Math.min(left, right - 8);
  context.roundRect(start, middle - half, right + 8 - start, 2 * half, 4);
  context.stroke();
}
