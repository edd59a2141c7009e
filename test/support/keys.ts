/** A key with the modifiers that are held down meanwhile. */
export interface KeyPress {
  readonly modifiers: readonly string[];
  readonly main: string;
}

/** Takes "Control+Shift+f" apart. The plus sign itself is written "+" or "Control++". */
export function splitKey(key: string): KeyPress {
  const names = key.split(/\+(?=.)/u);
  const main = names.pop();
  if (main === undefined || main === "") throw new Error(`"${key}" is not a key.`);
  return { modifiers: names, main };
}

// WebDriver gives keys without a character a place in Unicode's private area.
const webDriverKeys: Record<string, string> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  Space: " ",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Insert: "\uE016",
  Delete: "\uE017",
  Meta: "\uE03D",
};

/** The WebDriver value of a key by its DOM name. Throws when it has none. */
export function webDriverKey(name: string): string {
  const value = webDriverKeys[name];
  if (value !== undefined) return value;
  if (Array.from(name).length === 1) return name;
  throw new Error(`"${name}" is not the name of a key.`);
}
