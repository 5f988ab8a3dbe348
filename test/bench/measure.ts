/** How work is timed, and how times are written. */
import { cpus } from 'node:os';

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

/**
 * Milliseconds of processor time of each work, the best of several rounds after a warm-up.
 *
 * The works take turns, so that what else the machine does falls on all of them; and what counts is the time of the processor, on which
 * a busy machine weighs less than on the clock. It counts every thread of the process.
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

/** The one in the middle. */
export const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)]!;

/** A number for people: three digits and a thin group. */
export const plain = (value: number): string =>
  new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format(value);

/** What the figures were measured on. */
export const machine = (): string => `${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;

/** A figure beside what is wanted of it; a bench that misses one ends with 1. */
export function verdict(isMet: boolean, wanted: string): string {
  if (!isMet) process.exitCode = 1;
  return `(wanted: ${wanted}${isMet ? '' : ', MISSED'})`;
}
