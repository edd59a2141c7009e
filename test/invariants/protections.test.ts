import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { brokenSurroundings } from "../hostile/broken-surroundings.ts";
import { hostilePages } from "../hostile/hostile-pages.ts";

/** What `npm run protections` takes out: these tables must not fall behind what they speak of. */
const protections = [...hostilePages, ...brokenSurroundings];

test("each protection has a name of its own", () => {
  const names = protections.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe("a protection that can be taken out:", () => {
  test.each(protections.map((protection) => [protection.name, protection] as const))("%s", (_name, protection) => {
    const { file, find, replace, test: holding } = protection;
    expect(readFileSync(file, "utf8").split(find), `${find} stands in ${file} once`).toHaveLength(2);
    expect(replace).not.toBe(find);
    const { file: testFile, title } = holding;
    const words = readFileSync(testFile, "utf8");
    if (title !== undefined) expect(words.includes(title), `${testFile} has a test "${title}"`).toBe(true);
  });
});
