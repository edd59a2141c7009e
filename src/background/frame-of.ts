import { longestText } from "../socket/limits.ts";
import type { FrameInfo } from "../socket/socket-record.ts";

/** What the browser says of the frame that a message came from. */
export interface SenderFrame {
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
}

/** The frame a message came from, by the browser's word alone. */
export function frameOf({ frameId, url = "", origin }: SenderFrame): FrameInfo {
  const top = frameId === 0;
  return { url: url.slice(0, longestText), top, kind: top ? "page" : kindOf(url, origin) };
}

function kindOf(url: string, origin: string | undefined): FrameInfo["kind"] {
  if (url.startsWith("about:srcdoc")) return "srcdoc";
  if (url.startsWith("about:")) return "about-blank";
  if (url.startsWith("blob:")) return "blob";
  if (url.startsWith("data:")) return "data";
  return origin === "null" ? "sandboxed" : "frame";
}
