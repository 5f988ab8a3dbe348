/** Sentences about an amount by number of persons. */
import type { AllocationOf } from '../../caisse/kinds.ts';
import { sizeRows } from '../caisse/size-rows.ts';
import { masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { AllocationKindText } from './kind-text.ts';

/** Sentences about an amount by number of persons. */
export const tableAllocationText: AllocationKindText<AllocationOf<'table'>> = {
  about: { fr: 'Selon le nombre de personnes', en: 'By number of persons' },
  called: masculine('le montant selon le nombre de personnes', 'the amount by number of persons'),
  nouns: { rows: nouns.row, 'rows.persons': nouns.persons, 'rows.amount': nouns.amount, further: nouns.further },
  isComputed: () => false,
  received: (formula, context) => ({
    fr: `${context.who.each.fr} reçoit, ${context.each}, selon son nombre de personnes :`,
    en: `${context.who.each.en} receives, ${context.each}, by number of persons:`,
    rows: sizeRows(formula, 'money', context),
  }),
};
