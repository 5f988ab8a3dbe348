/** Payments to and balances from Cyclos, the software of several local currencies. */
import {
  type Cents,
  checkArgument,
  checkItems,
  checkParts,
  type Diagnostic,
  exactFromCents,
  parseEuros,
  readOptional,
} from '../money/index.ts';
import { readColumns } from './read-columns.ts';
import { writeLines } from './write-lines.ts';

/** A payment that Cyclos makes when the file is imported. */
export interface CyclosPayment {
  /** The same for the same payment, written in its description, so that a second import is recognised. */
  readonly key: string;
  /** The user who pays, as Cyclos names it. */
  readonly from: string;
  /** The user who receives. */
  readonly to: string;
  readonly amount: Cents<'once'>;
}

/** The headers of the columns of a file for Cyclos. An instance of Cyclos names them on its page of imports. */
export interface CyclosColumns {
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly description: string;
}

/** Options of `renderCyclosPayments`. */
export interface RenderCyclosPaymentsOptions {
  /**
   * The headers of the columns.
   *
   * @defaultValue `{ from: 'from', to: 'to', amount: 'amount', description: 'description' }`
   */
  readonly columns?: CyclosColumns;
}

const COLUMNS: CyclosColumns = { from: 'from', to: 'to', amount: 'amount', description: 'description' };

/**
 * Writes payments as a CSV file that Cyclos imports, such as the allocations of a month.
 *
 * @remarks
 * Amounts are decimal text with a point. A cell that begins like a formula is guarded by an apostrophe.
 *
 * @param payments - the payments
 * @param options - the headers of the columns
 * @throws RangeError when an amount is not above zero
 * @law payments written for Cyclos have the sum of the payments
 * @unit cents
 */
export function renderCyclosPayments(
  payments: readonly CyclosPayment[],
  options: RenderCyclosPaymentsOptions = {},
): string {
  checkItems('payments', payments, 'object');
  const { columns = COLUMNS } = readOptional('options', options, { columns: 'object' });
  checkParts('options.columns', columns, { from: 'text', to: 'text', amount: 'text', description: 'text' });
  const { from, to, amount, description } = columns;
  const rows = payments.map((payment, place) => {
    checkParts(`payments.${place}`, payment, { key: 'text', from: 'text', to: 'text', amount: 'number' });
    if (!Number.isInteger(payment.amount) || payment.amount <= 0)
      throw new RangeError(`payments.${place}.amount: ${payment.amount} is not an amount above zero in cents`);
    return [payment.from, payment.to, exactFromCents(payment.amount).toFixed(2), payment.key];
  });
  return writeLines([[from, to, amount, description], ...rows], ',');
}

/** The balance of one user of Cyclos. */
export interface CyclosBalance {
  readonly user: string;
  readonly balance: Cents<'once'>;
}

/** The headers of the columns of an export of balances. */
export interface CyclosBalanceColumns {
  readonly user: string;
  readonly balance: string;
}

/** Options of `readCyclosBalances`. */
export interface ReadCyclosBalancesOptions {
  /**
   * The headers of the columns.
   *
   * @defaultValue `{ user: 'user', balance: 'balance' }`, and their French names
   */
  readonly columns?: CyclosBalanceColumns;
}

/** The balances, or the diagnostics of the file. Rows that cannot be read are problems, and the others are read. */
export type ReadCyclosBalancesResult =
  | { readonly ok: true; readonly balances: readonly CyclosBalance[]; readonly problems: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads an export of the balances of users.
 *
 * @param text - the CSV text, with commas or semicolons, and decimal points or commas
 * @param options - the headers of the columns
 * @law any text is read or refused, and never throws
 * @unit cents
 */
export function readCyclosBalances(text: string, options: ReadCyclosBalancesOptions = {}): ReadCyclosBalancesResult {
  checkArgument('text', text, 'text');
  const { columns } = readOptional('options', options, { columns: 'object' });
  if (columns !== undefined) checkParts('options.columns', columns, { user: 'text', balance: 'text' });
  const read = readColumns(text, {
    user: { headers: columns === undefined ? ['user', 'username', 'utilisateur', 'login'] : [columns.user] },
    balance: { headers: columns === undefined ? ['balance', 'solde'] : [columns.balance] },
  });
  if (!read.ok) return read;
  const rows = read.rows.map(({ cells, line }) => ({ cells, line, parsed: parseEuros(cells.balance, 'once') }));
  return {
    ok: true,
    balances: rows.flatMap(({ cells, parsed }) => (parsed.ok ? [{ user: cells.user, balance: parsed.cents }] : [])),
    problems: rows.flatMap(({ line, parsed }) => (parsed.ok ? [] : [{ ...parsed.diagnostic, line }])),
  };
}
