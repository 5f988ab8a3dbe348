/** The columns of the sums of a group. */
import { type Family } from '../disclosure/cells.ts';
import { familyOfAmount } from '../disclosure/protect-sums.ts';
import { SIDES, type SideName } from '../group-sums.ts';
import { type SqlContext, wide } from './sql-context.ts';

/** A sum: its column, what is added up for each row, the family that hides it, and its number of decimals. */
export interface SumColumn {
  readonly name: string;
  readonly text: string;
  readonly family: Family;
  readonly decimals: number;
}

/** The start of the names of the columns of each side. */
export const SIDE_COLUMNS: Readonly<Record<SideName, string>> = {
  winners: 'winners',
  losers: 'losers',
  unchanged: 'unchanged',
  zeroOrNegative: 'zero_or_negative',
};

/** The condition of a side under some rules. */
export const sideCondition = (context: SqlContext, side: SideName, view: number): string => {
  const zero = wide(context, 0n);
  switch (side) {
    case 'winners':
      return `n${view} > ${zero}`;
    case 'losers':
      return `n${view} < ${zero}`;
    case 'unchanged':
      return `n${view} = ${zero}`;
    case 'zeroOrNegative':
      return `o <= ${zero}`;
    default:
      return side satisfies never;
  }
};

/** The sums of a group, in order. */
export function sumColumns(context: SqlContext): readonly SumColumn[] {
  const { weights, views } = context.scale;
  const zero = wide(context, 0n);
  return [
    { name: 'counted_rows', text: wide(context, 1n), family: 'whole', decimals: 0 },
    { name: 'households_w', text: 'w', family: 'whole', decimals: weights },
    { name: 'persons_w', text: 'w * p', family: 'whole', decimals: weights },
    { name: 'children_w', text: 'w * k', family: 'children', decimals: weights },
    { name: 'size_sum', text: 'size', family: 'whole', decimals: weights },
    ...views.flatMap((scale, view): readonly SumColumn[] => {
      const sum = (name: string, text: string, family: Family, decimals: number): SumColumn => ({
        name: `v${view}_${name}`,
        text,
        family,
        decimals: decimals + weights,
      });
      return [
        sum('before_sum', `size * b${view}`, scale.isRankedByBefore ? 'whole' : 'money', scale.before),
        sum('after_sum', `size * a${view}`, 'money', scale.after),
        sum('net_sum', `w * n${view}`, 'money', scale.net),
        ...scale.amounts.map(([key, decimals], at) =>
          sum(`amount_${at}`, `w * f${view}_${at}`, familyOfAmount(key), decimals),
        ),
        ...SIDES.flatMap((side) => {
          const family = side === 'zeroOrNegative' ? 'zero' : 'sides';
          const on = (text: string): string =>
            `CASE WHEN ${sideCondition(context, side, view)} THEN ${text} ELSE ${zero} END`;
          return [
            sum(`${SIDE_COLUMNS[side]}_w`, on('w'), family, 0),
            sum(`${SIDE_COLUMNS[side]}_p`, on('w * p'), family, 0),
            sum(`${SIDE_COLUMNS[side]}_n`, on(`w * n${view}`), family, scale.net),
          ];
        }),
      ];
    }),
  ];
}
