/** The ledger as text, and back. */
import { checkArgument, type Diagnostic, error, readParts } from '../money/index.ts';
import { sumsOf } from './balances.ts';
import { checkLedger } from './check-arguments.ts';
import { hashOfContent } from './content.ts';
import { overspentIn } from './ledger/overspend.ts';
import type { CreditLayer, EntryRecord, Ledger, MemberAccount, Purse, SharedParties } from './ledger/ledger.ts';
import { idsByMonth } from './ledger/record-table.ts';
import { recordIn } from './ledger/records.ts';
import { newLedger } from './ledger/new-ledger.ts';
import { readData } from './snapshot/read-data.ts';
import { type LedgerData, ledgerShape, type RecordData, SNAPSHOT_VERSION } from './snapshot/ledger-shape.ts';

export { SNAPSHOT_VERSION };

/** The caisse of a snapshot. */
export interface SnapshotOptions {
  /** The id of the caisse. A snapshot that was written for another one, or for none, is refused. */
  readonly caisse?: string;
}

const sharedData = ({ fund, expired, places, thirdPayers }: SharedParties): LedgerData['money'] => ({
  fund: fund.amount,
  expired: expired.amount,
  places: [...places].map(([id, { amount }]) => [id, amount]),
  thirdPayers: [...thirdPayers].map(([id, { amount }]) => [id, amount]),
});

const layersData = (layers: readonly CreditLayer[]): LedgerData['accounts'][number]['money']['layers'] =>
  layers.map(({ month, last, amount }) => [month, last, amount]);

const purseData = ({ member, held, layers, overspent }: Purse): LedgerData['accounts'][number]['money'] => ({
  member: member.amount,
  held: held.amount,
  layers: layersData(layers),
  overspent: overspent.map(({ entry, month, amount }) => [entry, month, amount]),
});

const accountData = (account: MemberAccount): LedgerData['accounts'][number] => ({
  id: account.id,
  sequence: account.sequence,
  status: account.status,
  opened: account.opened,
  until: account.until,
  money: purseData(account.money),
  items: [...account.items].map(([item, purse]) => [item, purseData(purse)]),
  due: account.due.amount,
  household: account.household.amount,
  dues: account.dues.map(({ month, at, amount }) => [month, at, amount]),
  advances: account.advances.map(({ entry, amount }) => [entry, amount]),
  holds: [...account.holds].map(([id, { place, item, amount, drawn, at, until }]) => ({
    id,
    place,
    item,
    amount,
    drawn: layersData(drawn),
    at,
    until,
  })),
});

const recordData = (
  id: string,
  { kind, account, content, at, amount, of, item, purchase, paid }: EntryRecord,
): RecordData => ({
  id,
  kind,
  account,
  content: typeof content === 'string' ? content : hashOfContent(content),
  at,
  amount,
  of,
  item,
  purchase:
    purchase === null
      ? null
      : {
          place: purchase.place,
          payee: purchase.payee,
          item: purchase.item,
          lines: purchase.lines.map(({ id: line, left }) => [line, left]),
          drawn: layersData(purchase.drawn),
        },
  paid: paid === null ? null : paid.map(({ month, amount: part }) => [month, part]),
});

/**
 * Writes a ledger as a snapshot: JSON with a version, from which a replay goes on.
 *
 * @remarks
 * It contains ids, amounts and hashes of remembered entries, and no content of entries. Its own hash shows damage and edits; it is not a signature.
 *
 * @param ledger - the ledger
 * @param options - the caisse of the accounts
 * @returns the snapshot; equal ledgers give equal bytes
 */
export function writeSnapshot(ledger: Ledger, options: SnapshotOptions = {}): string {
  checkLedger('ledger', ledger);
  const data: Omit<LedgerData, 'hash'> = {
    format: 'caisse-rules/ledger',
    version: SNAPSHOT_VERSION,
    caisse: caisseOf(options),
    closed: ledger.closed,
    turnover: ledger.turnover,
    money: sharedData(ledger.money),
    items: [...ledger.items].map(([item, parties]) => [item, sharedData(parties)]),
    accounts: [...ledger.accounts.values()].map(accountData),
    records: [...idsByMonth(ledger.records)].map(([month, ids]) => [
      month,
      ids.map((id) => recordData(id, recordIn(ledger, id)!)),
    ]),
  };
  return JSON.stringify({ ...data, hash: hashOfContent(data) });
}

function caisseOf(options: SnapshotOptions): string | null {
  const { caisse } = readParts('options', options);
  if (caisse !== undefined) checkArgument('options.caisse', caisse, 'text');
  return caisse ?? null;
}

/** The ledger of a snapshot, or why it cannot be read. */
export type ReadSnapshotResult =
  { readonly ok: true; readonly ledger: Ledger } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads a snapshot.
 *
 * @remarks
 * Diagnostics: `CAISSE-ACCOUNT-SNAPSHOT` for a text that `writeSnapshot` did not write, or that was changed: its hash differs, or its balances do not
 * sum to zero or differ from the credit that makes them. `CAISSE-ACCOUNT-SNAPSHOT-VERSION` for another version, `CAISSE-ACCOUNT-SNAPSHOT-CAISSE` for
 * another caisse.
 *
 * @param text - the snapshot
 * @param options - the caisse of the accounts
 * @returns the ledger, or diagnostics
 * @law a snapshot that is read gives the same snapshot again
 * @law any text is read as a snapshot or refused
 * @law a snapshot in which any value was changed is refused
 */
export function readSnapshot(text: string, options: SnapshotOptions = {}): ReadSnapshotResult {
  checkArgument('text', text, 'text');
  const expected = caisseOf(options);
  const refused = (place: string): ReadSnapshotResult => refusedWith(error('CAISSE-ACCOUNT-SNAPSHOT', [], { place }));
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refused('JSON');
  }
  const version = otherVersion(data);
  if (version !== null) {
    return refusedWith(error('CAISSE-ACCOUNT-SNAPSHOT-VERSION', [], { version, expected: SNAPSHOT_VERSION }));
  }
  const wrong = ledgerShape(data, '');
  if (wrong !== null) return refused(wrong);
  const { hash, ...content } = data as LedgerData;
  if (hashOfContent(content) !== hash) return refused('hash');
  if (expected !== null && content.caisse !== expected) {
    const details = { expected, ...(content.caisse === null ? {} : { caisse: content.caisse }) };
    return refusedWith(error('CAISSE-ACCOUNT-SNAPSHOT-CAISSE', [], details));
  }
  const ledger = readData(content, newLedger());
  const unbalanced = [...ledger.accounts.values()].find((account) => !isBalanced(account));
  if (unbalanced !== undefined) return refused(unbalanced.id);
  return [...sumsOf(ledger).values()].every((sum) => sum === 0) ? { ok: true, ledger } : refused('balances');
}

const refusedWith = (problem: Diagnostic): ReadSnapshotResult => ({ ok: false, diagnostics: [problem] });

/** The version of a snapshot of another version; `null` for this one, and for other data. */
function otherVersion(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { format, version } = data as Readonly<Record<string, unknown>>;
  const isOther = format === 'caisse-rules/ledger' && Number.isSafeInteger(version) && version !== SNAPSHOT_VERSION;
  return isOther ? Number(version) : null;
}

/** Whether the balances of an account are those of its credit, holds and contributions. */
function isBalanced({ money, items, due, dues, advances, holds }: MemberAccount): boolean {
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
  const owed = sum(dues.map(({ amount }) => amount));
  const advanced = sum(advances.map(({ amount }) => amount));
  const isSound = [money, ...items.values()].every((purse) => {
    const held = [...holds.values()].filter(({ item }) => item === purse.item);
    return (
      purse.member.amount === sum(purse.layers.map(({ amount }) => amount)) - overspentIn(purse) &&
      purse.held.amount === sum(held.map(({ amount }) => amount))
    );
  });
  return isSound && due.amount === advanced - owed && (owed === 0 || advanced === 0);
}
