/** Types of household for comparisons, if no household is given. */
import type { HouseholdType } from '../caisse/curves.ts';

/** From one adult to a couple with three children. */
export const typicalHouseholds: readonly HouseholdType[] = [
  { name: { fr: 'Une personne', en: 'One person' }, household: { members: [{ age: 40 }] } },
  { name: { fr: 'Un couple', en: 'A couple' }, household: { members: [{ age: 40 }, { age: 40 }] } },
  {
    name: { fr: 'Un parent, un enfant de 8 ans', en: 'One parent, a child of 8' },
    household: { members: [{ age: 40 }, { age: 8 }] },
  },
  {
    name: { fr: 'Un couple, deux enfants de 15 et 8 ans', en: 'A couple, two children of 15 and 8' },
    household: { members: [{ age: 40 }, { age: 40 }, { age: 15 }, { age: 8 }] },
  },
  {
    name: { fr: 'Un couple, trois enfants de 15, 8 et 3 ans', en: 'A couple, three children of 15, 8 and 3' },
    household: { members: [{ age: 40 }, { age: 40 }, { age: 15 }, { age: 8 }, { age: 3 }] },
  },
];
