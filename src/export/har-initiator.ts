/** Who made a request, as Chromium writes it (`Network.Initiator` of its protocol). */
export interface HarInitiator {
  readonly type: "script" | "other";
  readonly url?: string;
  /** From 0. */
  readonly lineNumber?: number;
}

/** The place of the first call in a stack that has one. Null stacks come from pages that format stacks themselves, and from workers. */
export function harInitiator(stack: string | null): HarInitiator {
  if (stack === null) return { type: "other" };
  for (const line of stack.split("\n")) {
    const place = placeIn(line.trimEnd());
    if (place) return { type: "script", ...place };
  }
  return { type: "script" };
}

/** Both engines end a line with the place: "at name (place)", "at place", "name@place", where a place is a URL, a line and a column. */
function placeIn(line: string): Omit<HarInitiator, "type"> | null {
  const [, url, lineNumber] = /^(.*):(\d{1,9}):\d{1,9}\)?$/su.exec(line) ?? [];
  if (url === undefined) return null;
  const slashes = url.indexOf("://");
  // A step at a time from the slashes to the left: a pattern that looks for the scheme would try each letter of the line anew.
  let start = slashes;
  while (start > 0 && /[a-z\d+.:-]/iu.test(url.charAt(start - 1))) start--;
  return slashes <= start ? null : { url: url.slice(start), lineNumber: Math.max(0, Number(lineNumber) - 1) };
}
