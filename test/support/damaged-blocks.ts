import type { LogBlock } from "../../src/log/log-block.ts";

const recordOf = (sequence: number, members: readonly number[]) => Float64Array.of(sequence, 2, ...members);

/**
 * Blocks that no version of ours has written, one entry in each, with sequences from `first` on: of which something is missing or is of
 * another kind. `sample` is a block with a record.
 */
export function damagedBlocks({ tabId, count, numbers, texts }: LogBlock, first: number): unknown[] {
  const start = numbers.subarray(count, 2 * count).find((place) => place >= 0) ?? 0;
  const record = [...numbers.subarray(start)];
  const contents: ((sequence: number) => object)[] = [
    () => ({ numbers: "x", texts, others: [] }),
    () => ({ numbers: Float64Array.of(), texts, others: [] }),
    (sequence) => ({ numbers: Float64Array.of(sequence, 2), texts, others: [] }),
    (sequence) => ({ numbers: recordOf(sequence, record.slice(0, 5)), texts, others: [] }),
    (sequence) => ({ numbers: recordOf(sequence, record), texts: [], others: [] }),
    (sequence) => ({ numbers: recordOf(sequence, record), texts: texts.map(() => 5), others: [] }),
    (sequence) => ({ numbers: recordOf(sequence, record), others: [] }),
    (sequence) => ({ numbers: recordOf(sequence, record), texts }),
    ...[NaN, -1, 1e9, Infinity].map((value) => (sequence: number) => ({
      numbers: recordOf(
        sequence,
        record.map(() => value),
      ),
      texts,
      others: [],
    })),
    ...[
      undefined,
      null,
      {},
      { kind: "navigation", at: "now" },
      { kind: "dropped", count: "all" },
      { kind: "handshake", handshake: 5 },
      { kind: "unheard" },
    ].map((other) => (sequence: number) => ({ numbers: Float64Array.of(sequence, -1), texts: [], others: [other] })),
    (sequence) => ({ numbers: Float64Array.of(sequence, -7), texts: [], others: [] }),
  ];
  const blocks: unknown[] = [];
  for (const [index, content] of contents.entries()) {
    const sequence = first + index;
    const place = { tabId, last: sequence, first: sequence, count: 1, weight: 1 };
    blocks.push({ ...place, keys: [`broken ${index}`], ...content(sequence) });
  }
  return blocks;
}
