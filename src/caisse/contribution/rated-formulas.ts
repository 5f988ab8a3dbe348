/** The formulas of a contribution that have rates, with the largest plausible rate of each. */
import type { Contribution, ContributionFormula } from '../contribution.ts';
import type { RatedFormula } from '../lowered.ts';
import { formulasOf } from './advice.ts';
import { contributionKindOf } from './kinds.ts';

/** The formula of a contribution and those of its advice, as far as their kinds have rates. */
export function ratedFormulas(contribution: Contribution): readonly RatedFormula[] {
  const { advice } = contribution;
  const isOne = advice !== undefined && !('combine' in advice);
  const placed = [
    { formula: contribution as ContributionFormula, path: [] },
    ...formulasOf(advice).map((formula, place) => ({
      formula,
      path: ['advice', 'of', ...(isOne ? [] : [place])],
    })),
  ];
  return placed.flatMap(({ formula: stated, path: at }) => {
    const isOfMember = stated.kind === 'each-member';
    const [formula, path] = isOfMember ? [stated.of, [...at, 'of']] : [stated, at];
    const { plausibleRate: limit } = contributionKindOf(formula);
    return limit === undefined ? [] : [{ formula, path, limit }];
  });
}
