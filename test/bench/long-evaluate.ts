import type { TestPage } from "../support/browser-under-test.ts";

/** Evaluates what gives a promise, which may take longer than one evaluation: it is started, and waited for. Throws what it throws. */
export async function longEvaluate<T>(page: TestPage, expression: string): Promise<T> {
  await page.evaluate(
    `void (globalThis.outcome = null, ${expression}.then((value) => { outcome = { value }; }, (error) => { outcome = { error: String(error) }; }))`,
  );
  const { value, error } = await page.waitFor<{ value: T; error?: string }>("outcome", {
    what: expression,
    timeout: 600_000,
  });
  if (error !== undefined) throw new Error(error);
  return value;
}
