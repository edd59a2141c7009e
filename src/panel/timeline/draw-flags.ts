import type { DrawingContext } from "./picture.ts";
import type { PlacedFlag } from "./place-flags.ts";
import type { TimelineColours } from "./timeline-colours.ts";

/** Height of the strip in CSS pixels. */
export const flagsHeight = 18;

/** Room that a flag's sign takes, in pixels. */
const signWidth = 11;
/** Fewer than this, and words would be a stump. */
const narrowestWords = 26;

const colourOf = { navigation: "navigation", offline: "notice", moment: "moment" } as const;

/** Draws what concerns all lanes: a sign for each, and its words where there is room. */
export function drawFlags(
  context: DrawingContext,
  placed: readonly PlacedFlag[],
  width: number,
  colours: TimelineColours,
): void {
  context.clearRect(0, 0, width, flagsHeight);
  context.font = "10.5px system-ui, sans-serif";
  // Time runs to the right beside words of any direction.
  context.textAlign = "left";
  context.textBaseline = "middle";
  for (const { flag, x, room } of placed) {
    const colour = colours[colourOf[flag.kind]];
    context.fillStyle = colour;
    drawSign(context, flag.kind, Math.round(x));
    if (room < signWidth + narrowestWords) continue;
    context.fillStyle = flag.kind === "navigation" ? colours.quiet : colour;
    context.fillText(fitWords(context, flag.label, room - signWidth), Math.round(x) + signWidth, flagsHeight / 2 + 0.5);
  }
}

function drawSign(context: DrawingContext, kind: keyof typeof colourOf, x: number): void {
  const middle = flagsHeight / 2;
  context.beginPath();
  switch (kind) {
    case "navigation":
      // A flag on its pole, which the line over the lanes continues.
      context.rect(x, 2, 1, flagsHeight - 2);
      context.moveTo(x, 3);
      context.lineTo(x + 8, 7);
      context.lineTo(x, 11);
      break;
    case "offline":
      context.rect(x + 2, middle - 1, 7, 2);
      break;
    case "moment":
      // Three ends on one line.
      context.rect(x, 2, 1, flagsHeight - 2);
      for (const y of [4.5, 9, 13.5]) context.rect(x + 2, y - 1, 5, 2);
      break;
  }
  context.fill();
}

/** The words, cut with an ellipsis where they do not fit. */
function fitWords(context: DrawingContext, words: string, room: number): string {
  if (context.measureText(words).width <= room) return words;
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (context.measureText(`${words.slice(0, middle)}…`).width <= room) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? "" : `${words.slice(0, low)}…`;
}
