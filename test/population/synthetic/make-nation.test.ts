import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CaisseDocument, defineCaisse } from '../../../src/caisse/index.ts';
import {
  caisseRules,
  computeTotals,
  distributionRules,
  franceMargins,
  makeNation,
  type MakeNationOptions,
  measureDistribution,
  type NationReport,
  type Population,
} from '../../../src/population/index.ts';

interface Made {
  readonly population: Population;
  readonly report: NationReport;
}

function nationOf(options: MakeNationOptions = {}): Made {
  const made = makeNation(options);
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  return made;
}

/** The sum of weight × place of the row, which changes with nearly every weight. */
const fingerprint = ({ weights }: Population): number =>
  Number([...weights!.values].reduce((sum, weight, row) => (sum + BigInt(weight) * BigInt(row)) % 1_000_000_007n, 0n));

const nation = nationOf();
const { report, population } = nation;
const linesOf = (kind: NationReport['targets'][number]['kind']): NationReport['targets'] =>
  report.targets.filter((line) => line.kind === kind);

describe('the nation of France', () => {
  it('has the households and persons of the census, by type', () => {
    expect([report.rows, report.households, report.persons]).toEqual([20_000, '30907289', '66330502']);
    expect([...linesOf('households'), ...linesOf('persons')].map(({ residual }) => residual)).toEqual(
      Array.from({ length: 10 }, () => '0'),
    );
  });

  it('has the means of tenths within 0.1 percent, and masses within 1 percent, which are the goals', () => {
    for (const { target, residual } of linesOf('mean-of-tenth'))
      expect(Math.abs(+residual / +target)).toBeLessThan(0.001);
    for (const { target, residual } of linesOf('mass')) expect(Math.abs(+residual / +target)).toBeLessThan(0.01);
  });

  it('shows the indicators that it does not use', () => {
    expect(
      report.heldOut.map(({ indicator, published, simulated }) => [indicator, published.value, simulated]),
    ).toEqual([
      ['gini', 0.294, '0.302'],
      ['d9-over-d1', 3.38, '3.522'],
      ['s80-over-s20', 4.4, '4.641'],
      ['threshold-60', 1288, '1295.802'],
      ['poverty-60', 15.4, '14.798'],
      ['poverty-50', 8.4, '9.552'],
      ['poverty-lone-parents', 34.3, '37.943'],
    ]);
  });

  it('shows the bridge from national accounts, and what it leaves', () => {
    expect(report.bridge.map(({ source, gross, disposable }) => [source, gross, disposable])).toEqual([
      ['gross_wages', '1046147.4', '778793.7'],
      ['self_employed_income', '132498.1', '113906.4'],
      ['pensions', '359063.6', '308680.9'],
      ['unemployment_benefits', '47551.7', '40879.4'],
    ]);
    expect(report.left.map(({ of, simulated, left }) => [of, simulated, left])).toEqual([
      ['capital', '90984.8', '307515.2'],
      ['disposable', '1400397.3', '373902.7'],
    ]);
  });

  it('names source, year and grade of every figure', () => {
    for (const { published } of report.targets) {
      expect(published.length).toBeGreaterThan(0);
      for (const { source, year, grade } of published) {
        expect(source).toMatch(/^https:/);
        expect(year).toBeGreaterThan(2000);
        expect(grade).toMatch(/^[ABC]$/);
      }
    }
  });

  it('is the population that rules take: 150 € a month cost 119,394,903,600 € a year', () => {
    const caisse = defineCaisse<CaisseDocument>({
      schema: 1,
      id: 'nation',
      name: 'Nation',
      rules: [
        {
          from: '2026-01',
          contribution: { kind: 'proportional', base: 'income', rate: '8 %' },
          allocation: { kind: 'flat', amount: 150, per: 'member' },
        },
      ],
    });
    const found = caisseRules(caisse, '2026-01');
    const rules = distributionRules(caisse, '2026-01');
    if (!found.ok || !rules.ok) throw new Error('no rules');
    const totals = computeTotals(population, found.rules);
    if (!totals.ok) throw new Error(JSON.stringify(totals.diagnostics));
    expect(Number(totals.all.totals['allocation']!.sum) * 12).toBe(119_394_903_600);
    const distribution = measureDistribution(population, rules.rules, { groups: { column: 'household_type' } });
    expect(distribution.ok && distribution.groups.map(({ group, households }) => [group, households])).toEqual([
      ['single', '11916102'],
      ['other', '522801'],
      ['couple', '7934054'],
      ['couple-with-children', '7402264'],
      ['lone-parent', '3132068'],
    ]);
  });
});

describe('on another machine', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is the same nation whatever the functions of the engine that may differ', () => {
    for (const name of ['exp', 'expm1', 'log', 'log1p', 'pow', 'sqrt', 'hypot'] as const) {
      vi.spyOn(Math, name).mockReturnValue(NaN);
    }
    expect(fingerprint(nationOf().population)).toBe(fingerprint(population));
  });

  it('has this fingerprint', () => {
    expect(fingerprint(population)).toBe(697_262_135);
  });
});

describe('margins that contradict each other', () => {
  it('are refused by the name of the target', () => {
    const [wages, ...others] = franceMargins.masses;
    const tripled = { ...wages!, mass: { ...wages!.mass, value: wages!.mass.value * 3 } };
    const made = makeNation({ rows: 5000, margins: { ...franceMargins, masses: [tripled, ...others] } });
    expect(made.ok ? [] : made.diagnostics.map(({ code, path }) => [code, path])).toEqual([
      ['CAISSE-CALIBRATION-CONFLICT', ['targets', 'mass: gross_wages']],
    ]);
  });
});
