/** Sentences about a top-up to a target. */
import type { AllocationOf } from '../../caisse/kinds.ts';
import { amountText } from '../caisse/figures.ts';
import { feminine, masculine } from '../difference/noun.ts';
import type { AllocationKindText } from './kind-text.ts';

/** Sentences about a top-up to a target. */
export const topUpAllocationText: AllocationKindText<AllocationOf<'top-up'>> = {
  about: { fr: 'La cotisation, complétée jusqu’à une cible', en: 'The contribution, topped up to a target' },
  called: masculine('le complément jusqu’à une cible', 'the top-up to a target'),
  calledBy: 'target',
  nouns: { target: feminine('la cible', 'the target') },
  isComputed: () => false,
  received: (formula, context) => {
    const [target, each] = [amountText(formula.target, context), context.each];
    return {
      fr: `${context.who.each.fr} reçoit ce qu’il a versé, complété par de l’argent public, ${each}, jusqu’à ${target} ; jamais moins que ce qu’il a versé.`,
      en: `${context.who.each.en} receives the amount paid in, topped up from public money, ${each}, to ${target}; never less than that amount.`,
    };
  },
};
