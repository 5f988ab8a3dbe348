/** A rule of the caisse’s own. */
import { rule } from '../../fields.ts';
import type { RuleDocument } from '../../rule-document.ts';
import type { ContributionKind } from '../kind.ts';
import { AMOUNT_OPTIONS } from '../options.ts';

/** A rule of the caisse’s own; its result is money. */
export interface RuleContribution {
  readonly kind: 'rule';
  readonly rule: RuleDocument;
}

/** The kind `rule` of a contribution. */
export const ruleContribution: ContributionKind<RuleContribution> = {
  fields: { rule: rule('money') },
  options: AMOUNT_OPTIONS,
  lower: (_, { node }) => ({ amount: node('rule') }),
};
