import { expect, it } from 'vitest';
import { type AccountRules, type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { describeCaisse } from '../../src/text/index.ts';

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
