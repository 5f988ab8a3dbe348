/** Tabulates totals of a population. */
import { exact, checkArgument, checkParts } from '../money/index.ts';
import type { GroupTotals, Total } from '../population/index.ts';
import { roundedCents } from './rounded-cents.ts';
import {
  currencyOf,
  type Cell,
  type Column,
  type CurrencyOptions,
  type Row,
  symbolOf,
  type Table,
  type Wording,
} from './table.ts';
import { checkLabels } from './check-arguments.ts';

/** The currency and the headers of a table of totals. */
export interface TabulateTotalsOptions extends CurrencyOptions {
  /**
   * The headers of the results, by name of result.
   *
   * @defaultValue the names themselves
   */
  readonly labels?: Readonly<Record<string, Wording>>;
}

/**
 * Tabulates one group per row, with the total of all rows.
 *
 * @remarks
 * A total that is unknown for every household of a row is `unknown`, never zero. Amounts are rounded to the cent if weights are fractional. The group without a name has the rows without a value in the column to group by.
 *
 * @param groups - the groups; an empty list gives the total only
 * @param all - the totals of all rows
 * @param options - the currency and the headers
 */
export function tabulateTotals(
  groups: readonly GroupTotals[],
  all: GroupTotals,
  options: TabulateTotalsOptions = {},
): Table {
  checkArgument('groups', groups, 'list');
  groups.forEach((group, place) => {
    checkParts(`groups.${place}`, group, { households: 'text', totals: 'object' });
  });
  checkParts('all', all, { households: 'text', totals: 'object' });
  const currency = currencyOf(options);
  const { labels = {} } = options;
  checkLabels('options.labels', labels);
  const results = Object.entries(all.totals).filter(([, { sum }]) => sum !== null);
  const columns = results.map(([key, { type }]): Column => {
    const header = Object.hasOwn(labels, key) ? labels[key]! : { fr: key, en: key };
    return type === 'money'
      ? { key, header, kind: 'cents', unit: symbolOf(currency) }
      : { key, header, kind: 'number' };
  });
  const rowOf = (name: Cell, { households, totals }: GroupTotals): Row => ({
    group: name,
    households,
    ...Object.fromEntries(results.map(([key]) => [key, totalCell(totals[key]!, households)])),
  });
  const whole = rowOf({ fr: 'Ensemble', en: 'All' }, all);
  return {
    columns: [
      { key: 'group', header: { fr: 'Groupe', en: 'Group' }, kind: 'text' },
      { key: 'households', header: { fr: 'Foyers', en: 'Households' }, kind: 'number' },
      ...columns,
    ],
    ...(groups.length === 0
      ? { rows: [whole] }
      : {
          rows: groups.map((group) => rowOf(group.group ?? { fr: '(non renseigné)', en: '(not given)' }, group)),
          total: whole,
        }),
  };
}

/** Whether a total is unknown for every household that it is about. */
export function isUnknownTotal(total: Total, households: string): boolean {
  checkParts('total', total, { known: 'text' });
  return exact(total.known, 'total.known').isZero() && !exact(households, 'households').isZero();
}

const UNKNOWN = { fr: 'inconnu', en: 'unknown' };

function totalCell(total: Total, households: string): Cell {
  if (isUnknownTotal(total, households)) return UNKNOWN;
  const { type, sum } = total;
  if (sum === null || type !== 'money') return sum;
  return roundedCents(exact(sum));
}
