/** New and copied parts of a ledger. */
import type { Month } from '../../money/index.ts';
import type { Ledger, LedgerParty, MemberAccount, PartyBalance, Purse, SharedParties, Writable } from './ledger.ts';
import { copyLayers } from './layers.ts';
import { copyRecords, newRecords } from './record-table.ts';

/** A balance of zero. */
export const newBalance = (party: LedgerParty): Writable<PartyBalance> => ({ party, amount: 0 });

/** Shared parties with balances of zero. */
export const newParties = (): Writable<SharedParties> => ({
  fund: newBalance('fund'),
  expired: newBalance('expired'),
  places: new Map(),
  thirdPayers: new Map(),
});

/** A purse without credit. */
export const newPurse = (account: string, item: string | null): Writable<Purse> => ({
  item,
  member: newBalance(`member:${account}`),
  held: newBalance(`held:${account}`),
  layers: [],
  overspent: [],
});

/** An account without entries. */
export const newAccount = (id: string, opened: Month): Writable<MemberAccount> => ({
  id,
  sequence: 0,
  status: 'active',
  opened,
  until: null,
  money: newPurse(id, null),
  items: new Map(),
  due: newBalance(`due:${id}`),
  household: newBalance(`household:${id}`),
  dues: [],
  advances: [],
  holds: new Map(),
});

/** A ledger without entries. */
export const newLedger = (): Writable<Ledger> => ({
  closed: null,
  turnover: 0,
  money: newParties(),
  items: new Map(),
  accounts: new Map(),
  records: newRecords(),
});

const copyBalance = ({ party, amount }: PartyBalance): Writable<PartyBalance> => ({ party, amount });

const copyMap = <Key, Value, Copy>(map: ReadonlyMap<Key, Value>, copy: (value: Value) => Copy): Map<Key, Copy> => {
  const copied = new Map<Key, Copy>();
  for (const [key, value] of map) copied.set(key, copy(value));
  return copied;
};

const copyParties = ({ fund, expired, places, thirdPayers }: SharedParties): Writable<SharedParties> => ({
  fund: copyBalance(fund),
  expired: copyBalance(expired),
  places: copyMap(places, copyBalance),
  thirdPayers: copyMap(thirdPayers, copyBalance),
});

const copyPurse = ({ item, member, held, layers, overspent }: Purse): Writable<Purse> => ({
  item,
  member: copyBalance(member),
  held: copyBalance(held),
  layers: copyLayers(layers),
  overspent: overspent.map((each) => ({ ...each })),
});

/** A copy of an account. */
export const copyAccount = (account: MemberAccount): Writable<MemberAccount> => ({
  id: account.id,
  sequence: account.sequence,
  status: account.status,
  opened: account.opened,
  until: account.until,
  money: copyPurse(account.money),
  items: copyMap(account.items, copyPurse),
  due: copyBalance(account.due),
  household: copyBalance(account.household),
  dues: account.dues.map((due) => ({ ...due })),
  advances: account.advances.map((advance) => ({ ...advance })),
  holds: copyMap(account.holds, (hold) => ({ ...hold, drawn: copyLayers(hold.drawn) })),
});

/** A copy of a ledger whose accounts and records are still those of the original, to be copied when they change. */
export const copyLedger = (ledger: Ledger): Writable<Ledger> => ({
  closed: ledger.closed,
  turnover: ledger.turnover,
  money: copyParties(ledger.money),
  items: copyMap(ledger.items, copyParties),
  accounts: new Map(ledger.accounts as Writable<Ledger>['accounts']),
  records: copyRecords(ledger.records),
});
