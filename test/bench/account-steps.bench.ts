/** Random steps of a ledger, with the sum of all balances after each: `STEPS=100000000 node …/account-steps.bench.js`. */
import type { AccountPolicies, Entry, Ledger, MemberAccount, Purse, SharedParties } from '../../src/account/index.ts';
import { replayWith } from '../../src/account/replay.ts';
import { addMonths, cents, month } from '../../src/money/index.ts';
import { KEEPS } from '../account/histories.ts';
import { machine, plain } from './measure.ts';

const STEPS = Number(process.env['STEPS'] ?? 1_000_000);
/** The steps of a month: few enough for what a ledger remembers to stay in the cache of a processor. */
const CHUNK = 2000;
const ACCOUNTS = 8;

const policies: readonly AccountPolicies[] = [
  { ...KEEPS, from: month('2000-01'), unspent: { expiresAfter: 1 }, overdraft: cents(500, 'once'), refundMonths: 1 },
];

let seed = 20_260_127;
/** A whole number below a limit. */
function below(limit: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 4_294_967_296) * limit);
}

const sumOfPurse = ({ member, held }: Purse): number => member.amount + held.amount;

function sumOfShared({ fund, expired, places, thirdPayers }: SharedParties): number {
  let sum = fund.amount + expired.amount;
  for (const { amount } of places.values()) sum += amount;
  for (const { amount } of thirdPayers.values()) sum += amount;
  return sum;
}

/** The sums of money and of units; zero for every ledger. */
function isZero({ money, items, accounts }: Ledger): boolean {
  let cash = sumOfShared(money);
  let units = 0;
  for (const parties of items.values()) units += sumOfShared(parties);
  const add = (account: MemberAccount): void => {
    cash += sumOfPurse(account.money) + account.due.amount + account.household.amount;
    for (const purse of account.items.values()) units += sumOfPurse(purse);
  };
  for (const account of accounts.values()) add(account);
  return cash === 0 && units === 0;
}

let made = 0;
let of = month('2000-01');
let lastHold = '';
/** The holds of the month; at its end, those that are still open time out. */
let holds: string[] = [];
let lastPurchase = '';

/** A random entry. Some refer to entries that do not suit, and are refused. */
function anyEntry(): Entry {
  const id = `e${made}`;
  made += 1;
  const base = { id, at: `${of}-${10 + below(18)}T10:00:00+01:00`, rules: 'r1', account: `a${below(ACCOUNTS)}` };
  const item = below(10) === 0 ? { item: 'pain' } : {};
  const amount = 1 + below(3000);
  switch (below(16)) {
    case 0:
    case 1:
    case 2:
      return { ...base, ...item, kind: 'credit', month: of, amount: amount * 4 };
    case 3:
      return {
        ...base,
        kind: 'contribution-due',
        month: of,
        amount,
        ...(below(4) === 0 ? { thirdPayer: 'ccas' } : {}),
      };
    case 4:
      return { ...base, kind: 'contribution-paid', month: of, amount };
    case 5:
      lastHold = id;
      holds.push(id);
      return { ...base, ...item, account: 'a0', kind: 'hold', place: 'p1', amount };
    case 6:
      return { ...base, account: 'a0', kind: 'capture', hold: lastHold, lines: [{ id: 'l1', covered: amount }] };
    case 7:
      return { ...base, account: 'a0', kind: 'void', hold: lastHold };
    case 8:
      return { ...base, account: 'a1', kind: 'refund', purchase: lastPurchase, lines: [{ id: 'l1', amount }] };
    case 9:
      return { ...base, ...item, kind: 'transfer', to: `a${below(ACCOUNTS)}`, amount };
    case 10:
      return { ...base, ...item, kind: 'correction', of: 'credit', month: of, amount: amount - 1500 || 1 };
    default: {
      const account = below(3) === 0 ? 'a1' : base.account;
      if (account === 'a1') lastPurchase = id;
      const offline = below(30) === 0 ? ({ offline: true } as const) : {};
      return {
        ...base,
        ...item,
        ...offline,
        account,
        kind: 'purchase',
        place: `p${below(4)}`,
        lines: [{ id: 'l1', covered: amount }],
      };
    }
  }
}

/** A step as the others: it is refused for a hold that was captured or void. */
function timeOut(hold: string, closing: string): Entry {
  made += 1;
  const at = `${closing}-01T10:00:00+01:00`;
  return { id: `e${made - 1}`, at, rules: 'r1', account: 'a0', kind: 'hold-expired', hold };
}

let ledger: Ledger | undefined;
let accepted = 0;
let wrong = 0;
let shown = 0;
const start = process.hrtime.bigint();
const secondsSince = (): number => Number(process.hrtime.bigint() - start) / 1e9;
while (made < STEPS) {
  const entries: Entry[] = Array.from({ length: Math.min(CHUNK, STEPS - made) }, anyEntry);
  const closing = addMonths(of, 1);
  for (const hold of holds) entries.push(timeOut(hold, closing));
  holds = [];
  entries.push({
    id: `close-${made}`,
    at: `${closing}-02T10:00:00+01:00`,
    rules: 'r1',
    kind: 'close-month',
    month: of,
  });
  const answer = replayWith(
    entries,
    policies,
    ledger === undefined ? {} : { from: ledger },
    (_entry, _month, _postings, at) => {
      accepted += 1;
      if (!isZero(at)) wrong += 1;
    },
  );
  ledger = answer.ledger;
  // After two centuries of months the ledger begins again.
  if (of === '2199-10') {
    of = month('2000-01');
    ledger = undefined;
  } else of = closing;
  // A long run shows how far it is.
  if (made >= shown + 5_000_000) {
    shown = made;
    console.error(`${made} steps, ${plain(secondsSince())} s, wrong ${wrong}`);
  }
}
console.log(`${machine()}, one core`);
console.log(
  `steps         ${made.toLocaleString('en')}, of which ${accepted.toLocaleString('en')} entries accepted with the closings, ${plain(secondsSince())} s; sums other than zero: ${wrong}`,
);
if (wrong > 0) process.exitCode = 1;
