/**
 * A bucket of `burst` permits that refills by `perSecond`. Returns a function that takes one permit at the time `now`
 * (milliseconds, rising) and says whether there was one.
 */
export function createRateLimit(burst: number, perSecond: number): (now: number) => boolean {
  let permits = burst;
  let last = -Infinity;
  return (now) => {
    if (last !== -Infinity) permits = Math.min(burst, permits + ((now - last) / 1000) * perSecond);
    last = now;
    if (permits < 1) return false;
    permits -= 1;
    return true;
  };
}
