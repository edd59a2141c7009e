import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { DrawingContext } from "./picture.ts";
import type { Size } from "./use-size.ts";

/** Draws on a canvas after each rendering, at most once a frame and as sharp as the screen is. */
export function useDrawing(
  canvas: RefObject<HTMLCanvasElement | null>,
  { width, height }: Size,
  draw: (context: DrawingContext) => void,
): void {
  const latest = useRef({ draw, width, height });
  const frame = useRef(0);
  latest.current = { draw, width, height };
  useLayoutEffect(() => {
    frame.current ||= requestAnimationFrame(() => {
      frame.current = 0;
      const context = canvas.current?.getContext("2d");
      if (!canvas.current || !context) return;
      const { draw, width, height } = latest.current;
      const ratio = devicePixelRatio || 1;
      const pixels = { width: Math.round(width * ratio), height: Math.round(height * ratio) };
      // Setting a size empties the canvas, even the same one.
      if (canvas.current.width !== pixels.width) canvas.current.width = pixels.width;
      if (canvas.current.height !== pixels.height) canvas.current.height = pixels.height;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      draw(context);
    });
  });
  useLayoutEffect(
    () => () => {
      cancelAnimationFrame(frame.current);
      frame.current = 0;
    },
    [],
  );
}
