import { describe, expect, it } from 'vitest';
import type { CaisseDocument, Criterion } from '../../../src/caisse/index.ts';
import { criterionText } from '../../../src/text/eligibility/criterion-text.ts';
import { paidContext } from '../../../src/text/caisse/context.ts';
import { plain } from '../plain.ts';
import { typeset } from '../../../src/text/typography.ts';

const document: CaisseDocument = {
  schema: 1,
  id: 'essai',
  name: 'Essai',
  inputs: {
    bail: { type: 'boolean', label: { fr: 'logement indépendant', en: 'own home' } },
    metier: {
      type: 'category',
      label: { fr: 'métier', en: 'trade' },
      options: [{ id: 'paysan', label: { fr: 'paysan', en: 'farmer' } }],
    },
  },
  rules: [],
};

const cases: readonly (readonly [Criterion, string, string])[] = [
  [
    { kind: 'residence', communes: ['Flers', 'Athis'] },
    'lieu de résidence : Flers ou Athis',
    'place of residence: Flers or Athis',
  ],
  [
    { kind: 'residence', perimeter: 'ouest', communes: ['Chantenay', 'Bellevue'] },
    'lieu de résidence : ouest (Chantenay ou Bellevue)',
    'place of residence: ouest (Chantenay or Bellevue)',
  ],
  [
    { kind: 'residence', perimeter: 'Flers', communes: ['Flers'] },
    'lieu de résidence : Flers',
    'place of residence: Flers',
  ],
  [
    { kind: 'age', from: 18, before: 26 },
    'au moins une personne de 18 à moins de 26 ans',
    'at least one person from 18 to under 26',
  ],
  [{ kind: 'age', who: 'every', from: 60 }, 'seulement des personnes de 60 ans et plus', 'only persons of 60 or more'],
  [{ kind: 'status', oneOf: ['étudiant'] }, 'statut : étudiant', 'status: étudiant'],
  [
    { kind: 'resources', quantity: 'income', is: 'at-most', limit: 1500 },
    'revenu mensuel net : au plus 1 500 €',
    'monthly net income: at most €1,500',
  ],
  [
    {
      kind: 'resources',
      quantity: 'income',
      is: 'below',
      limit: {
        rows: [
          { persons: 1, amount: 1000 },
          { persons: 2, amount: 1400 },
        ],
        further: 300,
      },
    },
    'revenu mensuel net en dessous de la limite selon le nombre de personnes (1 personne : 1 000 €, 2 personnes et plus : 1 400 €, par personne au-delà, 300 € de plus)',
    'monthly net income below the limit by number of persons (1 person: €1,000, 2 persons or more: €1,400, per person beyond that, €300 more)',
  ],
  [
    { kind: 'household-size', from: 2, before: 5 },
    'foyer de 2 à moins de 5 personnes',
    'household of 2 to less than 5 persons',
  ],
  [{ kind: 'household-size', before: 5 }, 'foyer de moins de 5 personnes', 'household of less than 5 persons'],
  [{ kind: 'membership', of: 'l’association' }, 'être adhérent de l’association', 'being a member of l’association'],
  [{ kind: 'attendance', sessions: 3 }, '3 séances suivies', '3 sessions attended'],
  [{ kind: 'attendance', sessions: 1, of: 'réunion' }, '1 séance suivie (réunion)', '1 session attended (réunion)'],
  [{ kind: 'orientation' }, 'orientation par un travailleur social', 'referral by a social worker'],
  [
    { kind: 'places', places: 30, wave: 'première vague' },
    'une des 30 places (première vague)',
    'one of 30 places (première vague)',
  ],
  [{ kind: 'declared', input: 'bail' }, 'logement indépendant', 'own home'],
  [{ kind: 'declared', input: 'metier', oneOf: ['paysan'] }, 'métier : « paysan »', 'trade: “farmer”'],
  [
    {
      kind: 'any',
      of: [
        { kind: 'declared', input: 'bail' },
        { kind: 'status', oneOf: ['étudiant'] },
      ],
    },
    'logement indépendant ou statut : étudiant',
    'own home or status: étudiant',
  ],
  [
    { kind: 'not', of: { kind: 'membership' } },
    'ne pas remplir cette condition : être adhérent',
    'not meeting this condition: being a member',
  ],
  [{ kind: 'membership', label: { fr: 'être adhérent', en: 'to be a member' } }, 'être adhérent', 'to be a member'],
];

describe('criterionText', () => {
  it.each(cases)('writes %o', (criterion, french, english) => {
    expect(plain([typeset(criterionText(criterion, paidContext(document, 'fr')), 'fr')])).toBe(french);
    expect(plain([criterionText(criterion, paidContext(document, 'en'))])).toBe(english);
  });
});
