/** Parses households from text. */
import { type Household, householdShape } from '../household/index.ts';
import { checkCopy, checkShape, copyData, type DataShape, listOf, type Shaped } from '../shape/index.ts';
import { checkArgument } from '../money/index.ts';
import { checkAll } from './diagnosing/all-problems.ts';
import { type PlacedDiagnostic, placeDiagnostics } from './placed-diagnostic.ts';
import { type Placer, type ReadOptions, readShaped } from './read-shaped.ts';
import type { TextSource } from './reading/read-document.ts';

/** A household, or the diagnostics of its text. `place` locates later diagnostics of the household in the text. */
export type ParseHouseholdResult =
  | { readonly ok: true; readonly household: Household; readonly place: Placer }
  | { readonly ok: false; readonly diagnostics: readonly PlacedDiagnostic[] };

/** Households, or the diagnostics of their text. */
export type ParseHouseholdsResult =
  | { readonly ok: true; readonly households: readonly Household[]; readonly place: (index: number) => Placer }
  | { readonly ok: false; readonly diagnostics: readonly PlacedDiagnostic[] };

/**
 * Reads one household from YAML or JSON.
 *
 * @remarks
 * Ages, amounts and names are checked for a month by `checkHousehold` and by the assessment; `place` adds a line, a
 * column and sentences to their diagnostics.
 *
 * @param source - the text, or the bytes of a file
 * @returns the household, or the diagnostics of the text
 * @law any text is read or refused, and never throws
 * @french foyer
 * @example
 * ```ts
 * import { parseHousehold } from 'caisse-rules/schema';
 *
 * const refused = parseHousehold('members:\n  - agee: 41\n');
 * const [problem] = refused.ok ? [] : refused.diagnostics;
 * console.log(problem?.line, problem?.column, problem?.code); // => 2 5 CAISSE-KEY-UNKNOWN
 * ```
 */
export function parseHousehold(source: TextSource, options: ReadOptions = {}): ParseHouseholdResult {
  checkArgument('options', options, 'object');
  const read = readShaped(source, (data) => checkShape(householdShape, data), options);
  return read.ok ? { ok: true, household: read.data, place: read.placeIn([]) } : read;
}

/**
 * Checks a household that is already plain data, of unknown origin.
 *
 * @remarks
 * Ages, amounts and names are checked for a month by `checkHousehold` and by the assessment.
 *
 * @param data - plain data, as in JSON
 * @returns a frozen copy of the household; or the first hundred diagnostics, without lines and columns
 * @law any data is read or refused, and never throws
 * @example
 * ```ts
 * import { parseHouseholdObject } from 'caisse-rules/schema';
 *
 * const refused = parseHouseholdObject({ members: [{ agee: 41 }] });
 * const [problem] = refused.ok ? [] : refused.diagnostics;
 * console.log(problem?.path.join('.'), problem?.code); // => members.0.agee CAISSE-KEY-UNKNOWN
 * ```
 */
export function parseHouseholdObject(data: unknown): ParseHouseholdResult {
  const copied = copyData(data);
  if (!copied.ok) return { ok: false, diagnostics: placeDiagnostics([copied.diagnostic]) };
  const shaped = checkAll((copy) => checkCopy(householdShape, copy))(copied.data);
  return shaped.ok
    ? { ok: true, household: shaped.data, place: (diagnostics) => placeDiagnostics(diagnostics) }
    : { ok: false, diagnostics: placeDiagnostics(shaped.diagnostics) };
}

/** The maximum number of households in a text. */
const HOUSEHOLDS_LIMIT = 100_000;

const householdsShape: DataShape<readonly Household[]> = listOf(householdShape, HOUSEHOLDS_LIMIT);

/**
 * Reads a list of households from YAML or JSON; a single household is a list of one.
 *
 * @param source - the text, or the bytes of a file
 * @returns the households, or the diagnostics of the text
 * @law any text is read or refused, and never throws
 */
export function parseHouseholds(source: TextSource, options: ReadOptions = {}): ParseHouseholdsResult {
  const shape = (data: unknown): Shaped<Household | readonly Household[]> =>
    Array.isArray(data) ? checkShape(householdsShape, data) : checkShape(householdShape, data);
  checkArgument('options', options, 'object');
  const read = readShaped(source, shape, options);
  if (!read.ok) return read;
  const { data, placeIn } = read;
  return 'members' in data
    ? { ok: true, households: [data], place: () => placeIn([]) }
    : { ok: true, households: data, place: (index) => placeIn([index]) };
}
