import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, type Evaluation } from '../../../src/rule/index.ts';
import { assertCompletable } from '../../../src/testing/index.ts';
import { anyCase, anyCompletion, copyOf } from '../any-case.ts';
import { type Fraction, fraction, isSame, witness } from '../witness.ts';

describe('evaluate', () => {
  it('evaluate equals the definition on fractions', () => {
    fc.assert(
      fc.property(anyCase, ([rule, households]) => {
        for (const facts of households) expectSame(evaluate(rule, facts), witness(rule, facts));
      }),
      { numRuns: 2000 },
    );
  });

  it('evaluating twice gives the same, whatever was evaluated in between', () => {
    fc.assert(
      fc.property(anyCase, ([rule, households]) => {
        const first = households.map((facts) => evaluate(deepFreeze(rule), deepFreeze(facts)));
        const backwards = [...households].reverse().map((facts) => evaluate(rule, facts));
        expect(backwards.reverse()).toEqual(first);
        expect(households.map((facts) => evaluate(copyOf(rule), facts))).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  it('the range of an incomplete result contains the value that it has when completed', () => {
    fc.assert(
      fc.property(anyCompletion, ([rule, all, known]) => {
        assertCompletable(rule, known, all);
      }),
      { numRuns: 2000 },
    );
  });
});

function expectSame(ours: Evaluation, theirs: ReturnType<typeof witness>): void {
  if ('missing' in theirs) {
    expect(ours).toMatchObject({ complete: false, missing: theirs.missing });
  } else if (typeof theirs.value !== 'object') {
    expect(ours).toEqual({ complete: true, value: theirs.value });
  } else {
    expect(ours.complete && isSame(fraction(ours.value as string), theirs.value), show(ours, theirs.value)).toBe(true);
  }
}

const show = (ours: Evaluation, theirs: Fraction): string =>
  `${JSON.stringify(ours)}: ${theirs.over} / ${theirs.under}`;

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
