/** Checks that the options of a contribution apply to its formula. */
import type { Contribution } from '../contribution.ts';
import type { Scope } from '../lowering/scope.ts';
import { contributionKindOf } from './kinds.ts';
import { CONTRIBUTION_CASES, CONTRIBUTION_OPTIONS, type ContributionOption } from './options.ts';

/** Reports each option, waiver and third payer that does not apply. */
export function checkOptions(contribution: Contribution, scope: Scope): void {
  const { choice, kind } = contribution;
  const { options, cases = () => CONTRIBUTION_CASES } = contributionKindOf(contribution);
  const takenWith = (by: Contribution['choice']): readonly string[] => [...options(by), ...cases(by)];
  const [taken, takenAlone] = [takenWith(choice), takenWith(undefined)];
  for (const option of [...OPTION_NAMES, ...CONTRIBUTION_CASES]) {
    if (contribution[option] === undefined || taken.includes(option)) continue;
    // The kind has the option, but not beside this choice.
    if (takenAlone.includes(option)) scope.at(option).report('CAISSE-KEYS-EXCLUSIVE', { key: option, other: 'choice' });
    else scope.at(option).report('CAISSE-OPTION-NOT-APPLICABLE', { option, kind });
  }
}

const OPTION_NAMES = Object.keys(CONTRIBUTION_OPTIONS) as ContributionOption[];
