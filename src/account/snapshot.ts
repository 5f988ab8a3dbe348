/** The ledger as text, and back. */
import { checkArgument, type Diagnostic, error } from '../money/index.ts';
import { sumsOf } from './balances.ts';
import { checkLedger } from './check-arguments.ts';
import { hashOfContent } from './content.ts';
import type { Drawn, Ledger, MemberAccount, Purse, SharedParties, StoredRecord } from './ledger/ledger.ts';
import { fullRecord } from './ledger/records.ts';
import { newLedger } from './ledger/new-ledger.ts';
import { readData } from './snapshot/read-data.ts';
import { type LedgerData, ledgerShape, type RecordData } from './snapshot/ledger-shape.ts';

/** The version of the format of snapshots. */
export const SNAPSHOT_VERSION = 1;

const sharedData = ({ fund, expired, places, thirdPayers }: SharedParties): LedgerData['money'] => ({
  fund: fund.amount,
  expired: expired.amount,
  places: [...places].map(([id, { amount }]) => [id, amount]),
  thirdPayers: [...thirdPayers].map(([id, { amount }]) => [id, amount]),
});

const purseData = ({ member, held, layers, overspent, repaid }: Purse): LedgerData['accounts'][number]['money'] => ({
  member: member.amount,
  held: held.amount,
  layers: layers.map(({ month, last, amount }) => [month, last, amount]),
  overspent,
  repaid: repaid.map(({ month, last, amount }) => [month, last, amount]),
});

const accountData = (account: MemberAccount): LedgerData['accounts'][number] => ({
  id: account.id,
  sequence: account.sequence,
  status: account.status,
  until: account.until,
  money: purseData(account.money),
  items: [...account.items].map(([item, purse]) => [item, purseData(purse)]),
  due: account.due.amount,
  household: account.household.amount,
  dues: account.dues.map(({ month, at, amount }) => [month, at, amount]),
  holds: [...account.holds].map(([id, { place, item, amount, drawn, at, until }]) => ({
    id,
    place,
    item,
    amount,
    drawn: drawnData(drawn),
    at,
    until,
  })),
});

const drawnData = ({ layers, overspent }: Drawn): LedgerData['accounts'][number]['holds'][number]['drawn'] => ({
  layers: layers.map(({ month, last, amount }) => [month, last, amount]),
  overspent,
});

function recordData(id: string, stored: StoredRecord): RecordData {
  const { kind, account, content, amount, of, item, purchase } = fullRecord(stored);
  return {
    id,
    kind,
    account,
    content: typeof content === 'string' ? content : hashOfContent(content),
    amount,
    of,
    item,
    purchase:
      purchase === null
        ? null
        : {
            ...purchase,
            lines: purchase.lines.map(({ id: line, left }) => [line, left]),
            drawn: drawnData(purchase.drawn),
          },
  };
}

/**
 * Writes a ledger as a snapshot: JSON with a version, from which a replay goes on.
 *
 * @remarks
 * It contains ids, amounts and hashes of remembered entries, and no content of entries.
 *
 * @param ledger - the ledger
 * @returns the snapshot; equal ledgers give equal bytes
 */
export function writeSnapshot(ledger: Ledger): string {
  checkLedger('ledger', ledger);
  const data: LedgerData = {
    format: 'caisse-rules/ledger',
    version: SNAPSHOT_VERSION,
    closed: ledger.closed,
    turnover: ledger.turnover,
    money: sharedData(ledger.money),
    items: [...ledger.items].map(([item, parties]) => [item, sharedData(parties)]),
    accounts: [...ledger.accounts.values()].map(accountData),
    records: [...ledger.recorded].map(([month, ids]) => [
      month,
      ids.map((id) => recordData(id, ledger.records.get(id)!)),
    ]),
  };
  return JSON.stringify(data);
}

/** The ledger of a snapshot, or why it cannot be read. */
export type ReadSnapshotResult =
  { readonly ok: true; readonly ledger: Ledger } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads a snapshot.
 *
 * @remarks
 * Diagnostic: `CAISSE-ACCOUNT-SNAPSHOT`, for a text that `writeSnapshot` did not write, for another version, and if the balances do not sum to zero or
 * differ from the credit that makes them.
 *
 * @param text - the snapshot
 * @returns the ledger, or diagnostics
 * @law a snapshot that is read gives the same snapshot again
 * @law any text is read as a snapshot or refused
 */
export function readSnapshot(text: string): ReadSnapshotResult {
  checkArgument('text', text, 'text');
  const refused = (place: string): ReadSnapshotResult => ({
    ok: false,
    diagnostics: [error('CAISSE-ACCOUNT-SNAPSHOT', [], { place })],
  });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refused('JSON');
  }
  const wrong = ledgerShape(data, '');
  if (wrong !== null) return refused(wrong);
  const ledger = readData(data as LedgerData, newLedger());
  const unbalanced = [...ledger.accounts.values()].find((account) => !isBalanced(account));
  if (unbalanced !== undefined) return refused(unbalanced.id);
  return [...sumsOf(ledger).values()].every((sum) => sum === 0) ? { ok: true, ledger } : refused('balances');
}

/** Whether the balances of an account are those of its credit, holds and contributions. */
function isBalanced({ money, items, due, dues, holds }: MemberAccount): boolean {
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
  const owed = sum(dues.map(({ amount }) => amount));
  const isSound = [money, ...items.values()].every((purse) => {
    const held = [...holds.values()].filter(({ item }) => item === purse.item);
    return (
      purse.member.amount === sum(purse.layers.map(({ amount }) => amount)) - purse.overspent &&
      purse.held.amount === sum(held.map(({ amount }) => amount))
    );
  });
  return isSound && (owed === 0 ? due.amount >= 0 : due.amount === -owed);
}
