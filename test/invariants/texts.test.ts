import { readdirSync, readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import { causeIds } from "../../src/diagnosis/cause-id.ts";
import { settleIds } from "../../src/diagnosis/verdict.ts";

const folder = "public/locales/en";
const files = readdirSync(folder);
const source = (file: string): string => readFileSync(`${folder}/${file}`, "utf8");
const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(`src/${file}`, "utf8"))
  .join("\n");

/** Ids of a file's messages, and of their attributes as `id.attribute`. */
function idsOf(file: string): string[] {
  return new FluentResource(source(file)).body.flatMap(({ id, value, attributes }) => {
    const parts = Object.keys(attributes).map((name) => `${id}.${name}`);
    return value === null ? parts : [id].concat(parts);
  });
}

describe.each(files)("%s", (file) => {
  test("has no line that Fluent cannot read", () => {
    const messages = source(file).match(/^[a-zA-Z][\w-]* =/gm) ?? [];
    expect(new FluentResource(source(file)).body.map(({ id }) => id)).toEqual(
      messages.map((line) => line.slice(0, -2)),
    );
  });

  test("has no markup", () => {
    const texts = source(file).replaceAll(/^#.*$/gm, "");
    expect(texts).not.toMatch(/<\/?[a-z]|&[a-z]+;/i);
  });
});

test("no message stands in two files", () => {
  const all = files.flatMap(idsOf);
  expect(all.length).toBe(new Set(all).size);
});

test("every cause has a title and a fix, and no text is left over", () => {
  const causes = idsOf("causes.ftl").filter((id) => id.startsWith("cause-"));
  expect(causes.toSorted()).toEqual(causeIds.flatMap((id) => [`cause-${id}.title`, `cause-${id}.fix`]).toSorted());
});

/** Ids of the texts that begin with `stem`, without it. */
const idsBehind = (stem: string): string[] =>
  idsOf("causes.ftl").flatMap((id) => (id.startsWith(stem) ? id.slice(stem.length) : []));

test("no sentence about evidence is left over", () => {
  expect(idsBehind("evidence-").filter((id) => !used(id))).toEqual([]);
});

test("every way to settle a cause has its sentence", () => {
  expect(idsBehind("settle-").toSorted()).toEqual(settleIds.toSorted());
});

/** A text is used where its id stands in the code, or where ids are put together: `severity-${severity}`. */
const used = (id: string): boolean => {
  const [message = "", attribute] = id.split(".");
  if (sources.includes(`"${id}"`)) return true;
  const stems = message.split("-").map((_, index, parts) => parts.slice(0, index + 1).join("-"));
  return (
    stems.some((stem) => sources.includes(`\`${stem}-\${`)) ||
    (attribute !== undefined && sources.includes(`"${message}"`) && sources.includes(`.${attribute}`))
  );
};

test("every text of the faces is used", () => {
  expect(idsOf("ui.ftl").filter((id) => !used(id))).toEqual([]);
});
