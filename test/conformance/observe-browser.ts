import { readdirSync } from "node:fs";
import type { TestPage } from "../support/browser-under-test.ts";

/** JSON of what each check saw, by "topic: check". */
export type Observations = Readonly<Record<string, string>>;

const helpers = new Set(["observe"]);
const topics = readdirSync(new URL("checks", import.meta.url))
  .map((file) => file.replace(/\.js$/, ""))
  .filter((topic) => !helpers.has(topic))
  .toSorted();

/** Performs every check in the page `/run` of the site, and gives what they saw. */
export async function observeBrowser(page: TestPage): Promise<Observations> {
  await page.waitFor("window.runChecks !== undefined", { what: "the suite's page" });
  await page.evaluate(`void runChecks(${JSON.stringify(topics)})`);
  // Throwing says, when the time is up, which checks have not ended.
  const gather = `(() => {
    if (!window.observations) throw new Error("under way: " + [...underWay.values()].join(", "));
    return window.observations;
  })()`;
  return page.waitFor<Observations>(gather, { timeout: 120_000, what: "all checks" });
}
