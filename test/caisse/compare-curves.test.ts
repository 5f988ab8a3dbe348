import { describe, expect, it } from 'vitest';
import { compareCurves, type CompareCurvesOptions } from '../../src/caisse/curves.ts';
import { type Caisse, type CaisseDocument, defineCaisse, type RuleVersion } from '../../src/caisse/index.ts';

const caisseOf = (version: Partial<RuleVersion>, document: Partial<CaisseDocument> = {}): Caisse =>
  defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'essai',
    name: 'Essai',
    ...document,
    rules: [{ from: '2026-01', contribution: { kind: 'none' }, allocation: { kind: 'flat', amount: 100 }, ...version }],
  });

const stepsAt = (threshold: number, version: Partial<RuleVersion> = {}): Caisse =>
  caisseOf({
    contribution: {
      kind: 'steps',
      base: 'income',
      brackets: [
        { from: 0, amount: 10 },
        { from: threshold, amount: 25 },
      ],
    },
    ...version,
  });

const ONE = { name: 'Une personne', household: { members: [{ age: 40 }] } };

function linesOf(
  before: Caisse,
  after: Caisse,
  key: 'contribution' | 'allocation' | 'net',
  options: Partial<CompareCurvesOptions> = {},
): unknown {
  const range = { months: '2026-11', input: 'income', from: 0, to: 2000, households: [ONE], ...options };
  const compared = compareCurves(before, after, range);
  if (!compared.ok) return compared.diagnostics.map(({ code, path }) => [code, ...path].join(' '));
  const amount = compared.comparison.households[0]?.[key];
  if (amount?.status !== 'compared') return amount?.status;
  return amount.intervals.map((interval) => {
    const range = `${interval.kind} ${interval.from} ${interval.to}`;
    return 'minimum' in interval
      ? `${range}: ${interval.minimum.value} at ${interval.minimum.from}, ${interval.maximum.value} at ${interval.maximum.from}`
      : range;
  });
}

describe('compareCurves', () => {
  it('gives the incomes between two thresholds, to the cent', () => {
    expect(linesOf(stepsAt(800), stepsAt(900), 'contribution')).toEqual([
      'same 0 799.99: 0 at 0, 0 at 0',
      'less 800 899.99: -15 at 800, -15 at 800',
      'same 900 2000: 0 at 900, 0 at 900',
    ]);
    expect(linesOf(stepsAt(800), stepsAt(900), 'net')).toEqual([
      'same 0 799.99: 0 at 0, 0 at 0',
      'more 800 899.99: 15 at 800, 15 at 800',
      'same 900 2000: 0 at 900, 0 at 900',
    ]);
  });

  it('gives a difference at a single cent', () => {
    const peak = caisseOf({
      contribution: {
        kind: 'steps',
        base: 'income',
        brackets: [
          { from: 0, amount: 10 },
          { from: 800, amount: 12 },
          { from: '800.01', amount: 10 },
        ],
      },
    });
    const flat = caisseOf({ contribution: { kind: 'flat', amount: 10 } });
    expect(linesOf(flat, peak, 'contribution')).toEqual([
      'same 0 799.99: 0 at 0, 0 at 0',
      'more 800 800: 2 at 800, 2 at 800',
      'same 800.01 2000: 0 at 800.01, 0 at 800.01',
    ]);
  });

  it('says where each difference is smallest and largest', () => {
    const rate = (text: string): Caisse =>
      caisseOf({ contribution: { kind: 'proportional', base: 'income', rate: text, minimum: 10 } });
    expect(linesOf(rate('2 %'), rate('3 %'), 'contribution')).toEqual([
      'same 0 333.49: 0 at 0, 0 at 0',
      'more 333.5 2000: 0.01 at 333.5, 20 at 1999.17',
    ]);
  });

  it('says who now takes part, who no longer does, and where a fact is missing or a choice is refused', () => {
    const below = (limit: number): Caisse =>
      stepsAt(800, { eligibility: { kind: 'resources', quantity: 'income', is: 'below', limit } });
    expect(linesOf(below(1000), below(1200), 'contribution')).toEqual([
      'same 0 999.99: 0 at 0, 0 at 0',
      'joins 1000 1199.99: 25 at 1000, 25 at 1000',
      'outside 1200 2000: 0 at 1200, 0 at 1200',
    ]);
    expect(linesOf(below(1200), below(1000), 'net')).toContain('leaves 1000 1199.99: -75 at 1000, -75 at 1000');
    const chosen = caisseOf({
      contribution: {
        kind: 'steps',
        base: 'income',
        brackets: [
          { from: 0, amount: 10 },
          { from: 800, amount: 25 },
        ],
        choice: 'at-least',
      },
    });
    const paying = { ...ONE, household: { ...ONE.household, chosen: 20 } };
    expect(linesOf(stepsAt(800), chosen, 'contribution', { households: [paying] })).toEqual([
      'more 0 799.99: 10 at 0, 10 at 0',
      'refused 800 2000',
    ]);
    const member = stepsAt(800, { eligibility: { kind: 'membership' } });
    expect(linesOf(stepsAt(800), member, 'contribution')).toEqual(['incomplete 0 2000']);
  });

  it('compares no euros with baskets, nor a month with a year', () => {
    const baskets = stepsAt(800, { allocation: { kind: 'in-kind', item: 'panier', quantity: 1 } });
    expect(linesOf(stepsAt(800), baskets, 'allocation')).toBe('different-units');
    expect(linesOf(stepsAt(800), baskets, 'net')).toBeUndefined();
    const yearly = caisseOf({ contribution: { kind: 'flat', amount: 10, period: 'year' } });
    expect(linesOf(stepsAt(800), yearly, 'contribution')).toBe('different-units');
  });

  it('compares two months of one caisse, and needs no answer that only the other side asks for', () => {
    const dated = defineCaisse<CaisseDocument>({
      schema: 1,
      id: 'essai',
      name: 'Essai',
      inputs: { loyer: { type: 'money', label: 'loyer' } },
      rules: [
        {
          from: '2026-01',
          contribution: { kind: 'proportional', base: 'income', rate: '2 %' },
          allocation: { kind: 'none' },
        },
        { from: '2026-07', contribution: { kind: 'proportional', base: 'loyer', rate: '2 %' } },
      ],
    });
    const renting = { ...ONE, household: { ...ONE.household, answers: { loyer: 500 } } };
    const months = { before: '2026-06', after: '2026-07' };
    expect(linesOf(dated, dated, 'contribution', { months, households: [renting] })).toEqual([
      'more 0 499.74: 0.01 at 499.25, 10 at 0',
      'same 499.75 500.24: 0 at 499.75, 0 at 499.75',
      'less 500.25 2000: -30 at 1999.75, -0.01 at 500.25',
    ]);
    const other = stepsAt(800);
    expect(linesOf(other, dated, 'contribution', { months: '2026-11', households: [renting] })).toHaveLength(2);
  });

  it('compares every type of household where standards of living are divided and contributions rounded to the euro', () => {
    const threshold = (from: number): Caisse =>
      caisseOf({
        contribution: {
          kind: 'marginal',
          base: 'standard-of-living',
          brackets: [
            { from: 0, rate: '2 %' },
            { from, rate: '5 %' },
            { from: 2000, rate: '8 %' },
          ],
          minimum: 10,
          maximum: 150,
          rounding: { to: 1 },
        },
      });
    const couple = { name: 'Un couple', household: { members: [{ age: 40 }, { age: 40 }] } };
    const family = { name: 'Une famille', household: { members: [40, 40, 15, 8, 3].map((age) => ({ age })) } };
    const options = { from: 0, to: 5000 };
    expect(linesOf(threshold(1000), threshold(1200), 'contribution', { ...options, households: [couple] })).toEqual([
      'same 0 1514.99: 0 at 0, 0 at 0',
      'less 1515 1537.49: -1 at 1515, -1 at 1515',
      'same 1537.5 1544.99: 0 at 1537.5, 0 at 1537.5',
      'less 1545 4603.11: -6 at 1755, -1 at 1545',
      'same 4603.12 5000: 0 at 4603.12, 0 at 4603.12',
    ]);
    expect(linesOf(threshold(1000), threshold(1000), 'contribution', { ...options, households: [family] })).toEqual([
      'same 0 5000: 0 at 0, 0 at 0',
    ]);
  });

  it('says that two roundings alternate too often', () => {
    const rounded = (to: string): Caisse =>
      caisseOf({
        contribution: { kind: 'proportional', base: 'income', rate: '100 %', rounding: { to, mode: 'down' } },
      });
    expect(linesOf(rounded('0.02'), rounded('0.03'), 'contribution')).toBe('too-fine');
  });

  it('names what is wrong with a household, a month or the number', () => {
    const households = [ONE, { name: 'Faute', household: { members: [] } }];
    expect(linesOf(stepsAt(800), stepsAt(900), 'net', { households })).toContain(
      'CAISSE-HOUSEHOLD-EMPTY households 1 members',
    );
    expect(linesOf(stepsAt(800), stepsAt(900), 'net', { months: '2020-01' })).toEqual([
      'CAISSE-MONTH-BEFORE-RULES month',
      'CAISSE-MONTH-BEFORE-RULES month',
    ]);
    expect(linesOf(stepsAt(800), stepsAt(900), 'net', { input: 'savings' })).toEqual(['CAISSE-CURVE-INPUT-UNKNOWN']);
    expect(linesOf(stepsAt(800), stepsAt(900), 'net', { to: '10.001' })).toEqual(['CAISSE-CURVE-RANGE']);
  });
});
