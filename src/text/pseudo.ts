const plain = "aceinorsuyzACEINORSUYZ";
const accented = "áçéíñöŕšúýžÁÇÉÍÑÖŔŠÚÝŽ";
/** Translations are about this much longer than English. */
const growth = 0.35;

/**
 * A text as the pseudo-language writes it: readable, but with accents, longer, and in brackets. What is shown without them was never a text
 * of the interface; what lacks its last bracket is cut off. Code between backticks stays.
 */
export function pseudo(text: string): string {
  if (!/\p{L}{2}/u.test(text)) return text;
  const changed = text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(/[a-z]/gi, accent) : part))
    .join("");
  return `[${changed}${" ~~~~~~~".repeat(Math.ceil((text.length * growth) / 8))}]`;
}

function accent(letter: string): string {
  return accented[plain.indexOf(letter)] ?? letter;
}
