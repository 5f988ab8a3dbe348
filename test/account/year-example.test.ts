import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { accountPolicies, fundStatements, keepJournal, memberStatement } from '../../src/account/index.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { readJournal } from '../../src/formats/index.ts';
import { parseCaisse } from '../../src/schema/index.ts';
import { planFund, simulateFund } from '../../src/simulation/index.ts';
import { fileIo } from '../cli/file-io.ts';

const FOLDER = 'examples/account';
const text = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');

const read = parseCaisse(text('caisse.yaml'));
if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
const { caisse } = read;
const { entries, problems } = readJournal(text('journal.jsonl'));
const journal = keepJournal(entries, accountPolicies(caisse));

it('the year of the example has no refused entry', () => {
  expect(problems).toEqual([]);
  expect(journal.diagnostics).toEqual([]);
});

it.each(['fr', 'en'])('the statement of the year is that of the golden text (%s)', async (language) => {
  const args = ['account', `${FOLDER}/caisse.yaml`, '--journal', `${FOLDER}/journal.jsonl`];
  const { output, errors, exitCode } = await runCommandLine(
    [...args, '--member', 'foyer-12', '--period', '2025', '--lang', language],
    { ...fileIo, width: 100 },
    '0',
  );
  expect([errors, exitCode]).toEqual(['', 0]);
  await expect(output).toMatchFileSnapshot(`../../${FOLDER}/statement.${language}.txt`);
});

it('the statement of the example adds up', () => {
  const { opening, credited, spent, expired, closing } = memberStatement(journal, 'foyer-12', '2025').totals;
  // Twelve times 150 euros.
  expect([opening, credited, closing]).toEqual([0, 180_000, 15_000]);
  expect(opening + credited - spent - expired).toBe(closing);
});

it('the months of the example are those of its simulated year', () => {
  const planned = planFund(caisse, 'une-annee');
  if (!planned.ok) throw new Error(JSON.stringify(planned.diagnostics));
  const { months } = simulateFund(planned.plan);
  expect(fundStatements(journal, '2025')).toEqual(
    months.map((month) => ({
      month: month.month,
      contributionsDue: month.contributionsDue,
      contributionsPaid: month.contributionsPaid,
      latePayments: month.latePayments,
      othersPaid: 0,
      allocationsCredited: month.allocationsCredited,
      allocationsSpent: month.allocationsSpent,
      creditExpired: month.creditExpired,
      balance: month.contributionsPaid - month.allocationsSpent,
      creditOutstanding: month.creditOutstanding,
      arrears: month.arrears,
    })),
  );
});
