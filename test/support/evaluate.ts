import { type WaitOptions, waitUntil, withTimeout } from "./wait-until.ts";

const evaluationTimeout = 30_000;

/** Runs a script in a document of the browser and answers with its value, a string. */
export type RunScript = (script: string) => Promise<unknown>;

interface Answer {
  readonly value?: unknown;
  readonly error?: string;
}

function isAnswer(answer: unknown): answer is Answer {
  return typeof answer === "object" && answer !== null;
}

/**
 * Evaluates one JavaScript expression and returns its value, a promise's value when it is one. The value travels as JSON,
 * in both browsers alike: a node arrives as `{}`, undefined as undefined. Throws when the expression throws, or after 30 s.
 */
export async function evaluateThrough<T>(run: RunScript, expression: string): Promise<T> {
  const script = `(async () => {
    try { return JSON.stringify({ value: await (
${expression.trim().replace(/;+$/u, "")}
    ) }); }
    catch (error) { return JSON.stringify({ error: String(error) + "\\n" + (error?.stack ?? "") }); }
  })()`;
  const text = await withTimeout(run(script), evaluationTimeout, `value of "${shorten(expression)}"`);
  const answer: unknown = JSON.parse(String(text));
  if (!isAnswer(answer)) throw new Error(`"${shorten(expression)}" was answered with ${String(text)}.`);
  if (answer.error !== undefined) throw new Error(`"${shorten(expression)}" threw ${answer.error}`);
  return answer.value as T;
}

/** Evaluates an expression again and again until its value is truthy. */
export function waitForExpression<T>(run: RunScript, expression: string, options: WaitOptions = {}): Promise<T> {
  const what = options.what ?? `"${shorten(expression)}"`;
  return waitUntil(() => evaluateThrough<T>(run, expression), { ...options, what });
}

function shorten(expression: string): string {
  const line = expression.trim().replaceAll(/\s+/gu, " ");
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
