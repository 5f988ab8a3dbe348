/** Makes the quantiles of the standard of living from published limits and means: the content of france-quantiles.ts. */
import DecimalLight, { type Decimal } from 'decimal.js-light';
import { FRANCE_FIGURES } from '../../../src/population/synthetic/france-figures.ts';

// Decimals of 40 digits: unlike Math.pow, the same on every machine.
const Precise = DecimalLight.clone({ precision: 40, rounding: 4 });
const precise = (value: number | string): Decimal => new Precise(value);

const PER_TENTH = 1000;

/** The share of the first tenth below which the standard of living rises evenly from zero. */
const LOWEST = 200;

type Limit = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
const limitOf = (tenth: Limit): number => FRANCE_FIGURES[`nv.2023.filosofi.d${tenth}`].value * 12;
const meanOf = (tenth: Limit | 10): Decimal =>
  precise(FRANCE_FIGURES[`nv.2024ed.mean.t${tenth}`].value).times(alignment());

/** The factor from the means of tenths to the year of the limits, as in france-margins.ts. */
function alignment(): Decimal {
  const tenths = [3, 4, 5, 6, 7, 8] as const;
  const middles = tenths.reduce((sum, tenth) => sum + (limitOf((tenth - 1) as Limit) + limitOf(tenth)) / 2, 0);
  const means = tenths.reduce((sum, tenth) => sum + FRANCE_FIGURES[`nv.2024ed.mean.t${tenth}`].value, 0);
  return precise(middles).div(means);
}

const whole = (value: Decimal): number => value.toDecimalPlaces(0).toNumber();

/** Values on a straight line at the middles of equal shares. */
const straight = (from: Decimal, to: Decimal, count: number): readonly Decimal[] =>
  Array.from({ length: count }, (_, place) =>
    from.plus(
      to
        .minus(from)
        .times(2 * place + 1)
        .div(2 * count),
    ),
  );

/** A tenth between two limits: two straight halves whose meeting point gives the mean. */
function middleTenth(from: number, to: number, mean: Decimal): readonly Decimal[] {
  const middle = mean.times(4).minus(from).minus(to).div(2);
  return [...straight(precise(from), middle, PER_TENTH / 2), ...straight(middle, precise(to), PER_TENTH / 2)];
}

/** The first tenth: a fifth rises evenly from zero, the rest evenly to the limit; their meeting point gives the mean. */
function firstTenth(to: number, mean: Decimal): readonly Decimal[] {
  const share = precise(LOWEST).div(PER_TENTH);
  const meeting = mean.times(2).minus(precise(1).minus(share).times(to));
  return [...straight(precise(0), meeting, LOWEST), ...straight(meeting, precise(to), PER_TENTH - LOWEST)];
}

/** Values between two quantiles whose logarithms are on a straight line with that of the share above: a law of Pareto. */
function pareto(from: Decimal, to: Decimal, above: number, times: number, count: number): readonly Decimal[] {
  const exponent = to.div(from).ln().div(precise(times).ln());
  return Array.from({ length: count }, (_, place) => {
    const left = precise(above).minus(precise(2 * place + 1).div(2));
    return from.times(precise(above).div(left).pow(exponent));
  });
}

/** The last tenth: laws of Pareto up to P99 and up to P99.9, then the one whose mean is what the published mean leaves. */
function lastTenth(mean: Decimal): readonly number[] {
  const year = precise(limitOf(9)).div(FRANCE_FIGURES['nv.2021.filosofi.d9'].value);
  const p99 = year.times(FRANCE_FIGURES['nv.2021.filosofi.p99'].value);
  const p999 = year.times(FRANCE_FIGURES['nv.2021.filosofi.p99_9'].value);
  const below = [
    ...pareto(precise(limitOf(9)), p99, 1000, 10, 900).map(whole),
    ...pareto(p99, p999, 100, 10, 90).map(whole),
  ];
  const rest = whole(mean.times(PER_TENTH)) - below.reduce((sum, value) => sum + value, 0);
  const steepness = precise(rest).div(10).div(precise(rest).div(10).minus(p999));
  const highest = p999.times(precise(10).pow(precise(1).div(steepness)));
  const top = pareto(p999, highest, 10, 10, 9).map(whole);
  return [...below, ...top, rest - top.reduce((sum, value) => sum + value, 0)];
}

/** Ten thousand standards of living in euros a year, in ascending order. */
function makeQuantiles(): readonly number[] {
  const middle = ([2, 3, 4, 5, 6, 7, 8, 9] as const).flatMap((tenth) =>
    middleTenth(limitOf((tenth - 1) as Limit), limitOf(tenth), meanOf(tenth)),
  );
  return [...firstTenth(limitOf(1), meanOf(1)).map(whole), ...middle.map(whole), ...lastTenth(meanOf(10))];
}

/** The module that ships the quantiles. */
export function quantilesModule(): string {
  const lines: string[] = [];
  const values = makeQuantiles();
  for (let start = 0; start < values.length; start += 20)
    lines.push(`  ${values.slice(start, start + 20).join(', ')},`);
  return `/** Standards of living in France in euros a year by consumption unit: ten thousand equal shares of all persons in 2023. */

/**
 * Ten thousand standards of living in ascending order, made by test/population/synthetic/make-quantiles.ts.
 *
 * @remarks
 * Between limits of tenths, two straight pieces with the published mean; below the first one, a fifth of the tenth from zero; above the last one, laws of Pareto through P99 and P99.9, and the rest of the published mean.
 * The facts have no P95.
 *
 * @source Limits: INSEE Filosofi 2023; means: INSEE 2417897; P99 and P99.9: INSEE Filosofi 2021, moved by the growth of the ninth decile
 */
export const FRANCE_QUANTILES: readonly number[] = [
${lines.join('\n')}
];
`;
}
