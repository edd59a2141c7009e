/** Where a test stands that fails without a protection. */
export interface HoldingTest {
  readonly project: "unit" | "ui" | "invariants" | "e2e";
  readonly file: string;
  /** Words of its name; without them, any test of the file holds it. */
  readonly title?: string;
  /** The browser in which it is run, of a test in real browsers. */
  readonly browser?: "chromium" | "firefox";
}

/** Something that stands between the extension and what may go wrong, and the smallest edit that takes it out. */
export interface Protection {
  readonly name: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  readonly test: HoldingTest;
}

const titled = (title: string | undefined): Pick<HoldingTest, "title"> => (title === undefined ? {} : { title });

export const unit = (name: string, title?: string): HoldingTest => ({
  project: "unit",
  file: `test/unit/${name}.test.ts`,
  ...titled(title),
});
/** `name`: with the rest of the file's name, as these tests have two kinds of it. */
export const ui = (name: string, title?: string): HoldingTest => ({
  project: "ui",
  file: `test/ui/${name}`,
  ...titled(title),
});
/** Of what was built, for both browsers. */
export const invariant = (name: string, title?: string): HoldingTest => ({
  project: "invariants",
  file: `test/invariants/${name}.test.ts`,
  ...titled(title),
});
export const inChromium = (name: string, title?: string): HoldingTest => ({
  project: "e2e",
  file: `test/e2e/${name}.test.ts`,
  browser: "chromium",
  ...titled(title),
});
export const inFirefox = (name: string, title?: string): HoldingTest => ({
  ...inChromium(name, title),
  browser: "firefox",
});
