import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import { type AmountComparison, compareCurves } from '../../src/caisse/curves.ts';
import {
  type Assessment,
  assessHousehold,
  type Caisse,
  type CaisseDocument,
  defineCaisse,
} from '../../src/caisse/index.ts';
import type { Household } from '../../src/household/index.ts';
import { type Exact, exact, scaledText, toPlainText, toScaledInteger } from '../../src/money/index.ts';
import { type ComparedInterval, type NumberInputNode, nodesOf } from '../../src/rule/index.ts';
import { anyCaisseDocument } from '../../src/testing/caisse/any-caisse-document.ts';
import { type AnyHousehold, anyHousehold } from '../../src/testing/caisse/any-household.ts';
import { anyChange } from '../text/any-change.ts';

const MONTH = '2025-01';

const anyPair = anyCaisseDocument().chain((document) =>
  fc.oneof(
    { weight: 3, arbitrary: anyChange(document).map((changed) => ({ document, changed })) },
    { weight: 1, arbitrary: anyCaisseDocument().map((changed) => ({ document, changed })) },
  ),
);

/** Two caisses, and a household that both accept, with the facts of both. */
const anyCase = anyPair.chain(({ document, changed }) => {
  const [before, after]: Caisse[] = [document, changed].map((each) => defineCaisse<CaisseDocument>(each));
  return fc
    .constantFrom<'some' | 'none'>('some', 'none', 'none')
    .chain((absent) => fc.tuple(anyHousehold(before!, MONTH, { absent }), anyHousehold(after!, MONTH, { absent })))
    .map(([one, other]) => ({ before: before!, after: after!, ...joined(one, other) }));
});

const joined = (one: AnyHousehold, other: AnyHousehold): AnyHousehold => ({
  household: {
    ...other.household,
    ...one.household,
    resources: { ...other.household.resources, ...one.household.resources },
    answers: { ...other.household.answers, ...one.household.answers },
  },
  facts: { ...other.facts, ...one.facts },
});

/** The household of one side with a value of the number, without answers that only the other side asks for. */
function withValue({ household, facts }: AnyHousehold, name: string, value: string, caisse: Caisse): AnyHousehold {
  const { inputs } = caisse.versions[0]!;
  const known = <Values extends object>(values: Values): Values =>
    Object.fromEntries(Object.entries(values).filter(([key]) => Object.hasOwn(inputs, key))) as Values;
  if (name in facts)
    return {
      household: { ...household, answers: known(household.answers ?? {}) },
      facts: known({ ...facts, [name]: value }),
    };
  const isResource = ['income', 'benefits', 'housingCosts', 'charges', 'savings'].includes(name);
  const changed: Household = {
    ...household,
    ...(isResource ? { resources: { ...household.resources, [name]: value } } : {}),
    ...(name === 'chosen' ? { chosen: value } : {}),
    answers: known({ ...household.answers, ...(isResource || name === 'chosen' ? {} : { [name]: value }) }),
  };
  return { household: changed, facts: known(facts) };
}

interface Amount {
  readonly status: string;
  readonly cents?: number;
  readonly value?: string;
}

const AMOUNTS = {
  contribution: ({ contribution }: Assessment): Amount => contribution.amount,
  allocation: ({ allocation }: Assessment): Amount => allocation.amount,
  net: ({ net }: Assessment): Amount | undefined => net,
} as const;

const euros = ({ cents, value }: Amount): Exact => (cents === undefined ? exact(value!) : exact(cents).times('0.01'));

/** What two assessments say of an amount: the kind of interval, and the difference. */
function expectedAt(
  before: Assessment,
  after: Assessment,
  amount: (of: Assessment) => Amount | undefined,
): { kind: string; difference?: Exact } {
  const states = [before, after].map((assessment) => {
    const outcome = amount(assessment)!;
    if (outcome.status === 'refused') return 'refused';
    if (assessment.verdict.status === 'refused') return 'outside';
    return outcome.status === 'computed' ? 'inside' : 'incomplete';
  });
  const unknown = (['refused', 'incomplete'] as const).find((state) => states.includes(state));
  if (unknown !== undefined) return { kind: unknown };
  const difference = euros(amount(after)!).minus(euros(amount(before)!));
  const [left, right] = states;
  if (left === 'outside' && right === 'outside') return { kind: 'outside', difference };
  if (left === 'outside') return { kind: 'joins', difference };
  if (right === 'outside') return { kind: 'leaves', difference };
  return { kind: difference.isZero() ? 'same' : difference.isNegative() ? 'less' : 'more', difference };
}

/** Values of the number: the ends of intervals, one unit on either side of them, and where the extremes are. */
function pointsOf(intervals: readonly ComparedInterval[], { decimals }: NumberInputNode): bigint[] {
  const scaled = (text: string): bigint => toScaledInteger(exact(text), decimals);
  return intervals.flatMap((interval) => [
    scaled(interval.from),
    scaled(interval.to),
    ...('minimum' in interval ? [scaled(interval.minimum.from), scaled(interval.maximum.from)] : []),
  ]);
}

test.prop([anyCase, fc.nat(), fc.nat(), fc.array(fc.nat({ max: 1_000_000 }), { minLength: 3, maxLength: 3 })], {
  numRuns: 25,
  endOnFailure: true,
})(
  'a comparison of curves has the sign of the difference of two assessments',
  ({ before, after, household, facts }, pick, start, others) => {
    const versions = [before, after].map(({ versions: all }) => all.filter(({ from }) => from <= MONTH).at(-1)!);
    const numbers = versions
      .flatMap(({ eligibility, contribution, allocation }) =>
        nodesOf(eligibility.rule, contribution.amount, allocation.amount),
      )
      .flatMap((node) =>
        node.kind === 'input' && node.type !== 'boolean' && node.type !== 'category' ? [node.name] : [],
      );
    const own = ['income', 'benefits', 'housingCosts', 'charges', 'savings', 'chosen', 'pension', 'visits', 'part'];
    const possible = [...new Set(numbers)].filter((name) => own.includes(name));
    if (possible.length === 0) return;
    const name = possible[pick % possible.length]!;
    const [least, most] = name === 'part' ? [0, 1] : name === 'visits' ? [0, 40] : [start % 900, (start % 900) + 300];
    const households = [{ name: 'Foyer', household, facts }];
    const compared = compareCurves(before, after, { months: MONTH, input: name, from: least, to: most, households });
    if (!compared.ok) {
      // An answer that one of the caisses does not accept.
      expect(compared.diagnostics.filter(({ path }) => path[0] !== 'households')).toEqual([]);
      return;
    }
    const { input, households: found } = compared.comparison;
    for (const key of ['contribution', 'allocation', 'net'] as const) {
      const amount: AmountComparison | undefined = found[0]![key];
      if (amount?.status !== 'compared') continue;
      const { intervals } = amount;
      const scaled = (text: string): bigint => toScaledInteger(exact(text), input.decimals);
      const [first, last] = [scaled(String(least)), scaled(String(most))];
      // Intervals are consecutive, over all values, and longest.
      expect(intervals.map(({ from }) => scaled(from))).toEqual([
        first,
        ...intervals.slice(0, -1).map(({ to }) => scaled(to) + 1n),
      ]);
      expect(scaled(intervals.at(-1)!.to)).toBe(last);
      intervals.slice(1).forEach(({ kind }, place) => {
        expect(kind).not.toBe(intervals[place]!.kind);
      });
      const chosen = others.map((each) => first + (BigInt(each) * (last - first)) / 1_000_000n);
      const points = [...pointsOf(intervals.slice(0, 6), input), ...chosen].flatMap((point) => [
        point - 1n,
        point,
        point + 1n,
      ]);
      for (const point of new Set(points.filter((each) => each >= first && each <= last))) {
        const value = scaledText(point, input.decimals);
        const [one, other] = [before, after].map((caisse) => {
          const given = withValue({ household, facts }, name, value.replace(/^(-?\d+\.\d{3})$/, '$10'), caisse);
          const result = assessHousehold(caisse, given.household, MONTH, { facts: given.facts });
          if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
          return result.assessment;
        });
        const interval = intervals.find(({ from, to }) => scaled(from) <= point && point <= scaled(to))!;
        const { kind, difference } = expectedAt(one!, other!, AMOUNTS[key]);
        expect({ key, value, kind: interval.kind }).toEqual({ key, value, kind });
        if (!('minimum' in interval)) continue;
        expect(difference!.gte(interval.minimum.value) && difference!.lte(interval.maximum.value)).toBe(true);
        for (const extreme of [interval.minimum, interval.maximum]) {
          if (scaled(extreme.from) === point) expect(toPlainText(difference!)).toBe(extreme.value);
        }
      }
    }
  },
);
