import { describe, expect, it } from 'vitest';
import {
  assessHousehold,
  type CaisseDocument,
  checkCaisse,
  defineCaisse,
  findThirdPayer,
  type RuleVersion,
} from '../../src/caisse/index.ts';

const document: CaisseDocument = {
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  rules: [
    { from: '2024-01', contribution: { kind: 'flat', amount: 10 }, allocation: { kind: 'flat', amount: 100 } },
    { from: '2025-03', contribution: { kind: 'flat', amount: 20 } },
    { from: '2026-01', until: '2026-06', allocation: { kind: 'flat', amount: 80 } },
  ],
};
const caisse = defineCaisse<CaisseDocument>(document);

/** Contribution and allocation in euros, or the code of the diagnostic. */
function inMonth(month: string): unknown {
  const result = assessHousehold(caisse, { members: [{}] }, month);
  if (!result.ok) return result.diagnostics.map(({ code }) => code);
  const { contribution, allocation, rulesFrom } = result.assessment;
  return [rulesFrom, contribution.amount, allocation.amount].map((of) =>
    typeof of === 'object' && of.status === 'computed' && 'cents' in of ? of.cents / 100 : of,
  );
}

describe('dated rules', () => {
  it.each([
    ['2023-12', ['CAISSE-MONTH-BEFORE-RULES']],
    ['2024-01', ['2024-01', 10, 100]],
    ['2025-02', ['2024-01', 10, 100]],
    ['2025-03', ['2025-03', 20, 100]],
    ['2026-01', ['2026-01', 20, 80]],
    ['2026-06', ['2026-01', 20, 80]],
    ['2026-07', ['CAISSE-MONTH-AFTER-RULES']],
    ['2026-13', ['CAISSE-MONTH']],
  ])('%s: what a version leaves out continues', (month, expected) => {
    expect(inMonth(month)).toEqual(expected);
  });

  it.each<[string, readonly Partial<RuleVersion>[], readonly unknown[]]>([
    ['one after another', [{ from: '2025-01', until: '2025-03' }, { from: '2025-04' }], []],
    ['out of order', [{ from: '2025-01' }, { from: '2024-01' }], [['CAISSE-RULES-ORDER', 'rules.1.from']]],
    ['twice the same', [{ from: '2025-01' }, { from: '2025-01' }], [['CAISSE-RULES-DUPLICATE', 'rules.1.from']]],
    [
      'with a gap of a month',
      [{ from: '2025-01', until: '2025-03' }, { from: '2025-05' }],
      [['CAISSE-RULES-GAP', 'rules.1.from']],
    ],
    [
      'overlapping',
      [{ from: '2025-01', until: '2025-04' }, { from: '2025-04' }],
      [['CAISSE-RULES-OVERLAP', 'rules.1.from']],
    ],
    ['ended before they begin', [{ from: '2025-02', until: '2025-01' }], [['CAISSE-RULES-UNTIL', 'rules.0.until']]],
    ['from a month that is none', [{ from: '2025-13' }], [['CAISSE-MONTH', 'rules.0.from']]],
    ['until a month that is none', [{ from: '2025-01', until: '2025-00' }], [['CAISSE-MONTH', 'rules.0.until']]],
  ])('%s', (_, months, expected) => {
    const rules = months.map(
      (month) => ({ from: '', contribution: { kind: 'none' }, allocation: { kind: 'none' }, ...month }) as const,
    );
    const errors = checkCaisse({ ...document, rules }).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, path }) => [code, path.join('.')])).toEqual(expected);
  });

  it('the first version must be complete', () => {
    const rules = [{ from: '2025-01', allocation: { kind: 'none' } }] as const;
    expect(checkCaisse({ ...document, rules }).map(({ code }) => code)).toContain('CAISSE-RULES-MISSING');
  });
});

describe('an omitted part of a version', () => {
  const open = defineCaisse<CaisseDocument>({
    ...document,
    rules: [
      { ...document.rules[0]!, eligibility: { kind: 'membership' } },
      { from: '2025-01', contribution: { kind: 'none' } },
      { from: '2026-01', eligibility: { kind: 'all', of: [] } },
    ],
  });

  it.each([
    ['2024-12', 'refused', 1000],
    ['2025-12', 'refused', 0],
  ])('continues, eligibility too: %s', (month, status, paid) => {
    const household = { members: [{}], answers: { membership: false } };
    expect(assessHousehold(open, household, month)).toMatchObject({
      assessment: { verdict: { status }, ifTakingPart: { contribution: { amount: { cents: paid } } } },
    });
  });

  it('can open to all households', () => {
    expect(assessHousehold(open, { members: [{}], answers: { membership: false } }, '2026-01')).toMatchObject({
      assessment: { verdict: { status: 'eligible' }, contribution: { amount: { cents: 0 } } },
    });
  });
});

describe('a third payer', () => {
  const paidFor = defineCaisse<CaisseDocument>({
    ...document,
    rules: [
      {
        from: '2024-01',
        contribution: {
          kind: 'flat',
          amount: 10,
          thirdPayers: [{ id: 'ccas', label: 'CCAS', when: { kind: 'orientation' } }],
        },
        allocation: { kind: 'flat', amount: 100 },
      },
    ],
  });

  it('is found, not found or undecided, with the same result for the member', () => {
    const found = [true, false, undefined].map((orientation) => {
      const household = { members: [{}], ...(orientation === undefined ? {} : { answers: { orientation } }) };
      return [findThirdPayer(paidFor, household, '2024-02'), assessHousehold(paidFor, household, '2024-02')] as const;
    });
    expect(found.map(([payer]) => payer)).toMatchObject(
      ['found', 'none', 'undecided'].map((status) => ({ ok: true, thirdPayer: { status } })),
    );
    const seen = found.map(([, assessed]) => {
      if (!assessed.ok) throw new Error('assessed');
      const { flows, ...member } = assessed.assessment;
      return JSON.stringify([member, flows.filter(({ to }) => to === 'household')]);
    });
    expect(new Set(seen).size).toBe(1);
  });
});
