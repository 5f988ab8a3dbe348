/** Tabulates what third payers owe. */
import { thirdPayerId } from '../../caisse/index.ts';
import type { FundSimulation, ThirdPayerBill } from '../../simulation/index.ts';
import { labelText } from '../../text/index.ts';
import { type Column, type CurrencyOptions, inCurrency, type Table, type Wording } from '../table.ts';
import { checkSimulation } from '../check-arguments.ts';

const columns: readonly Column[] = [
  { key: 'month', header: { fr: 'Mois', en: 'Month' }, kind: 'month' },
  { key: 'payer', header: { fr: 'Tiers payeur', en: 'Third payer' }, kind: 'text' },
  { key: 'households', header: { fr: 'Foyers', en: 'Households' }, kind: 'number' },
  { key: 'amount', header: { fr: 'Montant dû', en: 'Amount due' }, kind: 'cents' },
];

/**
 * Tabulates the bill of each third payer by month, in totals. A number of households below the threshold of secrecy is an empty cell.
 *
 * @param simulation - the result of `simulateFund`
 * @param options - the currency
 */
export function tabulateBills(simulation: FundSimulation, options: CurrencyOptions = {}): Table {
  checkSimulation('simulation', simulation);
  const { months } = simulation;
  const bills = months.flatMap(({ month, bills: ofMonth }) => ofMonth.map((bill) => ({ month, bill })));
  return {
    columns: inCurrency(columns, options),
    rows: bills.map(({ month, bill }) => ({
      month,
      payer: payerOf(bill),
      households: bill.households,
      amount: bill.amount,
    })),
    total: {
      month: { fr: 'Total', en: 'Total' },
      amount: bills.reduce((sum, { bill }) => sum + bill.amount, 0),
    },
  };
}

const payerOf = ({ payer, label }: ThirdPayerBill): Wording => {
  const name = thirdPayerId(payer) ?? payer;
  return { fr: labelText(label ?? name, 'fr'), en: labelText(label ?? name, 'en') };
};
