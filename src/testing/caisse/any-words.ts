/** Random figures, amounts and roundings of documents. */
import fc from 'fast-check';
import type { Amount, Composition, Figure, RoundingWords } from '../../caisse/index.ts';
import type { DecimalInput } from '../../money/index.ts';
import { anyDecimal, decimalText } from '../any-figures.ts';

/** Whether random figures always have a value. */
export type Known = 'known' | 'or-sought';

const anyEuros: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('0', '0.01', '1', '100'),
  anyDecimal(0, 300, 2),
  anyDecimal(0, 2000, 0),
);

/** A rate from 0 to 150 %, with a percent sign if it is above 1. */
const anyShare: fc.Arbitrary<DecimalInput> = fc.oneof(
  fc.constantFrom<DecimalInput>('0', '1', 0.5, '2,5 %', '100 %', '150 %'),
  anyDecimal(0, 1, 4),
);

/** An amount of money, not negative. */
export const anyMoney = (known: Known): fc.Arbitrary<Figure> => figure(anyEuros.chain(anyForm), 'fee', 'sought', known);

/** A rate. */
export const anyRate = (known: Known): fc.Arbitrary<Figure> => figure(anyShare, 'share', 'soughtShare', known);

/** A count. */
export const anyCount = (known: Known): fc.Arbitrary<Figure> => {
  const number = fc.integer({ min: 0, max: 40 });
  return known === 'known' ? number : fc.oneof(number, fc.constant({ parameter: 'soughtCount' }));
};

/** One figure, or an amount by composition of the household. */
export const anyAmount: fc.Arbitrary<Amount> = fc.oneof(
  anyMoney('or-sought'),
  fc
    .record<Composition>({
      household: anyMoney('or-sought'),
      first: anyMoney('or-sought'),
      person: anyMoney('or-sought'),
      children: anyChildren(),
    })
    .chain((all) =>
      fc
        .subarray(['household', 'first', 'children'] as const)
        .map(
          (left) => Object.fromEntries(Object.entries(all).filter(([key]) => !left.includes(key as 'first'))) as never,
        ),
    ),
);

/** A rounding to a cent, a coin or a note. */
export const anyRoundingWords: fc.Arbitrary<RoundingWords> = fc.record(
  {
    to: fc.constantFrom<DecimalInput>('0.01', 0.1, '0,05', 1, 5, '2.5'),
    mode: fc.constantFrom('half-up', 'half-even', 'up', 'down'),
  },
  { requiredKeys: ['to'] },
);

/** Ascending thresholds in euros, the first at zero. */
export const anyAscendingEuros: fc.Arbitrary<readonly string[]> = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 400_000 })), { maxLength: 4 })
  .map((cents) => [0, ...cents].sort((left, right) => left - right).map((each) => decimalText(each, 2)));

/** Rows at ascending thresholds in euros, the first at zero. */
export const anyRows = <Row>(row: (from: string) => fc.Arbitrary<Row>): fc.Arbitrary<readonly Row[]> =>
  anyAscendingEuros.chain((thresholds) => fc.tuple(...thresholds.map(row)));

/** A record in which each key can be absent. */
export function anySome<T extends object>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(parts, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
}

function figure(
  value: fc.Arbitrary<DecimalInput>,
  parameter: string,
  sought: string,
  known: Known,
): fc.Arbitrary<Figure> {
  return fc.oneof(
    { weight: 6, arbitrary: value },
    { weight: 1, arbitrary: fc.record({ value, source: fc.constantFrom('charter', ['charter', 'minutes']) }) },
    { weight: 1, arbitrary: fc.record({ value, assumption: fc.constant('supposé') }) },
    { weight: 1, arbitrary: fc.constant({ parameter }) },
    ...(known === 'known' ? [] : [{ weight: 1, arbitrary: fc.constant({ parameter: sought }) }]),
  );
}

/** A decimal as text with a point or a comma, or as an equal number; three decimals after a comma would be ambiguous. */
function anyForm(text: string): fc.Arbitrary<DecimalInput> {
  const forms: DecimalInput[] = [text, text.replace('.', ',')];
  return fc.constantFrom(...forms, ...(String(Number(text)) === text ? [Number(text)] : []));
}

function anyChildren(): fc.Arbitrary<NonNullable<Composition['children']>> {
  return fc
    .uniqueArray(fc.constantFrom(3, 11, 14, 18, 25), { minLength: 1, maxLength: 2 })
    .map((ages) => ages.sort((left, right) => left - right))
    .chain((ages) =>
      fc.tuple(
        ...ages.map((before) =>
          fc.oneof(
            anyMoney('or-sought').map((amount) => ({ before, amount })),
            anyRate('known').map((ratio) => ({ before, ratio })),
          ),
        ),
      ),
    );
}
