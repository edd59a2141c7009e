import { compilePatterns } from "../socket/own-patterns.ts";
import { createRedactor } from "../socket/redact.ts";

/** What is asked of the worker. The patterns are regular expressions. */
export interface RedactionTask {
  readonly text: string;
  readonly patterns: readonly string[];
}

addEventListener("message", ({ data }: MessageEvent<RedactionTask>) => {
  postMessage(createRedactor(compilePatterns(data.patterns)).text(data.text));
});
// Patterns are timed from here on, without the start of the worker.
postMessage(null);
