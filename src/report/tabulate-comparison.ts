/** Tabulates the difference between two reforms. */
import type { DistributionGroup, ReformComparison } from '../population/index.ts';
import { centsOf, groupColumns, groupName, rateOf, sidesColumns, sidesOf } from './group-cells.ts';
import { currencyOf, type Cell, type Column, type CurrencyOptions, type Row, symbolOf, type Table } from './table.ts';
import { checkEffects, checkReforms } from './check-arguments.ts';

/**
 * Tabulates one group per row: the mean standard of living under the baseline and under the reform, the difference for one household with its parts, who gains and who loses from the one to the other, and the difference of mean
 * marginal rates.
 *
 * @remarks
 * Means of the parts are rounded to the cent each, so that their sum can differ from the mean of the difference by a cent; the sums in the comparison are exact. A hidden number is an empty cell.
 *
 * @param comparison - a comparison of `compareReforms`
 * @param options - the currency
 */
export function tabulateComparison(comparison: ReformComparison, options: CurrencyOptions = {}): Table {
  checkReforms('comparison', comparison);
  checkEffects('comparison.difference', comparison.difference);
  const unit = symbolOf(currencyOf(options));
  const { difference, baseline } = comparison;
  const { all, groups } = difference;
  const euros = (key: string, fr: string, en: string): Column => ({ key, header: { fr, en }, kind: 'cents', unit });
  const rowOf = (group: DistributionGroup, name: Cell): Row => ({
    group: name,
    households: group.households,
    persons: group.persons,
    children: group.children,
    baseline: centsOf(group.meanBefore),
    reform: centsOf(group.meanAfter),
    financing: centsOf(group.parts?.financing.mean ?? null),
    allocation: centsOf(group.parts?.allocation.mean ?? null),
    forChildren: centsOf(group.parts?.children?.mean ?? null),
    net: centsOf(group.net.mean),
    ...sidesOf(group, baseline.count),
    marginalRate: rateOf(group.marginalRate),
  });
  const { parts } = all;
  const hasChildren = typeof parts?.children === 'object' && parts.children !== null;
  return {
    columns: [
      ...groupColumns(all),
      euros('baseline', 'Niveau de vie moyen, référence', 'Mean standard of living, baseline'),
      euros('reform', 'Niveau de vie moyen, réforme', 'Mean standard of living, reform'),
      ...(parts === null
        ? []
        : [
            euros('financing', 'Écart de financement', 'Difference in financing'),
            hasChildren
              ? euros('allocation', 'Écart d’allocation des adultes', 'Difference in allocation of adults')
              : euros('allocation', 'Écart d’allocation', 'Difference in allocation'),
          ]),
      ...(hasChildren
        ? [euros('forChildren', 'Écart d’allocation des enfants', 'Difference in allocation of children')]
        : []),
      euros('net', 'Écart par foyer', 'Difference by household'),
      ...sidesColumns(unit),
      ...(all.marginalRate === null
        ? []
        : [
            {
              key: 'marginalRate',
              header: { fr: 'Écart de taux marginal moyen', en: 'Difference in mean marginal rate' },
              kind: 'rate' as const,
            },
          ]),
    ],
    rows: groups.map((group) => rowOf(group, groupName(group))),
    total: rowOf(all, { fr: 'Ensemble', en: 'All' }),
  };
}
