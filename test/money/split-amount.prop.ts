import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents, CENTS_LIMIT, splitAmount, type TieOrder } from '../../src/money/index.ts';
import { plainText } from './fractions.ts';

const DECIMALS = 4;

/** Weights as integers at 4 decimals; few values, so that ties and zeros are frequent. */
const anyWeights = fc
  .array(fc.oneof(fc.bigInt({ min: 0n, max: 3n }), fc.bigInt({ min: 0n, max: 10n ** 12n })), {
    minLength: 1,
    maxLength: 12,
  })
  .filter((weights) => weights.some((weight) => weight > 0n));
const anyTotal = fc.oneof(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -CENTS_LIMIT, max: CENTS_LIMIT }));
const anyTies = fc.constantFrom<TieOrder>('first', 'last', 'largest-weight');
const anySplit = fc.record({ total: anyTotal, weights: anyWeights, ties: anyTies });

const split = (total: number, weights: readonly bigint[], ties: TieOrder, decimals = DECIMALS): number[] =>
  splitAmount(
    cents(total),
    weights.map((weight) => plainText(weight, decimals)),
    { ties },
  );

test('the parts sum to the whole', () => {
  fc.assert(
    fc.property(anySplit, ({ total, weights, ties }) => {
      const parts = split(total, weights, ties);
      expect(parts).toHaveLength(weights.length);
      expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total));
    }),
  );
});

test('each part is less than one cent from its exact share', () => {
  fc.assert(
    fc.property(anySplit, ({ total, weights, ties }) => {
      const sum = weights.reduce((left, right) => left + right, 0n);
      split(total, weights, ties).forEach((part, index) => {
        const distance = BigInt(part) * sum - BigInt(total) * weights[index]!;
        expect(distance < sum && -distance < sum).toBe(true);
      });
    }),
  );
});

test('no left-over cent goes to a smaller remainder before a larger one', () => {
  fc.assert(
    fc.property(anySplit, ({ total, weights, ties }) => {
      const sum = weights.reduce((left, right) => left + right, 0n);
      const whole = BigInt(Math.abs(total));
      const shares = split(total, weights, ties).map((part, index) => ({
        favoured: BigInt(Math.abs(part)) > (whole * weights[index]!) / sum,
        remainder: (whole * weights[index]!) % sum,
      }));
      for (const winner of shares.filter(({ favoured }) => favoured)) {
        for (const loser of shares.filter(({ favoured }) => !favoured)) {
          expect(winner.remainder >= loser.remainder).toBe(true);
        }
      }
    }),
  );
});

test('of equal remainders, also in a long list, the cents go to those that the order of ties names', () => {
  const anyLong = fc.array(fc.bigInt({ min: 0n, max: 3n }), { minLength: 33, maxLength: 200, size: 'max' });
  fc.assert(
    fc.property(anyLong, fc.nat(400), anyTies, (drawn, total, ties) => {
      const weights = [1n, ...drawn];
      const sum = weights.reduce((left, right) => left + right, 0n);
      const places = split(total, weights, ties).map((part, index) => {
        const whole = BigInt(total) * weights[index]!;
        return { index, weight: weights[index]!, remainder: whole % sum, isFavoured: BigInt(part) > whole / sum };
      });
      const isBefore = { first: [1, 0], last: [-1, 0], 'largest-weight': [1, -1] }[ties];
      const claim = ({ index, weight }: (typeof places)[number]): number =>
        index * isBefore[0]! + Number(weight) * isBefore[1]! * 1000;
      for (const remainder of new Set(places.map((place) => place.remainder))) {
        const equal = places.filter((place) => place.remainder === remainder);
        const inOrder = [...equal].sort((left, right) => claim(left) - claim(right));
        const favoured = equal.filter(({ isFavoured }) => isFavoured).length;
        expect(inOrder.map(({ isFavoured }) => isFavoured)).toEqual(inOrder.map((_, place) => place < favoured));
      }
    }),
  );
});

test('a weight of zero gets nothing', () => {
  fc.assert(
    fc.property(anySplit, ({ total, weights, ties }) => {
      const nothing = split(total, weights, ties).filter((_, index) => weights[index] === 0n);
      expect(nothing.every((part) => Object.is(part, 0))).toBe(true);
    }),
  );
});

test('weights times a constant split alike', () => {
  fc.assert(
    fc.property(
      anySplit,
      fc.bigInt({ min: 1n, max: 10n ** 9n }),
      fc.nat(8),
      ({ total, weights, ties }, factor, decimals) => {
        const scaled = weights.map((weight) => weight * factor);
        expect(split(total, scaled, ties, decimals)).toEqual(split(total, weights, ties));
      },
    ),
  );
});

test('splitting from the last is splitting the reversed list from the first', () => {
  fc.assert(
    fc.property(anySplit, ({ total, weights }) => {
      const reversed = split(total, [...weights].reverse(), 'first').reverse();
      expect(split(total, weights, 'last')).toEqual(reversed);
    }),
  );
});

test('with the largest weight first, permuted weights get permuted parts', () => {
  const anyPermuted = anyWeights.chain((weights) =>
    fc.tuple(
      fc.constant(weights),
      fc.shuffledSubarray(weights, { minLength: weights.length, maxLength: weights.length }),
    ),
  );
  fc.assert(
    fc.property(anyTotal, anyPermuted, (total, [weights, permuted]) => {
      const pairs = (list: readonly bigint[]): string[] =>
        split(total, list, 'largest-weight')
          .map((part, index) => `${list[index]!} gets ${part}`)
          .sort();
      expect(pairs(permuted)).toEqual(pairs(weights));
    }),
  );
});

test('the opposite amount gets the opposite parts', () => {
  fc.assert(
    fc.property(anySplit, ({ total, weights, ties }) => {
      const opposite = split(-total, weights, ties).map((part) => 0 - part);
      expect(opposite).toEqual(split(total, weights, ties));
    }),
  );
});
