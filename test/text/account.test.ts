import { describe, expect, it } from 'vitest';
import {
  authorisePurchase,
  keepJournal,
  memberStatement,
  placeBill,
  replay,
  thirdPayerStatements,
  fundStatements,
} from '../../src/account/index.ts';
import { cents } from '../../src/money/index.ts';
import {
  renderMarkdown,
  reportAccount,
  reportFundStatements,
  reportMemberStatement,
  reportPlaceBill,
  reportThirdPayers,
} from '../../src/report/index.ts';
import { renderAuthorisation, renderReceipt } from '../../src/text/index.ts';
import { history, KEEPS } from '../account/histories.ts';

const once = (amount: number) => cents(amount, 'once');
const plain = (lines: readonly string[] | string): readonly string[] =>
  (typeof lines === 'string' ? lines.split('\n') : lines).map((line) => line.replace(/[\u00A0\u202F]/g, ' '));
const line = (id: string, covered: number, own: number) => ({
  id,
  price: once(covered + own),
  covered: once(covered),
  own: once(own),
});

const account = 'a17';
const at = '2026-01-31T23:59:00+01:00';
const credited = history(
  { kind: 'contribution-due', account, month: '2026-01', amount: 5000 },
  { kind: 'contribution-paid', account, month: '2026-01', amount: 3000 },
  { kind: 'contribution-due', account: 'b', month: '2026-01', amount: 4000, thirdPayer: 'ccas' },
  { kind: 'credit', account, month: '2026-01', amount: 2000 },
);
const { ledger } = replay(credited, [KEEPS]);
const asked = (...lines: readonly ReturnType<typeof line>[]) =>
  authorisePurchase(ledger, { account, place: 'epicerie', at, cover: { lines } }, [KEEPS]);

describe('an authorisation', () => {
  it('says what the credit and the member pay, in French first', () => {
    expect(plain(renderAuthorisation(asked(line('pain', 500, 100)), { language: 'fr' }))).toEqual([
      'Le crédit paie 5 € : 1 € à la charge du membre. Crédit restant : 15 €.',
    ]);
    expect(plain(renderAuthorisation(asked(line('pain', 500, 0)), { language: 'en' }))).toEqual([
      'The credit pays €5: nothing for the member to pay. Credit left: €15.',
    ]);
  });

  it('gives the reasons of what is not paid', () => {
    expect(plain(renderAuthorisation(asked(line('pain', 2500, 0), line('vin', 0, 900)), { language: 'fr' }))).toEqual([
      'Le crédit paie 20 € : 14 € à la charge du membre. Crédit restant : 0 €.',
      'Le crédit disponible est de 20 €, pour 25 € qui peuvent être pris en charge.',
      'À payer sans le crédit : vin.',
    ]);
    const nobody = authorisePurchase(
      ledger,
      { account: 'x', place: 'epicerie', at, cover: { lines: [line('pain', 100, 0)] } },
      [KEEPS],
    );
    expect(plain(renderAuthorisation(nobody, { language: 'fr' }))).toEqual([
      'Le crédit ne paie rien : 1 € à la charge du membre.',
      'Ce compte n’existe pas.',
    ]);
  });
});

it('a receipt has its lines, its sums and the credit that is left', () => {
  const authorisation = asked(line('l1', 500, 100), line('l2', 0, 900));
  const subject = { place: 'Épicerie du marché', at, id: 'p-1', authorisation };
  expect(plain(renderReceipt(subject, { language: 'fr', names: { l1: 'Pain', l2: 'Vin' } }))).toEqual([
    'Épicerie du marché, le 31 janvier 2026 à 23 h 59',
    'Achat n° p-1',
    '- Pain : 6 € (crédit 5 €, reste 1 €)',
    '- Vin : 9 € (crédit 0 €, reste 9 €)',
    'Total : 15 €',
    'Payé par le crédit : 5 €',
    'Payé par le membre : 10 €',
    'Crédit restant : 15 €',
  ]);
});

describe('reports', () => {
  const journal = keepJournal(
    [
      ...credited,
      {
        id: 'p1',
        kind: 'purchase',
        at,
        rules: 'r1',
        till: 't1',
        account,
        place: 'epicerie',
        lines: [{ id: 'l1', covered: 500, own: 100 }],
      },
      {
        id: 'r1',
        kind: 'refund',
        at,
        rules: 'r1',
        till: 't1',
        account,
        purchase: 'p1',
        lines: [{ id: 'l1', amount: 200 }],
      },
    ],
    [KEEPS],
  );

  it('the statement of a member', () => {
    const text = plain(renderMarkdown(reportMemberStatement(memberStatement(journal, account, '2026-01'))));
    expect(text.join('\n')).toMatchInlineSnapshot(`
      "# Relevé du compte a17

      janvier 2026

      **En résumé**

      | Ligne | Montant (€) |
      | :--- | ---: |
      | Crédit au début | 0,00 |
      | Crédit reçu | 20,00 |
      | Dépensé | 3,00 |
      | Crédit à la fin | 17,00 |
      | Payé par le membre dans les lieux | 1,00 |
      | Cotisations dues | 50,00 |
      | Cotisations payées | 30,00 |
      | Cotisations restant dues | 20,00 |

      **Les écritures**

      | Date | Écriture | Lieu | Crédit (€) | Cotisation (€) | Payé par le membre (€) | Crédit après (€) |
      | :--- | :--- | :--- | ---: | ---: | ---: | ---: |
      | 10 janvier 2026 | Cotisation due | — | 0,00 | 50,00 | 0,00 | 0,00 |
      | 10 janvier 2026 | Cotisation payée | — | 0,00 | \\-30,00 | 0,00 | 0,00 |
      | 10 janvier 2026 | Crédit du mois | — | 20,00 | 0,00 | 0,00 | 20,00 |
      | 31 janvier 2026 | Achat | epicerie | \\-5,00 | 0,00 | 1,00 | 15,00 |
      | 31 janvier 2026 | Remboursement | — | 2,00 | 0,00 | 0,00 | 17,00 |
      "
    `);
  });

  it('what was paid in advance, in a statement and in a balance', () => {
    const paid = {
      id: 'e1',
      kind: 'contribution-paid',
      at,
      rules: 'r1',
      account,
      month: '2026-01',
      amount: 5000,
    } as const;
    const early = keepJournal([paid], [KEEPS]);
    const pages = [
      reportMemberStatement(memberStatement(early, account, '2026-01')),
      reportAccount(early.closing.accounts.get(account)!),
    ];
    for (const page of pages) {
      const text = plain(renderMarkdown(page)).join('\n');
      expect(text).toContain('| Cotisations payées d’avance | 50,00 |');
      expect(text).not.toContain('restant dues');
    }
  });

  it('the bill of a place', () => {
    const text = plain(renderMarkdown(reportPlaceBill(placeBill(journal, 'epicerie', '2026-01'))));
    expect(text.join('\n')).toMatchInlineSnapshot(`
      "# Bordereau epicerie-2026-01

      janvier 2026

      **Ce qui est dû à epicerie**

      | Date | Achat | Caisse enregistreuse | Montant (€) |
      | :--- | :--- | :--- | ---: |
      | 31 janvier 2026 | p1 | t1 | 5,00 |
      | 31 janvier 2026 | r1 | t1 | \\-2,00 |
      | **Total** |  |  | **3,00** |

      Un montant négatif est un remboursement.
      "
    `);
  });

  it('third payers, in totals', () => {
    const text = plain(
      renderMarkdown(reportThirdPayers(thirdPayerStatements(journal, '2026-01', { secrecyThreshold: 11 }))),
    );
    expect(text.join('\n')).toMatchInlineSnapshot(`
      "# Ce que doivent les tiers payeurs

      **Montants dus**

      | Période | Tiers payeur | Comptes | Montant dû (€) |
      | :--- | :--- | ---: | ---: |
      | janvier 2026 | ccas | — | 40,00 |
      | **Total** |  |  | **40,00** |

      Un nombre de comptes au-dessous du seuil de secret n’est pas montré.
      "
    `);
  });

  it('the fund, month by month', () => {
    const text = plain(renderMarkdown(reportFundStatements(fundStatements(journal, '2026-01'), { language: 'en' })));
    expect(text.join('\n')).toMatchInlineSnapshot(`
      "# The fund as the accounts have it

      **Month by month**

      | Month | Contributions due (€) | Contributions paid (€) | Third payers (€) | Credit given (€) | Credit spent (€) | Balance of the month (€) | Credit to spend (€) | Unpaid (€) |
      | :--- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
      | January 2026 | 50\\.00 | 30\\.00 | 40\\.00 | 20\\.00 | 3\\.00 | 67\\.00 | 17\\.00 | 20\\.00 |

      Subsidies and operating costs are not in the accounts of members.
      "
    `);
  });
});
