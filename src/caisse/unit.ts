/** The unit of a caisse: whom it assesses. */
import { persons } from '../household/index.ts';
import { compare, count } from '../rule/index.ts';
import type { CaisseUnit } from './document.ts';
import type { Check } from './lowering/check.ts';

/**
 * The checks that follow from the unit of a caisse.
 *
 * @remarks
 * A caisse of participants assesses one person: facts of several members refuse all amounts.
 *
 * @param unit - the unit of the document
 */
export function unitChecks(unit: CaisseUnit): readonly Check[] {
  switch (unit) {
    case 'household':
      return [];
    case 'participant':
      return [
        {
          rule: compare(persons(), 'equal', count('1')),
          code: 'CAISSE-PARTICIPANT-NOT-ALONE',
          path: ['unit'],
          details: { persons: persons() },
        },
      ];
    default:
      return unit satisfies never;
  }
}
