/** Answers that are remembered. Beyond that the texts are hardly shared, and remembering costs more than asking. */
const mostAnswers = 4096;

/** The same answers, each found once as long as there are not too many. */
export function remember<Answer extends boolean | string>(answer: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    if (answers.size < mostAnswers) answers.set(text, found);
    return found;
  };
}
