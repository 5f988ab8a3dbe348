/** Sentences about a rate on pay, split between employer and employee. */
import { french } from '../typography.ts';
import type { ContributionOf } from '../../caisse/kinds.ts';
import { figureText } from '../caisse/figures.ts';
import { itsQuantity } from '../caisse/names.ts';
import { masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { ContributionKindText } from './kind-text.ts';

/** Sentences about a rate on pay, split between employer and employee. */
export const payrollContributionText: ContributionKindText<ContributionOf<'payroll'>> = {
  about: { fr: 'Un taux sur le salaire, partagé avec l’employeur', en: 'A rate on pay, shared with the employer' },
  called: masculine('le taux sur le salaire', 'the rate on pay'),
  nouns: {
    base: nouns.base,
    employeeRate: masculine('le taux du salarié', 'the rate of the employee'),
    employerRate: masculine('le taux de l’employeur', 'the rate of the employer'),
  },
  part: () => ({
    own: { fr: 'la part du salarié', en: 'the part of the employee' },
    other: { fr: 'celle de l’employeur reste due', en: 'that of the employer stays due' },
  }),
  isComputed: () => true,
  owed: ({ base: name, employeeRate, employerRate }, context) => {
    const [employee, employer] = [
      figureText(employeeRate, 'ratio', context),
      figureText(employerRate, 'ratio', context),
    ];
    const base = itsQuantity(name, context);
    return {
      fr: french`Le salarié verse ${employee} de ${base}${context.limits} ; l’employeur verse ${employer}.`,
      en: `The employee pays ${employee} of ${base}${context.limits}; the employer pays ${employer}.`,
    };
  },
  advised: ({ base, employeeRate }, context) =>
    context.words.shareOf(figureText(employeeRate, 'ratio', context), itsQuantity(base, context)),
};
