/** Random caisses in which two incomes decide what employers pay, what households pay and receive, and elasticities of these incomes. */
import fc from 'fast-check';
import type { CaisseDocument } from '../../../src/caisse/index.ts';
import type { DeclaredAssumption } from '../../../src/simulation/nation.ts';
import { anyEuros } from '../../household/any-household.ts';
import type { WeightedHousehold } from './any-nation.ts';

/** The incomes that respond. */
export const INCOMES = ['gross_wages', 'pensions'] as const;

type Income = (typeof INCOMES)[number];

const INPUTS: CaisseDocument['inputs'] = {
  gross_wages: { type: 'money', label: 'salaires' },
  pensions: { type: 'money', label: 'pensions' },
};

type Rules = CaisseDocument['rules'][number];

const anyPercent = (largest: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: largest * 10 }).map((drawn) => `${drawn / 10} %`);

/** The thresholds and limits of all rules, near which incomes are drawn too. */
const anyThreshold = fc.constantFrom(1000, 2500);

const anyContribution: fc.Arbitrary<NonNullable<Rules['contribution']>> = fc.oneof(
  fc.record({ employeeRate: anyPercent(60), employerRate: anyPercent(60) }).map((rates) => ({
    kind: 'payroll' as const,
    base: 'gross_wages',
    ...rates,
    rounding: { to: 0.01 },
  })),
  fc.tuple(anyPercent(30), anyPercent(90), anyThreshold, fc.constantFrom('0.01', '1')).map(([low, high, from, to]) => ({
    kind: 'marginal' as const,
    base: 'ressources',
    brackets: [
      { from: 0, rate: low },
      { from, rate: high },
    ],
    rounding: { to },
  })),
  fc.tuple(anyThreshold, anyEuros(0, 300)).map(([from, amount]) => ({
    kind: 'steps' as const,
    base: 'ressources',
    brackets: [
      { from: 0, amount: 0 },
      { from, amount },
    ],
  })),
);

/** Allocations that do not depend on incomes, fall or rise along them, or jump. */
const anyAllocation: fc.Arbitrary<NonNullable<Rules['allocation']>> = fc.oneof(
  anyEuros(0, 200).map((amount) => ({ kind: 'flat' as const, amount })),
  fc.tuple(anyEuros(0, 500), anyPercent(50)).map(([amount, rate]) => ({
    kind: 'rule' as const,
    rounding: { to: 0.01 },
    rule: {
      kind: 'max' as const,
      of: [
        { kind: 'constant' as const, type: 'money' as const, value: '0' },
        {
          kind: 'subtract' as const,
          left: { kind: 'constant' as const, type: 'money' as const, value: amount },
          right: {
            kind: 'multiply' as const,
            left: { kind: 'input' as const, name: 'gross_wages' },
            right: { kind: 'constant' as const, type: 'ratio' as const, value: rate },
          },
        },
      ],
    },
  })),
  fc.tuple(anyEuros(0, 500), anyThreshold, anyEuros(0, 500)).map(([amount, from, after]) => ({
    kind: 'steps' as const,
    base: 'ressources',
    brackets: [
      { from: 0, amount },
      { from, amount: after },
    ],
  })),
);

const anyEligibility: fc.Arbitrary<Pick<Rules, 'eligibility'>> = fc.option(
  anyThreshold.map((limit) => ({
    eligibility: { kind: 'resources' as const, quantity: 'ressources', is: 'at-most' as const, limit },
  })),
  { nil: {} },
);

/** A third payer, who pays for low incomes in place of the household. */
const anyThirdPayers: fc.Arbitrary<Pick<NonNullable<Rules['contribution']>, 'thirdPayers'>> = fc.option(
  anyThreshold.map((limit) => ({
    thirdPayers: [
      {
        id: 'ccas',
        label: 'CCAS',
        when: { kind: 'resources' as const, quantity: 'ressources', is: 'at-most' as const, limit },
      },
    ],
  })),
  { nil: {} },
);

const anyRow: fc.Arbitrary<WeightedHousehold> = fc.record({
  household: fc
    .record(
      {
        gross_wages: fc.oneof(anyEuros(0, 4000), anyEuros(900, 1100), anyEuros(2400, 2600), fc.constant('0')),
        pensions: fc.oneof(anyEuros(0, 3000), fc.constant('0')),
      },
      { requiredKeys: ['gross_wages'] },
    )
    .map((resources) => ({ members: [{ age: 40 }], resources })),
  weight: fc.integer({ min: 0, max: 1000 }),
});

/** A caisse, households, and the elasticity of each income. */
export interface RespondingCase {
  readonly document: CaisseDocument;
  readonly rows: readonly WeightedHousehold[];
  readonly elasticities: Readonly<Record<Income, string>>;
}

const anyElasticity = fc.oneof(
  fc.constant('0'),
  fc.integer({ min: 0, max: 100 }).map((drawn) => String(drawn / 100)),
  fc.integer({ min: 0, max: 100_000 }).map((drawn) => String(drawn / 100_000)),
);

export const anyRespondingCase = (): fc.Arbitrary<RespondingCase> =>
  fc
    .record({
      contribution: fc.tuple(anyContribution, anyThirdPayers).map(([formula, payers]) => ({ ...formula, ...payers })),
      allocation: anyAllocation,
      eligibility: anyEligibility,
      rows: fc.array(anyRow, { minLength: 1, maxLength: 8 }),
      elasticities: fc.record({ gross_wages: anyElasticity, pensions: anyElasticity }),
    })
    .map(({ contribution, allocation, eligibility, rows, elasticities }) => ({
      document: {
        schema: 1,
        id: 'essai',
        name: 'Essai',
        inputs: INPUTS,
        quantities: {
          ressources: {
            kind: 'rule',
            label: 'ressources',
            rule: {
              kind: 'add',
              terms: INCOMES.map((name) => ({ kind: 'input', name })),
            },
          },
        },
        rules: [{ from: '2026-01', contribution, allocation, ...eligibility }],
      },
      rows,
      elasticities,
    }));

/** An assumption with one value. */
export const only = (vary: string, value: string): DeclaredAssumption => ({
  id: vary,
  label: vary,
  vary,
  values: [{ id: 'only', value }],
  central: 'only',
});
