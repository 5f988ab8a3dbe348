/** Selection without randomness. */

/** Selects elements at even distances, the first included; all if there are no more than wanted. */
export function spread<Element>(elements: readonly Element[], wanted: number): readonly Element[] {
  if (elements.length <= wanted) return elements;
  return Array.from({ length: wanted }, (_, place) => elements[Math.floor((place * elements.length) / wanted)]!);
}

/** A sequence of 32-bit integers that is always the same (a linear congruential generator). */
export function createSequence(): () => number {
  let state = 1n;
  return () => {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & 0xffff_ffff_ffff_ffffn;
    return Number(state >> 33n);
  };
}
