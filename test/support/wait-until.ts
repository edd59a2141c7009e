/** How long to wait, and for what. */
export interface WaitOptions {
  /** Milliseconds; 10,000 unless given. */
  readonly timeout?: number;
  /** What is awaited, for the error: "the first row". */
  readonly what?: string;
}

const pollInterval = 40;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/**
 * Asks again and again until the answer is truthy, and returns that answer. An answer may fail for a while (a page that is
 * navigating has no document); a syntax error never heals, so it ends the wait. The error of a wait that ran out of time
 * says what was awaited and the last answer.
 */
export async function waitUntil<T>(probe: () => T | Promise<T>, options: WaitOptions = {}): Promise<NonNullable<T>> {
  const { timeout = 10_000, what = "a condition" } = options;
  const deadline = performance.now() + timeout;
  let last = "no answer came";
  for (let left = timeout; left > 0; left = deadline - performance.now()) {
    try {
      const answer = await withTimeout(Promise.resolve(probe()), left, "answer");
      if (answer) return answer;
      last = `the last answer was ${JSON.stringify(answer) ?? "undefined"}`;
    } catch (error) {
      if (String(error).includes("SyntaxError")) throw error;
      if (!(error instanceof LateError)) last = `the last answer was ${String(error)}`;
    }
    await pause(pollInterval);
  }
  throw new Error(`Waited ${timeout} ms for ${what}: ${last}.`);
}

/** Something took longer than it may. */
class LateError extends Error {
  override readonly name = "LateError";
}

/** The promise's value, or an Error that says what was awaited after `timeout` milliseconds. */
export async function withTimeout<T>(promise: Promise<T>, timeout: number, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LateError(`No ${what} came within ${Math.round(timeout)} ms.`)), timeout);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
