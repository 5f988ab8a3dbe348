/** What data is told with each of its numbers and months at a limit. */
import type { PlacedDiagnostic } from '../../src/schema/index.ts';
import { changed, leavesOf } from './leaves.ts';

const IS_NUMBER = /^-?\d+([.,]\d+)?( ?%)?$/;
const IS_MONTH = /^\d{4}-\d{2}$/;

/** The values that are tried at a leaf: below and at zero, of too many decimals, and very large; months that do not exist or are far away. */
function triedAt(value: unknown): readonly unknown[] {
  if (typeof value === 'number' || (typeof value === 'string' && IS_NUMBER.test(value)))
    return [-1, 0, '0.000000001', 10 ** 13];
  return typeof value === 'string' && IS_MONTH.test(value) ? ['2026-13', '1900-01', '2199-12'] : [];
}

/** What data is told, a line for each problem. */
type Told = readonly string[] | Promise<readonly string[]>;

/**
 * What data is told with each of its numbers and months at a limit, beyond what it is told as it is: a line for each value and one for each problem with its place.
 *
 * @param data - the data
 * @param toldOf - what data is told, a line for each problem
 */
export async function toldAtLimits(data: unknown, toldOf: (data: unknown) => Told): Promise<readonly string[]> {
  const usual = new Set(await toldOf(data));
  const lines: string[] = [];
  for (const { path, value } of leavesOf(data).filter(({ path: [first] }) => first !== 'schema')) {
    for (const tried of triedAt(value)) {
      const told = (await toldOf(changed(data, path, tried))).filter((each) => !usual.has(each));
      lines.push(...told.map((each) => `  ${path.join('.')} = ${String(tried)}\n    ${each}`));
    }
  }
  return lines;
}

/** A problem on a line, with its place. */
export const lineOf = ({ path, code, fr }: PlacedDiagnostic): string => `${path.join('.')}: ${fr} [${code}]`;
