/** Fifty tills at once on PostgreSQL: no credit below zero, no cent lost, and the stored ledgers are those of the stored entries. */
import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import {
  type AccountEntry,
  appendEntry,
  openAccount,
  readAccount,
  type Transaction,
} from '../../examples/till/store.ts';
import { authorisePurchase, balancesOf, replay, writeSnapshot } from '../../src/account/index.ts';
import { cents } from '../../src/money/index.ts';
import { KEEPS } from '../account/histories.ts';

const CLIENTS = 50;
const ATTEMPTS = 12;
const ACCOUNTS = ['a', 'b', 'c', 'd', 'e'];
const CREDIT = 20_000;
const AT = '2026-01-20T10:00:00+01:00';
const POLICIES = [KEEPS];

const [host = ''] = process.argv.slice(2);
const sql = postgres({ host, username: 'postgres', database: 'postgres', max: CLIENTS, onnotice: () => undefined });

const transactionOf = (tx: postgres.Sql | postgres.TransactionSql): Transaction => ({
  query: async (text, values) => tx.unsafe(text, [...values]),
});

const inTransaction = async <Answer>(work: (tx: Transaction) => Promise<Answer>): Promise<Answer> =>
  (await sql.begin((tx) => work(transactionOf(tx)))) as Answer;

/** Fails the run. */
function check(isTrue: boolean, what: string): void {
  if (isTrue) return;
  console.error(`PostgreSQL, ${CLIENTS} tills: ${what}`);
  process.exitCode = 1;
}

let stale = 0;

/** A till buys until it has made all its purchases or an account is empty; some of them are sent twice. */
async function runTill(client: number): Promise<number> {
  let covered = 0;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const account = ACCOUNTS[(client + attempt) % ACCOUNTS.length]!;
    const asked = cents(150 + ((client * 37 + attempt * 101) % 700), 'once');
    const line = { id: 'l1', price: asked, covered: asked, own: cents(0, 'once') };
    for (;;) {
      const ledger = await readAccount(transactionOf(sql), account);
      const answer = authorisePurchase(
        ledger,
        { account, place: 'epicerie', at: AT, cover: { lines: [line] } },
        POLICIES,
      );
      if (answer.verdict === 'refused') break;
      const entry: AccountEntry = {
        id: `t${client}-${attempt}`,
        kind: 'purchase',
        at: AT,
        rules: 'r1',
        till: `t${client}`,
        account,
        place: 'epicerie',
        lines: answer.entryLines,
      };
      const appended = await inTransaction((tx) => appendEntry(tx, entry, answer.expectedSequence, POLICIES));
      if (appended.ok) {
        covered += answer.covered;
        // The network repeats a request: nothing is counted twice.
        if (attempt % 3 === 0) {
          const again = await inTransaction((tx) => appendEntry(tx, entry, answer.expectedSequence, POLICIES));
          check(again.ok, 'a repeated entry was refused');
        }
        break;
      }
      check(
        appended.diagnostics.every(({ code }) => code === 'CAISSE-ACCOUNT-STALE'),
        `refused with ${appended.diagnostics.map(({ code }) => code).join(', ')}`,
      );
      stale += 1;
    }
  }
  return covered;
}

await sql.unsafe('DROP TABLE IF EXISTS entries, accounts');
await sql.unsafe(readFileSync('examples/till/schema.sql', 'utf8'));
for (const account of ACCOUNTS) {
  await inTransaction(async (tx) => {
    await openAccount(tx, account);
    const entry: AccountEntry = {
      id: `c-${account}`,
      kind: 'credit',
      at: AT,
      rules: 'r1',
      account,
      month: '2026-01',
      amount: CREDIT,
    };
    return appendEntry(tx, entry, 0, POLICIES);
  });
}
const covered = (await Promise.all([...Array(CLIENTS).keys()].map(runTill))).reduce((sum, each) => sum + each, 0);

let left = 0;
for (const account of ACCOUNTS) {
  const ledger = await readAccount(transactionOf(sql), account);
  const rows = await sql`SELECT content FROM entries WHERE account = ${account} ORDER BY sequence`;
  const replayed = replay(
    rows.map(({ content }) => content as unknown),
    POLICIES,
  );
  check(replayed.diagnostics.length === 0, `account ${account} has entries that do not replay`);
  check(writeSnapshot(replayed.ledger) === writeSnapshot(ledger), `account ${account} differs from its entries`);
  check(
    balancesOf(ledger).reduce((sum, { amount }) => sum + amount, 0) === 0,
    `account ${account} does not sum to zero`,
  );
  const credit = ledger.accounts.get(account)!.money.member.amount;
  check(credit >= 0, `account ${account} is below zero`);
  left += credit;
}
check(covered + left === ACCOUNTS.length * CREDIT, `${covered} spent and ${left} left of ${ACCOUNTS.length * CREDIT}`);
check(stale > 0, 'no two tills met');
const [{ count } = { count: 0 }] = await sql`SELECT count(*)::integer AS count FROM entries`;
await sql.end();
if (process.exitCode !== 1) {
  console.log(
    `PostgreSQL, ${CLIENTS} tills at once: 1 passed, 0 failed (${String(count)} entries, ${stale} stale sequences refused)`,
  );
}
