/** Tabulates what the households of each group pay and receive. */
import { isSecretCount, valueOf } from '../../caisse/index.ts';
import { divideRounded } from '../../money/index.ts';
import type { FundSimulation, Monthly, PlanGroup } from '../../simulation/index.ts';
import { type Column, type CurrencyOptions, inCurrency, type Table } from '../table.ts';
import { checkSimulation } from '../check-arguments.ts';

const columns: readonly Column[] = [
  { key: 'group', header: { fr: 'Foyers', en: 'Households' }, kind: 'text' },
  { key: 'month', header: { fr: 'Mois', en: 'Month' }, kind: 'month' },
  { key: 'households', header: { fr: 'Nombre', en: 'Number' }, kind: 'number' },
  { key: 'contribution', header: { fr: 'Cotisation', en: 'Contribution' }, kind: 'cents' },
  { key: 'others', header: { fr: 'Payé par d’autres', en: 'Paid by others' }, kind: 'cents' },
  { key: 'allocation', header: { fr: 'Allocation', en: 'Allocation' }, kind: 'cents' },
  { key: 'net', header: { fr: 'Allocation moins cotisation', en: 'Allocation less contribution' }, kind: 'cents' },
];

/**
 * Tabulates what a household of each group pays and receives in the last month in which the group has households.
 *
 * @remarks
 * Amounts are due amounts per household, rounded to the cent where the households of a group differ. A number of households below the threshold of secrecy
 * is an empty cell, as in the bills of third payers.
 *
 * @param simulation - the result of `simulateFund`
 * @param options - the currency
 */
export function tabulateGroups(simulation: FundSimulation, options: CurrencyOptions = {}): Table {
  checkSimulation('simulation', simulation);
  const { plan, months } = simulation;
  return {
    columns: inCurrency(columns, options),
    rows: plan.groups.map((group) => {
      const counts = months.map((_, index) => figureAt(group.households, index));
      const last = counts.map((count) => count > 0).lastIndexOf(true);
      if (last < 0) return { group: group.label, households: 0 };
      const row = rowOf(group, last, counts[last]!, months[last]!.month);
      return isSecretCount(counts[last]!, plan) ? { ...row, households: null } : row;
    }),
  };
}

function rowOf(group: PlanGroup, index: number, households: number, month: string): Table['rows'][number] {
  const each = (isCounted: (flow: PlanGroup['flows'][number]) => boolean): number =>
    average(
      group.flows.filter(isCounted).reduce((sum, { total }) => sum + figureAt(total, index), 0),
      households,
    );
  const contribution = each(({ from, to }) => from === 'household' && to === 'fund');
  const others = each(({ from, to }) => from !== 'household' && to === 'fund');
  const allocation = each(({ from, to }) => from === 'fund' && to === 'household');
  return { group: group.label, month, households, contribution, others, allocation, net: allocation - contribution };
}

const average = (sum: number, count: number): number => Number(divideRounded(BigInt(sum), BigInt(count), 'half-up'));

const figureAt = (figure: Monthly<number>, index: number): number =>
  valueOf(typeof figure === 'number' ? [figure] : figure, index);
