import type { Rule } from "../rule.ts";
import { blocked } from "./blocked.ts";
import { closeFrame } from "./close-frame.ts";
import { connectionLost } from "./connection-lost.ts";
import { dataRejected } from "./data-rejected.ts";
import { handshake } from "./handshake.ts";
import { pageClosed } from "./page-closed.ts";
import { pageLeft } from "./page-left.ts";

/** All rules. Where two causes are equally sure, the earlier rule's comes first. */
export const rules: readonly Rule[] = [
  blocked,
  pageLeft,
  handshake,
  pageClosed,
  connectionLost,
  dataRejected,
  closeFrame,
];
