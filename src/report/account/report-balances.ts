/** The state of accounts as reports. */
import type { CreditLayer, LedgerBalance, MemberAccount, Purse } from '../../account/index.ts';
import { checkArgument, checkMonth, checkParts, formatMonth, type Month } from '../../money/index.ts';
import { french } from '../../text/account.ts';
import type { ReportDocument } from '../report-document.ts';
import { type Column, inCurrency, type Row, type Wording } from '../table.ts';
import { withoutZeroColumns } from '../without-idle-columns.ts';
import { owedRow, type ReportStatementOptions } from './report-statement.ts';
import { languageOf } from '../check-arguments.ts';

const said = (fr: string, en: string): Wording => ({ fr, en });

const AMOUNT: Column = { key: 'amount', header: said('Montant', 'Amount'), kind: 'cents' };
const UNITS: Column = { key: 'units', header: said('Unités', 'Units'), kind: 'number' };
const ITEM: Column = { key: 'item', header: said('Produit', 'Product'), kind: 'text' };

/** The names of parties, by the word before the id. */
const PARTIES: Readonly<Record<string, (id: string) => Wording>> = {
  fund: () => said('Fonds', 'Fund'),
  expired: () => said('Crédits échus', 'Expired credit'),
  member: (id) => said(`Crédit du compte ${id}`, `Credit of account ${id}`),
  held: (id) => said(`Réservé, compte ${id}`, `On hold, account ${id}`),
  due: (id) => said(`Cotisations, compte ${id}`, `Contributions, account ${id}`),
  household: (id) => said(`Versements, compte ${id}`, `Payments, account ${id}`),
  place: (id) => said(`Lieu ${id}`, `Place ${id}`),
  'third-payer': (id) => said(`Tiers payeur ${id}`, `Third payer ${id}`),
};

function nameOf(party: LedgerBalance['party']): Wording {
  const [kind = '', id = ''] = party.split(/:(.*)/s);
  return PARTIES[kind]!(id);
}

const cellsOf = (amount: number, item: string | null): Row => (item === null ? { amount } : { item, units: amount });

/**
 * Makes a report of the balances of all parties.
 *
 * @param balances - the result of `balancesOf`
 * @param options - the language and the currency
 */
export function reportBalances(
  balances: readonly LedgerBalance[],
  options: ReportStatementOptions = {},
): ReportDocument {
  checkArgument('balances', balances, 'list');
  balances.forEach((balance, place) => {
    checkParts(`balances.${place}`, balance, { party: 'text', amount: 'number' });
  });
  const language = languageOf(options);
  const columns: readonly Column[] = [
    { key: 'party', header: said('Compte', 'Account'), kind: 'text' },
    ITEM,
    AMOUNT,
    UNITS,
  ];
  const rows = balances.map(({ party, item, amount }): Row => ({ party: nameOf(party), ...cellsOf(amount, item) }));
  return {
    title: said('Les comptes', 'The accounts'),
    language,
    blocks: [
      {
        kind: 'table',
        caption: said('Soldes', 'Balances'),
        table: withoutZeroColumns({ columns: inCurrency(columns, options), rows }),
        notes: [
          said(
            'Un solde positif a été reçu ou peut être dépensé ; un solde négatif a été versé ou reste dû. La somme est nulle.',
            'A positive balance was received or can be spent; a negative one was paid or is still due. The sum is zero.',
          ),
        ],
      },
    ],
  };
}

/** The month, the language and the currency of a report of an account. */
export interface ReportAccountOptions extends ReportStatementOptions {
  /** The present month, `YYYY-MM`. Credit that cannot be spent in it is named apart. If left out, all credit can be spent. */
  readonly month?: string;
}

/**
 * Makes a report of what an account has: its credit by month, what is on hold, and the contributions still due.
 *
 * @param account - the account of a ledger
 * @param options - the month, the language and the currency
 * @throws RangeError when `month` is not a month
 */
export function reportAccount(account: MemberAccount, options: ReportAccountOptions = {}): ReportDocument {
  checkParts('account', account, { id: 'text', money: 'object', items: 'map', due: 'object' });
  const language = languageOf(options);
  const present = options.month === undefined ? null : checkMonth('options.month', options.month);
  const { id, status, money, items, due } = account;
  const columns: readonly Column[] = [
    { key: 'line', header: said('Ligne', 'Line'), kind: 'text' },
    ITEM,
    { ...AMOUNT, isBalance: true },
    UNITS,
  ];
  const rows: readonly Row[] = [
    ...[money, ...items.values()].flatMap((purse) => rowsOf(purse, present)),
    ...(due.amount === 0 ? [] : [owedRow(-due.amount)]),
  ];
  return {
    title: said(`Le compte ${id}`, `Account ${id}`),
    subtitle: STATUS[status],
    language,
    blocks: [
      {
        kind: 'table',
        caption: said('Solde', 'Balance'),
        table: withoutZeroColumns({ columns: inCurrency(columns, options), rows }),
      },
    ],
  };
}

const STATUS: Readonly<Record<MemberAccount['status'], Wording>> = {
  active: said('Compte ouvert', 'Account in use'),
  paused: said('Compte en pause', 'Account on pause'),
  left: said('Le membre est parti', 'The member left'),
  closed: said('Compte clos', 'Account closed'),
};

function rowsOf({ item, member, held, layers }: Purse, present: Month | null): readonly Row[] {
  const apart = layers.filter((layer) => !isBegun(layer, present) || isOver(layer, present));
  const credit = apart.reduce((left, { amount }) => left - amount, member.amount);
  return [
    { line: said('Crédit à dépenser', 'Credit to spend'), ...cellsOf(Math.max(0, credit), item) },
    ...layers.map((layer) => ({ line: layerName(layer, present), ...cellsOf(layer.amount, item) })),
    ...(held.amount === 0 ? [] : [{ line: said('Réservé', 'On hold'), ...cellsOf(held.amount, item) }]),
    ...(credit < 0 ? [{ line: said('Dépassement', 'Overspending'), ...cellsOf(-credit, item) }] : []),
  ];
}

const isBegun = ({ month: of }: CreditLayer, present: Month | null): boolean => present === null || of <= present;

const isOver = ({ last }: CreditLayer, present: Month | null): boolean =>
  last !== null && present !== null && last < present;

function layerName(layer: CreditLayer, present: Month | null): Wording {
  const { month: of, last } = layer;
  const [fr, en] = [formatMonth(of, 'fr'), formatMonth(of, 'en')];
  if (!isBegun(layer, present)) {
    return said(
      french`crédit de ${fr}, à dépenser à partir de ce mois`,
      `credit of ${en}, to be spent from that month on`,
    );
  }
  if (isOver(layer, present)) {
    return said(
      french`crédit de ${fr}, qui ne peut plus être dépensé`,
      `credit of ${en}, which can no longer be spent`,
    );
  }
  const credit = said(french`dont crédit de ${fr}`, `of which credit of ${en}`);
  if (last === null) return credit;
  return said(
    french`${credit.fr}, à dépenser avant la fin de ${formatMonth(last, 'fr')}`,
    `${credit.en}, to be spent by the end of ${formatMonth(last, 'en')}`,
  );
}
