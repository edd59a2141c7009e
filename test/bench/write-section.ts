import { readFileSync, writeFileSync } from "node:fs";

const file = "docs/benchmarks.md";

/** Puts a part of docs/benchmarks.md between its marks. The page is put together by several programs. */
export function writeSection(name: "page" | "panel" | "log", content: string): void {
  const page = readFileSync(file, "utf8");
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from === -1 || to === -1) throw new Error(`${file} has no place for "${name}"`);
  writeFileSync(file, `${page.slice(0, from + start.length)}\n\n${content.trim()}\n\n${page.slice(to)}`);
}
