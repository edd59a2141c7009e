import { aggregateEnds } from "./aggregate.ts";
import { drawCrowd, drawCrowdLabels } from "./draw-crowds.ts";
import { rowMiddle } from "./lane-geometry.ts";
import { type LaneLayout, severityRanks } from "./layout-lane.ts";
import { markShapes } from "./mark-shapes.ts";
import type { DrawingContext, Picture } from "./picture.ts";
import { pixelOf } from "./time-scale.ts";

/** Draws how the sockets of a lane ended: a mark each, or columns where there are too many. */
export function drawEnds(context: DrawingContext, picture: Picture, lane: number, layout: LaneLayout): void {
  const { scale, layout: whole, geometry, colours } = picture;
  const { marks, crowds } = aggregateEnds(layout, scale, whole.session.from);
  const most = crowds.reduce((most, { counts }) => counts.reduce((high, one) => Math.max(high, one), most), 1);
  for (const crowd of crowds) drawCrowd(context, picture, lane, crowd, most);
  context.lineJoin = "round";
  for (const [rank, severity] of severityRanks.entries()) {
    const ofRank = marks.filter((index) => layout.severity[index] === rank);
    if (ofRank.length === 0) continue;
    context.beginPath();
    for (const index of ofRank) {
      const middle = rowMiddle(geometry, lane, layout, layout.row[index] ?? 0);
      markShapes[severity](context, pixelOf(scale, layout.end[index] ?? 0), middle);
    }
    // A thin edge keeps marks apart that touch.
    context.strokeStyle = colours.surface;
    context.lineWidth = 2;
    context.stroke();
    context.fillStyle = colours[severity];
    context.fill();
  }
  drawCrowdLabels(context, picture, lane, crowds, marks);
}
