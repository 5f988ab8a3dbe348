import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exact, roundExact } from '../../../src/money/index.ts';
import { measureInequality, sumRanked } from '../../../src/population/distribution/inequality.ts';
import { measurePoverty, sumPoverty } from '../../../src/population/distribution/poverty.ts';
import { quantileDoubled, type Ranked } from '../../../src/population/distribution/ranked.ts';
import { rank } from './rank.ts';

/** A sample with its measures by the package laeken of R, written by test/golden/inequality.R. */
interface Sample {
  readonly incomes: readonly number[];
  readonly weights: readonly number[];
  readonly gini: number;
  readonly deciles: readonly number[];
  readonly median: number;
  readonly line60: number;
  readonly rate60: number;
  readonly rate50: number;
  readonly gap60: number;
}

const samples = JSON.parse(readFileSync('test/golden/inequality.json', 'utf8')) as readonly Sample[];

const ranked = ({ incomes, weights }: Pick<Sample, 'incomes' | 'weights'>): Ranked =>
  rank(incomes.map((value, place) => ({ value, size: weights[place]! })));

/** A golden number with six decimals, as the library writes measures. */
const six = (value: number): string => roundExact(exact(value), { to: '0.000001', mode: 'half-up' }).toFixed(6);

describe.each(samples.map((sample, place) => ({ sample, place })))('sample $place of laeken', ({ sample }) => {
  const own = ranked(sample);
  const median = quantileDoubled(own, { of: 1n, in: 2n }, 'eurostat')!;

  it('has the same Gini index, deciles and median', () => {
    expect(measureInequality(sumRanked(own, 'eurostat')).gini).toBe(six(sample.gini));
    const deciles = sample.deciles.map((_, place) =>
      Number(quantileDoubled(own, { of: BigInt(place + 1), in: 10n }, 'eurostat')),
    );
    expect(deciles).toEqual(sample.deciles.map((decile) => decile * 2));
    expect(Number(median)).toBe(sample.median * 2);
  });

  it('has the same poverty line, rates and gap', () => {
    const poverty = (percent: bigint): ReturnType<typeof measurePoverty> => {
      const line = { percent, medianDoubled: median };
      return measurePoverty(sumPoverty(own, line, 'eurostat'), line, {
        whole: own.whole,
        children: null,
        countsChildren: false,
        decimals: 0,
        weights: 0,
      });
    };
    expect(poverty(60n)).toMatchObject({ rate: six(sample.rate60), gap: six(sample.gap60) });
    expect(Number(poverty(60n).line)).toBe(sample.line60);
    expect(poverty(50n).rate).toBe(six(sample.rate50));
  });
});

describe('definitions of a quantile', () => {
  it('differ where a share is reached exactly', () => {
    const own = ranked({ incomes: [10, 20, 30, 40], weights: [1, 1, 1, 1] });
    expect(quantileDoubled(own, { of: 1n, in: 2n }, 'first-reached')).toBe(40n);
    expect(quantileDoubled(own, { of: 1n, in: 2n }, 'eurostat')).toBe(50n);
  });
});
