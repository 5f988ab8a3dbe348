import { describe, expect, it } from 'vitest';
import { type Basket, coverBasket } from '../../src/caisse/cover.ts';
import {
  type Caisse,
  type CaisseDocument,
  checkCaisse,
  type Conventionnement,
  defineCaisse,
} from '../../src/caisse/index.ts';

const REGISTERS: Partial<CaisseDocument> = {
  professionals: { ferme: { label: 'Ferme des Chênes', zone: 'Vaucluse', labels: ['AB'] } },
  places: {
    epicerie: { label: 'Épicerie du village', channel: 'épicerie', zone: 'Vaucluse' },
    etal: { label: 'Étal du marché', professional: 'ferme', channel: 'Marché' },
    fast: { label: 'Restauration rapide' },
  },
  categories: {
    aliments: { label: 'Aliments' },
    legumes: { label: 'Légumes', parent: 'aliments' },
    racines: { label: 'Légumes racines', parent: 'legumes' },
    alcool: { label: 'Alcools' },
  },
  products: {
    carottes: { label: 'Carottes', category: 'racines', labels: ['AB'], unit: 'kg', codes: [3250390000013] },
    pain: { label: 'Pain', price: '4,00' },
    biere: { label: 'Bière', category: 'alcool' },
  },
};

const LEVELS: NonNullable<Conventionnement['levels']> = {
  un: { label: 'un cœur', rate: '30 %' },
  deux: { label: 'deux cœurs', rate: '70 %' },
  trois: { label: 'trois cœurs', rate: '100 %' },
};

function caisseWith(conventionnement: Partial<Conventionnement>): Caisse {
  return defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'essai',
    name: 'Essai',
    ...REGISTERS,
    rules: [
      {
        from: '2026-01',
        contribution: { kind: 'none' },
        allocation: { kind: 'flat', amount: 100 },
        conventionnement: {
          levels: LEVELS,
          unlisted: { place: 'excluded', product: 'excluded' },
          rules: [],
          ...conventionnement,
        },
      },
    ],
  });
}

const rules: Conventionnement['rules'] = [
  { id: 'epicerie', kind: 'place', places: ['epicerie'], gives: 'accepted' },
  { id: 'etal', kind: 'place', places: ['etal'], gives: { level: 'trois' } },
  { id: 'legumes', kind: 'category', categories: ['legumes'], gives: { level: 'deux' } },
  { id: 'racines', kind: 'category', categories: ['racines'], gives: { level: 'un' } },
  { id: 'pain', kind: 'product', products: ['pain'], gives: 'accepted' },
  { id: 'alcool', kind: 'category', categories: ['alcool'], gives: 'excluded' },
];
const caisse = caisseWith({ rules });

function covered(
  of: Caisse,
  basket: Basket,
  place = 'epicerie',
  options = {},
): Extract<ReturnType<typeof coverBasket>, { ok: true }> {
  const result = coverBasket(of, basket, place, '2026-11-27', options);
  if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join());
  return result;
}

describe('coverBasket', () => {
  it('rounds quantity times unit price, then the rate', () => {
    const { lines } = covered(caisse, {
      lines: [{ id: 'a', product: 'carottes', quantity: '1,274', unitPrice: 3.5 }],
    });
    expect(lines).toEqual([
      {
        id: 'a',
        price: 446,
        covered: 134,
        own: 312,
        deposit: 0,
        verdict: 'covered',
        rule: 'racines',
        level: 'un',
        rate: '0.3',
      },
    ]);
  });

  it('finds products by code', () => {
    const { lines, problems } = covered(caisse, { lines: [{ id: 'a', code: '3250390000013', price: 10 }] });
    expect([lines[0]?.covered, problems]).toEqual([300, []]);
  });

  it('takes the rate of the place where the product is only accepted, and the base price of the register', () => {
    const basket = { lines: [{ id: 'a', product: 'pain', quantity: 2, unitPrice: 5 }] };
    expect(covered(caisse, basket, 'etal').lines[0]).toMatchObject({
      covered: 800,
      own: 200,
      rule: 'etal',
      level: 'trois',
    });
    expect(covered(caisse, basket).lines[0]).toMatchObject({ covered: 800, rule: 'pain', rate: '1' });
  });

  it('keeps deposits out, and says why lines are refused', () => {
    const { lines, refused, total, own, problems } = covered(caisse, {
      lines: [
        { id: 'a', product: 'biere', price: 3, deposit: '0,20' },
        { id: 'b', deposit: 1 },
        { id: 'c', code: 42, price: 2 },
        { id: 'd', category: 'Légumes', price: 1, deposit: '0,10' },
        { id: 'e', product: 'carotte', price: 1 },
      ],
    });
    expect(lines.map(({ verdict, price, covered: paid }) => [verdict, price, paid])).toEqual([
      ['excluded', 320, 0],
      ['deposit', 100, 0],
      ['unknown-code', 200, 0],
      ['covered', 110, 70],
      ['unlisted', 100, 0],
    ]);
    expect([refused, total, own]).toEqual([720, 830, 760]);
    expect(problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['CAISSE-WARN-PRODUCT-UNLISTED', 'lines.2.code'],
      ['CAISSE-WARN-PRODUCT-UNLISTED', 'lines.4.product'],
    ]);
  });

  it('refuses a place that nothing accepts, unless a rule names product and place', () => {
    const basket = { lines: [{ id: 'a', product: 'carottes', price: 1 }] };
    expect(covered(caisse, basket, 'fast').lines[0]?.verdict).toBe('place-unlisted');
    const exception = {
      id: 'carottes-fast',
      kind: 'product-at-place',
      products: ['carottes'],
      places: ['fast'],
      gives: { rate: '50 %' },
    } as const;
    expect(covered(caisseWith({ rules: [...rules, exception] }), basket, 'fast').lines[0]).toMatchObject({
      rule: 'carottes-fast',
      covered: 50,
    });
  });

  it('spreads a discount and a ceiling by largest remainder, then by id', () => {
    const ceilings = [{ id: 'achat', label: 'Achat', amount: 1, per: 'purchase' }] as const;
    const limited = caisseWith({ rules, ceilings });
    const lines = ['c', 'a', 'b'].map((id) => ({ id, product: 'pain', price: 3 }));
    const result = covered(limited, { lines, discount: 1 });
    expect(result.lines.map(({ id, price, covered: paid }) => [id, price, paid])).toEqual([
      ['c', 267, 33],
      ['a', 266, 33],
      ['b', 267, 34],
    ]);
    expect(result.ceilings).toEqual([
      { ceiling: 'achat', per: 'purchase', amount: 100, before: 0, covered: 100, cut: 700 },
    ]);
  });

  it('counts what was covered in the month', () => {
    const ceilings = [{ id: 'mois', label: 'Mois', amount: 20, per: 'month', products: ['pain'] }] as const;
    const limited = caisseWith({ rules, ceilings });
    const basket = {
      lines: [
        { id: 'a', product: 'pain', quantity: 3, price: 9 },
        { id: 'b', product: 'carottes', price: 10 },
      ],
    };
    expect(covered(limited, basket, 'epicerie', { spent: { mois: 1500 } }).covered).toBe(500 + 300);
    expect(covered(limited, basket, 'epicerie', { spent: { mois: 9999 } }).covered).toBe(300);
    expect(
      covered(limited, basket, 'epicerie', { spent: { autre: 1, mois: 1.5 } }).problems.map(({ code }) => code),
    ).toEqual(['CAISSE-BASKET-SPENT', 'CAISSE-BASKET-SPENT']);
  });

  it('keeps the share of the member, and the ceiling of a unit', () => {
    const shared = caisseWith({
      rules: [
        { id: 'tout', kind: 'any-place', gives: 'accepted' },
        { id: 'pain', kind: 'product', products: ['pain'], share: '0,20', gives: 'accepted' },
      ],
      ceilings: [{ id: 'unite', label: 'Unité', amount: '1,05', per: 'unit' }],
    });
    expect(
      covered(shared, { lines: [{ id: 'a', product: 'pain', quantity: 3, unitPrice: '1,10' }] }).lines[0],
    ).toMatchObject({ covered: 270, own: 60 });
    expect(
      covered(shared, { lines: [{ id: 'a', product: 'pain', quantity: 3, unitPrice: '1,50' }] }).lines[0],
    ).toMatchObject({ covered: 315, own: 135 });
  });

  it('reports what it cannot read, and covers the rest', () => {
    const lines = [
      { id: 'a', product: 'carottes', price: -1 },
      { id: 'b', product: 'carottes', price: '1,0011' },
      { id: 'c', product: 'carottes', price: 10_000_000 },
      { id: 'd', product: 'carottes', price: 1, quantity: 0 },
      { id: 'e', product: 'carottes' },
      { id: 'f', product: 'carottes', price: 1, unitPrice: 1 },
      { id: 'g', product: 'carottes', price: 'un' },
      { id: 'h', product: 'carottes', price: 1, discount: 2 },
      { id: 'h', product: 'carottes', price: 1 },
      { id: 'i', product: 'carottes', price: Number.NaN },
      { id: 'j', product: 'carottes', quantity: 0.0001, unitPrice: 1 },
      null,
      { price: 1 },
      { id: 'k', product: 7, price: 1 },
      { id: 'l', labels: 'AB', price: 1 },
    ] as unknown as Basket['lines'];
    const result = covered(caisse, { lines });
    expect(result.lines.map(({ id, covered: paid }) => [id, paid])).toEqual([['h', 30]]);
    expect(result.problems.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
      'lines.0.price CAISSE-BASKET-NEGATIVE',
      'lines.1.price CAISSE-BASKET-TOO-PRECISE',
      'lines.2.price CAISSE-BASKET-TOO-LARGE',
      'lines.3.quantity CAISSE-BASKET-NEGATIVE',
      'lines.4 CAISSE-BASKET-PRICE-MISSING',
      'lines.5.price CAISSE-KEYS-EXCLUSIVE',
      'lines.6.price CAISSE-NUMBER-UNREADABLE',
      'lines.7.discount CAISSE-BASKET-DISCOUNT',
      'lines.8.id CAISSE-BASKET-LINE-TWICE',
      'lines.9.price CAISSE-NUMBER-UNREADABLE',
      'lines.10.quantity CAISSE-BASKET-TOO-PRECISE',
      'lines.11 CAISSE-TYPE',
      'lines.12.id CAISSE-TYPE',
      'lines.13.product CAISSE-TYPE',
      'lines.14.labels CAISSE-TYPE',
    ]);
    expect(covered(caisse, { lines: [] }).problems.map(({ code }) => code)).toEqual(['CAISSE-BASKET-EMPTY']);
  });
});

it('of two ceilings on the same lines, only the one that limits the basket cuts something', () => {
  const ceilings = [
    { id: 'achat', label: 'par achat', per: 'purchase', amount: 30 },
    { id: 'mois', label: 'du mois', per: 'month', amount: 100 },
  ] as const;
  const covered = (spent: number): unknown => {
    const basket = { lines: [{ id: 'pain', product: 'pain', quantity: 12, price: 42 }] };
    const result = coverBasket(caisseWith({ rules, ceilings }), basket, 'epicerie', '2026-03', {
      spent: { mois: spent },
    });
    return result.ok && [result.covered, ...result.ceilings.map(({ cut }) => cut)];
  };
  expect(covered(9500)).toEqual([500, 0, 2500]);
  expect(covered(0)).toEqual([3000, 1200, 0]);
  expect(covered(7000)).toEqual([3000, 0, 0]);
});

describe('rules that disagree', () => {
  it('are named pair by pair, and each pair once', () => {
    const { document } = caisseWith({});
    const [version] = document.rules;
    const product = (id: string, name: string, gives: 'accepted' | 'excluded') =>
      ({ id, kind: 'product', products: [name], gives }) as const;
    const disagreeing = [
      product('pain', 'pain', 'accepted'),
      product('sans-pain', 'pain', 'excluded'),
      product('biere', 'biere', 'accepted'),
      product('sans-biere', 'biere', 'excluded'),
    ];
    const conventionnement: Conventionnement = {
      unlisted: { place: 'excluded', product: 'excluded' },
      rules: disagreeing,
    };
    const problems = checkCaisse({ ...document, rules: [{ ...version!, conventionnement }] });
    expect(
      problems
        .filter(({ code }) => code === 'CAISSE-CONVENTION-DISAGREE')
        .map(({ path, details }) => [path.at(-1), details]),
    ).toMatchObject([
      [1, { rule: 'pain', other: 'sans-pain', product: 'pain' }],
      [3, { rule: 'biere', other: 'sans-biere', product: 'biere' }],
    ]);
  });
});

it.each([
  [1000, true],
  [1001, false],
])('a basket of %i lines is covered: %s', (count, isCovered) => {
  const lines = Array.from({ length: count }, (_, place) => ({ id: `l${place}`, price: '1,00', product: 'pain' }));
  const covered = coverBasket(caisseWith({ rules }), { lines }, 'epicerie', '2026-01');
  expect(covered.ok).toBe(isCovered);
  if (!covered.ok) {
    expect(covered.diagnostics).toMatchObject([
      { code: 'CAISSE-TOO-MANY-ITEMS', path: ['lines'], details: { count, limit: 1000 } },
    ]);
  }
});
