/** Lets sockets of one scenario wait for each other, so that one cut ends them all. */
export class Gathering {
  readonly #waiting = new Map<string, Set<() => void>>();

  /**
   * Waits until `size` sockets wait under this name, then lets all of them go on.
   * A socket that gives up (`signal`) no longer counts, and its promise resolves too.
   */
  arrive(name: string, size: number, signal: AbortSignal): Promise<void> {
    const waiting = this.#waiting.get(name) ?? new Set();
    this.#waiting.set(name, waiting);
    return new Promise((resolve) => {
      waiting.add(resolve);
      signal.addEventListener("abort", () => {
        waiting.delete(resolve);
        resolve();
      });
      if (waiting.size >= size) {
        this.#waiting.delete(name);
        for (const go of waiting) {
          go();
        }
      }
    });
  }
}
