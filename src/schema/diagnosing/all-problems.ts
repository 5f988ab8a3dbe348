/** Finds the problems behind the first ones: data is repaired as its diagnostics propose, and checked again. */
import type { Diagnostic } from '../../money/index.ts';
import type { Shaped } from '../../shape/index.ts';
import { repair, type Repaired } from './repair.ts';

/** How data is checked: its shape, then what only well-shaped data can be checked for. */
export interface Checks<Output> {
  readonly shape: (data: unknown) => Shaped<Output>;
  readonly rules: (data: Output) => readonly Diagnostic[];
}

/** The maximum number of repairs, one after the other. */
const ROUNDS = 4;

/** More problems than this are not shown, and none is searched for behind them. */
const ENOUGH = 100;

/** Data with these problems is not read further: it throws, contains itself, or is too large. */
const UNSAFE: ReadonlySet<string> = new Set([
  'CAISSE-VALUE-UNREADABLE',
  'CAISSE-DOCUMENT-TOO-DEEP',
  'CAISSE-DOCUMENT-TOO-LARGE',
  'CAISSE-TOO-MANY-ITEMS',
]);

/**
 * All problems of data with a wrong shape, those behind the first ones included: inside an unknown key, and of the rules.
 *
 * @param data - the data
 * @param first - the problems of its shape
 * @param checks - the checks of data
 * @returns the first problems, then those that the repaired data still has, at their places in the data
 */
export function allProblems<Output>(
  data: unknown,
  first: readonly Diagnostic[],
  checks: Checks<Output>,
): readonly Diagnostic[] {
  const { shape, rules } = checks;
  if (first.some(({ code }) => UNSAFE.has(code))) return first;
  const found = new Map(first.map((diagnostic) => [keyOf(diagnostic), diagnostic]));
  let repaired: Repaired = { data, placeOf: (path) => path, isGuessed: false };
  let problems = first;
  for (let round = 0; round < ROUNDS && found.size < ENOUGH; round += 1) {
    repaired = repair(repaired, problems);
    const shaped = shape(repaired.data);
    problems = shaped.ok ? rules(shaped.data) : shaped.diagnostics;
    for (const diagnostic of problems) {
      if (repaired.isGuessed && DEPENDENT.test(diagnostic.code)) continue;
      const placed = { ...diagnostic, path: repaired.placeOf(diagnostic.path) };
      if (!isKnown(placed, found.values())) found.set(keyOf(placed), placed);
    }
    if (shaped.ok) break;
  }
  return [...found.values()];
}

/** Checks data against a shape, with the problems behind the first ones. */
export const checkAll =
  <Output>(shape: (data: unknown) => Shaped<Output>) =>
  (data: unknown): Shaped<Output> => {
    const shaped = shape(data);
    return shaped.ok
      ? shaped
      : { ok: false, diagnostics: allProblems(data, shaped.diagnostics, { shape, rules: () => [] }) };
  };

/** Problems that a part which was left out can cause somewhere else. */
const DEPENDENT =
  /-(?:UNKNOWN|MISSING|EMPTY|LIST|START|GAP|ORDER|DUPLICATE|RANGE|CIRCULAR|CYCLE|OUTSIDE|NEVER-DUE|CUT)$/;

const keyOf = ({ code, path }: Diagnostic): string => JSON.stringify([code, path]);

/** Problems whose repair keeps what is inside. */
const REPAIRED: ReadonlySet<string> = new Set(['CAISSE-KEY-UNKNOWN', 'CAISSE-KEY-NOT-INSIDE', 'CAISSE-YAML-DASH']);

/** Whether there is a problem at a path, or around it. */
function isKnown({ path }: Diagnostic, found: Iterable<Diagnostic>): boolean {
  for (const known of found) {
    if (REPAIRED.has(known.code)) continue;
    if (known.path.length > 0 && known.path.every((step, place) => path[place] === step)) return true;
  }
  return false;
}
