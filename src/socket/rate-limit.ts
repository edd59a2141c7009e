/**
 * A bucket of `burst` permits that refills by `perSecond`. Returns a function that takes one permit at the time `now`
 * (milliseconds from 0, rising) and says whether there was one. The hook uses it as well, so it asks nothing of any global.
 */
export function createRateLimit(burst: number, perSecond: number): (now: number) => boolean {
  let permits = burst;
  let last = 0;
  return (now) => {
    permits += ((now - last) / 1000) * perSecond;
    if (permits > burst) permits = burst;
    last = now;
    if (permits < 1) return false;
    permits -= 1;
    return true;
  };
}
