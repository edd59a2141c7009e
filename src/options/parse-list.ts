/** What a text for a list comes to: what goes into the list, and what does not because it is nothing of its kind. */
export interface ParsedList<Item extends string | number> {
  readonly found: readonly Item[];
  readonly refused: readonly string[];
}

/** Longest host that a site may have, in characters, with its port. */
const longestSite = 255;

/** Sites between spaces, commas or line breaks, as people paste them: hosts, or whole addresses of which the host is taken. */
export function parseSites(text: string): ParsedList<string> {
  return parseEach(text.split(/[\s,;]+/), siteOf);
}

/** Close codes between spaces, commas or line breaks. */
export function parseCodes(text: string): ParsedList<number> {
  return parseEach(text.split(/[\s,;]+/), (word) =>
    /^\d{1,5}$/.test(word) && Number(word) <= 65_535 ? Number(word) : null,
  );
}

/** Regular expressions, one a line. Spaces count. */
export function parsePatterns(text: string): ParsedList<string> {
  return parseEach(text.split(/\r?\n/), (line) => (line.length <= 500 && isPattern(line) ? line : null));
}

function parseEach<Item extends string | number>(
  words: readonly string[],
  parse: (word: string) => Item | null,
): ParsedList<Item> {
  const found = new Set<Item>();
  const refused: string[] = [];
  for (const word of words) {
    if (word.trim() === "") continue;
    const item = parse(word);
    if (item === null) refused.push(word);
    else found.add(item);
  }
  return { found: [...found], refused };
}

/** The host of an address, with its port where that is not the usual one; null for what is none. As `URL` writes it, for pages are compared with it. */
function siteOf(word: string): string | null {
  const [, scheme = "", rest = ""] = /^([a-z][a-z\d+.-]*:\/\/)?(?:\*\.)?(.*)$/i.exec(word) ?? [];
  const address = scheme === "" ? `http://${rest.replace(/:443(?=\/|$)/, "")}` : scheme + rest;
  if (!URL.canParse(address)) return null;
  const site = new URL(address).host.replace(/\.(?=:\d+$|$)/, "");
  // "123" would be read as the address 0.0.0.123.
  const isWritten = !/^[\d.]+$/.test(site) || word.includes(site);
  // Browsers differ in what else they let pass, some of it escaped.
  const isHost = /^(?:\[[\da-f:.]+\]|[\w-]+(?:\.[\w-]+)*)(?::\d+)?$/.test(site);
  return isHost && isWritten && site.length <= longestSite ? site : null;
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, "gu").source !== "";
  } catch {
    return false;
  }
}
