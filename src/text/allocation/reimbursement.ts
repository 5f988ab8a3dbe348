/** Sentences about reimbursed purchases. */
import type { AllocationOf } from '../../caisse/kinds.ts';
import type { Said } from '../said.ts';
import { amountText, figureText } from '../caisse/figures.ts';
import { labelText } from '../language.ts';
import { masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { AllocationKindText, ReceivedContext } from './kind-text.ts';

/** Sentences about reimbursed purchases. */
export const reimbursementAllocationText: AllocationKindText<AllocationOf<'reimbursement'>> = {
  about: { fr: 'Achats remboursés au taux de leur niveau', en: 'Purchases paid back at the rate of their level' },
  called: masculine('le remboursement des achats', 'the reimbursement of purchases'),
  nouns: {
    levels: nouns.level,
    'levels.id': nouns.id,
    'levels.label': nouns.label,
    'levels.rate': nouns.rate,
    cap: nouns.cap,
    capOn: masculine('l’objet du plafond', 'the object of the cap'),
  },
  isComputed: () => true,
  received: (formula, context) => ({
    fr: 'Les achats sont remboursés à ces taux :',
    en: 'Purchases are paid back at these rates:',
    rows: formula.levels.map(({ label, rate }) =>
      context.words.colon(labelText(label, context.language), figureText(rate, 'ratio', context)),
    ),
    below: capLines(formula, context),
  }),
};

function capLines({ cap, capOn }: AllocationOf<'reimbursement'>, context: ReceivedContext): string[] {
  if (cap === undefined) return [];
  const { each, language } = context;
  const amount = amountText(cap, context);
  const limit: Said =
    capOn === 'purchases'
      ? {
          fr: `Limite des achats pris en compte, ${each} : ${amount}.`,
          en: `Limit of the purchases that count, ${each}: ${amount}.`,
        }
      : { fr: `Limite du remboursement, ${each} : ${amount}.`, en: `Limit of what is paid back, ${each}: ${amount}.` };
  return [limit[language]];
}
