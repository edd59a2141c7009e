/** Runs what only observes: whatever is the matter with us, the page is not disturbed. */
export function observing(observe: () => void): void {
  try {
    observe();
  } catch {
    // The page has what it asked for; it is only not observed.
  }
}
