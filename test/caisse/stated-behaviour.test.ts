import { describe, expect, it } from 'vitest';
import {
  assessHousehold,
  type CaisseDocument,
  checkCaisse,
  type Contribution,
  defineCaisse,
} from '../../src/caisse/index.ts';
import type { Household } from '../../src/household/index.ts';
import { exact, toPlainText } from '../../src/money/index.ts';

const asking = (contribution: Contribution, quantities: CaisseDocument['quantities'] = {}): CaisseDocument => ({
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  quantities,
  rules: [{ from: '2026-01', contribution, allocation: { kind: 'none' } }],
});

const FLAT = { kind: 'flat', amount: 100 } as const;

/** The contribution of a household in November 2026. */
function due(document: CaisseDocument, household: Household): unknown {
  const result = assessHousehold(defineCaisse(document), household, '2026-11');
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const { amount } = result.assessment.contribution;
  return amount.status === 'computed' && 'cents' in amount ? amount.cents : amount;
}

const couple = { members: [{ age: 40 }, { age: 40 }], resources: { income: 1600, housingCosts: 700 } };

describe('the remaining income', () => {
  it.each([
    ['household', 9000],
    ['person', 4500],
    ['consumption-unit', 6000],
  ] as const)('per %s', (per, cents) => {
    const reste = { kind: 'remaining-income', charges: ['housingCosts'], per } as const;
    expect(due(asking({ kind: 'proportional', base: 'reste', rate: '10 %' }, { reste }), couple)).toBe(cents);
  });
});

describe('an incomplete amount', () => {
  it('has the range of what it can be', () => {
    const contribution: Contribution = { kind: 'proportional', base: 'income', rate: '1 %', minimum: 10, maximum: 60 };
    expect(due(asking(contribution), { members: [{}] })).toEqual({
      status: 'incomplete',
      missing: ['income'],
      range: { minimum: 1000, maximum: 6000 },
    });
  });
});

describe('a questionnaire', () => {
  it('without questions is refused', () => {
    const problems = checkCaisse(asking({ kind: 'questionnaire', start: 10, notch: 1, questions: [] }));
    expect(problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['CAISSE-RULE-EMPTY-LIST', 'rules.0.contribution.questions'],
    ]);
  });
});

describe('a number with an exponent', () => {
  it.each([
    [1.2345678901e-10, '0.00000000012345678901'],
    [-5e-7, '-0.0000005'],
    [1.5e21, '1500000000000000000000'],
  ])('%d is read with all its digits', (value, text) => {
    expect(toPlainText(exact(value))).toBe(text);
  });
});

describe('a conversion', () => {
  it('names the place of a number that cannot be read', () => {
    const at = (conversion: { periods: string | number; months: string | number }): unknown =>
      checkCaisse(asking({ kind: 'flat', amount: 10, period: 'week', conversion }))
        .filter(({ severity }) => severity === 'error')
        .map(({ path }) => path.slice(-2));
    expect(at({ periods: 52, months: 'douze' })).toContainEqual(['conversion', 'months']);
    expect(at({ periods: 'cinquante', months: 12 })).toContainEqual(['conversion', 'periods']);
  });
});

describe('a number in the rules of accounts', () => {
  it.each([
    ['holdMinutes', 10_080],
    ['refundMonths', 120],
  ] as const)('%s is at most %d', (key, most) => {
    const problems = (value: number): unknown => {
      const accounts = {
        unspent: 'carries-over',
        unpaid: 'credited',
        paused: 'may-spend',
        atLeave: 'stays-in-fund',
        transfers: 'refused',
        holdMinutes: 30,
        refundMonths: 6,
        ...(key === 'holdMinutes' ? { holdMinutes: value } : { refundMonths: value }),
      } as const;
      const document = asking({ kind: 'none' });
      return checkCaisse({ ...document, rules: [{ ...document.rules[0]!, allocation: FLAT, accounts }] })
        .filter(({ severity }) => severity === 'error')
        .map(({ code, path, details }) => [code, path.join('.'), details]);
    };
    expect(problems(most)).toEqual([]);
    expect(problems(most + 1)).toMatchObject([
      ['CAISSE-ACCOUNT-RANGE', `rules.0.accounts.${key}`, { value: most + 1, most }],
    ]);
  });
});
