/** Sentences about a fixed amount. */
import type { Amount } from '../../caisse/index.ts';
import type { AllocationOf } from '../../caisse/kinds.ts';
import { amountText, isComposition } from '../caisse/figures.ts';
import { whoReceives } from './who-receives.ts';
import { masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { AllocationKindText } from './kind-text.ts';

/** Sentences about a fixed amount. */
export const flatAllocationText: AllocationKindText<AllocationOf<'flat'>> = {
  about: { fr: 'Montant fixe, ou selon la composition', en: 'Fixed amount, or by composition' },
  called: masculine('le montant unique', 'the single amount'),
  calledBy: 'amount',
  nouns: { amount: nouns.amount, per: nouns.per },
  isComputed: () => false,
  received: (formula, context) => {
    const { per = 'household' } = formula;
    const { each } = context;
    const amount = amountText(formula.amount, context);
    const who = whoReceives(per, context.who);
    return isComposition(formula.amount) || isParameter(formula.amount)
      ? { fr: `${who.fr} reçoit, ${each}, ${amount}.`, en: `${who.en} receives, ${each}, ${amount}.` }
      : { fr: `${who.fr} reçoit ${amount} ${each}.`, en: `${who.en} receives ${amount} ${each}.` };
  },
};

/** Whether an amount is a parameter, which may have no value: `reçoit, par mois, un montant non trouvé`. */
const isParameter = (amount: Amount): boolean => typeof amount === 'object' && 'parameter' in amount;
