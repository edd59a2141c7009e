import { readFileSync, writeFileSync } from "node:fs";

const path = "docs/benchmarks.md";

/** Writes one section of docs/benchmarks.md, at its end if there is none of this name; the others stay. */
export function writeSection(title: string, text: string): void {
  const [first = "", ...sections] = readFileSync(path, "utf8").split(/^(?=## )/m);
  const heading = `## ${title}\n`;
  const section = `${heading}\n${text.trimEnd()}\n`;
  const place = sections.findIndex((one) => one.startsWith(heading));
  const all = place === -1 ? [...sections, section] : sections.with(place, section);
  writeFileSync(path, `${[first, ...all].map((one) => one.trimEnd()).join("\n\n")}\n`);
}
