import { expect, it } from 'vitest';
import { accountPolicies, append, authoriseBasket, authorisePurchase, replay } from '../../src/account/index.ts';
import { coverBasket } from '../../src/caisse/cover.ts';
import { type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';

const caisse = defineCaisse<CaisseDocument>({
  schema: 1,
  id: 'essai',
  name: 'Essai',
  places: { epicerie: { label: 'Épicerie du village' } },
  products: { poires: { label: 'Poires', unit: 'kg' } },
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'none' },
      allocation: { kind: 'flat', amount: 100 },
      accounts: {
        unspent: 'carries-over',
        unpaid: 'credited',
        paused: 'may-spend',
        atLeave: 'stays-in-fund',
        transfers: 'refused',
        holdMinutes: 15,
        refundMonths: 6,
      },
      conventionnement: {
        unlisted: { place: 'excluded', product: 'excluded' },
        rules: [
          { id: 'epicerie', kind: 'place', places: ['epicerie'], gives: 'accepted' },
          { id: 'fruits', kind: 'product', products: ['poires'], gives: { rate: '70 %' } },
        ],
      },
    },
  ],
});
const policies = accountPolicies(caisse);
const at = '2026-11-27T10:00:00+01:00';
const base = { at, rules: 'r1', account: 'a17' };
const { ledger } = replay([{ ...base, id: 'c1', kind: 'credit', month: '2026-11', amount: 200 }], policies);
const basket = {
  lines: [
    { id: 'poires du marché', product: 'poires', quantity: '1,274', unitPrice: '3,50' },
    { id: 'vin', price: 5 },
  ],
};

it('a basket is authorised as its cover is, and its entry is accepted', () => {
  const question = { account: 'a17', place: 'epicerie', at, basket };
  const answer = authoriseBasket(ledger, caisse, question);
  const cover = coverBasket(caisse, basket, 'epicerie', '2026-11-27');
  if (!answer.ok || !cover.ok) throw new Error('a cover');
  expect(answer.cover).toEqual(cover);
  expect(answer.authorisation).toEqual(
    authorisePurchase(ledger, { account: 'a17', place: 'epicerie', at, cover }, policies),
  );
  expect(answer.authorisation).toMatchObject({ verdict: 'in-part', covered: 200, total: 946, own: 746, refused: 500 });
  expect(answer.authorisation.lines[0]).toMatchObject({ id: 'poires du marché', covered: 200, rule: 'fruits' });
  const lines = answer.authorisation.entryLines;
  expect(lines.map(({ id }) => id)).toEqual(['l1', 'l2']);
  const entry = { ...base, id: 'p1', kind: 'purchase', place: 'epicerie', lines } as const;
  expect(append(ledger, entry, answer.authorisation.expectedSequence, policies)).toMatchObject({
    ok: true,
    sequence: 2,
  });
});

it('a caisse without conventionnement gives diagnostics', () => {
  const without = defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'essai',
    name: 'Essai',
    rules: [{ from: '2026-01', contribution: { kind: 'none' }, allocation: { kind: 'flat', amount: 100 } }],
  });
  expect(authoriseBasket(ledger, without, { account: 'a17', place: 'epicerie', at, basket })).toMatchObject({
    ok: false,
  });
});
