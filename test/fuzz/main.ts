/**
 * Fuzzes documents, households and CSV: a diagnostic or a value, never a throw, never over one second.
 *
 * `npm run fuzz -- --minutes 60 --seed 7`; a fault prints the seed of its case, and `npm run fuzz -- --case 12345` runs that case alone.
 */
import { parseArgs } from 'node:util';
import { fuzzCase } from './cases.ts';
import { checkCase, type FuzzFault } from './check-case.ts';

/** The options, or the end of the program with a line on its use. */
function readOptions(): { readonly minutes: string; readonly seed?: string; readonly case?: string } {
  try {
    const { values } = parseArgs({
      options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' }, case: { type: 'string' } },
    });
    const wrong = Object.entries(values).find(([, value]) => !/^\d+(\.\d+)?$/.test(value));
    if (wrong !== undefined) throw new Error(`--${wrong[0]} is not a number: '${wrong[1]}'`);
    return values;
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : String(problem));
    console.error('usage: npm run fuzz -- [--minutes NUMBER] [--seed NUMBER] [--case NUMBER]');
    process.exit(2);
  }
}

const values = readOptions();

const SEEDS = 2 ** 32;
const MILLISECONDS = 60_000;

function show(seed: number, faults: readonly FuzzFault[]): void {
  for (const { step, what } of faults) console.log(`case ${seed}: ${step}: ${what.split('\n').slice(0, 6).join('\n')}`);
}

if (values.case === undefined) {
  const first = values.seed === undefined ? Date.now() % SEEDS : Number(values.seed) % SEEDS;
  const end = Date.now() + Number(values.minutes) * MILLISECONDS;
  let [count, faulty] = [0, 0];
  console.log(`seed ${first}`);
  while (Date.now() < end) {
    const seed = (first + count) % SEEDS;
    const faults = checkCase(fuzzCase(seed));
    show(seed, faults);
    count += 1;
    faulty += faults.length > 0 ? 1 : 0;
  }
  console.log(`${count} cases, ${faulty} with faults`);
  process.exitCode = faulty > 0 ? 1 : 0;
} else {
  const seed = Number(values.case);
  const faults = checkCase(fuzzCase(seed));
  if (faults.length > 0) console.log(fuzzCase(seed));
  show(seed, faults);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
