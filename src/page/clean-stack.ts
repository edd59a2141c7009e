import { positionOf, stackOf, textFrom } from "./primordials.ts";

/** The stack of an error made in a frame of ours, from the page's first frame on; null where there is none. */
export function cleanStack(error: Error): string | null {
  const stack = stackOf(error);
  // V8 begins with a line of its own, Firefox with the first frame.
  const ownFrame = positionOf(stack, "\n    at ") + 1;
  const end = positionOf(stack, "\n", ownFrame);
  return end < 0 ? null : textFrom(stack, end + 1) || null;
}
