import { lengthOf, type TimeRange } from "./time-range.ts";

/** Shortest stretch that fills the picture, in milliseconds. */
export const shortestView = 10;

/** What is in view; null is the whole session, as it grows. */
export type View = TimeRange | null;

/** A view inside of the session; null if it is all of it. */
export function fitView(session: TimeRange, { from, to }: TimeRange): View {
  const length = Math.max(shortestView, to - from);
  if (length >= lengthOf(session) * 0.999) return null;
  const start = Math.min(Math.max(from, session.from), session.to - length);
  return { from: start, to: start + length };
}

/** The view `factor` times as near, with the time `at` (the middle, unless given) staying where it is. */
export function zoomView(session: TimeRange, view: View, factor: number, at?: number): View {
  const { from, to } = view ?? session;
  const still = at ?? (from + to) / 2;
  const nearer = Math.min(factor, (to - from) / shortestView);
  return fitView(session, { from: still - (still - from) / nearer, to: still + (to - still) / nearer });
}

/** The view moved by a part of its length. */
export function panView(session: TimeRange, view: View, part: number): View {
  if (!view) return null;
  const by = lengthOf(view) * part;
  return fitView(session, { from: view.from + by, to: view.to + by });
}

/** The view, moved no more than is needed to show a moment with some room around it. */
export function viewShowing(session: TimeRange, view: View, at: number): View {
  if (!view) return null;
  const room = lengthOf(view) * 0.1;
  if (at < view.from + room) return fitView(session, { from: at - room, to: at - room + lengthOf(view) });
  if (at > view.to - room) return fitView(session, { from: at + room - lengthOf(view), to: at + room });
  return view;
}
