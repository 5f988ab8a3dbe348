/** Sentences about a rule of the caisse’s own. */
import type { ContributionOf } from '../../caisse/kinds.ts';
import { isInCents, ownFormula } from '../caisse/find-named.ts';
import { describeRule } from '../describe-rule.ts';
import { indent } from '../typography.ts';
import { nouns } from '../difference/nouns.ts';
import type { ContributionKindText } from './kind-text.ts';

/** Sentences about a rule of the caisse’s own. */
export const ruleContributionText: ContributionKindText<ContributionOf<'rule'>> = {
  about: { fr: 'Une règle de la caisse', en: 'A rule of the caisse’s own' },
  called: nouns.ownRule,
  nouns: { rule: nouns.rule },
  isComputed: (_, due) => !isInCents(ownFormula(due, 'contribution.formula')),
  owed: (_, context) => ({
    fr: `La caisse a écrit sa propre règle${context.limits} :`,
    en: `The caisse wrote a rule of its own${context.limits}:`,
    below: indent(describeRule(ownFormula(context.due, 'contribution.formula', context.per), context.options)),
  }),
  advised: () => ({
    fr: 'un montant selon une règle écrite par la caisse',
    en: 'an amount by a rule of the caisse’s own',
  }),
};
