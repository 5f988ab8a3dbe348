/** Measures and formats times. */
import { cpus } from 'node:os';

/** The number of calls per second: the best of several rounds of at least a third of a second, after a warm-up. */
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

/**
 * The processor time of each task in milliseconds: the best of several rounds, after a warm-up.
 *
 * The tasks alternate, so that other load affects all of them. Processor time includes all threads, and depends less on other load than wall-clock time.
 */
export async function bestTimes(works: readonly (() => unknown)[], rounds = 7): Promise<readonly number[]> {
  const best = works.map(() => Infinity);
  for (let round = -1; round < rounds; round += 1) {
    for (const [place, work] of works.entries()) {
      const start = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) best[place] = Math.min(best[place]!, (user + system) / 1000);
    }
  }
  return best;
}

/** The median. */
export const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)]!;

/** Formats a number with three significant digits. */
export const plain = (value: number): string =>
  new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format(value);

/** The processor and the version of Node. */
export const machine = (): string => `${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;

/** States the target of a result. If it is missed, the benchmark exits with 1. */
export function verdict(isMet: boolean, wanted: string): string {
  if (!isMet) process.exitCode = 1;
  return `(wanted: ${wanted}${isMet ? '' : ', MISSED'})`;
}
