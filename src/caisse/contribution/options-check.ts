/** Checks that the options of a contribution apply to its formula. */
import type { Contribution } from '../contribution.ts';
import type { Scope } from '../lowering/scope.ts';
import { contributionKindOf } from './kinds.ts';
import { CONTRIBUTION_OPTIONS, type ContributionOption } from './options.ts';

/** Reports each option that does not apply. */
export function checkOptions(contribution: Contribution, scope: Scope): void {
  const taken = contributionKindOf(contribution).options(contribution.choice);
  for (const option of Object.keys(CONTRIBUTION_OPTIONS) as ContributionOption[]) {
    if (contribution[option] !== undefined && !taken.includes(option)) {
      scope.at(option).report('CAISSE-OPTION-NOT-APPLICABLE', { option, kind: contribution.kind });
    }
  }
}
