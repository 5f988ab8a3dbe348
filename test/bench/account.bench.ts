/** Measures accounts: replay, memory, authorisations from a snapshot, and replay beside hledger on the same journal. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  type AccountPolicies,
  authorisePurchase,
  balancesOf,
  type Entry,
  keepJournal,
  readSnapshot,
  replay,
  writeSnapshot,
} from '../../src/account/index.ts';
import { cents, month } from '../../src/money/index.ts';
import { KEEPS } from '../account/histories.ts';
import { longHistory } from './account-history.ts';
import { bestTimes, machine, perSecond, plain, verdict } from './measure.ts';

const policies: readonly AccountPolicies[] = [{ ...KEEPS, from: month('2010-01'), unspent: { expiresAfter: 2 } }];

/** The entries as an application reads them, and the ledger of all; every entry must be accepted. */
function replayed(entries: readonly unknown[]) {
  const { ledger, diagnostics } = replay(entries, policies);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics[0]));
  return ledger;
}

console.log(machine());

/** The entries replayed in a second of one core. */
async function replaySpeed(): Promise<void> {
  const entries = JSON.parse(JSON.stringify(longHistory(1000, 100))) as readonly Entry[];
  const [time = NaN] = await bestTimes([() => replayed(entries)], 5);
  const speed = (entries.length / time) * 1000;
  console.log(
    `replay        ${plain(speed)} entries/s of ${plain(entries.length)} ${verdict(speed >= 1_000_000, 'at least 1,000,000')}`,
  );
}

await replaySpeed();

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** The memory of a ledger, without its entries. */
function memoryOf(accounts: number, months: number): number {
  const text = writeSnapshot(replayed(longHistory(accounts, months)));
  collect();
  const before = process.memoryUsage().heapUsed;
  const read = readSnapshot(text);
  collect();
  const after = process.memoryUsage().heapUsed;
  if (!read.ok) throw new Error('a snapshot');
  return after - before;
}

const [small, large, long] = [memoryOf(1000, 12), memoryOf(4000, 12), memoryOf(1000, 48)];
console.log(
  `memory        ${plain(small / 1000)} bytes an account of 1,000, ${plain(large / 4000)} of 4,000 ${verdict(large < 4.4 * small, 'linear in accounts')}; ${plain(long / 1000)} after four times the months ${verdict(long < 1.1 * small, 'not more')}`,
);

const decade = writeSnapshot(replayed(longHistory(1, 120)));
const read = readSnapshot(decade);
if (!read.ok) throw new Error('a snapshot');
const once = (amount: number) => cents(amount, 'once');
const lines = Array.from({ length: 10 }, (_, place) => ({
  id: `l${place}`,
  price: once(300 + place),
  covered: once(200),
  own: once(100 + place),
}));
const question = { account: 'a0', place: 'place-0', at: '2026-01-05T10:00:00+01:00', cover: { lines } };
const authorised = 1e6 / perSecond(() => authorisePurchase(read.ledger, question, policies));
const both =
  1e6 /
  perSecond(() => {
    const again = readSnapshot(decade);
    if (again.ok) authorisePurchase(again.ledger, question, policies);
  });
console.log(
  `authorise     ${plain(authorised)} µs on ten years of an account ${verdict(authorised < 50, 'below 50')}; ${plain(both)} µs with the reading of its snapshot (${plain(decade.length)} bytes)`,
);

/** The journal of the accepted entries for hledger: one transaction for each entry that moves money. */
function writeJournal(of: readonly Entry[]): string {
  const name = (party: string): string => party.replaceAll(':', '-');
  return keepJournal(of, policies)
    .lines.filter(({ postings }) => postings.length > 0)
    .map(
      ({ entry, postings }) =>
        `${entry.at.slice(0, 10)} ${entry.id}\n${postings.map(({ from, to, amount }) => `  ${name(to)}  ${amount}\n  ${name(from)}  ${-amount}\n`).join('')}`,
    )
    .join('\n');
}

/** The processor time of all programs that were run, in milliseconds. */
function childTime(): number {
  const [user = '0', system = '0'] = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .slice(13);
  return (Number(user) + Number(system)) * 10;
}

const folder = mkdtempSync(join(tmpdir(), 'accounts-'));
try {
  const some = longHistory(500, 20);
  const file = join(folder, 'accounts.journal');
  writeFileSync(file, writeJournal(some));
  const text = JSON.stringify(some);
  const run = (): ReturnType<typeof spawnSync> =>
    spawnSync(
      'hledger',
      ['-f', file, 'balance', '--flat', '--no-total', '-N', '-O', 'csv', 'fund', 'expired', 'place'],
      { encoding: 'utf8' },
    );
  const started = childTime();
  const { stdout, error } = run();
  const theirs = childTime() - started;
  if (error !== undefined) console.log('hledger       is not installed (Debian: apt-get install hledger)');
  else {
    const found = new Map(
      [...String(stdout).matchAll(/^"([^"]+)","(-?\d+)"$/gm)].map(([, name = '', amount = '']) => [
        name,
        Number(amount),
      ]),
    );
    const ours = balancesOf(replayed(some)).filter(({ party }) => /^(?:fund|expired|place)/.test(party));
    const differ = ours.filter(({ party, amount }) => found.get(party.replaceAll(':', '-')) !== amount);
    if (differ.length > 0 || found.size !== ours.length)
      throw new Error(`hledger differs: ${JSON.stringify([...found])}`);
    const parsed = JSON.parse(text) as readonly unknown[];
    const [own = NaN, withReading = NaN] = await bestTimes(
      [() => balancesOf(replayed(parsed)), () => balancesOf(replayed(JSON.parse(text) as readonly unknown[]))],
      3,
    );
    console.log(
      `hledger       ${plain(theirs)} ms for ${plain(some.length)} entries; replay ${plain(own)} ms: ${plain(theirs / own)} × ${verdict(theirs >= 20 * own, 'at least 20; equal balances')}; with the reading of JSON ${plain(withReading)} ms: ${plain(theirs / withReading)} ×`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
