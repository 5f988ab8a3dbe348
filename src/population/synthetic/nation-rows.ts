/** The rows of a synthetic nation before calibration. */
import { cents, splitAmount } from '../../money/index.ts';
import type { NationCell } from './nation-cells.ts';
import type { IncomeSource, MassMargin, NationMargins, TenthMargin } from './nation-margins.ts';

/** Households of one kind, main source of income and standard of living. */
export interface NationRow {
  readonly cell: NationCell;
  readonly source: IncomeSource;
  /** The place of the tenth, from 0. */
  readonly tenth: number;
  /** Euros a year by consumption unit. */
  readonly standard: number;
  /** The number of households before calibration. */
  readonly weight: number;
  readonly incomes: RowIncomes;
}

/** Incomes in cents a month. */
export interface RowIncomes {
  readonly disposable: number;
  readonly benefits: number;
  readonly capital: number;
  /** The main source, gross. */
  readonly main: number;
  /** What the household has before direct taxes and benefits. */
  readonly initial: number;
}

/** The least number of rows of each kind and source: four in each tenth. */
const LEAST_ROWS = 40;

/** A kind of household with one main source of income. */
interface Stratum {
  readonly cell: NationCell;
  readonly mass: MassMargin;
  readonly households: number;
}

/** What is disposable of a gross income. */
const netFactor = ({ contributions }: MassMargin, { taxes }: NationMargins): number =>
  (contributions?.value ?? 1) * taxes.value;

/** The gross mass that households have, in euros a year. */
export const coveredMass = ({ mass, unit, coverage }: MassMargin): number => mass.value * unit * coverage.value;

/** The kinds with their sources: no household with a member under 18 lives on pensions (an assumption); others have sources as their net masses. */
function strataOf(margins: NationMargins, cells: readonly NationCell[]): readonly Stratum[] {
  return cells.flatMap((cell) => {
    const masses = margins.masses.filter(({ source }) => source !== 'pensions' || cell.teenagers + cell.young === 0);
    const net = masses.map((mass) => coveredMass(mass) * netFactor(mass, margins));
    const sum = net.reduce((total, each) => total + each, 0);
    // Without any mass, sources are equal, and the calibration names the masses.
    const share = (place: number): number => (sum === 0 ? 1 / masses.length : net[place]! / sum);
    return masses.map((mass, place) => ({ cell, mass, households: cell.households * share(place) }));
  });
}

/** The smallest number of rows of a nation. */
export const leastRows = (margins: NationMargins, cells: readonly NationCell[]): number =>
  strataOf(margins, cells).length * LEAST_ROWS;

/** Makes the rows: each kind and source has standards of living at even distances of rank. */
export function makeRows(margins: NationMargins, cells: readonly NationCell[], rows: number): readonly NationRow[] {
  const strata = strataOf(margins, cells);
  const { quantiles, tenths } = margins;
  const shares = strata.map(({ households }) => households);
  if (strata.length === 0) return [];
  // Rows are split as cents are: by largest remainder, in whole numbers.
  const counts = splitAmount(cents(rows - strata.length * LEAST_ROWS), shares).map((count) => count + LEAST_ROWS);
  return strata.flatMap(({ cell, mass, households }, stratum) => {
    const count = counts[stratum]!;
    return Array.from({ length: count }, (_, point): NationRow => {
      // Strata start at different ranks, so that together they use all quantiles.
      const rank = (2 * (point * strata.length + stratum) + 1) / (2 * strata.length * count);
      const place = Math.floor(rank * quantiles.length);
      const tenth = Math.floor((place * tenths.length) / quantiles.length);
      const standard = quantiles[place]!;
      const incomes = splitIncome(standard * cell.unitTenths, tenths[tenth]!, mass, margins);
      return { cell, source: mass.source, tenth, standard, weight: households / count, incomes };
    });
  });
}

/** Splits a disposable income, in tenths of euros a year, into its parts in cents a month. */
function splitIncome(tenthsOfEuros: number, margin: TenthMargin, mass: MassMargin, margins: NationMargins): RowIncomes {
  const disposable = Math.round((tenthsOfEuros * 10) / 12);
  const benefits = Math.round((disposable * margin.benefits) / 1000);
  const capital = Math.round((disposable * margin.capital) / 1000);
  const net = disposable - benefits - capital;
  return {
    disposable,
    benefits,
    capital,
    main: Math.round(net / netFactor(mass, margins)),
    initial: Math.round((disposable - benefits) / margins.taxes.value),
  };
}
