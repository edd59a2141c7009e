import { restDensity } from "./aggregate.ts";
import { barHeight, restHeight, rowHeight, rowMiddle, rowsTop } from "./lane-geometry.ts";
import type { LaneLayout } from "./layout-lane.ts";
import type { DrawingContext, Picture } from "./picture.ts";
import { firstNotBefore } from "./search-order.ts";
import { pixelOf } from "./time-scale.ts";

/** Bars that are narrower, in pixels, are drawn together. */
const narrowest = 4;
/** Height of what is not open yet. */
const connectingHeight = 2;

/** Rectangles of one colour: x, y, width, height, one after the other. */
type Rectangles = number[];

interface Bars {
  readonly connecting: Rectangles;
  readonly open: Rectangles;
  readonly idle: Rectangles;
}

/** Draws the lives of a lane's sockets: a thin line while connecting, solid while open, pale and outlined while idle before the end. */
export function drawBars(context: DrawingContext, picture: Picture, lane: number, layout: LaneLayout): void {
  const bars: Bars = { connecting: [], open: [], idle: [] };
  for (const [number, row] of layout.rows.entries())
    gatherRow(bars, picture, layout, row, rowMiddle(picture.geometry, lane, layout, number));
  const { colours } = picture;
  fill(context, bars.connecting, colours.connecting);
  fill(context, bars.open, colours.open);
  drawIdle(context, bars.idle, picture);
  if (layout.rest.length > 0) drawRest(context, picture, lane, layout);
}

/** Gathers the bars of one row; neighbours that are too narrow become one. */
function gatherRow(bars: Bars, { scale }: Picture, layout: LaneLayout, row: Uint32Array, middle: number): void {
  const { begin, opened, end } = layout;
  const top = middle - barHeight / 2;
  let runLeft = 0;
  let runRight = Number.NEGATIVE_INFINITY;
  let runOpened = false;
  const endRun = (): void => {
    if (runRight === Number.NEGATIVE_INFINITY) return;
    if (runOpened) bars.open.push(runLeft, top, runRight - runLeft, barHeight);
    else bars.connecting.push(runLeft, middle - connectingHeight / 2, runRight - runLeft, connectingHeight);
    runRight = Number.NEGATIVE_INFINITY;
  };
  for (let place = firstNotBefore(row, end, scale.from); place < row.length; place++) {
    const index = row[place] ?? 0;
    const left = pixelOf(scale, begin[index] ?? 0);
    if (left > scale.width) break;
    const right = pixelOf(scale, end[index] ?? 0);
    const hasOpened = !Number.isNaN(opened[index]);
    if (right - left >= narrowest) {
      endRun();
      gatherBar(bars, layout, index, { left, right, middle, scale });
      continue;
    }
    if (left > runRight + 1 || hasOpened !== runOpened) {
      endRun();
      runLeft = left;
      runOpened = hasOpened;
    }
    runRight = Math.max(runRight, right, left + 1);
  }
  endRun();
}

interface BarPlace extends Pick<Picture, "scale"> {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

function gatherBar(bars: Bars, { opened, idleFrom }: LaneLayout, index: number, place: BarPlace): void {
  const { middle, scale } = place;
  // Far outside of the picture a canvas loses precision.
  const left = Math.max(-10, place.left);
  const right = Math.min(scale.width + 10, place.right);
  const openedAt = pixelOf(scale, opened[index] ?? Number.NaN);
  const connectedAt = Number.isNaN(openedAt) ? right : Math.max(left, Math.min(right, openedAt));
  if (connectedAt > left)
    bars.connecting.push(left, middle - connectingHeight / 2, connectedAt - left, connectingHeight);
  if (Number.isNaN(openedAt)) return;
  const idleAt = pixelOf(scale, idleFrom[index] ?? Number.NaN);
  const silentAt = Number.isNaN(idleAt) ? right : Math.max(connectedAt, Math.min(right, idleAt));
  const top = middle - barHeight / 2;
  if (silentAt > connectedAt) bars.open.push(connectedAt, top, silentAt - connectedAt, barHeight);
  if (right > silentAt) bars.idle.push(silentAt, top, right - silentAt, barHeight);
}

function fill(context: DrawingContext, rectangles: Rectangles, colour: string): void {
  if (rectangles.length === 0) return;
  context.fillStyle = colour;
  context.beginPath();
  for (let at = 0; at < rectangles.length; at += 4)
    context.rect(rectangles[at] ?? 0, rectangles[at + 1] ?? 0, rectangles[at + 2] ?? 0, rectangles[at + 3] ?? 0);
  context.fill();
}

function drawIdle(context: DrawingContext, rectangles: Rectangles, { colours }: Picture): void {
  fill(context, rectangles, colours.idle);
  if (rectangles.length === 0) return;
  context.strokeStyle = colours.open;
  context.lineWidth = 1;
  context.beginPath();
  for (let at = 0; at < rectangles.length; at += 4) {
    const width = rectangles[at + 2] ?? 0;
    if (width >= 2)
      context.rect((rectangles[at] ?? 0) + 0.5, (rectangles[at + 1] ?? 0) + 0.5, width - 1, barHeight - 1);
  }
  context.stroke();
}

/** The sockets without a row, as the number of those that lived at a time: higher where there were more. */
function drawRest(context: DrawingContext, picture: Picture, lane: number, layout: LaneLayout): void {
  const density = restDensity(layout, picture.scale);
  const most = density.reduce((most, one) => Math.max(most, one), 1);
  const bottom = rowsTop(picture.geometry, lane, layout) + layout.rows.length * rowHeight + restHeight;
  const columns: Rectangles = [];
  for (const [column, count] of density.entries()) {
    if (count === 0) continue;
    const height = Math.max(2, (restHeight - 1) * Math.sqrt(count / most));
    columns.push(column, bottom - height, 1, height);
  }
  context.globalAlpha = 0.6;
  fill(context, columns, picture.colours.open);
  context.globalAlpha = 1;
}
