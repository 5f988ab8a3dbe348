import { describe, expect, it } from 'vitest';
import { accountPolicies, replay } from '../../src/account/index.ts';
import {
  type AccountRules,
  type CaisseDocument,
  checkCaisse,
  defineCaisse,
  type PublishedAccountRules,
} from '../../src/caisse/index.ts';
import { month } from '../../src/money/index.ts';
import { describeCaisse, describeDifference } from '../../src/text/index.ts';

const described = (account: Partial<AccountRules>, language: 'fr' | 'en'): readonly string[] => {
  const caisse = defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'exemple',
    name: 'Exemple',
    rules: [
      {
        from: '2026-01',
        contribution: { kind: 'none' },
        allocation: { kind: 'flat', amount: 150 },
        accounts: {
          unspent: 'stays-in-fund',
          unpaid: 'credited',
          paused: 'may-spend',
          atLeave: 'stays-in-fund',
          transfers: 'refused',
          holdMinutes: 15,
          refundMonths: 6,
          ...account,
        },
      },
    ],
  });
  const lines = describeCaisse(caisse, { language, month: '2026-05' });
  const start = lines.findIndex((line) => /^(?:Comptes des membres|Accounts of members)/.test(line));
  const length = lines.slice(start + 1).findIndex((line) => !line.startsWith(' '));
  return lines
    .slice(start + 1, length < 0 ? undefined : start + 1 + length)
    .map((line) => line.trim().replaceAll('\u00A0', ' '));
};

it('describes the rules of accounts, in French first', () => {
  expect(described({}, 'fr')).toEqual([
    '- Le crédit qui n’est pas dépensé dans son mois revient au fonds',
    '- Le crédit est versé même si une cotisation est impayée',
    '- Pendant une pause, le crédit peut être dépensé',
    '- Au départ d’un membre, son crédit revient au fonds',
    '- Aucun découvert n’est permis',
    '- Rien n’est pris sur un compte hors ligne',
    '- Un membre ne peut pas donner de crédit à un autre',
    '- Une réservation est libérée au bout de 15 minutes',
    '- Un achat peut être remboursé dans son mois et les 6 mois qui suivent',
  ]);
  expect(
    described(
      {
        unspent: { expiresAfter: 1 },
        carriedAtMost: '300',
        unpaid: { creditedDays: 1 },
        paused: 'may-not-spend',
        atLeave: { expiresAfter: 0 },
        overdraft: 20,
        offlineAtMost: '12,50',
        transfers: 'allowed',
        refundMonths: 1,
      },
      'fr',
    ),
  ).toEqual([
    '- Le crédit peut être dépensé dans son mois et le mois qui suit, le plus ancien d’abord',
    '- Un compte garde au plus 300 € d’un mois à l’autre',
    '- Le crédit est encore versé pendant 1 jour après l’échéance d’une cotisation impayée',
    '- Pendant une pause, le crédit ne peut pas être dépensé',
    '- Au départ d’un membre, son crédit peut encore être dépensé jusqu’à la fin du mois',
    '- Un découvert de 20 € au plus est permis',
    '- Hors ligne, au plus 12,50 € sont pris sur un compte',
    '- Un membre peut donner du crédit à un autre',
    '- Une réservation est libérée au bout de 15 minutes',
    '- Un achat peut être remboursé dans son mois et le mois qui suit',
  ]);
});

it('describes the rules of accounts in English', () => {
  expect(described({ unpaid: { creditedMonths: 2 }, atLeave: 'carries-over', unspent: 'carries-over' }, 'en')).toEqual([
    '- Credit that is not spent stays on the account, without a time limit',
    '- Credit is still given for 2 months after a contribution fell due and was not paid',
    '- During a pause, credit can be spent',
    '- When a member leaves, the credit can still be spent, as before',
    '- No overdraft is allowed',
    '- Nothing is taken from an account offline',
    '- A member cannot give credit to another',
    '- A hold times out after 15 minutes',
    '- A purchase can be refunded in its month and the 6 months after',
  ]);
});

describe('rules of accounts of which a part is published', () => {
  const document = (accounts: object, later?: object): CaisseDocument => ({
    schema: 1,
    id: 'exemple',
    name: 'Exemple',
    rules: [
      {
        from: '2026-01',
        contribution: { kind: 'none' },
        allocation: { kind: 'flat', amount: 150 },
        accounts: accounts as PublishedAccountRules,
      },
      ...(later === undefined ? [] : [{ from: '2026-04', accounts: later as PublishedAccountRules }]),
    ],
  });
  const complete = {
    unspent: 'stays-in-fund',
    unpaid: 'credited',
    paused: 'may-spend',
    atLeave: 'stays-in-fund',
    transfers: 'refused',
    holdMinutes: 15,
    refundMonths: 6,
  };
  const published = { unspent: 'carries-over', others: 'undocumented' };

  it('are described, without those that are not known', () => {
    const caisse = defineCaisse(document(published));
    const lines = (language: 'fr' | 'en'): string =>
      describeCaisse(caisse, { language, month: '2026-05' }).join('\n').replaceAll('\u00A0', ' ');
    expect(lines('fr')).toContain(
      '- Le crédit qui n’est pas dépensé reste sur le compte\n  - Les autres règles des comptes n’ont pas été trouvées',
    );
    expect(lines('en')).toContain('- The other rules of accounts were not found');
    expect(lines('fr')).not.toMatch(/découvert|hors ligne|pause|réservation/);
  });

  it('give no policies, and end those before them', () => {
    const at = (month: string): object => ({ at: `${month}-10T10:00:00+01:00`, rules: 'r1', account: 'a', month });
    const entries = ['2026-03', '2026-04'].map((month) => ({ ...at(month), id: month, kind: 'credit', amount: 100 }));
    const refused = (...parts: [object, object?]): readonly string[] =>
      replay(entries, accountPolicies(defineCaisse(document(...parts)))).diagnostics.map(
        ({ code, path }) => `${path[0]} ${code}`,
      );
    expect(refused(complete)).toEqual([]);
    expect(refused(published)).toEqual(['0 CAISSE-ACCOUNT-NO-POLICIES', '1 CAISSE-ACCOUNT-NO-POLICIES']);
    expect(refused(complete, published)).toEqual(['1 CAISSE-ACCOUNT-NO-POLICIES']);
    expect(refused(published, complete)).toEqual(['0 CAISSE-ACCOUNT-NO-POLICIES']);
  });

  it('are compared with all rules', () => {
    const caisse = defineCaisse(document(complete, published));
    const months = { before: month('2026-03'), after: month('2026-04') };
    const said = describeDifference(caisse, caisse, { months });
    if (!said.ok) throw new Error('months');
    expect(said.differences.map(({ kind, path }) => `${kind} ${path.join('.')}`)).toContain('removed accounts.unpaid');
  });

  it.each([
    [{ unspent: 'carries-over' }, ['unpaid', 'paused', 'atLeave', 'transfers', 'holdMinutes', 'refundMonths']],
    [{ ...published, others: 'unknown' }, ['others']],
    [{ ...complete, unpayd: 'credited' }, ['unpayd']],
    [{ ...published, unpayd: 'credited' }, ['unpayd']],
  ])('wants every word that is not said to be unpublished: %j', (accounts, keys) => {
    expect(checkCaisse(document(accounts)).map(({ path }) => path.at(-1))).toEqual(keys);
  });
});
