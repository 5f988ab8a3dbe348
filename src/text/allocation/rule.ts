/** Sentences about a rule of the caisse’s own. */
import type { AllocationOf } from '../../caisse/kinds.ts';
import { isInCents, ownFormula } from '../caisse/find-named.ts';
import { describeRule } from '../describe-rule.ts';
import { indent } from '../typography.ts';
import { nouns } from '../difference/nouns.ts';
import type { AllocationKindText } from './kind-text.ts';

/** Sentences about a rule of the caisse’s own. */
export const ruleAllocationText: AllocationKindText<AllocationOf<'rule'>> = {
  about: { fr: 'Une règle de la caisse', en: 'A rule of the caisse’s own' },
  called: nouns.ownRule,
  nouns: { rule: nouns.rule },
  isComputed: (_, amount) => !isInCents(ownFormula(amount, 'allocation.formula')),
  received: (_, context) => ({
    fr: `La caisse a écrit sa propre règle, ${context.each} :`,
    en: `The caisse wrote a rule of its own, ${context.each}:`,
    below: indent(describeRule(ownFormula(context.amount, 'allocation.formula'), context.options)),
  }),
};
