import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" })
  .trim()
  .split("\n")
  .filter((file) => existsSync(file));
const styles = files.filter((file) => file.startsWith("src/") && file.endsWith(".css"));

test("the top level holds what it should and nothing else", () => {
  const allowed =
    /^(package(-lock)?\.json|manifest\.json|vite\.config\.ts|tsconfig\.json|src\/|public\/|test\/|docs\/|README\.md|ARCHITECTURE\.md|CONTRIBUTING\.md|CHANGELOG\.md|PRIVACY\.md|LICENSE|\.)/;
  expect(files.filter((file) => !allowed.test(file))).toEqual([]);
});

test("every room says what lives in it", () => {
  const rooms = new Set(
    files.filter((file) => file.startsWith("src/")).map((file) => file.split("/").slice(0, 2).join("/")),
  );
  const folders = [...rooms].filter((room) => !room.includes("."));
  expect(folders.filter((room) => !files.includes(`${room}/README.md`))).toEqual([]);
});

test("a source file has at most 250 lines", () => {
  const sources = files.filter((file) => /^src\/.*\.tsx?$/.test(file));
  expect(sources.filter((file) => readFileSync(file, "utf8").split("\n").length > 251)).toEqual([]);
});

describe("style sheets", () => {
  test.each(styles)("%s uses logical properties only, so that it mirrors", (file) => {
    const physical =
      /(?<![\w-])((margin|padding|border)-(left|right)|(left|right)\s*:|text-align\s*:\s*(left|right)|float\s*:\s*(left|right))/;
    const lines = readFileSync(file, "utf8").split("\n");
    expect(lines.filter((line) => physical.test(line))).toEqual([]);
  });
});

test("nothing names a path of a machine", () => {
  const texts = files.filter(
    (file) => /\.(tsx?|js|json|md|html|css|ftl|yaml|yml)$|\.ci\/run$/.test(file) && file !== "package-lock.json",
  );
  const paths = /(?<![\w.:/-])\/(home|Users|root|work)\/\w/;
  expect(texts.filter((file) => paths.test(readFileSync(file, "utf8")))).toEqual([]);
});

test("the lock file names every package of every platform, and no registry", () => {
  interface Locked {
    readonly integrity?: string;
    readonly resolved?: string;
    readonly optionalDependencies?: Readonly<Record<string, string>>;
  }
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };
  const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
  expect(packages.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
  expect(packages.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  // npm leaves out what a registry did not have, and refuses the file later.
  const optional = packages.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies));
  expect(optional.filter((name) => !packages.some(([path]) => path.endsWith(`node_modules/${name}`)))).toEqual([]);
});
