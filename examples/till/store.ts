/** Accounts in PostgreSQL: one ledger an account, in a row that is locked while an entry is appended. */
import {
  type AccountPolicies,
  append,
  type AppendResult,
  type Entry,
  isRecorded,
  type Ledger,
  readSnapshot,
  replay,
  writeSnapshot,
} from 'caisse-rules/account';

/** An entry of one account. */
export type AccountEntry = Exclude<Entry, { readonly kind: 'close-month' }>;

/** A transaction of any client of PostgreSQL. */
export interface Transaction {
  readonly query: (
    text: string,
    values: readonly (string | number)[],
  ) => Promise<readonly Readonly<Record<string, unknown>>[]>;
}

const EMPTY: Ledger = replay([], []).ledger;

/** Opens an account that does not exist yet. */
export async function openAccount(tx: Transaction, account: string): Promise<void> {
  const text = 'INSERT INTO accounts (id, sequence, snapshot) VALUES ($1, 0, $2) ON CONFLICT (id) DO NOTHING';
  await tx.query(text, [account, writeSnapshot(EMPTY)]);
}

/**
 * Reads the ledger of an account.
 *
 * @param lock - `'row'` keeps the row locked until the end of the transaction; an authorisation needs no lock
 */
export async function readAccount(tx: Transaction, account: string, lock: 'none' | 'row' = 'none'): Promise<Ledger> {
  const text = `SELECT snapshot FROM accounts WHERE id = $1${lock === 'row' ? ' FOR UPDATE' : ''}`;
  const [row] = await tx.query(text, [account]);
  if (row === undefined) throw new Error(`no account ${account}`);
  const read = readSnapshot(String(row['snapshot']));
  if (!read.ok) throw new Error(`the snapshot of ${account} cannot be read`);
  return read.ledger;
}

/**
 * Appends an entry at the sequence at which it was authorised. It must run in a transaction of its own.
 *
 * @returns the result of `append`; nothing is written unless it is `ok`, and nothing is written twice
 */
export async function appendEntry(
  tx: Transaction,
  entry: AccountEntry,
  expectedSequence: number,
  policies: readonly AccountPolicies[],
): Promise<AppendResult> {
  const ledger = await readAccount(tx, entry.account, 'row');
  const appended = append(ledger, entry, expectedSequence, policies);
  if (!appended.ok || isRecorded(ledger, entry.id)) return appended;
  const { sequence } = appended;
  await tx.query('INSERT INTO entries (id, account, sequence, content) VALUES ($1, $2, $3, $4::text::json)', [
    entry.id,
    entry.account,
    sequence,
    JSON.stringify(entry),
  ]);
  await tx.query('UPDATE accounts SET sequence = $2, snapshot = $3 WHERE id = $1', [
    entry.account,
    sequence,
    writeSnapshot(appended.ledger),
  ]);
  return appended;
}
