/** Statements and bills of accounts as reports. */
import {
  type FundStatement,
  type MemberStatement,
  parisTime,
  type PlaceBill,
  type StatementTotals,
  type ThirdPayerStatement,
} from '../../account/index.ts';
import { checkParts, formatMonth, isMonth, type Language, checkItems } from '../../money/index.ts';
import { elide, entryNames, writeDate } from '../../text/account.ts';
import type { ReportDocument } from '../report-document.ts';
import { type Column, type CurrencyOptions, inCurrency, type Row, type Table, type Wording } from '../table.ts';
import { withoutZeroColumns } from '../without-idle-columns.ts';
import { languageOf } from '../check-arguments.ts';

/** The language and the currency of a statement. */
export interface ReportStatementOptions extends CurrencyOptions {
  /**
   * The language in which the statement is written.
   *
   * @defaultValue `'fr'`
   */
  readonly language?: Language;
}

const said = (fr: string, en: string): Wording => ({ fr, en });
const amount = (key: string, fr: string, en: string): Column => ({ key, header: said(fr, en), kind: 'cents' });
const text = (key: string, fr: string, en: string): Column => ({ key, header: said(fr, en), kind: 'text' });

/** A period in words: a month, a year, or two months. */
export function periodWords(period: string): Wording {
  const [first = '', last] = period.split('/');
  const words = (language: Language): string => {
    if (!isMonth(first)) return period;
    if (last === undefined || !isMonth(last)) return formatMonth(first, language);
    const [from, to] = [formatMonth(first, language), formatMonth(last, language)];
    return language === 'fr' ? `${elide('de ', from, language)}${from} à ${to}` : `${from} to ${to}`;
  };
  return said(words('fr'), words('en'));
}

/** A report of tables. */
function reportOf(
  title: Wording,
  subtitle: Wording | null,
  tables: readonly { readonly caption: Wording; readonly table: Table; readonly notes?: readonly Wording[] }[],
  options: ReportStatementOptions,
): ReportDocument {
  return {
    title,
    ...(subtitle === null ? {} : { subtitle }),
    language: languageOf(options),
    blocks: tables.map((each) => ({ kind: 'table', ...each })),
  };
}

/** What a member still owes; below zero, what was paid in advance. */
export const owedRow = (owed: number): Row =>
  owed < 0
    ? { line: said('Cotisations payées d’avance', 'Contributions paid in advance'), amount: -owed }
    : { line: said('Cotisations restant dues', 'Contributions still due'), amount: owed };

const EXPIRED = said('Échu', 'Expired');
const OF_EXPIRED = said('dont remboursé sur un crédit déjà échu', 'of which refunded to credit that had expired');

/** The name of a refund whose credit had expired, all of it or a part. */
const expiredRefund = (isWhole: boolean): Wording =>
  isWhole
    ? said('Remboursement d’un crédit déjà échu', 'Refund of credit that had expired')
    : said('Remboursement, en partie d’un crédit déjà échu', 'Refund, partly of credit that had expired');

/** The name of an entry. What the end of a month changes for a member is the credit that expires. */
const nameOf = (kind: keyof typeof entryNames): Wording => entryNames[kind === 'close-month' ? 'expiry' : kind];

/** The sums of a member, as rows. */
const SUMS: readonly { readonly key: keyof StatementTotals; readonly label: Wording; readonly isAlways?: true }[] = [
  { key: 'opening', label: said('Crédit au début', 'Credit at the start'), isAlways: true },
  { key: 'credited', label: said('Crédit reçu', 'Credit received') },
  { key: 'spent', label: said('Dépensé', 'Spent') },
  { key: 'expired', label: EXPIRED },
  { key: 'transferred', label: said('Dons reçus, moins les dons faits', 'Gifts received less gifts made') },
  { key: 'held', label: said('Mis en réservation, moins ce qui est libéré', 'Put on hold less what was released') },
  { key: 'closing', label: said('Crédit à la fin', 'Credit at the end'), isAlways: true },
  { key: 'overspent', label: said('Dépassement', 'Overspending') },
  { key: 'own', label: said('Payé par le membre dans les lieux', 'Paid by the member at places') },
  { key: 'contributionsDue', label: said('Cotisations dues', 'Contributions due') },
  { key: 'contributionsPaid', label: said('Cotisations payées', 'Contributions paid') },
  { key: 'owed', label: said('Cotisations restant dues', 'Contributions still due') },
];

/**
 * Makes a report of the statement of a member, for `renderHtml`, `renderMarkdown` or `renderOds`.
 *
 * @param statement - the result of `memberStatement`
 * @param options - the language and the currency
 */
export function reportMemberStatement(
  statement: MemberStatement,
  options: ReportStatementOptions = {},
): ReportDocument {
  checkParts('statement', statement, { account: 'text', period: 'text', lines: 'list', totals: 'object' });
  const { account, period, lines, totals } = statement;
  const columns = [
    text('date', 'Date', 'Date'),
    text('entry', 'Écriture', 'Entry'),
    text('place', 'Lieu', 'Place'),
    amount('credit', 'Crédit', 'Credit'),
    amount('held', 'Réservé', 'On hold'),
    amount('due', 'Cotisation', 'Contribution'),
    amount('own', 'Payé par le membre', 'Paid by the member'),
    { ...amount('balance', 'Crédit après', 'Credit after'), isBalance: true },
  ];
  const rows = lines.map(({ at, kind, place, expired, credit, held, due, own, balance }): Row => ({
    date: dateOf(at),
    entry: kind === 'refund' && expired > 0 ? expiredRefund(credit === 0) : nameOf(kind),
    place,
    credit,
    held,
    due,
    own,
    balance,
  }));
  const sums = SUMS.filter(({ key, isAlways }) => isAlways === true || totals[key] !== 0).map(({ key, label }) =>
    key === 'owed'
      ? owedRow(totals.owed)
      : key === 'spent' && totals.spent < 0
        ? { line: said('Remboursé, moins les achats', 'Refunded less purchases'), amount: -totals.spent }
        : { line: label, amount: totals[key] },
  );
  const expiredRefunds = lines.reduce((sum, { kind, expired }) => sum + (kind === 'refund' ? expired : 0), 0);
  const expiredAt = sums.findIndex(({ line }) => line === EXPIRED);
  if (expiredRefunds > 0) sums.splice(expiredAt + 1, 0, { line: OF_EXPIRED, amount: expiredRefunds });
  return reportOf(
    said(`Relevé du compte ${account}`, `Statement of account ${account}`),
    periodWords(period),
    [
      {
        caption: said('En résumé', 'Summary'),
        table: {
          columns: inCurrency([text('line', 'Ligne', 'Line'), amount('amount', 'Montant', 'Amount')], options),
          rows: sums,
        },
      },
      {
        caption: said('Les écritures', 'The entries'),
        table: withoutZeroColumns({ columns: inCurrency(columns, options), rows }),
      },
    ],
    options,
  );
}

function dateOf(at: string): Wording {
  const date = parisTime(at)?.date ?? at;
  return said(writeDate(date, 'fr'), writeDate(date, 'en'));
}

/**
 * Makes a report of the bill of a place.
 *
 * @param bill - the result of `placeBill`
 * @param options - the language and the currency
 */
export function reportPlaceBill(bill: PlaceBill, options: ReportStatementOptions = {}): ReportDocument {
  checkParts('bill', bill, { place: 'text', period: 'text', lines: 'list' });
  const columns = [
    text('date', 'Date', 'Date'),
    text('id', 'Achat', 'Purchase'),
    text('till', 'Caisse enregistreuse', 'Till'),
    amount('amount', 'Montant', 'Amount'),
  ];
  return reportOf(
    said(`Bordereau ${bill.remittance}`, `Remittance ${bill.remittance}`),
    periodWords(bill.period),
    [
      {
        caption: said(`Ce qui est dû à ${bill.place}`, `What ${bill.place} is owed`),
        table: {
          columns: inCurrency(columns, options),
          rows: bill.lines.map(({ id, at, till, amount: moved }) => ({ date: dateOf(at), id, till, amount: moved })),
          total: { date: said('Total', 'Total'), amount: bill.owed },
        },
        notes: [said('Un montant négatif est un remboursement.', 'A negative amount is a refund.')],
      },
    ],
    options,
  );
}

/**
 * Makes a report of what third payers owe, in totals.
 *
 * @param statements - the result of `thirdPayerStatements`, of one or several periods
 * @param options - the language and the currency
 */
export function reportThirdPayers(
  statements: readonly ThirdPayerStatement[],
  options: ReportStatementOptions = {},
): ReportDocument {
  checkItems('statements', statements, 'object');
  const columns: readonly Column[] = [
    text('period', 'Période', 'Period'),
    text('payer', 'Tiers payeur', 'Third payer'),
    { key: 'accounts', header: said('Comptes', 'Accounts'), kind: 'number' },
    amount('amount', 'Montant dû', 'Amount due'),
  ];
  return reportOf(
    said('Ce que doivent les tiers payeurs', 'What third payers owe'),
    null,
    [
      {
        caption: said('Montants dus', 'Amounts due'),
        table: {
          columns: inCurrency(columns, options),
          rows: statements.map(({ thirdPayer, period, amount: due, accounts }) => ({
            period: periodWords(period),
            payer: thirdPayer,
            accounts,
            amount: due,
          })),
          total: { period: said('Total', 'Total'), amount: statements.reduce((sum, each) => sum + each.amount, 0) },
        },
        notes: [
          said(
            'Un nombre de comptes au-dessous du seuil de secret n’est pas montré.',
            'A number of accounts below the threshold of secrecy is not shown.',
          ),
        ],
      },
    ],
    options,
  );
}

/**
 * Makes a report of the fund month by month, as the accounts have it.
 *
 * @param statements - the result of `fundStatements`
 * @param options - the language and the currency
 */
export function reportFundStatements(
  statements: readonly FundStatement[],
  options: ReportStatementOptions = {},
): ReportDocument {
  checkItems('statements', statements, 'object');
  const columns: readonly Column[] = [
    { key: 'month', header: said('Mois', 'Month'), kind: 'month' },
    amount('contributionsDue', 'Cotisations dues', 'Contributions due'),
    amount('contributionsPaid', 'Cotisations payées', 'Contributions paid'),
    amount('latePayments', 'Payées en retard', 'Paid late'),
    amount('othersPaid', 'Tiers payeurs', 'Third payers'),
    amount('allocationsCredited', 'Crédits versés', 'Credit given'),
    amount('allocationsSpent', 'Crédits dépensés', 'Credit spent'),
    amount('creditExpired', 'Crédits échus', 'Credit expired'),
    { ...amount('balance', 'Solde du mois', 'Balance of the month'), isBalance: true },
    { ...amount('creditOutstanding', 'Crédits à dépenser', 'Credit to spend'), isBalance: true },
    amount('arrears', 'Impayés', 'Unpaid'),
  ];
  const rows = statements.map((statement): Row => ({ ...statement }));
  return reportOf(
    said('Le fonds d’après les comptes', 'The fund as the accounts have it'),
    null,
    [
      {
        caption: said('Mois par mois', 'Month by month'),
        table: withoutZeroColumns({ columns: inCurrency(columns, options), rows }),
        notes: [
          said(
            'Les subventions et les dépenses de fonctionnement ne sont pas dans les comptes des membres.',
            'Subsidies and operating costs are not in the accounts of members.',
          ),
        ],
      },
    ],
    options,
  );
}
