import { expect, it } from 'vitest';
import { accountPolicies, fundStatements, keepJournal, memberStatement } from '../../src/account/index.ts';
import { type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import {
  renderMarkdown,
  reportAccount,
  reportFundStatements,
  reportMemberStatement,
  type ReportDocument,
} from '../../src/report/index.ts';
import { ACCOUNTS } from '../account/histories.ts';

const caisse = defineCaisse<CaisseDocument>({
  schema: 1,
  id: 'essai',
  name: 'Essai',
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'flat', amount: 50 },
      allocation: { kind: 'flat', amount: 100 },
      accounts: { ...ACCOUNTS, unspent: 'stays-in-fund', refundMonths: 3 },
    },
  ],
});
const base = { rules: 'r1', account: 'a', at: '2026-01-03T10:00:00+01:00' };
const lines = (covered: number): object => ({ lines: [{ id: 'l', covered }] });
const entries = [
  { ...base, id: 'd', kind: 'contribution-due', month: '2026-01', amount: 5000, thirdPayer: 'ccas' },
  { ...base, id: 'u', kind: 'credit', month: '2026-01', amount: 10, item: 'baguette' },
  { ...base, id: 'c', kind: 'credit', month: '2026-01', amount: 10_000 },
  { ...base, id: 'b', kind: 'purchase', place: 'p', item: 'baguette', ...lines(2) },
  { ...base, id: 'p', kind: 'purchase', place: 'p', ...lines(10_000 - 500) },
  { ...base, id: 'h', kind: 'hold', place: 'marche', amount: 500 },
  { ...base, id: 'k', kind: 'capture', hold: 'h', ...lines(500) },
  { id: 'm', rules: 'r1', kind: 'close-month', month: '2026-01', at: '2026-02-02T10:00:00+01:00' },
  {
    ...base,
    id: 'r',
    kind: 'refund',
    purchase: 'p',
    lines: [{ id: 'l', amount: 500 }],
    at: '2026-02-05T10:00:00+01:00',
  },
];
const journal = keepJournal(entries, accountPolicies(caisse));
const page = (report: ReportDocument): string => renderMarkdown(report).replaceAll(/[\s|]+/g, ' ');

it('a statement has the movements of money of the member only, with the places of purchases on hold', () => {
  expect(journal.diagnostics).toEqual([]);
  const statement = memberStatement(journal, 'a', '2026-01');
  expect(statement.lines.map(({ id, place }) => [id, place])).toEqual([
    ['c', null],
    ['p', 'p'],
    ['h', 'marche'],
    ['k', 'marche'],
  ]);
});

it('a refund of credit that had expired says so', () => {
  const statement = memberStatement(journal, 'a', '2026-02');
  expect(statement.lines.at(-1)).toMatchObject({ kind: 'refund', credit: 0, expired: 500 });
  const text = page(reportMemberStatement(statement));
  expect(text).toContain('Remboursement d’un crédit déjà échu');
  expect(text).toMatch(/Remboursé, moins les achats +5,00/);
  expect(text).toMatch(/dont remboursé sur un crédit déjà échu +5,00/);
});

it('an account without credit and a month without movements show their amounts of zero', () => {
  expect(page(reportAccount(journal.closing.accounts.get('a')!))).toMatch(/Crédit à dépenser (?:— )?0,00/);
  expect(page(reportFundStatements(fundStatements(journal, '2026-04')))).toMatch(/avril 2026 +0,00 +0,00/);
});
