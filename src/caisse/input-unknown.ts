/** The diagnostic of an input along which rules cannot be drawn. */
import { findHouseholdInput } from '../household/index.ts';
import { type DiagnosticOf, error, nearestDetail } from '../money/index.ts';
import { ageClasses } from './age-classes.ts';
import type { DrawnRules } from './drawn-rules.ts';
import { isNumberInput } from './is-number-input.ts';
import type { LoweredVersion } from './lowered.ts';
import { inputsOf } from './rules-of-version.ts';

/** The name of the household’s composition among the inputs that can vary. */
export const MEMBERS = 'members';

/** Says which inputs can vary: the numbers that the rules read, and the members if the rules count them; if there are none, what the rules read. */
export function inputUnknown(
  name: string,
  version: LoweredVersion,
  { eligibility, contribution, allocation }: DrawnRules,
): DiagnosticOf<'CAISSE-CURVE-INPUT-UNKNOWN'> {
  const read = Object.values(inputsOf([eligibility, contribution, allocation]));
  const names = [
    ...read.filter(isNumberInput).map((each) => each.name),
    ...(name !== MEMBERS && ageClasses(version).length > 0 ? [MEMBERS] : []),
  ];
  const others = read.filter((each) => !isNumberInput(each)).map((each) => each.name);
  const meant = findHouseholdInput(name) === undefined ? nearestDetail(name, names) : {};
  return error('CAISSE-CURVE-INPUT-UNKNOWN', [], { name, names, others, ...meant });
}
