/** The order of the options of a contribution, for every kind of formula. The exact amounts are computed with fractions of BigInt. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  lowerCaisse,
  type CaisseDocument,
  type Contribution,
  type ContributionFormula,
} from '../../src/caisse/index.ts';
import { type ContributionKindName, contributionKindOf, type MemberKindName } from '../../src/caisse/kinds.ts';
import { type Diagnostic, exact, type RoundingMode } from '../../src/money/index.ts';
import { money } from '../../src/rule/index.ts';
import { assertReadingsAgree } from '../../src/testing/index.ts';
import { fraction, type Fraction, isBelow, isSame, minus, plus, rounded, times } from '../rule/witness.ts';
import { facts, lower, valueOf } from './lower.ts';

const ALLOCATION = '150';

/** A formula, its exact value for a base in euros, and the answers that it reads. */
interface Drawn {
  readonly formula: ContributionFormula;
  readonly exactly: (base: Fraction) => Fraction;
  readonly answers?: Readonly<Record<string, string>>;
}

const euros = (cents: number): string => (cents / 100).toFixed(2);
const anyAmount = fc.integer({ min: 0, max: 30_000 }).map(euros);
const anyRate = fc.integer({ min: 0, max: 2000 }).map((basis) => (basis / 10_000).toFixed(4));

/** From two to four thresholds from zero, at round and at any distances. */
const anyThresholds = fc
  .uniqueArray(fc.oneof(fc.constantFrom(30_000, 70_000, 100_000, 300_000), fc.integer({ min: 1, max: 400_000 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((cents) => ['0', ...cents.sort((left, right) => left - right).map(euros)]);

const anyRows = (figures: fc.Arbitrary<string>): fc.Arbitrary<{ readonly at: string; readonly figure: string }[]> =>
  anyThresholds.chain((thresholds) =>
    fc
      .array(figures, { minLength: thresholds.length, maxLength: thresholds.length })
      .map((list) => thresholds.map((at, place) => ({ at, figure: list[place]! }))),
  );

/** The place of the last row that a base reaches. */
const lastReached = (rows: readonly { readonly at: string }[], base: Fraction): number =>
  rows.filter(({ at }) => !isBelow(base, fraction(at))).length - 1;

const always =
  (amount: string): Drawn['exactly'] =>
  () =>
    fraction(amount);

/** A formula of each kind whose base is `base`, which is never negative. */
const ofMember: Readonly<Record<MemberKindName, (base: string) => fc.Arbitrary<Drawn>>> = {
  flat: () => anyAmount.map((amount) => ({ formula: { kind: 'flat', amount }, exactly: always(amount) })),
  proportional: (base) =>
    anyRate.map((rate) => ({
      formula: { kind: 'proportional', base, rate },
      exactly: (of) => times(of, fraction(rate)),
    })),
  payroll: (base) =>
    anyRate.map((rate) => ({
      formula: { kind: 'payroll', base, employeeRate: rate, employerRate: '0.05' },
      exactly: (of) => times(of, fraction(rate)),
    })),
  rule: (base) =>
    anyRate.map((value) => ({
      formula: {
        kind: 'rule',
        rule: {
          kind: 'multiply',
          left: { kind: 'quantity', name: base },
          right: { kind: 'constant', type: 'ratio', value },
        },
      },
      exactly: (of) => times(of, fraction(value)),
    })),
  marginal: (base) =>
    anyRows(anyRate).map((rows) => ({
      formula: { kind: 'marginal', base, brackets: rows.map(({ at, figure: rate }) => ({ from: at, rate })) },
      exactly: (of) =>
        rows.reduce((due, { at, figure }, place) => {
          const next = rows[place + 1];
          const end = next === undefined || isBelow(of, fraction(next.at)) ? of : fraction(next.at);
          return isBelow(of, fraction(at)) ? due : plus(due, times(minus(end, fraction(at)), fraction(figure)));
        }, fraction('0')),
    })),
  steps: (base) =>
    anyRows(anyAmount).map((rows) => ({
      formula: { kind: 'steps', base, brackets: rows.map(({ at, figure: amount }) => ({ from: at, amount })) },
      exactly: (of) => fraction(rows[lastReached(rows, of)]!.figure),
    })),
  interpolated: (base) =>
    anyRows(anyAmount).map((rows) => ({
      formula: { kind: 'interpolated', base, points: rows.map(({ at, figure: value }) => ({ at, value })) },
      exactly: (of) => {
        const place = lastReached(rows, of);
        const [start, end] = [rows[place]!, rows[place + 1]];
        if (end === undefined) return fraction(start.figure);
        const [x0, y0] = [fraction(start.at), fraction(start.figure)];
        const width = minus(fraction(end.at), x0);
        const rise = minus(fraction(end.figure), y0);
        const slope = { over: rise.over * width.under, under: rise.under * width.over };
        return plus(y0, times(slope, minus(of, x0)));
      },
    })),
};

/** A formula of each kind; of a kind without an amount before its rounding, the reason. */
const ofKind: Readonly<Record<ContributionKindName, fc.Arbitrary<Drawn> | string>> = {
  ...(Object.fromEntries(Object.entries(ofMember).map(([name, drawn]) => [name, drawn('income')])) as Record<
    MemberKindName,
    fc.Arbitrary<Drawn>
  >),
  levels: anyAmount.map((amount) => ({
    formula: { kind: 'levels', levels: ['a', 'b'].map((id) => ({ id, label: id, amount })) },
    exactly: always(amount),
    answers: { level: 'a' },
  })),
  situation: anyAmount.map((amount) => ({
    formula: { kind: 'situation', question: 'Q', answers: ['a', 'b'].map((id) => ({ id, label: id, amount })) },
    exactly: always(amount),
    answers: { situation: 'b' },
  })),
  questionnaire: fc.tuple(anyAmount, anyAmount).map(([start, notch]) => ({
    formula: {
      kind: 'questionnaire',
      start,
      notch,
      questions: [{ id: 'q', question: 'Q', answers: [{ id: 'a', label: 'A', notches: 2 }] }],
    },
    exactly: () => plus(fraction(start), times(fraction('2'), fraction(notch))),
    answers: { 'answer.q': 'a' },
  })),
  'co-payment': anyRate.map((rate) => ({
    formula: { kind: 'co-payment', rate },
    exactly: () => times(fraction(ALLOCATION), fraction(rate)),
  })),
  'each-member': 'drawn below, from the kinds of one member',
  free: 'the member chooses the amount',
  labour: 'hours',
  none: 'no amount',
  undocumented: 'no formula',
};

const anyDrawn: fc.Arbitrary<Drawn> = fc.oneof(
  ...Object.values(ofKind).filter((drawn): drawn is fc.Arbitrary<Drawn> => typeof drawn !== 'string'),
);

const anyRounding = fc.record({
  to: fc.constantFrom('0.01', '0.10', '1', '3', '5', '10'),
  mode: fc.constantFrom<RoundingMode>('half-up', 'half-even', 'up', 'down'),
});

/** Expects the value of a rule to be a fraction. */
const expectSame = (value: unknown, expected: Fraction): void => {
  expect({ value, isSame: isSame(fraction(String(value)), expected) }).toEqual({ value, isSame: true });
};

/** Whether the distances between points have so few common factors that a sum is refused. */
const isTooFine = ({ code }: Diagnostic): boolean => code === 'CAISSE-POINTS-SUM';

/** Bases on which amounts are often halfway between two multiples of a rounding. */
const anyBase = fc
  .oneof(
    fc.integer({ min: 0, max: 500_000 }),
    fc.integer({ min: 0, max: 50 }).map((step) => step * 10_000),
  )
  .map(euros);

describe('the order of options', () => {
  test.prop([anyDrawn, anyRounding, anyBase, fc.constantFrom('household', 'member', 'adult'), fc.nat({ max: 4 })])(
    'a contribution is its formula, times the persons, rounded once',
    ({ formula, exactly, answers }, rounding, income, per, others) => {
      const takesPer = contributionKindOf(formula).options(undefined).includes('per');
      const contribution = { ...formula, rounding, ...(takesPer ? { per } : {}) } as Contribution;
      const { lowered, diagnostics } = lower(contribution, {}, money(ALLOCATION));
      expect(diagnostics).toEqual([]);
      const given = facts({ income, ...answers }, [40, ...Array.from({ length: others }, () => 30)]);
      const persons = fraction(String(takesPer && per !== 'household' ? others + 1 : 1));
      expectSame(valueOf(lowered.amount, given), rounded(times(exactly(fraction(income)), persons), rounding));
      assertReadingsAgree(lowered.amount, given);
    },
  );

  const anyAdvised = fc.oneof(
    ...(['flat', 'proportional', 'marginal', 'steps', 'interpolated'] as const).map((name) => ofMember[name]('income')),
    ofMember.interpolated('income'),
  );

  test.prop([
    fc.array(anyAdvised, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('lowest' as const, 'highest' as const, 'mean' as const),
    anyRounding,
    anyBase,
  ])('a combined advice is rounded once, after the combination', (drawn, combine, rounding, income) => {
    const of = drawn.map(({ formula }) => formula);
    const { lowered, diagnostics } = lower({ kind: 'free', advice: { combine, of, rounding } });
    fc.pre(!diagnostics.some(isTooFine));
    expect(diagnostics).toEqual([]);
    const amounts = drawn.map(({ exactly }) => exactly(fraction(income)));
    const sorted = [...amounts].sort((left, right) => (isBelow(left, right) ? -1 : isBelow(right, left) ? 1 : 0));
    const mean = times(amounts.reduce(plus), { over: 1n, under: BigInt(amounts.length) });
    const expected = { lowest: sorted[0]!, highest: sorted.at(-1)!, mean }[combine];
    const given = facts({ income });
    expectSame(valueOf(lowered.adviceFrom!, given), rounded(expected, rounding));
    assertReadingsAgree(lowered.adviceFrom!, given);
  });

  const anyLimits = fc.record({ minimum: anyAmount, maximum: anyAmount, rounding: anyRounding }, { requiredKeys: [] });

  test.prop([
    fc.oneof(...Object.values(ofMember).map((drawn) => drawn('wage')), ofMember.interpolated('wage')),
    anyLimits,
    anyRounding,
    fc.array(anyBase, { minLength: 1, maxLength: 3 }),
  ])('a contribution for each member is rounded once, after the sum', (drawn, limits, rounding, wages) => {
    const document: CaisseDocument = {
      schema: 1,
      id: 'wages',
      name: 'Wages',
      inputs: { wage: { type: 'money', label: 'wage', maximum: 5000, members: { atMost: 3 } } },
      rules: [
        {
          from: '2026-01',
          contribution: {
            kind: 'each-member',
            input: 'wage',
            of: { ...drawn.formula, ...limits } as Extract<Contribution, { kind: 'each-member' }>['of'],
            rounding,
          },
          allocation: { kind: 'none' },
        },
      ],
    };
    const lowered = lowerCaisse(document);
    fc.pre(lowered.ok || !lowered.diagnostics.some(isTooFine));
    if (!lowered.ok) throw new Error(JSON.stringify(lowered.diagnostics));
    const { amount } = lowered.caisse.versions[0]!.contribution;
    const sum = wages.reduce((due, wage) => {
      if (exact(wage).isZero()) return due;
      const own = drawn.exactly(fraction(wage));
      const settled = limits.rounding === undefined ? own : rounded(own, limits.rounding);
      const least = limits.minimum !== undefined && isBelow(settled, fraction(limits.minimum));
      const raised = least ? fraction(limits.minimum!) : settled;
      const most = limits.maximum !== undefined && isBelow(fraction(limits.maximum), raised);
      return plus(due, most ? fraction(limits.maximum!) : raised);
    }, fraction('0'));
    const values = Object.fromEntries(wages.map((wage, place) => [`wage_${place + 1}`, wage]));
    const given = facts(
      values,
      wages.map(() => 40),
    );
    expectSame(valueOf(amount, given), rounded(sum, rounding));
    assertReadingsAgree(amount, given);
  });
});
