/** The households of the demonstration: all of them are invented. */
import type { Household } from '../household/index.ts';
import type { Wording } from '../report/index.ts';

/** An invented household and its description. */
export interface DemoHousehold {
  readonly name: Wording;
  readonly household: Household;
}

/** Participants are members of the association. */
const MEMBER = { membership: true } as const;

/** The invented households of each caisse of the demonstration. */
export const demoHouseholds: Readonly<Record<'ariege' | 'gironde', readonly DemoHousehold[]>> = {
  // The contribution is at least 2.5 % of net income and at least 10 €.
  ariege: [
    {
      name: { fr: 'Une étudiante, 300 € par mois', en: 'A student, €300 a month' },
      household: { members: [{ age: 21 }], resources: { income: 300 }, answers: MEMBER },
    },
    {
      name: { fr: 'Un ouvrier agricole, 1 650,50 € par mois', en: 'A farm worker, €1,650.50 a month' },
      household: { members: [{ age: 44 }], resources: { income: '1650.50' }, answers: MEMBER },
    },
    {
      name: {
        fr: 'Une retraitée, 1 900 €, qui choisit de verser 60 €',
        en: 'A pensioner, €1,900, who chooses to pay €60',
      },
      household: { members: [{ age: 68 }], resources: { income: 1900 }, chosen: 60, answers: MEMBER },
    },
    {
      name: { fr: 'Un artisan dont le revenu n’est pas connu', en: 'A craftsman whose income is not known' },
      household: { members: [{ age: 51 }], answers: MEMBER },
    },
  ],
  // Each household chooses its contribution, above a minimum that depends on its size.
  gironde: [
    {
      name: {
        fr: 'Une mère et sa fille à Bègles, qui versent 40 €',
        en: 'A mother and her daughter in Bègles, who pay €40',
      },
      household: { members: [{ age: 37 }, { age: 8 }], residence: 'Bègles', chosen: 40 },
    },
  ],
};
