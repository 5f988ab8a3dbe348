/** A rule of the caisse’s own. */
import { part } from '../../names.ts';
import { rule } from '../../fields.ts';
import type { RuleDocument } from '../../rule-document.ts';
import type { AllocationKind } from '../kind.ts';
import { ALL_OPTIONS } from '../options.ts';

/** A rule of the caisse’s own; its result is money. */
export interface RuleAllocation {
  readonly kind: 'rule';
  readonly rule: RuleDocument;
}

/** The kind `rule` of an allocation. */
export const ruleAllocation: AllocationKind<RuleAllocation> = {
  fields: { rule: rule('money') },
  options: ALL_OPTIONS,
  lower: (_, { node }) => ({ unit: 'money', amount: part('allocation.formula', node('rule')) }),
};
