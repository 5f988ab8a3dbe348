/** Tabulates the effects of a reform by group. */
import type { Distribution, DistributionGroup, GroupEffects } from '../population/index.ts';
import { centsOf, groupColumns, groupName, rateOf, sidesColumns, sidesOf } from './group-cells.ts';
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
import { checkEffects, checkLabels } from './check-arguments.ts';

/** The currency, and the headers of flows. */
export interface TabulateDistributionOptions extends CurrencyOptions {
  /**
   * The headers of the flows, by name.
   *
   * @defaultValue the names themselves
   */
  readonly labels?: Readonly<Record<string, Wording>>;
}

/**
 * Tabulates one group per row: persons, the mean standard of living before and after, the mean of each flow for one household, who gains and who loses, and the mean marginal rate.
 *
 * @remarks
 * Amounts are euros a month. Shares of winners, losers and unchanged are those of what the distribution counts, rounded to 0.1 %, half-up; the largest of them is what the others leave of 100 %. A hidden number is an empty cell.
 *
 * @param distribution - a distribution of `measureDistribution`
 * @param options - the currency and the headers
 */
export function tabulateDistribution(distribution: Distribution, options: TabulateDistributionOptions = {}): Table {
  checkEffects('distribution', distribution);
  const currency = currencyOf(options);
  checkLabels('options.labels', options.labels);
  const { all, groups, count, marginalStep } = distribution;
  const unit = symbolOf(currency);
  const euros = (key: string, fr: string, en: string): Column => ({ key, header: { fr, en }, kind: 'cents', unit });
  const hasChildren = all.parts?.children !== null && all.parts !== null;
  const rowOf = (group: DistributionGroup, name: Cell): Row => ({
    group: name,
    households: group.households,
    persons: group.persons,
    children: group.children,
    meanBefore: centsOf(group.meanBefore),
    meanAfter: centsOf(group.meanAfter),
    ...Object.fromEntries(Object.entries(group.flows).map(([flow, { mean }]) => [`flow ${flow}`, centsOf(mean)])),
    forChildren: centsOf(group.parts?.children?.mean ?? null),
    net: centsOf(group.net.mean),
    ...sidesOf(group, count),
    marginalRate: rateOf(group.marginalRate),
  });
  return {
    columns: [
      ...groupColumns(all),
      euros('meanBefore', 'Niveau de vie moyen avant', 'Mean standard of living before'),
      euros('meanAfter', 'Niveau de vie moyen après', 'Mean standard of living after'),
      ...flowColumns(all, options).map((column): Column => ({ ...column, kind: 'cents', unit })),
      ...(hasChildren ? [euros('forChildren', 'dont aides pour les enfants', 'of which received for children')] : []),
      euros('net', 'Reçu moins versé par foyer', 'Received less paid by household'),
      ...sidesColumns(unit),
      ...(marginalStep === null
        ? []
        : [
            {
              key: 'marginalRate',
              header: {
                fr: `Taux marginal moyen, pour ${marginalStep.replace('.', ',')} ${unit.fr} de revenu en plus`,
                en: `Mean marginal rate, for ${unit.en === '€' ? `€${marginalStep}` : `${marginalStep} ${unit.en}`} more of income`,
              },
              kind: 'rate' as const,
            },
          ]),
    ],
    rows: groups.map((group) => rowOf(group, groupName(group))),
    total: rowOf(all, { fr: 'Ensemble', en: 'All' }),
  };
}

/**
 * Tabulates the share of each group in the sum of each flow, rounded to 0.1 %, half-up.
 *
 * @param effects - the groups of `measureDistribution` or of `compareReforms`
 * @param options - the headers of flows
 */
export function tabulateShares(effects: GroupEffects, options: TabulateDistributionOptions = {}): Table {
  checkEffects('effects', effects);
  currencyOf(options);
  checkLabels('options.labels', options.labels);
  const { all, groups } = effects;
  const rowOf = (group: DistributionGroup, name: Cell): Row => ({
    group: name,
    households: group.households,
    persons: group.persons,
    children: group.children,
    ...Object.fromEntries(Object.entries(group.flows).map(([flow, { share }]) => [`flow ${flow}`, rateOf(share)])),
  });
  return {
    columns: [
      ...groupColumns(all),
      ...flowColumns(all, options).map((column): Column => ({ ...column, kind: 'rate' })),
    ],
    rows: groups.map((group) => rowOf(group, groupName(group))),
    total: rowOf(all, { fr: 'Ensemble', en: 'All' }),
  };
}

const flowColumns = (
  all: DistributionGroup,
  { labels = {} }: TabulateDistributionOptions,
): readonly Omit<Column, 'kind'>[] =>
  Object.keys(all.flows).map((name) => ({
    key: `flow ${name}`,
    header: Object.hasOwn(labels, name) ? labels[name]! : { fr: name, en: name },
  }));
