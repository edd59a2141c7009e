/** Numbers from the one to the other, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A number as it was written. With the precision of its last digit it stands for `half` of it less to `half` of it more. */
interface Figure {
  readonly value: number;
  readonly half: number;
}
type ReadFigure = (text: string) => Figure | null;

/** Longest text of a number, in UTF-16 units. What is longer is none. */
const longestNumber = 40;
/** Finest step of a measured time in milliseconds: browsers' clocks tell no more than 5 µs. */
const timeStep = 0.001;

const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  sec: 1000,
  m: 60_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/**
 * Durations as people write them: "30s", "1.5 s", "500ms", "2min", "1m30s", with ">", ">=", "<", "<=" in front, or two with "-" between.
 * Without a unit it is seconds. One alone stands for what rounds to it: "60s" for 59.5 s to 60.5 s, "60.0s" for 59.95 s to 60.05 s.
 * Empty where it is only begun; null for what is no duration.
 */
export function readDurations(text: string): readonly Span[] | null {
  return readSpan(text, readDuration, timeStep);
}

/**
 * Close codes: "1006", "4000-4999", ">=4000", "40xx"; "40" for all that begin so. Empty where it is only begun; null for what is no
 * number.
 */
export function readCodes(text: string): readonly Span[] | null {
  const masked = /^(\d{1,5})(x{1,5})$/iu.exec(text);
  if (masked) return [beginning(masked[1] ?? "", masked[2]?.length ?? 0)];
  // Codes have four digits, or five where a server sends what is none.
  if (/^[1-9]\d{0,2}$/u.test(text)) return [0, 1, 2, 3, 4].map((more) => beginning(text, more));
  return readSpan(text, (one) => (/^\d{1,9}$/u.test(one) ? { value: Number(one), half: 0 } : null), 1);
}

/** The numbers that begin with these digits and have so many `more`. */
function beginning(digits: string, more: number): Span {
  const factor = 10 ** more;
  return { from: Number(digits) * factor, to: (Number(digits) + 1) * factor - 1 };
}

function readSpan(text: string, read: ReadFigure, step: number): readonly Span[] | null {
  if (text.length > longestNumber) return null;
  const [, sign = "", rest = ""] = /^(>=|<=|[><=≥≤]?)\s*(.*)$/su.exec(text) ?? [];
  if (rest === "") return [];
  const [, first = "", last] = /^([^-–]+?)\s*(?:[-–]|\.\.)\s*(.*)$/su.exec(rest) ?? [];
  if (last !== undefined && sign === "") return readRange(first, last, read);
  const figure = read(rest);
  return figure && [boundedBy(sign, figure, step)];
}

function boundedBy(sign: string, { value, half }: Figure, step: number): Span {
  switch (sign) {
    case ">":
      return { from: value + step, to: Infinity };
    case ">=":
    case "≥":
      return { from: value, to: Infinity };
    case "<":
      return { from: -Infinity, to: value - step };
    case "<=":
    case "≤":
      return { from: -Infinity, to: value };
    default:
      return half === 0 ? { from: value, to: value } : { from: value - half, to: value + half - step };
  }
}

function readRange(first: string, last: string, read: ReadFigure): readonly Span[] | null {
  const low = read(first);
  if (last === "") return low && [{ from: low.value, to: Infinity }];
  const high = read(last);
  if (!low || !high) return null;
  if (low.value <= high.value) return [{ from: low.value, to: high.value }];
  // "4000-49" will become "4000-4999": until then it is "from 4000 on".
  const isBegun = /^\d+$/u.test(last) && last.length < (/\d+/u.exec(first)?.[0].length ?? 0);
  return [isBegun ? { from: low.value, to: Infinity } : { from: high.value, to: low.value }];
}

function readDuration(text: string): Figure | null {
  // Each figure but the last needs its unit: that keeps the time to read it linear.
  if (!/^(?:(?:\d+(?:\.\d*)?|\.\d+)\s*(?:ms|sec|min|[smhd])\s*)*(?:\d+(?:\.\d*)?|\.\d+)?$/iu.test(text)) return null;
  let value = 0;
  let half = 0;
  for (const [, figure = "", unit = "s"] of text.matchAll(/(\d+(?:\.\d*)?|\.\d+)\s*(ms|sec|min|[smhd])?/giu)) {
    const factor = units[unit.toLowerCase()] ?? 1000;
    value += Number(figure) * factor;
    half = (factor * 10 ** -(figure.split(".")[1]?.length ?? 0)) / 2;
  }
  return { value, half };
}
