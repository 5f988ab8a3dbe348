import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaisseCurves, computeCurves, type CurveBand, type UnpublishedValues } from '../../src/caisse/curves.ts';
import {
  type Caisse,
  type CaisseDocument,
  checkCaisse,
  defineCaisse,
  type GivenFacts,
} from '../../src/caisse/index.ts';
import { exact } from '../../src/money/index.ts';
import type { CurveResult } from '../../src/rule/index.ts';
import { anyCaisseDocument } from '../../src/testing/caisse/any-caisse-document.ts';
import { type AnyHousehold, anyHousehold } from '../../src/testing/caisse/any-household.ts';

const MONTH = '2025-01';

const anyBounds = fc.tuple(fc.nat(200), fc.nat(200)).map(([minimum, width]) => ({ minimum, maximum: minimum + width }));

/** A caisse whose parameters without a value have bounds, and which reads one of them. */
const anyBounded = fc
  .tuple(anyCaisseDocument(), anyBounds, anyBounds)
  .map(([document, money, count]): CaisseDocument => ({
    ...document,
    parameters: {
      ...document.parameters,
      sought: { ...document.parameters!['sought']!, ...money },
      soughtCount: { ...document.parameters!['soughtCount']!, ...count },
    },
  }))
  .filter((document) => checkCaisse(document).every(({ severity }) => severity === 'warning'))
  .map((document): Caisse => defineCaisse<CaisseDocument>(document))
  .filter(readsUnpublished);

const UNPUBLISHED = 'parameter.sought';

function readsUnpublished({ versions }: Caisse): boolean {
  return versions.some(({ inputs }) => Object.keys(inputs).some((name) => name.startsWith(UNPUBLISHED)));
}

const anyIncome = fc.integer({ min: 0, max: 400_000 }).map((cents) => (cents / 100).toFixed(2));

const anyCase = anyBounded.chain((caisse) =>
  fc.record({
    caisse: fc.constant(caisse),
    household: fc
      .constantFrom<'some' | 'none'>('some', 'none', 'none')
      .chain((absent) => anyHousehold(caisse, MONTH, { absent })),
    incomes: fc.array(anyIncome, { minLength: 2, maxLength: 4 }),
  }),
);

const AMOUNTS = ['contribution', 'allocation', 'net'] as const;

describe('bands of curves', () => {
  it('a curve with any values of the unpublished numbers lies within its band', () => {
    fc.assert(
      fc.property(anyCase, ({ caisse, household: { household, facts }, incomes }) => {
        for (const income of incomes) {
          const draw = drawing(caisse, household, income, income);
          const [unknown, known] = [draw(withoutUnpublished(facts)), draw(facts)];
          if (unknown?.bands === undefined || known === undefined) continue;
          for (const amount of AMOUNTS) expectWithin(unknown.bands[amount], known[amount], income);
          expectWithin(unknown.bands.eligibility, known.eligibility, income);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a curve is the end of its band with the values that reach it', () => {
    fc.assert(
      fc.property(anyCase, ({ caisse, household: { household, facts }, incomes }) => {
        const given = withoutUnpublished(facts);
        const sorted = [...incomes].sort((one, other) => Number(one) - Number(other));
        const draw = drawing(caisse, household, sorted[0]!, sorted.at(-1)!);
        const bands = draw(given)?.bands;
        if (bands === undefined) return;
        for (const amount of AMOUNTS) {
          const { lowest, highest, lowestWith, highestWith } = bands[amount] ?? {};
          const ends = [
            [lowest, lowestWith],
            [highest, highestWith],
          ] as const;
          for (const [end, values] of ends) {
            if (end === undefined || values === undefined) continue;
            const reached = draw({ ...given, ...readable(values) })?.[amount];
            for (const income of sorted) expect(valueAt(reached, income)).toEqual(valueAt(end, income));
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

function drawing(
  caisse: Caisse,
  household: AnyHousehold['household'],
  from: string,
  to: string,
): (facts: GivenFacts) => CaisseCurves | undefined {
  return (facts) => {
    const drawn = computeCurves(caisse, household, MONTH, { input: 'income', from, to, facts });
    return drawn.ok ? drawn.curves : undefined;
  };
}

const withoutUnpublished = (facts: GivenFacts): GivenFacts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !name.startsWith(UNPUBLISHED)));

/** Values with a fourth decimal where three would be read as thousands. */
const readable = (values: UnpublishedValues): GivenFacts =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, /\.\d{3}$/.test(value) ? `${value}0` : value]),
  );

/** The value of a curve at an input; `undefined` where it has none. */
function valueAt(result: CurveResult | undefined, input: string): string | boolean | undefined {
  if (result?.complete !== true) return undefined;
  const gaps = 'gaps' in result ? result.gaps : [];
  const isGap = gaps.some(({ from, to }) => exact(from).lte(input) && exact(to).gte(input));
  return isGap ? undefined : result.at(input);
}

const order = (value: string | boolean): string => (typeof value === 'boolean' ? String(Number(value)) : value);

function expectWithin(band: CurveBand | undefined, result: CurveResult | undefined, income: string): void {
  const at = valueAt(result, income);
  if (band === undefined || at === undefined) return;
  const [lowest, highest] = [valueAt(band.lowest, income), valueAt(band.highest, income)];
  // A fact of the other branch can be missing.
  if (lowest !== undefined) expect(exact(order(lowest)).lte(order(at))).toBe(true);
  if (highest !== undefined) expect(exact(order(highest)).gte(order(at))).toBe(true);
  if (isComplete(band)) expect([lowest, highest]).not.toContain(undefined);
}

const isComplete = ({ lowest, highest }: CurveBand): boolean => lowest.complete && highest.complete;
