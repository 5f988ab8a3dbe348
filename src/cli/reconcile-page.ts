/** A reconciliation as a page of text. */
import { type Language, type Unit } from '../money/index.ts';
import type { BalanceReconciliation, Reconciliation, ReconciledAccount, ReconciledBalance } from '../formats/index.ts';
import { type Column, inCurrency, renderTextTable, type Row, wrap, type Wording } from '../report/index.ts';

/** The language, the width and the currency of the page. */
export interface ReconcilePageOptions {
  readonly language: Language;
  readonly width: number;
  readonly currency: Unit;
}

const said = (fr: string, en: string): Wording => ({ fr, en });
const text = (key: string, fr: string, en: string): Column => ({ key, header: said(fr, en), kind: 'text' });
const amount = (key: string, fr: string, en: string): Column => ({ key, header: said(fr, en), kind: 'cents' });

const DIFFERENCE = amount('difference', 'Écart', 'Difference');
const ACCOUNT = text('account', 'Compte', 'Account');

/** A section of the page: what did not match, as a table; nothing for an empty list. */
function section(
  caption: Wording,
  columns: readonly Column[],
  rows: readonly Row[],
  options: ReconcilePageOptions,
): string[] {
  if (rows.length === 0) return [];
  const { language, width } = options;
  const table = { columns: inCurrency(columns, options), rows };
  return ['', ...wrap(caption[language], width), '', ...renderTextTable(table, language, { width })];
}

/** Writes a reconciliation of payments: how many accounts match, then what does not. */
export function paymentsPage(found: Reconciliation, of: 'due' | 'paid', options: ReconcilePageOptions): string[] {
  const { matched, missing, surplus, unknown, repeated, outside } = found;
  const expected =
    of === 'due'
      ? amount('due', 'Cotisations dues', 'Contributions due')
      : amount('due', 'Payé selon le journal', 'Paid in the journal');
  const columns = [ACCOUNT, expected, amount('paid', 'Payé selon le fichier', 'Paid in the file'), DIFFERENCE];
  const rowsOf = (accounts: readonly ReconciledAccount[]): Row[] =>
    accounts.map(({ account, due, paid, difference }) => ({ account, due, paid, difference }));
  const paymentColumns = [
    text('key', 'Paiement', 'Payment'),
    text('at', 'Date', 'Date'),
    amount('amount', 'Montant', 'Amount'),
  ];
  const payments = (list: Reconciliation['unknown']): Row[] =>
    list.map(({ key, account, at, kind, amount: moved }) => ({
      key,
      account,
      at,
      amount: kind === 'payment' ? moved : -moved,
    }));
  return [
    accountsLine(matched.length, options.language),
    ...section(said('Il manque', 'Missing'), columns, rowsOf(missing), options),
    ...section(said('En trop', 'Surplus'), columns, rowsOf(surplus), options),
    ...section(
      said('Paiements d’un payeur inconnu', 'Payments of an unknown payer'),
      paymentColumns,
      payments(unknown),
      options,
    ),
    ...section(
      said('Paiements présents deux fois, comptés une fois', 'Payments that stand twice, counted once'),
      paymentColumns,
      payments(repeated),
      options,
    ),
    ...section(
      said('Paiements hors de la période, non comptés', 'Payments outside the period, not counted'),
      [ACCOUNT, ...paymentColumns],
      payments(outside),
      options,
    ),
  ];
}

/** Writes a reconciliation of balances. */
export function balancesPage(found: BalanceReconciliation, options: ReconcilePageOptions): string[] {
  const { matched, different, unknown, repeated } = found;
  const columns = [
    ACCOUNT,
    amount('ledger', 'Crédit selon le journal', 'Credit in the journal'),
    amount('other', 'Solde du fichier', 'Balance in the file'),
    DIFFERENCE,
  ];
  const rowsOf = (balances: readonly ReconciledBalance[]): Row[] => balances.map((each) => ({ ...each }));
  const userColumns = [text('user', 'Utilisateur', 'User'), amount('balance', 'Solde', 'Balance')];
  const users = (list: BalanceReconciliation['unknown']): Row[] => list.map((each) => ({ ...each }));
  return [
    accountsLine(matched.length, options.language),
    ...section(said('Soldes différents', 'Different balances'), columns, rowsOf(different), options),
    ...section(said('Utilisateurs sans compte', 'Users without an account'), userColumns, users(unknown), options),
    ...section(
      said('Utilisateurs présents deux fois', 'Users that stand twice'),
      userColumns,
      users(repeated),
      options,
    ),
  ];
}

function accountsLine(count: number, language: Language): string {
  if (language === 'fr') return count < 2 ? `${count} compte concorde.` : `${count} comptes concordent.`;
  return count === 1 ? '1 account matches.' : `${count} accounts match.`;
}
