import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import { type CaisseDocument, defineCaisse, type FundGroup } from '../../src/caisse/index.ts';
import { addMonths, month } from '../../src/money/index.ts';
import { parseHouseholdRows } from '../../src/population/index.ts';
import { groupHouseholds, planFund, simulateFund } from '../../src/simulation/index.ts';

const START = month('2026-01');
const MONTHS = 6;

const anyMonth = fc.integer({ min: -3, max: 8 }).map((offset) => addMonths(START, offset));

const anyRow = fc
  .record(
    {
      income: fc.constantFrom('0', '800', '950.50', '2000'),
      ages: fc.constantFrom('30', '30 4', '4 30', '14 30 70'),
      households: fc.integer({ min: 1, max: 5 }),
      entered: anyMonth,
      left: anyMonth,
      group: fc.constantFrom('ccas', 'autres'),
    },
    { requiredKeys: ['income', 'ages'] },
  )
  .filter(({ entered, left }) => entered === undefined || left === undefined || entered <= left);

type Row = typeof anyRow extends fc.Arbitrary<infer R> ? R : never;

const anyDocument: fc.Arbitrary<CaisseDocument> = fc
  .record({
    base: fc.constantFrom('income', 'standard-of-living'),
    period: fc.constantFrom('month', 'entry', 'year'),
    per: fc.constantFrom('household', 'member', 'adult'),
  })
  .map(({ base, period, per }) => ({
    schema: 1,
    id: 'exemple',
    name: 'Exemple',
    rules: [
      {
        from: '2025-01',
        contribution: { kind: 'proportional', base, rate: '2 %', minimum: 5, period: period as 'month' },
        allocation: { kind: 'flat', amount: 60, per: per as 'household' },
      },
    ],
  }));

const COLUMNS = ['income', 'ages', 'households', 'entered', 'left', 'group'] as const;

/** The rows as a file, in the French form or in that of machines. */
function csvOf(rows: readonly Row[], form: 'fr' | 'data'): string {
  const delimiter = form === 'fr' ? ';' : ',';
  const lines = rows.map((row) =>
    COLUMNS.map((name) => {
      const text = String(row[name] ?? '');
      return name === 'income' && form === 'fr' ? text.replace('.', ',') : text;
    }).join(delimiter),
  );
  return [COLUMNS.join(delimiter), ...lines, ''].join(form === 'fr' ? '\r\n' : '\n');
}

/** One group for each row, written by hand. */
const groupOf = ({ income, ages, households = 1, entered, left }: Row): readonly FundGroup[] => {
  const end = addMonths(START, MONTHS - 1);
  if ((left !== undefined && left < START) || (entered !== undefined && entered > end)) return [];
  return [
    {
      label: 'foyers',
      households,
      ...(entered === undefined ? {} : entered < START ? { entered } : { from: entered }),
      ...(left === undefined || left > end ? {} : { to: left }),
      household: { members: ages.split(' ').map((age) => ({ age: Number(age) })), resources: { income } },
    },
  ];
};

function monthsOf(document: CaisseDocument, groups: readonly FundGroup[]): readonly unknown[] {
  const scenarios = { essai: { label: 'Essai', start: START, months: MONTHS, groups } };
  const planned = planFund(defineCaisse<CaisseDocument>({ ...document, scenarios }), 'essai');
  if (!planned.ok) throw new Error(JSON.stringify(planned.diagnostics));
  return simulateFund(planned.plan).months;
}

/** Data with all lists in one order: that of flows follows the groups. */
function sorted(data: unknown): unknown {
  if (Array.isArray(data)) {
    return data.map(sorted).sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
  }
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, sorted(value)]));
}

test.prop([anyDocument, fc.array(anyRow, { minLength: 1, maxLength: 8 }), fc.constantFrom('fr', 'data')])(
  'a file of households gives the flows of the groups that it makes',
  (document, rows, form) => {
    const caisse = defineCaisse<CaisseDocument>(document);
    const groups = rows.flatMap(groupOf);
    const parsed = parseHouseholdRows(csvOf(rows, form), caisse, { start: START, months: MONTHS });
    expect(parsed.ok).toBe(groups.length > 0);
    if (!parsed.ok) return;
    const ofFile = groupHouseholds(parsed.rows, { start: START, months: MONTHS });
    expect(monthsOf(document, ofFile)).toEqual(monthsOf(document, groups));
    const reversed = groupHouseholds([...parsed.rows].reverse(), { start: START, months: MONTHS });
    expect(sorted(monthsOf(document, reversed))).toEqual(sorted(monthsOf(document, ofFile)));
  },
);
