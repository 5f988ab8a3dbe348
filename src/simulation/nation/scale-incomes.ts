/** A population with some incomes multiplied by factors. */
import { exact, roundExact } from '../../money/index.ts';
import type { Population } from '../../population/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import type { Column, NumberColumn } from '../../rule/many.ts';

/** The population with each amount of some columns multiplied by the factor of its column and rounded to the cent, a half away from zero. */
export function scaleIncomes(population: Population, factors: ReadonlyMap<string, DecimalText>): Population {
  const changed = [...factors].filter(([, factor]) => !exact(factor).eq(1));
  if (changed.length === 0) return population;
  const { table } = population;
  const columns = changed.flatMap(([name, factor]) => {
    const column = table.columns[name];
    return column?.kind === 'number' ? [[name, scaled(column, factor)] as const] : [];
  });
  return { ...population, table: { ...table, columns: { ...table.columns, ...Object.fromEntries(columns) } } };
}

/** The decimals of an amount in cents. A column may have fewer. */
const CENTS = 2;

function scaled(column: NumberColumn, factor: DecimalText): Column {
  const of = exact(factor).times(10 ** (CENTS - column.decimals));
  const known = new Map<number, number>();
  const multiply = (amount: number): number => {
    const before = known.get(amount);
    if (before !== undefined) return before;
    const after = roundExact(of.times(amount), { to: '1', mode: 'half-up' }).toNumber();
    known.set(amount, after);
    return after;
  };
  return {
    ...column,
    decimals: CENTS,
    values: Float64Array.from(column.values, multiply),
    smallest: multiply(column.smallest),
    largest: multiply(column.largest),
  };
}
