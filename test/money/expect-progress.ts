/** Checks the progress of a computation. */
import { expect } from 'vitest';
import type { Progress } from '../../src/money/index.ts';

/** Runs a computation with and without progress, and checks that the result is the same and that progress increases to its total. */
export function expectProgress(compute: (option: { readonly progress?: Progress }) => { readonly ok: boolean }): void {
  const reports: (readonly [done: number, total: number])[] = [];
  const result = compute({ progress: (done, total) => reports.push([done, total]) });
  expect(result).toEqual(compute({}));
  const [[, total] = [0, 0]] = reports;
  const steps = reports.map(([done]) => done);
  expect(reports.map((report) => report[1])).toEqual(steps.map(() => total));
  expect(steps).toEqual([...new Set(steps)].sort((left, right) => left - right));
  expect(steps.filter((done) => done < 1 || done > total)).toEqual([]);
  if (result.ok) expect(steps.at(-1)).toBe(total);
}
