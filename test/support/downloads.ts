import { mkdir, rename } from "node:fs/promises";
import { basename, join } from "node:path";
import { waitUntil } from "./wait-until.ts";

/** The files that a page, popup or panel saved. */
export interface Downloads {
  /** Where they are kept until the browser closes. */
  readonly directory: string;
  /** The path of the next finished file, in order; each is given once. Waits 10 s for it. */
  next(): Promise<string>;
}

/**
 * Gathers finished downloads. Each file is moved to a folder of its own, for browsers either overwrite an earlier file of
 * the same name (Chromium) or change the new one's name (Firefox).
 */
export class GatheredDownloads implements Downloads {
  readonly directory: string;
  readonly #finished: Promise<string>[] = [];
  #count = 0;

  constructor(directory: string) {
    this.directory = directory;
  }

  /** To be told of each file that the browser has finished. */
  add(path: string, name: string): void {
    this.#count += 1;
    const moved = this.#move(path, join(this.directory, String(this.#count)), basename(name));
    moved.catch(() => undefined);
    this.#finished.push(moved);
  }

  /** To be told of each download that the browser gave up. */
  fail(name: string): void {
    const failure = Promise.reject(new Error(`The download of "${name}" did not finish.`));
    failure.catch(() => undefined);
    this.#finished.push(failure);
  }

  async next(): Promise<string> {
    await waitUntil(() => this.#finished.length > 0, { what: "a finished download" });
    const first = this.#finished.shift();
    if (first === undefined) throw new Error("Two callers waited for the same download.");
    return first;
  }

  async #move(path: string, folder: string, name: string): Promise<string> {
    await mkdir(folder, { recursive: true });
    const destination = join(folder, name);
    await rename(path, destination);
    return destination;
  }
}
