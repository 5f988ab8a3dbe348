import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, type Exact, fromScaledInteger, toPlainText, toScaledInteger } from '../../../src/money/index.ts';
import {
  curve,
  type CurveResult,
  evaluate,
  type Facts,
  type NumberInputNode,
  type RuleNode,
  walkRule,
} from '../../../src/rule/index.ts';
import { anyCase, anyCompletion } from '../any-case.ts';

describe('curve', () => {
  it('the curve gives what evaluate gives at every input', () => {
    fc.assert(
      fc.property(anyCase, ([rule, households]) => {
        for (const input of numberInputs(rule)) {
          const drawn = curve(rule, input.name, households[0]!);
          const points = households.flatMap(({ values }) => valueOf(values[input.name]));
          for (const point of [...points, ...endsOf(drawn)])
            expectSame(drawn, rule, at(households[0]!, input, point), point);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('every figure of a curve is that of trying all inputs', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 40 }), ([rule, households], width) => {
        for (const input of numberInputs(rule)) {
          const drawn = households.flatMap(({ values }) => valueOf(values[input.name]));
          for (const around of drawn) expectTried(rule, input, households[0]!, around, width);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a curve without some facts names each that is missing somewhere', () => {
    fc.assert(
      fc.property(anyCompletion, ([rule, all, known]) => {
        for (const input of numberInputs(rule)) {
          const drawn = curve(rule, input.name, known);
          if (!drawn.complete) expect(drawn.missing).not.toContain(input.name);
          const point = valueOf(all.values[input.name])[0] ?? input.minimum;
          const evaluation = evaluate(rule, at(known, input, point));
          if (evaluation.complete) continue;
          expect(drawn.complete).toBe(false);
          if (!drawn.complete) expect(drawn.missing).toEqual(expect.arrayContaining([...evaluation.missing]));
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** On a few neighbouring inputs, everything a curve says can be tried. */
function expectTried(rule: RuleNode, input: NumberInputNode, facts: Facts, around: string, width: number): void {
  const [least, most] = [gridOf(input, input.minimum), gridOf(input, input.maximum)];
  const middle = gridOf(input, around);
  const from = larger(least, middle - BigInt(width));
  const to = smaller(most, middle + BigInt(width));
  const points = Array.from({ length: Number(to - from) + 1 }, (_, place) => textOf(input, from + BigInt(place)));
  const tried = points.map((point) => evaluate(rule, at(facts, input, point)));
  const drawn = curve(rule, input.name, facts, { from: textOf(input, from), to: textOf(input, to) });
  if (tried.some(({ complete }) => !complete)) {
    expect(drawn.complete).toBe(false);
    const missing = new Set(tried.flatMap((evaluation) => (evaluation.complete ? [] : evaluation.missing)));
    if (!drawn.complete) expect(new Set(drawn.missing)).toEqual(missing);
    return;
  }
  if (!drawn.complete) throw new Error('a few inputs are never too many');
  const values = tried.map((evaluation) => (evaluation.complete ? evaluation.value : ''));
  expect(points.map(drawn.at)).toEqual(values);
  if ('pieces' in drawn) {
    const written = drawn.pieces.flatMap(({ from: first, to: last, value }) =>
      inputsIn(input, first, last).map((point) => [point, value]),
    );
    expect(written).toEqual(points.map((point, place) => [point, values[place]]));
    return;
  }
  const numbers = values.map((value) => exact(value as string));
  const best = (side: number): Exact =>
    numbers.reduce((one, other) => (other.comparedTo(one) * side > 0 ? other : one));
  for (const [extreme, side] of [
    [drawn.minimum, -1],
    [drawn.maximum, 1],
  ] as const) {
    expect(extreme.value).toBe(toPlainText(best(side)));
    expect(extreme.from).toBe(points[values.indexOf(extreme.value)]);
  }
  for (const value of new Set(values)) {
    const found = drawn.inverse(value as string).flatMap(({ from: first, to: last }) => inputsIn(input, first, last));
    expect(found).toEqual(points.filter((_, place) => values[place] === value));
    const reached = drawn.reaches(value as string).flatMap(({ from: first, to: last }) => inputsIn(input, first, last));
    expect(reached).toEqual(points.filter((_, place) => numbers[place]!.greaterThanOrEqualTo(value as string)));
  }
  expect(drawn.segments.flatMap(({ from: first, to: last }) => inputsIn(input, first, last))).toEqual(points);
  for (const { from: first, to: last, valueFrom, valueTo, line } of drawn.segments) {
    expect([valueFrom, valueTo]).toEqual([first, last].map((point) => values[points.indexOf(point)]));
    if (line !== null)
      inputsIn(input, first, last).forEach((point) =>
        expectNearLine(line, first, point, values[points.indexOf(point)] as string),
      );
  }
  for (const { before, after, valueBefore, valueAfter, height } of drawn.jumps) {
    expect(points.indexOf(after)).toBe(points.indexOf(before) + 1);
    expect([valueBefore, valueAfter]).toEqual([before, after].map((point) => values[points.indexOf(point)]));
    expect(height).toBe(toPlainText(exact(valueAfter).minus(valueBefore)));
  }
}

/** `|value − (start + slope × way)| ≤ error`, all of them fractions, without dividing. */
function expectNearLine(
  line: { start: string; slope: string; error: string },
  first: string,
  point: string,
  value: string,
): void {
  const [start, slope, error] = [line.start, line.slope, line.error].map(partsOf) as [Parts, Parts, Parts];
  const way = exact(point).minus(first);
  const under = start.under.times(slope.under);
  const off = exact(value)
    .times(under)
    .minus(start.over.times(slope.under))
    .minus(slope.over.times(way).times(start.under));
  expect(off.abs().times(error.under).lessThanOrEqualTo(error.over.times(under))).toBe(true);
}

interface Parts {
  readonly over: Exact;
  readonly under: Exact;
}

function partsOf(text: string): Parts {
  const [over, under = '1'] = text.split('/');
  return { over: exact(over!), under: exact(under) };
}

function expectSame(drawn: CurveResult, rule: RuleNode, facts: Facts, point: string): void {
  const evaluation = evaluate(rule, facts);
  if (drawn.complete) expect(evaluation).toEqual({ complete: true, value: drawn.at(point) });
}

/** The ends of the parts of a curve. */
function endsOf(drawn: CurveResult): readonly string[] {
  if (!drawn.complete) return [];
  const parts = 'segments' in drawn ? drawn.segments : drawn.pieces;
  return parts.flatMap(({ from, to }) => [from, to]);
}

function numberInputs(rule: RuleNode): readonly NumberInputNode[] {
  const inputs = walkRule(rule).flatMap(({ node }) => (node.kind === 'input' ? [node] : []));
  return inputs.filter((input): input is NumberInputNode => input.type !== 'boolean' && input.type !== 'category');
}

const at = (facts: Facts, input: NumberInputNode, point: string): Facts => ({
  ...facts,
  values: { ...facts.values, [input.name]: point },
});
const valueOf = (value: unknown): readonly string[] =>
  value === undefined ? [] : [toPlainText(exact(value as string))];
const gridOf = ({ decimals }: NumberInputNode, text: string): bigint => toScaledInteger(exact(text), decimals);
const textOf = ({ decimals }: NumberInputNode, point: bigint): string =>
  toPlainText(fromScaledInteger(point, decimals));
const inputsIn = (input: NumberInputNode, first: string, last: string): readonly string[] => {
  const from = gridOf(input, first);
  return Array.from({ length: Number(gridOf(input, last) - from) + 1 }, (_, place) =>
    textOf(input, from + BigInt(place)),
  );
};
const larger = (left: bigint, right: bigint): bigint => (left > right ? left : right);
const smaller = (left: bigint, right: bigint): bigint => (left < right ? left : right);
