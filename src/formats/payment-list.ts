/** Reads a list of payments in CSV, for software without a reader of its own. */
import { checkArgument, cents, type Cents, type Diagnostic, error, parseEuros } from '../money/index.ts';
import { isOpaqueId } from './opaque-id.ts';
import { isDate } from './is-date.ts';
import { isSamePayment, type Payment } from './payment.ts';
import { readColumns } from './read-columns.ts';

/** The payments of a list, with the rows that were left out; or the diagnostics of the file. */
export type ReadPaymentsResult =
  | { readonly ok: true; readonly payments: readonly Payment[]; readonly problems: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads a list of payments, such as transfers and cash: the columns `id`, `account`, `date` and `amount`.
 *
 * @remarks
 * Amounts are in euros, with a decimal point or comma; an amount below zero is a refund. The account may be empty for a payment that is not recognised.
 * All other columns, such as names and wordings, are left out.
 *
 * @param text - the CSV text
 * @returns the payments; a row without an opaque id or a day, with an amount of zero or none, or with the id of another payment, is a problem
 * @law any text is read or refused, and never throws
 * @unit cents
 * @example
 * ```ts
 * import { readPayments } from 'caisse-rules/formats';
 *
 * const read = readPayments('id;compte;date;montant\nvirement-1;foyer-12;2026-01-05;20,00\n');
 * console.log(read.ok && read.payments[0]?.key); // => list:payment:virement-1
 * ```
 */
export function readPayments(text: string): ReadPaymentsResult {
  checkArgument('text', text, 'text');
  const read = readColumns(text, {
    id: { headers: ['id', 'identifiant', 'paiement', 'payment'] },
    account: { headers: ['account', 'compte', 'foyer'] },
    date: { headers: ['date', 'at', 'jour'] },
    amount: { headers: ['amount', 'montant'] },
  });
  if (!read.ok) return read;
  const payments = new Map<string, Payment[]>();
  const problems: Diagnostic[] = [];
  for (const { cells, line } of read.rows) {
    const problem = addPayment(cells, payments);
    if (problem !== null) problems.push({ ...problem, line });
  }
  return { ok: true, payments: [...payments.values()].flat(), problems };
}

interface Cells {
  readonly id: string;
  readonly account: string;
  readonly date: string;
  readonly amount: string;
}

function addPayment({ id, account, date, amount }: Cells, payments: Map<string, Payment[]>): Diagnostic | null {
  if (!isOpaqueId(id) || (account !== '' && !isOpaqueId(account))) return error('CAISSE-FORMAT-ID', []);
  const parsed = parseEuros(amount, 'once');
  if (!parsed.ok) return parsed.diagnostic;
  if (parsed.cents === 0 || date === '') return error('CAISSE-FORMAT-PAYMENT', [], { software: 'CSV' });
  if (!isDate(date)) return error('CAISSE-FORMAT-DATE', [], { text: date });
  const positive: Cents<'once'> = cents(Math.abs(parsed.cents), 'once');
  const kind = parsed.cents > 0 ? 'payment' : 'refund';
  const payment: Payment = {
    key: `list:payment:${id}`,
    kind,
    account: account === '' ? null : account,
    at: date,
    amount: positive,
  };
  const before = payments.get(payment.key) ?? [];
  if (before.some((each) => !isSamePayment(each, payment))) return error('CAISSE-FORMAT-TWICE', [], { text: id });
  payments.set(payment.key, [...before, payment]);
  return null;
}
