/** Makes the ledger of the data of a snapshot. */
import type { Month } from '../../money/index.ts';
import { knownMonth } from '../instant.ts';
import type {
  CreditLayer,
  EntryRecord,
  Ledger,
  MemberAccount,
  Purse,
  SharedParties,
  Writable,
} from '../ledger/ledger.ts';
import { newAccount, newBalance, newParties, newPurse } from '../ledger/new-ledger.ts';
import { addRecord } from '../ledger/record-table.ts';
import type { LedgerData, PurseData, RecordData } from './ledger-shape.ts';

/** A month of checked data. */
const monthOf = (text: string): Month => knownMonth(text)!;
const monthOrNull = (text: string | null): Month | null => (text === null ? null : monthOf(text));

type LayerData = PurseData['layers'];

const layersOf = (layers: LayerData): Writable<CreditLayer>[] =>
  layers.map(([month, last, amount]) => ({ month: monthOf(month), last: monthOrNull(last), amount }));

function sharedOf(data: LedgerData['money']): Writable<SharedParties> {
  const parties = newParties();
  parties.fund.amount = data.fund;
  parties.expired.amount = data.expired;
  for (const [id, amount] of data.places) parties.places.set(id, { ...newBalance(`place:${id}`), amount });
  for (const [id, amount] of data.thirdPayers) {
    parties.thirdPayers.set(id, { ...newBalance(`third-payer:${id}`), amount });
  }
  return parties;
}

function purseFrom(account: string, item: string | null, data: PurseData): Writable<Purse> {
  const purse = newPurse(account, item);
  purse.member.amount = data.member;
  purse.held.amount = data.held;
  return {
    ...purse,
    layers: layersOf(data.layers),
    overspent: data.overspent.map(([entry, month, amount]) => ({ entry, month: monthOf(month), amount })),
  };
}

function accountFrom(data: LedgerData['accounts'][number]): Writable<MemberAccount> {
  const { id } = data;
  const account = newAccount(id, monthOf(data.opened));
  account.due.amount = data.due;
  account.household.amount = data.household;
  return {
    ...account,
    sequence: data.sequence,
    status: data.status,
    until: monthOrNull(data.until),
    money: purseFrom(id, null, data.money),
    items: new Map(data.items.map(([item, purse]) => [item, purseFrom(id, item, purse)])),
    dues: data.dues.map(([month, at, amount]) => ({ month: monthOf(month), at, amount })),
    advances: data.advances.map(([entry, amount]) => ({ entry, amount })),
    holds: new Map(data.holds.map(({ id: hold, drawn, ...rest }) => [hold, { ...rest, drawn: layersOf(drawn) }])),
  };
}

/** Fills an empty ledger with checked data. */
export function readData(data: Omit<LedgerData, 'hash'>, empty: Writable<Ledger>): Writable<Ledger> {
  for (const [month, records] of data.records) {
    for (const { id, ...record } of records) {
      addRecord(empty.records, id, monthOf(month), recordFrom(record), null, null);
    }
  }
  return {
    ...empty,
    closed: monthOrNull(data.closed),
    turnover: data.turnover,
    money: sharedOf(data.money),
    items: new Map(data.items.map(([item, parties]) => [item, sharedOf(parties)])),
    accounts: new Map(data.accounts.map((account) => [account.id, accountFrom(account)])),
  };
}

const recordFrom = ({ of, purchase, paid, ...record }: Omit<RecordData, 'id'>): EntryRecord => ({
  ...record,
  of: monthOrNull(of),
  paid: paid === null ? null : paid.map(([month, amount]) => ({ month: monthOf(month), amount })),
  purchase:
    purchase === null
      ? null
      : {
          ...purchase,
          lines: purchase.lines.map(([line, left]) => ({ id: line, left })),
          drawn: layersOf(purchase.drawn),
        },
});
