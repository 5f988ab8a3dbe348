/** Random choices from a seed, the same on every machine. */

/** A source of random choices. */
export interface Random {
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
  /** One of some values. */
  readonly pick: <T>(values: readonly T[]) => T;
  /** True once in `count` times. */
  readonly once: (count: number) => boolean;
}

/** A source of random choices (the generator mulberry32). */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return { below, pick: (values) => values[below(values.length)]!, once: (count) => below(count) === 0 };
}
