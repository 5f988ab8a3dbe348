import { describe, expect, it } from 'vitest';
import {
  assessHousehold,
  type CaisseDocument,
  checkCaisse,
  defineCaisse,
  findThirdPayer,
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

/** Contribution and allocation in euros, or the code of what is wrong. */
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

  it.each([
    ['out of order', ['2025-01', '2024-01'], 'CAISSE-RULES-ORDER'],
    ['twice the same', ['2025-01', '2025-01'], 'CAISSE-RULES-TWICE'],
  ])('%s are refused', (_, froms, code) => {
    const rules = froms.map(
      (from) => ({ from, contribution: { kind: 'none' }, allocation: { kind: 'none' } }) as const,
    );
    expect(checkCaisse({ ...document, rules }).map((each) => each.code)).toContain(code);
  });

  it('the first version must say everything', () => {
    const rules = [{ from: '2025-01', allocation: { kind: 'none' } }] as const;
    expect(checkCaisse({ ...document, rules }).map(({ code }) => code)).toContain('CAISSE-RULES-LACKING');
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

  it('is found, is not, or nobody knows; and nothing of it shows', () => {
    const found = [true, false, undefined].map((orientation) => {
      const household = { members: [{}], ...(orientation === undefined ? {} : { answers: { orientation } }) };
      return [
        findThirdPayer(paidFor, household, '2024-02').status,
        assessHousehold(paidFor, household, '2024-02'),
      ] as const;
    });
    expect(found.map(([status]) => status)).toEqual(['found', 'nobody', 'undecided']);
    expect(new Set(found.map(([, assessed]) => JSON.stringify(assessed))).size).toBe(1);
  });
});
