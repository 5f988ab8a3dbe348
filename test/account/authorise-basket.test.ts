import { expect, it } from 'vitest';
import { accountPolicies, append, authoriseBasket, authorisePurchase, replay } from '../../src/account/index.ts';
import { type Basket, coverBasket } from '../../src/caisse/cover.ts';
import { type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { renderAuthorisation } from '../../src/text/index.ts';
import { ACCOUNTS } from './histories.ts';

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
      accounts: ACCOUNTS,
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
/** A conventionnement that refuses lines for every reason. */
const strict = defineCaisse<CaisseDocument>({
  schema: 1,
  id: 'strict',
  name: 'Strict',
  places: { epicerie: { label: 'Épicerie' }, marche: { label: 'Marché' }, fast: { label: 'Fast' } },
  products: Object.fromEntries(['poires', 'vin', 'viande', 'sel', 'sac', 'miel'].map((id) => [id, { label: id }])),
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'none' },
      allocation: { kind: 'flat', amount: 100 },
      accounts: ACCOUNTS,
      conventionnement: {
        unlisted: { place: 'excluded', product: 'excluded' },
        rules: [
          { id: 'epicerie', kind: 'place', places: ['epicerie'], gives: 'accepted' },
          { id: 'marche', kind: 'place', places: ['marche'], gives: 'pending' },
          { id: 'fast', kind: 'place', places: ['fast'], gives: 'excluded' },
          { id: 'fruits', kind: 'product', products: ['poires'], gives: { rate: '70 %' } },
          { id: 'alcool', kind: 'product', products: ['vin'], gives: 'excluded' },
          { id: 'viande', kind: 'product', products: ['viande'], gives: 'pending' },
          { id: 'sel', kind: 'product', products: ['sel'], gives: { rate: 0 } },
          { id: 'sac', kind: 'product', products: ['sac'], gives: { rate: '30 %' } },
          { id: 'miel', kind: 'product', products: ['miel'], gives: 'accepted', share: 100 },
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

it('each line that credit may not pay has its reason', () => {
  const questioned = (place: string, lines: readonly object[]) => {
    const answer = authoriseBasket(ledger, strict, { account: 'a17', place, at, basket: { lines } as Basket });
    if (!answer.ok) throw new Error('a cover');
    return answer.authorisation;
  };
  const price = 1;
  const lines = [
    { id: 'poires', product: 'poires', price },
    { id: 'vin', product: 'vin', price },
    { id: 'viande', product: 'viande', price },
    { id: 'savon', product: 'savon', price },
    { id: 'code', code: '999', price },
    { id: 'sel', product: 'sel', price },
    { id: 'sac', product: 'sac', price: 0.01 },
    { id: 'miel', product: 'miel', price: 100 },
    { id: 'offert', product: 'sac', price: 1, discount: 1, deposit: 0.5 },
    { id: 'bocal', deposit: 1 },
  ];
  const inPart = questioned('epicerie', lines);
  expect(inPart).toMatchObject({ verdict: 'in-part', covered: 70 });
  const reasons = [
    { id: 'vin', reason: 'excluded', rule: 'alcool' },
    { id: 'viande', reason: 'pending', rule: 'viande' },
    { id: 'savon', reason: 'unlisted' },
    { id: 'code', reason: 'unknown-code' },
    { id: 'sel', reason: 'rate-zero', rule: 'sel' },
    { id: 'sac', reason: 'rounding', rule: 'sac' },
    { id: 'miel', reason: 'limit', rule: 'miel' },
    { id: 'offert', reason: 'deposit', rule: 'sac' },
    { id: 'bocal', reason: 'deposit' },
  ];
  expect(inPart.reasons).toEqual([{ kind: 'lines-refused', lines: reasons }]);
  const refused = questioned('epicerie', lines.slice(1, 5));
  expect(refused).toMatchObject({ verdict: 'refused', covered: 0 });
  expect(refused.reasons).toEqual([{ kind: 'nothing-covered' }, { kind: 'lines-refused', lines: reasons.slice(0, 4) }]);
  for (const [place, reason] of [
    ['marche', 'place-pending'],
    ['fast', 'place-excluded'],
    ['ailleurs', 'place-unlisted'],
  ] as const) {
    expect(questioned(place, lines.slice(0, 1)).reasons).toMatchObject([
      { kind: 'nothing-covered' },
      { kind: 'lines-refused', lines: [{ id: 'poires', reason }] },
    ]);
  }
  const text = (language: 'fr' | 'en') =>
    renderAuthorisation(refused, { language }).map((line) => line.replace(/[\u00A0\u202F]/g, ' '));
  expect(text('fr')).toEqual([
    'Le crédit ne paie rien : 4 € à la charge du membre.',
    'Aucun article ne peut être payé avec le crédit.',
    'À payer sans le crédit : vin (produit exclu), viande (produit en attente d’une décision), savon (produit hors liste) et code (code inconnu).',
  ]);
  expect(text('en').at(-1)).toBe(
    'To be paid without credit: vin (excluded product), viande (product pending a decision), savon (unlisted product) and code (unknown code).',
  );
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
