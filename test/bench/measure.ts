/** Times a piece of work: the best of several rounds, each of at least a third of a second, after a warm-up. */
export function perSecond(work: (index: number) => void, rounds = 5): number {
  let best = 0;
  for (let round = -1; round < rounds; round += 1) {
    const start = process.hrtime.bigint();
    let done = 0;
    let elapsed = 0;
    while (elapsed < 0.33) {
      for (let index = 0; index < 200; index += 1) work(done + index);
      done += 200;
      elapsed = Number(process.hrtime.bigint() - start) / 1e9;
    }
    if (round >= 0) best = Math.max(best, done / elapsed);
  }
  return best;
}

/** A number for people: three digits and a thin group. */
export const plain = (value: number): string =>
  new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format(value);
