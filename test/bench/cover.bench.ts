/** Covers baskets of a hundred lines, compared with a hand-written loop on the same rates in the same run. */
import { type Basket, coverBasket } from '../../src/caisse/cover.ts';
import { type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { machine, perSecond, plain, verdict } from './measure.ts';

const LINES = 100;
const PRODUCTS = 400;
const CATEGORIES = 40;
const RATES = ['30 %', '70 %', '100 %'];

const numbered = <Value>(count: number, of: (index: number) => Value, name: string): Record<string, Value> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, of(index)]));

const caisse = defineCaisse<CaisseDocument>({
  schema: 1,
  id: 'mesure',
  name: 'Mesure',
  places: numbered(50, (index) => ({ label: `Lieu ${index}` }), 'p'),
  categories: numbered(CATEGORIES, (index) => ({ label: `Catégorie ${index}` }), 'c'),
  products: numbered(PRODUCTS, (index) => ({ label: `Produit ${index}`, category: `c${index % CATEGORIES}` }), 'x'),
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'none' },
      allocation: { kind: 'flat', amount: 100 },
      conventionnement: {
        unlisted: { place: 'excluded', product: 'excluded' },
        rules: [
          {
            id: 'lieux',
            kind: 'place',
            places: Array.from({ length: 50 }, (_, index) => `p${index}`),
            gives: 'accepted',
          },
          ...Array.from({ length: CATEGORIES }, (_, index) => ({
            id: `c${index}`,
            kind: 'category' as const,
            categories: [`c${index}`],
            gives: { rate: RATES[index % 3]! },
          })),
        ],
        ceilings: [{ id: 'mois', label: 'Mois', amount: 150, per: 'month' }],
      },
    },
  ],
});

const baskets = Array.from({ length: 50 }, (_, basket): Basket => ({
  lines: Array.from({ length: LINES }, (__, line) => ({
    id: `l${line}`,
    product: `x${(basket * 31 + line * 7) % PRODUCTS}`,
    quantity: (1 + ((basket + line * 13) % 3000)) / 1000,
    unitPrice: (50 + ((basket * 17 + line * 29) % 900)) / 100,
  })),
}));
const spent = { mois: 0 };

/** The same amounts by a loop that knows the rates of the products. */
const rates = Array.from({ length: PRODUCTS }, (_, index) => [300_000, 700_000, 1_000_000][(index % CATEGORIES) % 3]!);
function byHand({
  lines,
}: Basket): readonly { readonly price: number; readonly covered: number; readonly own: number }[] {
  return lines.map(({ product, quantity, unitPrice }) => {
    const cents = Math.round(Number(unitPrice) * 100);
    const price = Math.floor((cents * Math.round(Number(quantity) * 1000) + 500) / 1000);
    const covered = Math.floor((price * rates[Number(product!.slice(1))]! + 500_000) / 1_000_000);
    return { price, covered, own: price - covered };
  });
}

const coverOf = (basket: Basket, index: number): Extract<ReturnType<typeof coverBasket>, { ok: true }> => {
  const result = coverBasket(caisse, basket, `p${index % 50}`, '2026-11', { spent });
  if (!result.ok || result.problems.length > 0) throw new Error('a cover');
  return result;
};

for (const [index, basket] of baskets.entries()) {
  const { lines, ceilings } = coverOf(basket, index);
  const wanted = byHand(basket).reduce((sum, { covered }) => sum + covered, 0);
  const given = lines.reduce((sum, { covered }) => sum + covered, 0);
  if (given + ceilings[0]!.cut !== wanted) throw new Error(`basket ${index}: ${given} instead of ${wanted}`);
}

const library = perSecond((index) => {
  coverOf(baskets[index % 50]!, index);
});
const loop = perSecond((index) => {
  byHand(baskets[index % 50]!);
});
console.log(`${machine()}, one core; baskets of ${LINES} lines, equal to the cent`);
console.log(`coverBasket  ${plain(library)} baskets/s ${verdict(library >= 20_000, 'at least 20,000')}`);
console.log(`by hand      ${plain(loop)} baskets/s; coverBasket ${plain(library / loop)} ×`);
