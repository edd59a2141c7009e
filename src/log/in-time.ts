/** Longest time in milliseconds that the database may take for anything; a disk that is busy takes a second or two. */
const longestOperation = 15_000;

/** Rejects when nothing has come in time: a database may also fall silent. */
export async function inTime<Result>(result: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DOMException(`No answer within ${longestOperation / 1000} s.`, "TimeoutError")),
      longestOperation,
    );
  });
  try {
    return await Promise.race([result, late]);
  } finally {
    clearTimeout(timer);
  }
}
