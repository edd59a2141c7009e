import type { Severity } from "../../diagnosis/verdict.ts";
import type { DrawingContext } from "./picture.ts";

/** The shapes of `SeverityMark` on a canvas, around a point: circle, diamond, triangle. */
export const markShapes: Readonly<Record<Severity, (context: DrawingContext, x: number, y: number) => void>> = {
  normal(context, x, y) {
    context.moveTo(x + 3.5, y);
    context.arc(x, y, 3.5, 0, 2 * Math.PI);
  },
  notice(context, x, y) {
    context.moveTo(x, y - 5);
    context.lineTo(x + 5, y);
    context.lineTo(x, y + 5);
    context.lineTo(x - 5, y);
    context.closePath();
  },
  abnormal(context, x, y) {
    context.moveTo(x, y - 5.2);
    context.lineTo(x + 5.6, y + 4.6);
    context.lineTo(x - 5.6, y + 4.6);
    context.closePath();
  },
};
