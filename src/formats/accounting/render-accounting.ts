/** Writes the movements of accounts for accounting software. */
import { type Journal, monthsOf } from '../../account/index.ts';
import { checkParts, exactFromCents, readOptional } from '../../money/index.ts';
import { entryNames } from '../../text/account.ts';
import { type AccountingJournal, type AccountingLine, accountingLines } from './accounting-lines.ts';
import {
  type AccountingAccount,
  type AccountingPlan,
  ASSOCIATION_PLAN,
  isAccountNumber,
  isAssumed,
} from './accounting-plan.ts';

/** Options of `renderAccounting`. */
export interface RenderAccountingOptions {
  /**
   * The account of each role in the general ledger of the caisse.
   *
   * @defaultValue `ASSOCIATION_PLAN`
   */
  readonly plan?: AccountingPlan;
}

/** The 18 fields of a file of accounting entries (fichier des écritures comptables, FEC), in their order. */
const FIELDS = [
  'JournalCode',
  'JournalLib',
  'EcritureNum',
  'EcritureDate',
  'CompteNum',
  'CompteLib',
  'CompAuxNum',
  'CompAuxLib',
  'PieceRef',
  'PieceDate',
  'EcritureLib',
  'Debit',
  'Credit',
  'EcritureLet',
  'DateLet',
  'ValidDate',
  'Montantdevise',
  'Idevise',
] as const;

const JOURNALS: Readonly<Record<AccountingJournal, { readonly code: string; readonly label: string }>> = {
  contributions: { code: 'COT', label: 'Cotisations' },
  allocations: { code: 'ALL', label: 'Allocations' },
  purchases: { code: 'ACH', label: 'Achats' },
};

/**
 * Writes the movements of a period in the form of the French file of accounting entries (FEC): 18 fields separated by tabs, days as `YYYYMMDD`, amounts with a
 * decimal comma.
 *
 * @remarks
 * Members, places and third payers are auxiliary accounts, by their opaque ids. Units of products are not in it, nor what is on hold. `ValidDate` is empty: the
 * accounting software sets it when the entries are validated. A field that begins like a formula is guarded by an apostrophe.
 *
 * @param journal - the journal, as `keepJournal` gives it
 * @param period - a month, `YYYY-MM`, a year, `YYYY`, or the first and the last month, `YYYY-MM/YYYY-MM`
 * @param options - the plan of accounts
 * @returns the text of the file
 * @throws RangeError when `period` is none of these, or the number of an account is not of the French plan
 * @law every record of an accounting file has equal debits and credits
 * @law the balance of each account in an accounting file is that of its parties in the ledger
 * @unit cents
 * @french export comptable
 * @source https://fec-expert.fr/format-fec-caracteristiques-remise/a47a1-lpf-forme-contenu-fec.html
 */
export function renderAccounting(journal: Journal, period: string, options: RenderAccountingOptions = {}): string {
  const { plan, lines } = readRequest(journal, period, options);
  return [FIELDS, ...lines.map((line) => fieldsOf(line, plan))].map((fields) => `${fields.join('\t')}\r\n`).join('');
}

/**
 * The accounts of an accounting file whose numbers are assumptions of this library: those of `ASSOCIATION_PLAN` without a source, which the plan of the caisse does not state.
 *
 * @param journal - the journal, as `keepJournal` gives it
 * @param period - a period, as in `renderAccounting`
 * @param options - the plan of accounts, as `readAccountingPlan` gives it
 * @returns each account once, by number; none where the file has no line with such an account
 * @throws RangeError as `renderAccounting`
 * @law a number that an accounting file has is sourced, stated by the caisse or listed as assumed
 */
export function assumedAccounts(
  journal: Journal,
  period: string,
  options: RenderAccountingOptions = {},
): readonly AccountingAccount[] {
  const { plan, lines } = readRequest(journal, period, options);
  const roles = [...new Set(lines.map(({ role }) => role))].filter((role) => isAssumed(plan, role));
  const accounts = new Map(roles.map((role) => [plan[role].number, plan[role]]));
  return [...accounts.values()].sort((left, right) => (left.number < right.number ? -1 : 1));
}

interface Request {
  readonly plan: AccountingPlan;
  readonly lines: readonly AccountingLine[];
}

function readRequest(journal: Journal, period: string, options: RenderAccountingOptions): Request {
  checkParts('journal', journal, { lines: 'list', opening: 'object', closing: 'object' });
  const { plan = ASSOCIATION_PLAN } = readOptional('options', options, { plan: { each: 'object' } });
  checkPlan(plan);
  return { plan, lines: accountingLines(journal, new Set(monthsOf(period))) };
}

function checkPlan(plan: AccountingPlan): void {
  for (const role of Object.keys(ASSOCIATION_PLAN) as (keyof AccountingPlan)[]) {
    checkParts(`options.plan.${role}`, plan[role], { number: 'text', label: 'text' });
    if (!isAccountNumber(plan[role].number)) {
      throw new RangeError(`options.plan.${role}.number: ${JSON.stringify(plan[role].number)} is not an account`);
    }
  }
}

function fieldsOf(line: AccountingLine, plan: AccountingPlan): readonly string[] {
  const { code, label } = JOURNALS[line.journal];
  const account = plan[line.role];
  const of = line.of ?? '';
  const amount = (value: AccountingLine['debit']): string => exactFromCents(value).toFixed(2).replace('.', ',');
  return [
    code,
    label,
    String(line.record),
    compact(line.date),
    account.number,
    guard(account.label),
    guard(of),
    guard(of),
    guard(line.piece),
    compact(line.pieceDate),
    entryNames[line.kind].fr,
    amount(line.debit),
    amount(line.credit),
    '',
    '',
    '',
    '',
    '',
  ];
}

const compact = (day: string): string => day.replaceAll('-', '');

/** A text without tabs and line ends, and guarded against formulas. */
const guard = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').replace(/^(?=\s*[=+\-@])/, "'");
