/** A place in a script. Line and column count from 1. */
export interface CodePlace {
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** One call of a stack. */
export interface StackFrame {
  readonly kind: "frame";
  /** As the engine writes it: "new Client", "Object.open [as connect]"; "" where the function has no name. */
  readonly functionName: string;
  /** What the engine calls the step between this frame and the one above, if they ran one after the other: "async", "setTimeout handler". */
  readonly asyncCause: string;
  /** Null where no file can be opened at it: code of the engine itself, WebAssembly, code without a URL. */
  readonly place: CodePlace | null;
  /** The engine's own words for where it is, where `place` is null or not all of it. */
  readonly where: string;
  /** The code was made from a string at `place`. */
  readonly evaluated: boolean;
  /** Whose code it is: the page's own, that of a package it uses, or the engine's. */
  readonly origin: "own" | "library" | "engine";
}

/** A line that is in no known form. */
export interface UnknownLine {
  readonly kind: "text";
  readonly text: string;
}

/** The lines of a stack of V8 or SpiderMonkey, in order. Total: a page can make up any text. */
export function parseStack(stack: string): (StackFrame | UnknownLine)[] {
  return stack
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => parseV8(line) ?? parseSpiderMonkey(line) ?? { kind: "text", text: line });
}

/** The last step of the path of a script's URL: what a stack shows for the file. */
export function fileName(url: string): string {
  if (/^data:/iu.test(url)) return "data:";
  const [path = ""] = url.split(/[?#]/u, 1);
  const rest = path.replace(/^(?:blob:)?[a-z][a-z\d+.-]*:\/*/iu, "").replace(/\/+$/u, "");
  return rest.slice(rest.lastIndexOf("/") + 1) || path;
}

const scheme = /^[a-z][a-z\d+.-]*:/iu;
const position = /^(.*?):(\d{1,9})(?::(\d{1,9}))?$/su;

const originOf = (url: string): StackFrame["origin"] =>
  /\/node_modules\/|^webpack:.*\/webpack\/(?:runtime|bootstrap)/u.test(url) ? "library" : "own";

/** A URL with line and column. Null for anything else. */
function placeOf(location: string): CodePlace | null {
  const [, url = "", line, column] = position.exec(location) ?? [];
  if (line === undefined || Number(line) < 1 || !scheme.test(url)) return null;
  // Without slashes it is a name that the page gave to its code, or a host with its port.
  if (!url.includes("/") && !/^(?:data|about):/iu.test(url)) return null;
  return { url, line: Number(line), column: Math.max(1, Number(column ?? 1)) };
}

type Location = Pick<StackFrame, "place" | "where" | "evaluated" | "origin">;

const inEngine = (where: string): Location => ({ place: null, where, evaluated: false, origin: "engine" });

const atPlace = (place: CodePlace, where = "", evaluated = false): Location => ({
  place,
  where,
  evaluated,
  origin: originOf(place.url),
});

const webAssembly = /^(.+):(wasm-function\[\d+\]:0x[\da-f]+)$/iu;

/** What both engines write in the same way. */
function commonLocation(location: string): Location | null {
  const [, module] = webAssembly.exec(location) ?? [];
  if (module !== undefined) return { place: null, where: location, evaluated: false, origin: originOf(module) };
  const place = placeOf(location);
  return place && atPlace(place);
}

// V8: "at name (place)", "at place", "at async name (place)" (https://v8.dev/docs/stack-trace-api).

function parseV8(line: string): StackFrame | null {
  if (!line.startsWith("at ")) return null;
  const isAsync = line.startsWith("at async ");
  const rest = line.slice(isAsync ? "at async ".length : "at ".length);
  const asyncCause = isAsync ? "async" : "";
  const bare = v8Location(rest);
  if (bare) return { kind: "frame", functionName: "", asyncCause, ...bare };
  if (!rest.endsWith(")")) return null;
  // Names and URLs may have brackets of their own: the place begins at the first that is followed by one.
  for (let open = rest.indexOf(" ("); open !== -1; open = rest.indexOf(" (", open + 1)) {
    const location = v8Location(rest.slice(open + 2, -1));
    if (location) return { kind: "frame", functionName: rest.slice(0, open), asyncCause, ...location };
  }
  return null;
}

function v8Location(location: string): Location | null {
  if (/^(?:native|<anonymous>(?::\d+:\d+)?|index \d+)$/u.test(location)) return inEngine(location);
  if (location.startsWith("eval at ")) return evalLocation(location);
  const common = commonLocation(location);
  if (common) return common;
  // Code that the page has named (`//# sourceURL=name`), or the console ("VM12:1:2").
  return /^[^\s()]+:\d{1,9}:\d{1,9}$/u.test(location) ? { ...inEngine(location), origin: "own" } : null;
}

/** "eval at outer (eval at first (place), <anonymous>:1:1), <anonymous>:2:3": the innermost place is in a file. */
function evalLocation(location: string): Location {
  const innermost = location.slice(location.lastIndexOf("eval at "));
  const inside = innermost.slice(innermost.indexOf(" (") + 2);
  const end = /:\d{1,9}:\d{1,9}(?=\))/u.exec(inside);
  const outer = end && placeOf(inside.slice(0, end.index + end[0].length));
  if (outer) return atPlace(outer, location, true);
  return { ...inEngine(location), origin: "own", evaluated: true };
}

// SpiderMonkey: "name@place", with what it waited for before a star: "async*name@place".

function parseSpiderMonkey(line: string): StackFrame | null {
  // Names may hold an at sign, and so may URLs: the place begins at the first that is followed by one.
  for (let at = line.indexOf("@"); at !== -1; at = line.indexOf("@", at + 1)) {
    const location = spiderMonkeyLocation(line.slice(at + 1));
    if (!location) continue;
    const name = line.slice(0, at);
    const star = name.lastIndexOf("*");
    const asyncCause = star === -1 ? "" : name.slice(0, star);
    return { kind: "frame", functionName: name.slice(star + 1), asyncCause, ...location };
  }
  return null;
}

function spiderMonkeyLocation(location: string): Location | null {
  if (/^\[native code\]$|^self-hosted:\d+/u.test(location)) return inEngine(location);
  if (/^debugger eval code(?::\d+)*$/u.test(location)) return { ...inEngine(location), origin: "own", evaluated: true };
  const [, outer, outerLine] = / line \d{1,9} > [A-Za-z]/u.test(location)
    ? (/^(.*?) line (\d{1,9}) > /su.exec(location) ?? [])
    : [];
  if (outer !== undefined) {
    const place = placeOf(`${outer}:${outerLine}:1`);
    return place && atPlace(place, location, true);
  }
  return commonLocation(location);
}
