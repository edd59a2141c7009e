import { expect, test } from "vitest";
import {
  fitView,
  panView,
  shortestView,
  type View,
  viewShowing,
  zoomView,
} from "../../../src/panel/timeline/move-view.ts";

const session = { from: 0, to: 1000 };
const middle = { from: 400, to: 600 };

test.each<[string, View, View]>([
  ["zoom in", zoomView(session, null, 2), { from: 250, to: 750 }],
  ["zoom in at a moment", zoomView(session, null, 2, 200), { from: 100, to: 600 }],
  ["zoom in at the edge", zoomView(session, null, 2, 0), { from: 0, to: 500 }],
  ["zoom out to all", zoomView(session, middle, 1 / 8), null],
  ["zoom out at the edge stays inside", zoomView(session, { from: 0, to: 100 }, 0.5), { from: 0, to: 200 }],
  [
    "no nearer than the shortest",
    zoomView(session, middle, 1e9, 500),
    { from: 500 - shortestView / 2, to: 500 + shortestView / 2 },
  ],
  ["pan", panView(session, middle, 0.25), { from: 450, to: 650 }],
  ["pan against the end", panView(session, middle, 9), { from: 800, to: 1000 }],
  ["pan all: nothing to pan", panView(session, null, 1), null],
  ["show what is in view", viewShowing(session, middle, 500), middle],
  ["show what is before", viewShowing(session, middle, 100), { from: 80, to: 280 }],
  ["show what is after", viewShowing(session, middle, 900), { from: 720, to: 920 }],
  ["show anything in the whole session", viewShowing(session, null, 900), null],
  ["a view that the session no longer has", fitView(session, { from: 5000, to: 5100 }), { from: 900, to: 1000 }],
])("%s", (_what, view, expected) => {
  expect(view).toEqual(expected);
});
