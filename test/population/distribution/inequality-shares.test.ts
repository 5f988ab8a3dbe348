import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exact, roundExact } from '../../../src/money/index.ts';
import { measureInequality, sumRanked } from '../../../src/population/distribution/inequality.ts';
import { measurePoverty, sumPoverty } from '../../../src/population/distribution/poverty.ts';
import { quantileDoubled, type Ranked } from '../../../src/population/distribution/ranked.ts';
import { rank } from './rank.ts';

/** A sample before and after a reform, with its measures by R, written by test/golden/inequality-shares.R. */
interface Sample {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly weights: readonly number[];
  readonly lorenz: readonly number[];
  readonly palma: number;
  readonly s80s20: number;
  readonly giniBefore: number;
  readonly giniAfter: number;
  readonly gap60: number;
  readonly gapAfter60: number;
}

const samples = JSON.parse(readFileSync('test/golden/inequality-shares.json', 'utf8')) as readonly Sample[];

/** A golden number with six decimals, as the library writes measures. */
const six = (value: number): string => roundExact(exact(value), { to: '0.000001', mode: 'half-up' }).toFixed(6);

function gapAt60(ranked: Ranked): string | null {
  const line = { percent: 60n, medianDoubled: quantileDoubled(ranked, { of: 1n, in: 2n }, 'eurostat')! };
  const whole = { whole: ranked.whole, children: null, countsChildren: false, decimals: 0, weights: 0 };
  return measurePoverty(sumPoverty(ranked, line, 'eurostat'), line, whole).gap;
}

describe.each(samples.map((sample, place) => ({ sample, place })))('sample $place of R', ({ sample }) => {
  const ranked = (values: readonly number[]): Ranked =>
    rank(values.map((value, place) => ({ value, size: sample.weights[place]! })));
  const [before, after] = [ranked(sample.before), ranked(sample.after)];
  const measures = measureInequality(sumRanked(before, 'eurostat'));

  it('has the same Lorenz curve, Palma ratio and S80/S20', () => {
    expect(measures.lorenz).toEqual(sample.lorenz.map(six));
    expect(measures.palma).toBe(six(sample.palma));
    expect(measures.s80OverS20).toBe(six(sample.s80s20));
  });

  it('has the same Gini index before and after, of which the Reynolds–Smolensky index is the difference', () => {
    expect(measures.gini).toBe(six(sample.giniBefore));
    expect(measureInequality(sumRanked(after, 'eurostat')).gini).toBe(six(sample.giniAfter));
  });

  it('has the same poverty gap before and after', () => {
    expect(gapAt60(before)).toBe(six(sample.gap60));
    expect(gapAt60(after)).toBe(six(sample.gapAfter60));
  });
});
