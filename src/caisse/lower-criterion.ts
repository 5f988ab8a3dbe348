/** Lowers criteria to rules that are true, false, or undecided if a fact is missing. */
import { truth } from '../rule/index.ts';
import type { Criterion } from './eligibility.ts';
import { criterionKindOf } from './eligibility/kinds.ts';
import type { LoweredCriterion } from './eligibility/lowered-criterion.ts';
import { placeOf } from './lowering/place.ts';
import type { Scope } from './lowering/scope.ts';

/** The criterion of a caisse without conditions. */
const NO_CONDITION: Criterion = { kind: 'all', of: [] };

/**
 * Lowers a criterion and its parts.
 *
 * @param criterion - the criterion; by default all households are eligible
 * @param scope - the place of the criterion in the document
 */
export function lowerCriterion(criterion: Criterion | undefined, scope: Scope): LoweredCriterion {
  if (criterion === undefined) return { criterion: NO_CONDITION, rule: truth(true), of: [] };
  scope.sources(criterion);
  const of: LoweredCriterion[] = [];
  const kind = criterionKindOf(criterion);
  const rule = kind.lower(criterion, placeOf(criterion, kind.fields, scope), (part, at) => {
    const lowered = lowerCriterion(part, at);
    of.push(lowered);
    return lowered.rule;
  });
  return { criterion, rule, of };
}
