import { describe, expect, it } from 'vitest';
import type { Allocation, CaisseDocument } from '../../../src/caisse/index.ts';
import { money } from '../../../src/rule/index.ts';
import { describeAllocation } from '../../../src/text/allocation/describe-allocation.ts';
import { paidContext, receivedContext } from '../../../src/text/caisse/context.ts';
import type { Language } from '../../../src/text/index.ts';
import { typeset } from '../../../src/text/typography.ts';
import { plain } from '../plain.ts';

const document: CaisseDocument = {
  schema: 1,
  id: 'essai',
  name: 'Essai',
  currency: { code: 'EUR', unit: 'MonA' },
  parameters: { suivante: { type: 'money', label: { fr: 'personne suivante', en: 'further person' } } },
  rules: [],
};

const described = (allocation: Allocation, language: Language): string => {
  const [received, paid] = [receivedContext(document, language), paidContext(document, language)];
  return plain(describeAllocation(allocation, money('1'), received, paid).map((line) => typeset(line, language)));
};

describe('describeAllocation', () => {
  it('counts an amount in the local unit, for each household, person or adult', () => {
    expect(described({ kind: 'flat', amount: 100 }, 'fr')).toBe('Chaque foyer reçoit 100 MonA par mois.');
    expect(described({ kind: 'flat', amount: 50, per: 'member', period: 'week' }, 'fr')).toBe(
      `Chaque personne reçoit 50 MonA par semaine.
Le montant reste compté par semaine : aucune conversion au mois n’est fixée.`,
    );
    expect(described({ kind: 'flat', amount: 50, per: 'adult' }, 'en')).toBe('Each adult receives 50 MonA a month.');
  });

  it('writes an amount by composition, with children by age and gaps', () => {
    const allocation: Allocation = {
      kind: 'flat',
      amount: {
        household: 20,
        first: 150,
        person: { parameter: 'suivante' },
        children: [
          { before: 6, amount: 30 },
          { before: 14, ratio: '50 %' },
        ],
      },
    };
    expect(described(allocation, 'fr')).toBe(
      `Chaque foyer reçoit, par mois, 20 MonA par foyer, 150 MonA pour la première personne, un montant non trouvé pour chaque personne en plus, 30 MonA par enfant de moins de 6 ans et 50 % du montant d’une personne par enfant de 6 à moins de 14 ans.`,
    );
  });

  it('lists the rows of a table with the last one open', () => {
    const allocation: Allocation = {
      kind: 'table',
      rows: [
        { persons: 1, amount: 100 },
        { persons: 2, amount: 150 },
        { persons: 3, amount: 200 },
      ],
      further: 25,
    };
    expect(described(allocation, 'fr')).toBe(
      `Chaque foyer reçoit, par mois, selon son nombre de personnes :
  - 1 personne : 100 MonA
  - 2 personnes : 150 MonA
  - 3 personnes et plus : 200 MonA
  - par personne au-delà, 25 MonA de plus`,
    );
    expect(described(allocation, 'en')).toBe(
      `Each household receives, a month, by number of persons:
  - 1 person: 100 MonA
  - 2 persons: 150 MonA
  - 3 persons or more: 200 MonA
  - per person beyond that, 25 MonA more`,
    );
  });

  it('says what a consumption unit, a mean and a top-up are', () => {
    expect(described({ kind: 'consumption-unit', amount: 90 }, 'en')).toBe(
      `Each household receives 90 MonA a month for each consumption unit: one for the first adult, half a one for each other person of 14 or more, three tenths for each child under 14.`,
    );
    expect(described({ kind: 'mean' }, 'fr')).toBe(
      'Tout ce que le groupe verse est partagé à parts égales ; les centimes qui restent vont aux premiers de la liste.',
    );
    expect(described({ kind: 'top-up', target: 90 }, 'fr')).toBe(
      'Chaque foyer reçoit ce qu’il a versé, complété par de l’argent public, par mois, jusqu’à 90 MonA ; jamais moins que ce qu’il a versé.',
    );
  });

  it('lists the rates of a reimbursement and says what its cap limits', () => {
    const levels = [{ id: 'un', label: { fr: 'un cœur', en: 'one heart' }, rate: '30 %' }];
    expect(described({ kind: 'reimbursement', levels, cap: 150, capOn: 'purchases' }, 'en')).toBe(
      `Purchases are paid back at these rates:
  - one heart: 30%
Limit of the purchases that count, a month: 150 MonA.`,
    );
    expect(described({ kind: 'reimbursement', levels, cap: { person: 150 } }, 'fr')).toBe(
      `Les achats sont remboursés à ces taux :
  - un cœur : 30 %
Limite du remboursement, par mois : 150 MonA par personne.`,
    );
  });

  it('counts products, a fixed number or by bracket', () => {
    expect(described({ kind: 'in-kind', item: 'baguettes', quantity: 10, unitValue: '1,20' }, 'fr')).toBe(
      `Chaque foyer reçoit 10 baguettes par mois.
Une unité vaut 1,20 €.`,
    );
    const byIncome: Allocation = {
      kind: 'in-kind',
      item: 'panier',
      per: 'member',
      quantity: {
        base: 'family-quotient',
        brackets: [
          { from: 0, quantity: 4 },
          { from: 600, quantity: 2 },
        ],
      },
    };
    expect(described(byIncome, 'fr')).toBe(
      `Chaque personne reçoit par mois, en nature (panier), selon son quotient familial :
  - moins de 600 € : 4
  - à partir de 600 € : 2`,
    );
  });

  it('writes prices in the currency, by condition or by choice', () => {
    const allocation: Allocation = {
      kind: 'price-tiers',
      tiers: [
        {
          id: 'a',
          label: 'tarif solidaire',
          when: { kind: 'resources', quantity: 'family-quotient', is: 'below', limit: 900 },
          factor: '60 %',
        },
        { id: 'b', label: 'plein tarif', price: 16 },
      ],
    };
    expect(described(allocation, 'fr')).toBe(
      `Au lieu d’une allocation, le prix change selon le tarif :
  - tarif solidaire : 60 % du prix plein (condition : quotient familial en dessous de 900 €)
  - plein tarif : 16 € dans les autres cas`,
    );
    expect(described({ kind: 'free-price', indicative: 9 }, 'en')).toBe(
      'Everyone decides what to pay; the indicative price is €9.',
    );
  });

  it('adds the bonus, the maximum, the conversion and the part of a month, with their roundings', () => {
    const allocation: Allocation = {
      kind: 'flat',
      amount: 30,
      period: 'week',
      conversion: { periods: 52, months: 12, rounding: { to: 1, mode: 'down' } },
      bonus: { rate: '50 %', cap: { person: 25 }, label: 'achats durables' },
      maximum: 200,
      proRata: { by: 'day' },
    };
    expect(described(allocation, 'fr')).toBe(
      `Chaque foyer reçoit 30 MonA par semaine.
S’y ajoutent 50 % de certains achats (achats durables), jusqu’à 25 MonA par personne.
Limite de l’allocation, par semaine : 200 MonA.
Pour compter au mois : 52 semaines font 12 mois, arrondi au multiple de 1 MonA inférieur (vers zéro).
Pour une partie du mois, le montant est compté au prorata des jours, arrondi au centime le plus proche (à mi-chemin : en s’éloignant de zéro), par défaut.`,
    );
  });

  it('describes no allocation, an undocumented one, and a rule of the caisse’s own', () => {
    expect(described({ kind: 'none' }, 'fr')).toBe('Il n’y a pas d’allocation.');
    expect(described({ kind: 'undocumented', note: 'Rien de publié.' }, 'en')).toBe(
      `The rule of the allocation is not written here; the amount is to be given.
Note: Rien de publié.`,
    );
    const rule = { kind: 'constant', type: 'money', value: 1 } as const;
    expect(described({ kind: 'rule', rule }, 'en')).toBe(
      `The caisse wrote a rule of its own, a month:
  1 MonA`,
    );
  });
});
