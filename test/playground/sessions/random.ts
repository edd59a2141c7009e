/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface Random {
  /** From `least`, to below `most`. */
  between(least: number, most: number): number;
  /** One of the items, each as likely. */
  oneOf<Item>(items: readonly [Item, ...Item[]]): Item;
  /** True this often, 0 to 1. */
  chance(share: number): boolean;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (least, most) => least + next() * (most - least),
    oneOf: (items) => items[Math.floor(next() * items.length)] ?? items[0],
    chance: (share) => next() < share,
  };
}
