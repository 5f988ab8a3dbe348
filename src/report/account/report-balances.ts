/** The state of accounts as reports. */
import type { LedgerBalance, MemberAccount, Purse } from '../../account/index.ts';
import { checkArgument, checkParts, formatMonth } from '../../money/index.ts';
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

/**
 * Makes a report of what an account has: its credit by month, what is on hold, and the contributions still due.
 *
 * @param account - the account of a ledger
 * @param options - the language and the currency
 */
export function reportAccount(account: MemberAccount, options: ReportStatementOptions = {}): ReportDocument {
  checkParts('account', account, { id: 'text', money: 'object', items: 'map', due: 'object' });
  const language = languageOf(options);
  const { id, status, money, items, due } = account;
  const columns: readonly Column[] = [
    { key: 'line', header: said('Ligne', 'Line'), kind: 'text' },
    ITEM,
    AMOUNT,
    UNITS,
  ];
  const rows: readonly Row[] = [
    ...[money, ...items.values()].flatMap(rowsOf),
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

function rowsOf({ item, member, held, layers }: Purse): readonly Row[] {
  return [
    { line: said('Crédit à dépenser', 'Credit to spend'), ...cellsOf(Math.max(0, member.amount), item) },
    ...layers.map(({ month, last, amount }) => ({ line: layerName(month, last), ...cellsOf(amount, item) })),
    ...(held.amount === 0 ? [] : [{ line: said('Réservé', 'On hold'), ...cellsOf(held.amount, item) }]),
    ...(member.amount < 0 ? [{ line: said('Dépassement', 'Overspending'), ...cellsOf(-member.amount, item) }] : []),
  ];
}

function layerName(month: string, last: string | null): Wording {
  const of = said(french`dont crédit de ${formatMonth(month, 'fr')}`, `of which credit of ${formatMonth(month, 'en')}`);
  if (last === null) return of;
  return said(
    french`${of.fr}, à dépenser avant la fin de ${formatMonth(last, 'fr')}`,
    `${of.en}, to be spent by the end of ${formatMonth(last, 'en')}`,
  );
}
