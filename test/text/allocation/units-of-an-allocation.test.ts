import { describe, expect, it } from 'vitest';
import type { Allocation, CaisseDocument } from '../../../src/caisse/index.ts';
import { money } from '../../../src/rule/index.ts';
import { describeAllocation } from '../../../src/text/allocation/describe-allocation.ts';
import { paidContext, receivedContext } from '../../../src/text/caisse/context.ts';
import type { Language } from '../../../src/text/index.ts';
import { plain } from '../plain.ts';

const document: CaisseDocument = {
  schema: 1,
  id: 'essai',
  name: 'Essai',
  inputs: {
    visits: { type: 'count', label: 'visites', maximum: 40 },
    part: { type: 'ratio', label: 'temps partiel', maximum: 1 },
    pension: { type: 'money', label: 'pension', members: { atMost: 3 } },
    days: { type: 'count', label: 'jours', maximum: 31, members: { atMost: 3 } },
  },
  parameters: { limit: { type: 'count', label: 'seuil', minimum: 2, maximum: 4 } },
  quantities: {
    children: { kind: 'members', before: 10 },
    pensions: { kind: 'sum-of-members', input: 'pension' },
    allDays: { kind: 'sum-of-members', input: 'days' },
    visitsTwice: {
      kind: 'rule',
      rule: {
        kind: 'multiply',
        left: { kind: 'constant', type: 'count', value: 2 },
        right: { kind: 'input', name: 'visits' },
      },
    },
    income2: { kind: 'rule', rule: { kind: 'input', name: 'income' } },
  },
  rules: [],
};

const described = (allocation: Allocation, language: Language): string =>
  plain(
    describeAllocation(allocation, money('1'), receivedContext(document, language), paidContext(document, language)),
  );

/** A threshold of 0.3 in the unit of each quantity, in French. */
const THRESHOLDS: Readonly<Record<string, string>> = {
  income: '0,30 €',
  pensions: '0,30 €',
  income2: '0,30 €',
  'family-quotient': '0,30 €',
  persons: '0,3',
  adults: '0,3',
  'consumption-units': '0,3',
  visits: '0,3',
  children: '0,3',
  allDays: '0,3',
  visitsTwice: '0,3',
  part: '30 %',
};

describe('the unit of a threshold is that of the quantity', () => {
  it.each(Object.entries(THRESHOLDS))('%s', (base, threshold) => {
    const inKind: Allocation = {
      kind: 'in-kind',
      item: 'paniers',
      quantity: {
        base,
        brackets: [
          { from: 0, quantity: 1 },
          { from: '0.3', quantity: 2 },
        ],
      },
    };
    const steps: Allocation = {
      kind: 'steps',
      base,
      brackets: [
        { from: 0, amount: 1 },
        { from: '0.3', amount: 2 },
      ],
    };
    expect(described(inKind, 'fr')).toContain(`  - moins de ${threshold} : 1\n  - à partir de ${threshold} : 2`);
    expect(described(steps, 'fr')).toContain(`  - moins de ${threshold} : 1 €\n  - à partir de ${threshold} : 2 €`);
  });

  it('also for a parameter without a value', () => {
    const brackets = [
      { from: 0, quantity: 1 },
      { from: { parameter: 'limit' }, quantity: 2 },
    ];
    const allocation: Allocation = { kind: 'in-kind', item: 'paniers', quantity: { base: 'persons', brackets } };
    expect(described(allocation, 'en')).toContain('from a number not found (between 2 and 4): 2');
  });
});

describe('the unit of a rounding is that of the allocation', () => {
  const options = {
    period: 'week',
    rounding: { to: 1, mode: 'up' },
    conversion: { periods: 52, months: 12, rounding: { to: 1, mode: 'half-even' } },
    proRata: { by: 'day' },
  } as const;

  it.each(['fr', 'en'] as const)('units are not euros (%s)', (language) => {
    for (const per of ['household', 'member', 'adult'] as const) {
      const text = described({ kind: 'in-kind', item: 'paniers', quantity: 2, per, ...options }, language);
      expect(text).not.toMatch(/€|euro|cent(?:ime)?s?\b|montant|amount/);
    }
  });

  it('rounds the total of the persons, in units or in money', () => {
    const inKind: Allocation = { kind: 'in-kind', item: 'paniers', quantity: '1.25', per: 'adult', ...options };
    expect(described(inKind, 'fr')).toBe(
      `Chaque adulte reçoit 1,25 paniers par semaine.
Le total du foyer est arrondi au multiple de 1 supérieur (en s’éloignant de zéro).
Pour compter au mois : 52 semaines font 12 mois, arrondi au multiple de 1 le plus proche (à mi-chemin : vers le multiple pair).
Pour une partie du mois, le nombre est compté au prorata des jours, arrondi au multiple de 0,01 le plus proche (à mi-chemin : en s’éloignant de zéro), par défaut.`,
    );
    expect(described({ kind: 'flat', amount: '1.25', per: 'member', ...options }, 'en')).toContain(
      'The total of the household is rounded up to the next euro (away from zero).',
    );
    expect(described({ kind: 'flat', amount: '1.25', ...options }, 'en')).toContain(
      'The amount is rounded up to the next euro (away from zero).',
    );
  });
});
