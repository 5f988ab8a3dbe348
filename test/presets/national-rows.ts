/** Populations of a few rows for the national presets. */
import type { Column, Population } from '../../src/population/index.ts';

/** Rows of equal households: how many, their members under and from 18, and amounts in euros. */
export interface Row {
  readonly households: number;
  readonly adults?: number;
  readonly minors?: number;
  readonly amounts?: Readonly<Record<string, number>>;
}

/** A population of these rows. */
export function populationOf(rows: readonly Row[]): Population {
  const cells = (values: readonly number[]): Omit<Extract<Column, { kind: 'number' }>, 'kind' | 'decimals'> => ({
    values: Float64Array.from(values),
    smallest: Math.min(...values),
    largest: Math.max(...values),
    absent: null,
  });
  const names = ['income', 'gross_wages', 'self_employed_income', 'pensions', 'unemployment_benefits'];
  const money = (name: string): Column => ({
    kind: 'number',
    decimals: 2,
    ...cells(rows.map(({ amounts }) => Math.round((amounts?.[name] ?? 0) * 100))),
  });
  const members = (from: number, before: number | null, countOf: (row: Row) => number) =>
    ({ kind: 'members', from, before, ...cells(rows.map(countOf)) }) as const;
  const weights = rows.map(({ households }) => households);
  return {
    table: {
      rows: rows.length,
      columns: Object.fromEntries(names.map((name) => [name, money(name)])),
      members: [
        members(0, null, ({ adults = 1, minors = 0 }) => adults + minors),
        ...[14, 18].flatMap((age) => [
          members(0, age, ({ minors = 0 }) => minors),
          members(age, null, ({ adults = 1 }) => adults),
        ]),
      ],
      uncounted: null,
    },
    weights: { values: Float64Array.from(weights), decimals: 0, largest: Math.max(...weights) },
  };
}

/** The masses of 2025 in millions of euros: rows of 1,000 € whose number is the mass in thousands of euros. */
export const masses2025: Population = populationOf([
  { households: 1_129_309_000, amounts: { gross_wages: 1000 } },
  { households: 140_943_300, amounts: { self_employed_income: 1000 } },
  { households: 401_000_000, amounts: { pensions: 1000 } },
  { households: 49_000_000, amounts: { unemployment_benefits: 1000 } },
]);

/** The masses in billions, rounded as published. */
const ROUNDED_2025 = { gross_wages: 1129.3, self_employed_income: 140.9, pensions: 401, unemployment_benefits: 49 };

/** A year as one month: the published masses in rows of a million euros, and twelve months of 69.1 million persons. */
export const year2025: Population = populationOf([
  ...Object.entries(ROUNDED_2025).map(([source, billions]) => ({
    households: Math.round(billions * 1000),
    adults: 0,
    amounts: { [source]: 1_000_000 },
  })),
  { households: 69_100_000 * 12 },
]);
