/** New and copied parts of a ledger. */
import type { Month } from '../../money/index.ts';
import type {
  CreditLayer,
  Drawn,
  Ledger,
  LedgerParty,
  MemberAccount,
  PartyBalance,
  Purse,
  SharedParties,
  Writable,
} from './ledger.ts';
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
  overspent: 0,
  repaid: [],
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

/** A copy of layers. */
const copyLayers = (layers: readonly CreditLayer[]): Writable<CreditLayer>[] =>
  layers.map(({ month, last, amount }) => ({ month, last, amount }));

/** A copy of what was drawn. */
export const copyDrawn = ({ layers, overspent }: Drawn): Writable<Drawn> => ({ layers: copyLayers(layers), overspent });

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

const copyPurse = ({ item, member, held, layers, overspent, repaid }: Purse): Writable<Purse> => ({
  item,
  member: copyBalance(member),
  held: copyBalance(held),
  layers: copyLayers(layers),
  overspent,
  repaid: copyLayers(repaid),
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
  holds: copyMap(account.holds, (hold) => ({ ...hold, drawn: copyDrawn(hold.drawn) })),
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
