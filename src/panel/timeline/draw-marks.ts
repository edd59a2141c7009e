import type { DrawingContext, Picture } from "./picture.ts";
import { pixelOf } from "./time-scale.ts";

/** What is behind all lanes: periods offline, and the lines of the axis. */
export function drawBackground(context: DrawingContext, picture: Picture): void {
  const { layout, scale, height, colours, ticks } = picture;
  for (const { from, to } of layout.offline) {
    const left = Math.max(-2, pixelOf(scale, from));
    const right = Math.min(scale.width + 2, pixelOf(scale, to));
    if (right < 0 || left > scale.width) continue;
    context.fillStyle = colours.offline;
    context.fillRect(left, 0, Math.max(1, right - left), height);
    hatch(context, picture, left, right);
    context.fillStyle = colours["offline-edge"];
    context.fillRect(left, 0, 1, height);
    context.fillRect(right - 1, 0, 1, height);
  }
  context.fillStyle = colours.grid;
  for (const tick of ticks) context.fillRect(Math.round(pixelOf(scale, tick)), 0, 1, height);
}

/** Thin slanting lines: the band is told apart without its colour too. */
function hatch(context: DrawingContext, { height, colours }: Picture, left: number, right: number): void {
  context.save();
  context.beginPath();
  context.rect(left, 0, right - left, height);
  context.clip();
  context.beginPath();
  for (let x = left - height; x < right; x += 8) {
    context.moveTo(x, height);
    context.lineTo(x + height, 0);
  }
  context.globalAlpha = 0.35;
  context.strokeStyle = colours["offline-edge"];
  context.lineWidth = 1;
  context.stroke();
  context.restore();
}

/** What runs over the bars of all lanes: navigations as lines, moments as dashed lines. */
export function drawGuides(context: DrawingContext, picture: Picture): void {
  const { layout, scale, height, colours } = picture;
  context.fillStyle = colours.navigation;
  for (const { at } of layout.navigations) {
    const x = Math.round(pixelOf(scale, at));
    if (x >= 0 && x <= scale.width) context.fillRect(x, 0, 1, height);
  }
  context.strokeStyle = colours.moment;
  context.lineWidth = 1;
  context.setLineDash([3, 3]);
  context.beginPath();
  for (const { from, to } of layout.moments) {
    const x = Math.round(pixelOf(scale, (from + to) / 2)) + 0.5;
    if (x < 0 || x > scale.width) continue;
    context.moveTo(x, 0);
    context.lineTo(x, height);
  }
  context.stroke();
  context.setLineDash([]);
}

/** A veil over what is outside of the range. */
export function drawRange(context: DrawingContext, { scale, height, colours, range }: Picture): void {
  if (!range) return;
  const left = Math.max(0, Math.min(scale.width, pixelOf(scale, range.from)));
  const right = Math.max(0, Math.min(scale.width, pixelOf(scale, range.to)));
  context.fillStyle = colours.outside;
  context.globalAlpha = 0.6;
  context.fillRect(0, 0, left, height);
  context.fillRect(right, 0, scale.width - right, height);
  context.globalAlpha = 1;
  context.fillStyle = colours.accent;
  if (left > 0) context.fillRect(left - 1, 0, 1, height);
  if (right < scale.width) context.fillRect(right, 0, 1, height);
}
