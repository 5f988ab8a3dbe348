import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import { exact, toPlainText, toScaledInteger, scaledText } from '../../../src/money/index.ts';
import {
  add,
  compareAlong,
  type ComparedRule,
  evaluate,
  type Facts,
  inferType,
  money,
  multiply,
  nodesOf,
  ratio,
  round,
  type NumberInputNode,
  type RuleNode,
  truth,
  walkRule,
} from '../../../src/rule/index.ts';
import { anyFacts, anyRule } from '../../../src/testing/index.ts';

/** Two sides, whose rules and conditions are parts of one random rule, so that an input has one declaration. */
const anySides: fc.Arbitrary<readonly [ComparedRule, ComparedRule]> = anyRule()
  .filter((rule) => nodesOf(rule).some(isNumber))
  .chain((rule) => {
    const nodes = nodesOf(rule);
    const condition = fc.constantFrom(
      truth(true),
      truth(true),
      ...nodes.filter((node) => inferType(node) === 'boolean'),
    );
    const side = fc.record({
      rule: fc.constantFrom(...nodes.filter(isNumber)),
      applies: condition,
      where: condition,
      facts: anyFacts(rule),
    });
    return fc.tuple(side, side);
  });

const isNumber = (node: RuleNode): boolean => !['boolean', 'category'].includes(inferType(node));

const numbersOf = (rule: RuleNode): readonly NumberInputNode[] =>
  walkRule(rule).flatMap(({ node }) =>
    node.kind === 'input' && node.type !== 'boolean' && node.type !== 'category' ? [node] : [],
  );

const withValue = (facts: Facts, name: string, value: string): Facts => ({
  ...facts,
  values: { ...facts.values, [name]: value },
});

/** The state of a side and its value, by evaluating. */
function evaluated(
  { rule, applies, where, facts }: ComparedRule,
  name: string,
  value: string,
): { state: string; value?: string } {
  const at = withValue(facts, name, value);
  const [verdict, choices, amount] = [applies, where, rule].map((each) => evaluate(each, at));
  if (verdict!.complete && verdict!.value === false) return { state: 'outside', value: '0' };
  if (choices!.complete && choices!.value === false) return { state: 'refused' };
  return amount!.complete ? { state: 'inside', value: amount!.value as string } : { state: 'incomplete' };
}

function expectedKind(left: ReturnType<typeof evaluated>, right: ReturnType<typeof evaluated>): string {
  const states = [left.state, right.state];
  const unknown = ['refused', 'incomplete'].find((state) => states.includes(state));
  if (unknown !== undefined) return unknown;
  if (left.state === 'outside') return right.state === 'outside' ? 'outside' : 'joins';
  if (right.state === 'outside') return 'leaves';
  const difference = exact(right.value!).minus(left.value!);
  return difference.isZero() ? 'same' : difference.isNegative() ? 'less' : 'more';
}

test.prop([anySides, fc.integer({ min: 0, max: 40 }), fc.nat()], { numRuns: 400 })(
  'a comparison along an input has the sign that evaluate gives at every input',
  ([before, after], width, pick) => {
    const inputs = [before, after].flatMap(({ rule }) => numbersOf(rule));
    if (inputs.length === 0) return;
    const input = inputs[pick % inputs.length]!;
    const scaled = (text: string): bigint => toScaledInteger(exact(text), input.decimals);
    const known = before.facts.values[input.name] ?? after.facts.values[input.name] ?? input.minimum;
    const [least, most] = [scaled(input.minimum), scaled(input.maximum)];
    const middle = scaled(String(known));
    const from = middle - BigInt(width) < least ? least : middle - BigInt(width);
    const to = middle + BigInt(width) > most ? most : middle + BigInt(width);
    const compared = compareAlong(before, after, input, {
      from: scaledText(from, input.decimals),
      to: scaledText(to, input.decimals),
    });
    if (!compared.ok) throw new Error('a few inputs are never too many');
    const points = Array.from({ length: Number(to - from) + 1 }, (_, place) =>
      scaledText(from + BigInt(place), input.decimals),
    );
    const tried = points.map(
      (point) => [evaluated(before, input.name, point), evaluated(after, input.name, point)] as const,
    );
    const written = compared.intervals.flatMap(({ kind, ...interval }) =>
      Array.from({ length: Number(scaled(interval.to) - scaled(interval.from)) + 1 }, () => kind),
    );
    expect(written).toEqual(tried.map(([left, right]) => expectedKind(left, right)));
    for (const interval of compared.intervals) {
      if (!('minimum' in interval)) continue;
      const [first, last] = [Number(scaled(interval.from) - from), Number(scaled(interval.to) - from)];
      const differences = tried.slice(first, last + 1).map(([left, right]) => exact(right.value!).minus(left.value!));
      const texts = differences.map(toPlainText);
      for (const [extreme, side] of [
        [interval.minimum, -1],
        [interval.maximum, 1],
      ] as const) {
        const best = differences.reduce((one, other) => (other.comparedTo(one) * side > 0 ? other : one));
        expect(extreme.value).toBe(toPlainText(best));
        expect(extreme.from).toBe(points[first + texts.indexOf(extreme.value)]);
      }
    }
  },
);

const income: NumberInputNode = {
  kind: 'input',
  name: 'income',
  type: 'money',
  decimals: 2,
  minimum: '-100',
  maximum: '100',
};

/** The same rate of income with another start or another rounding: the difference repeats itself. */
const anyRounded = fc
  .record({
    rate: fc.constantFrom('0.01', '0.02', '0.025', '0.05', '0.1', '0.5', '1'),
    starts: fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 })),
    roundings: fc.tuple(anyRounding(), anyRounding()),
    from: fc.integer({ min: -9000, max: 4000 }),
  })
  .map(({ rate, starts, roundings, from }) => {
    const [before, after] = roundings.map((rounding, side): ComparedRule => ({
      rule: round(add(multiply(income, ratio(rate)), money(scaledText(BigInt(starts[side]!), 2))), rounding),
      facts: { values: {} },
      applies: truth(true),
      where: truth(true),
    }));
    return { before: before!, after: after!, from: BigInt(from) };
  });

function anyRounding(): fc.Arbitrary<{ to: string; mode: 'half-up' | 'half-even' | 'up' | 'down' }> {
  return fc.record({
    to: fc.constantFrom('0.01', '0.05', '0.1', '1'),
    mode: fc.constantFrom('half-up', 'half-even', 'up', 'down'),
  });
}

test.prop([anyRounded], { numRuns: 60 })(
  'a comparison of two roundings of one rate has the sign that evaluate gives at every input',
  ({ before, after, from }) => {
    const to = from + 1500n;
    const compared = compareAlong(before, after, income, { from: scaledText(from, 2), to: scaledText(to, 2) });
    if (!compared.ok) throw new Error('a few inputs are never too many');
    const points = Array.from({ length: 1501 }, (_, place) => scaledText(from + BigInt(place), 2));
    const differences = points.map((point) => {
      const [left, right] = [before, after].map((side) => evaluated(side, 'income', point).value!);
      return exact(right!).minus(left!);
    });
    const kinds = differences.map((each) => (each.isZero() ? 'same' : each.isNegative() ? 'less' : 'more'));
    let place = 0;
    for (const interval of compared.intervals) {
      const length = Number(toScaledInteger(exact(interval.to), 2) - toScaledInteger(exact(interval.from), 2)) + 1;
      expect(interval.from).toBe(toPlainText(exact(points[place]!)));
      expect(new Set(kinds.slice(place, place + length))).toEqual(new Set([interval.kind]));
      if ('minimum' in interval) {
        const own = differences.slice(place, place + length);
        const texts = own.map(toPlainText);
        for (const [extreme, side] of [
          [interval.minimum, -1],
          [interval.maximum, 1],
        ] as const) {
          const best = own.reduce((one, other) => (other.comparedTo(one) * side > 0 ? other : one));
          expect(extreme.value).toBe(toPlainText(best));
          expect(exact(extreme.from).equals(points[place + texts.indexOf(extreme.value)]!)).toBe(true);
        }
      }
      place += length;
    }
    expect(place).toBe(1501);
  },
);
