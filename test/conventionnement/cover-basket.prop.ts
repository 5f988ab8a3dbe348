import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  type Basket,
  type BasketLine,
  coverBasket,
  type CoverBasketResult,
  type CoveredBasket,
  type CoveredLine,
  coverRule,
  type CoverTerms,
  explainBasket,
} from '../../src/caisse/cover.ts';
import {
  type Caisse,
  type Conventionnement,
  type CoverCeiling,
  defineCaisse,
  type Registers,
  checkCaisse,
} from '../../src/caisse/index.ts';
import { coverLine, wholeTerms } from '../../src/caisse/conventionnement/cover-line.ts';
import { splitWhole } from '../../src/caisse/conventionnement/split-whole.ts';
import { cents, splitAmount } from '../../src/money/index.ts';
import { evaluate } from '../../src/rule/index.ts';
import { readBasket } from '../../src/formats/index.ts';
import { describeCaisse, type Language, renderBasket } from '../../src/text/index.ts';
import { anyBasket, anyConventionnement, anyPlace, documentOf, REGISTERS } from './any-conventionnement.ts';

/** The caisse, or `undefined` if its rules disagree on declared places and products. */
function caisseOf(conventionnement: Conventionnement, registers?: Registers): Caisse | undefined {
  const document = documentOf(conventionnement, registers);
  return checkCaisse(document).some(({ severity }) => severity === 'error') ? undefined : defineCaisse(document);
}

const anyCaisse: fc.Arbitrary<{ readonly conventionnement: Conventionnement; readonly caisse: Caisse }> =
  anyConventionnement
    .map((conventionnement) => ({ conventionnement, caisse: caisseOf(conventionnement) }))
    .filter(
      (each): each is { readonly conventionnement: Conventionnement; readonly caisse: Caisse } =>
        each.caisse !== undefined,
    );

const spent = { c0: 120, c1: 0, c2: 400 };

function cover(caisse: Caisse, basket: Basket, place: string): CoveredBasket {
  const result: CoverBasketResult = coverBasket(caisse, basket, place, '2026-06-15', { spent });
  if (!result.ok) throw new Error('a cover');
  return result;
}

/** Ceilings of which each pair is nested or has no line in common: all lines, and the categories of one branch. */
const anyNestedCeilings: fc.Arbitrary<CoverCeiling[]> = fc
  .array(
    fc.record({
      categories: fc.constantFrom(undefined, ['frais'], ['legumes'], ['racines'], ['boissons']),
      amount: fc.constantFrom('0.03', '1.5', 4, 20),
      per: fc.constantFrom('unit' as const, 'purchase' as const, 'month' as const),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((drawn) =>
    drawn.map(({ categories, ...ceiling }, at) => ({
      id: `c${at}`,
      label: `c${at}`,
      ...ceiling,
      ...(categories === undefined ? {} : { categories }),
    })),
  );

/** The product of a line, by its id or its code. */
function productOf({ product, code }: BasketLine): string | undefined {
  const { products } = REGISTERS;
  if (product !== undefined && Object.hasOwn(products, product)) return product;
  return Object.keys(products).find((id) => products[id]!.codes?.map(String).includes(String(code)) === true);
}

/** The category of a line and those that contain it, as the registers have them. */
function categoriesOf(line: BasketLine): readonly string[] {
  const { products, categories } = REGISTERS;
  const product = productOf(line);
  const own = product === undefined ? undefined : products[product]!.category;
  const found: string[] = [];
  for (let id = line.category?.toLowerCase().replace('é', 'e') ?? own; id !== undefined; id = categories[id]?.parent)
    found.push(id);
  return found;
}

/** The amount of a ceiling in cents. */
const centsOf = ({ amount }: CoverCeiling): number => Math.round(Number(amount) * 100);

/** What was covered under a ceiling before. */
const spentUnder = ({ id, per }: CoverCeiling): number =>
  per === 'month' ? (Object.entries(spent).find(([name]) => name === id)?.[1] ?? 0) : 0;

/** Whether a ceiling limits a covered line. */
function isLimited(ceiling: CoverCeiling, line: CoveredLine, basket: Basket, place: string): boolean {
  const asked = basket.lines.find(({ id }) => id === line.id)!;
  const { levels, categories, products, places } = ceiling;
  return (
    line.verdict === 'covered' &&
    (levels === undefined || (line.level !== undefined && levels.includes(line.level))) &&
    (categories === undefined || categoriesOf(asked).some((id) => categories.includes(id))) &&
    (products === undefined || products.includes(productOf(asked) ?? '')) &&
    (places === undefined || places.includes(place))
  );
}

/** The largest sum under nested ceilings: each allows its room, or what the ceilings within it and its other lines sum to. */
function largest(
  lines: readonly CoveredLine[],
  ceilings: readonly CoverCeiling[],
  basket: Basket,
  place: string,
): number {
  const groups = ceilings
    .map((ceiling) => {
      const ids = new Set(lines.filter((line) => isLimited(ceiling, line, basket, place)).map(({ id }) => id));
      return { ids, room: Math.max(0, centsOf(ceiling) - spentUnder(ceiling)) };
    })
    .sort((left, right) => left.ids.size - right.ids.size);
  let parts = lines.map(({ id, covered }) => ({ ids: new Set([id]), covered: Number(covered) }));
  for (const { ids, room } of groups) {
    const within = parts.filter((part) => [...part.ids].every((id) => ids.has(id)));
    const merged = { ids, covered: Math.min(room, sum(within.map(({ covered }) => covered))) };
    parts = [...parts.filter((part) => !within.includes(part)), merged];
  }
  return sum(parts.map(({ covered }) => covered));
}

const sum = (amounts: readonly number[]): number => amounts.reduce((left, right) => left + right, 0);

const reversed = <Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).reverse());

describe('the cover of a basket', () => {
  test.prop([anyCaisse, anyBasket, anyPlace])(
    'covered and own sum to the price on every line and in total',
    ({ caisse }, basket, place) => {
      const { lines, total, covered, own, refused } = cover(caisse, basket, place);
      for (const line of lines) {
        expect(line.covered + line.own).toBe(line.price);
        expect(line.covered).toBeGreaterThanOrEqual(0);
        expect(line.own).toBeGreaterThanOrEqual(line.deposit);
      }
      expect([total, covered, own]).toEqual([
        sum(lines.map(({ price }) => price)),
        sum(lines.map((line) => line.covered)),
        sum(lines.map((line) => line.own)),
      ]);
      expect(refused).toBe(sum(lines.flatMap(({ verdict, price }) => (verdict === 'covered' ? [] : price))));
    },
  );

  test.prop([anyCaisse, anyBasket, anyPlace])(
    'cover is never above the rate of the price, the base price or a ceiling',
    ({ caisse }, basket, place) => {
      const explained = explainBasket(caisse, basket, place, '2026-06', { spent });
      if (!explained.ok) throw new Error('a cover');
      for (const { line, cover: computed } of explained.lines) {
        const rate = BigInt(Math.round(Number(line.rate ?? 0) * 1_000_000));
        const exactly = BigInt(line.price - line.deposit) * rate;
        expect(BigInt(line.covered) * 1_000_000n <= exactly + 500_000n).toBe(true);
        if (computed?.type === 'money')
          expect(line.covered).toBeLessThanOrEqual(Math.round(Number(computed.value) * 100));
      }
      for (const { amount, before, covered } of explained.cover.ceilings) {
        expect(covered).toBeLessThanOrEqual(Math.max(0, amount - before));
      }
    },
  );

  test.prop([anyCaisse, anyNestedCeilings, anyBasket, anyPlace], { numRuns: 300 })(
    'no ceiling is exceeded, however ceilings overlap',
    ({ conventionnement }, nested, basket, place) => {
      const crossing = (conventionnement.ceilings ?? []).map((each) => ({ ...each, id: `d${each.id}` }));
      const ceilings = [...nested, ...crossing];
      const covered = cover(caisseOf({ ...conventionnement, ceilings })!, basket, place);
      const uses = new Map(covered.ceilings.map((use) => [use.ceiling, use]));
      for (const ceiling of ceilings) {
        const limited = covered.lines.filter((line) => isLimited(ceiling, line, basket, place));
        const cents = centsOf(ceiling);
        if (ceiling.per === 'unit') {
          for (const line of limited) {
            const { quantity = 1 } = basket.lines.find(({ id }) => id === line.id)!;
            const thousandths = Math.round(Number(String(quantity).replace(',', '.')) * 1000);
            expect(line.covered).toBeLessThanOrEqual(Math.floor((cents * thousandths) / 1000));
          }
          continue;
        }
        const before = spentUnder(ceiling);
        const total = sum(limited.map((line) => line.covered));
        expect(total).toBeLessThanOrEqual(Math.max(0, cents - before));
        expect(uses.get(ceiling.id)).toMatchObject({ covered: total, before, amount: cents });
      }
    },
  );

  test.prop([anyCaisse, anyNestedCeilings, anyBasket, anyPlace, fc.nat()])(
    'a ceiling added to nested ceilings never raises the cover',
    ({ conventionnement }, ceilings, basket, place, drawn) => {
      const without = ceilings.filter((_, at) => at !== drawn % ceilings.length);
      const [more, fewer] = [ceilings, without].map((each) => caisseOf({ ...conventionnement, ceilings: each }));
      expect(cover(more!, basket, place).covered).toBeLessThanOrEqual(cover(fewer!, basket, place).covered);
    },
  );

  test.prop([anyCaisse, anyNestedCeilings, anyBasket, anyPlace], { numRuns: 200 })(
    'without a ceiling, a basket is covered by what the ceiling cuts more',
    ({ conventionnement }, nested, basket, place) => {
      const crossing = (conventionnement.ceilings ?? []).map((each) => ({ ...each, id: `d${each.id}` }));
      const ceilings = [...nested, ...crossing];
      const covered = cover(caisseOf({ ...conventionnement, ceilings })!, basket, place);
      for (const { ceiling, cut } of covered.ceilings) {
        const others = ceilings.filter(({ id }) => id !== ceiling);
        const without = cover(caisseOf({ ...conventionnement, ceilings: others })!, basket, place);
        expect([ceiling, without.covered - covered.covered]).toEqual([ceiling, cut]);
      }
    },
  );

  test.prop([anyCaisse, anyNestedCeilings, anyBasket, anyPlace])(
    'under nested ceilings the cover is the largest that all of them allow',
    ({ conventionnement }, ceilings, basket, place) => {
      const free = cover(
        caisseOf({ ...conventionnement, ceilings: ceilings.filter(({ per }) => per === 'unit') })!,
        basket,
        place,
      );
      const limits = ceilings.filter(({ per }) => per !== 'unit');
      const { covered } = cover(caisseOf({ ...conventionnement, ceilings })!, basket, place);
      expect(covered).toBe(largest(free.lines, limits, basket, place));
    },
  );

  test.prop([anyCaisse, anyBasket, anyPlace])(
    'the order of lines, rules and registers changes nothing',
    ({ caisse, conventionnement }, basket, place) => {
      const { rules, ceilings = [] } = conventionnement;
      const { places, professionals, categories, products } = REGISTERS;
      const turned = defineCaisse(
        documentOf(
          { ...conventionnement, rules: [...rules].reverse(), ceilings: [...ceilings].reverse() },
          {
            places: reversed(places),
            professionals: reversed(professionals),
            categories: reversed(categories),
            products: reversed(products),
          },
        ),
      );
      const before = cover(caisse, basket, place);
      const after = cover(turned, { ...basket, lines: [...basket.lines].reverse() }, place);
      expect([...after.lines].reverse()).toEqual(before.lines);
      expect(after.ceilings).toEqual(before.ceilings);
    },
  );

  test.prop([anyCaisse, anyBasket])(
    'a rule heavier than all others decides the line',
    ({ conventionnement }, basket) => {
      const rule = {
        id: 'a',
        kind: 'product-at-place',
        products: ['carottes'],
        places: ['etal'],
        gives: { rate: '12 %' },
        only: { labels: ['AB'], processing: [1], channels: ['marché'], origins: ['Vaucluse'] },
        except: { zones: ['ailleurs'], labels: ['aucun'] },
      } as const;
      const caisse = caisseOf({ ...conventionnement, rules: [...conventionnement.rules, rule] });
      fc.pre(caisse !== undefined);
      const line = { id: 'zz', product: 'carottes', price: 5 };
      const { lines } = cover(caisse, { ...basket, lines: [...basket.lines, line] }, 'etal');
      expect(lines.at(-1)).toMatchObject({ rule: 'a', verdict: 'covered', rate: '0.12' });
    },
  );

  test.prop([anyConventionnement, anyBasket, anyPlace])(
    'rules of equal weight that disagree are always a problem',
    (conventionnement, basket, place) => {
      const problems = checkCaisse(documentOf(conventionnement)).filter(({ severity }) => severity === 'error');
      expect(problems.filter(({ code }) => code !== 'CAISSE-CONVENTION-DISAGREE')).toEqual([]);
      if (problems.length > 0) return;
      const explained = explainBasket(defineCaisse(documentOf(conventionnement)), basket, place, '2026-06');
      if (!explained.ok) throw new Error('a cover');
      for (const { line, product } of explained.lines) {
        const [first] = product.rules;
        const ties = product.rules.filter(({ weight }) => String(weight) === String(first?.weight));
        const isTied = ties.some(({ outcome }) => JSON.stringify(outcome) !== JSON.stringify(first?.outcome));
        if (!isTied || line.verdict === 'deposit') continue;
        expect(line.verdict).toBe('rules-disagree');
        expect(explained.cover.problems.some(({ code }) => code === 'CAISSE-CONVENTION-DISAGREE')).toBe(true);
      }
    },
  );

  test.prop([anyCaisse, anyNestedCeilings, anyBasket, anyPlace, fc.nat({ max: 5 })])(
    'a higher rate never lowers the cover',
    ({ conventionnement }, ceilings, basket, place, chosen) => {
      // Ceilings that cross may leave a cent to a line that another ceiling limits.
      const single = { ...conventionnement, ceilings };
      const rule = single.rules[chosen];
      fc.pre(rule !== undefined && typeof rule.gives === 'object' && 'rate' in rule.gives);
      const higher = { ...rule, gives: { rate: '100 %' } };
      const [before, after] = [
        single,
        { ...single, rules: single.rules.map((each) => (each === rule ? higher : each)) },
      ].map((each) => caisseOf(each));
      fc.pre(before !== undefined && after !== undefined);
      expect(cover(after, basket, place).covered).toBeGreaterThanOrEqual(cover(before, basket, place).covered);
    },
  );

  test.prop([anyCaisse, anyBasket, anyPlace])(
    'a line rounded to zero has a rate, and no cover under any ceiling or share',
    ({ conventionnement }, basket, place) => {
      const { ceilings: _, ...unlimited } = conventionnement;
      const rules = unlimited.rules.map(
        ({ share: __, ...rule }) => rule as typeof rule & Conventionnement['rules'][number],
      );
      const [limited, free] = [conventionnement, { ...unlimited, rules }].map((each) => caisseOf(each));
      fc.pre(limited !== undefined && free !== undefined);
      const without = cover(free, basket, place);
      cover(limited, basket, place).lines.forEach((line, at) => {
        const isZero = line.verdict === 'covered' && Number(line.rate) > 0 && line.price > line.deposit;
        expect(line.isRoundedToZero ?? false).toBe(isZero && without.lines[at]!.covered === 0);
      });
    },
  );

  test.prop([anyCaisse, anyBasket, anyPlace])('what is excluded is not covered', ({ caisse }, basket, place) => {
    for (const { verdict, covered } of cover(caisse, basket, place).lines) {
      if (verdict !== 'covered') expect(covered).toBe(0);
    }
  });

  test.prop([anyCaisse, anyBasket, anyPlace])('an explained cover is the cover', ({ caisse }, basket, place) => {
    const explained = explainBasket(caisse, basket, place, '2026-06-15', { spent });
    expect(explained.ok && explained.cover).toEqual(cover(caisse, basket, place));
  });

  test.prop([anyCaisse, anyBasket, anyPlace, fc.constantFrom<Language>('fr', 'en')])(
    'an explained basket has words in both languages',
    ({ caisse }, basket, place, language) => {
      const explained = explainBasket(caisse, basket, place, '2026-06', { spent });
      if (!explained.ok) throw new Error('a cover');
      const text = renderBasket(explained, caisse, { language }).join('\n');
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      for (const { line } of explained.lines) expect(text).toContain(line.id);
    },
  );

  test.prop([anyCaisse, fc.constantFrom<Language>('fr', 'en')])(
    'a description names every rule and every ceiling of a conventionnement',
    ({ caisse, conventionnement }, language) => {
      const text = describeCaisse(caisse, { language, month: '2026-06' }).join('\n');
      for (const { id } of [...conventionnement.rules, ...(conventionnement.ceilings ?? [])])
        expect(text).toContain(id);
    },
  );
});

const anyEuros = fc.integer({ min: 0, max: 100_000_000 }).map((cents) => (cents / 100).toFixed(2));

const anyTerms: fc.Arbitrary<CoverTerms> = fc.record(
  {
    rate: fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => (millionths / 1_000_000).toFixed(6)),
    base: anyEuros,
    share: anyEuros,
    ceilings: fc.array(anyEuros, { maxLength: 2 }),
  },
  { requiredKeys: ['rate', 'ceilings'] },
);

test.prop([
  anyTerms,
  fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 100_000_000 })),
  fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 1_000_000_000 })),
])('the cover of a line in whole numbers equals its rule', (terms, price, quantity) => {
  const values = { linePrice: (price / 100).toFixed(2), quantity: (quantity / 1000).toFixed(3) };
  const result = evaluate(coverRule(terms), { values });
  expect(result).toEqual({ complete: true, value: String(coverLine(wholeTerms(terms), price, quantity) / 100) });
});

test.prop([
  fc.array(fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 100_000_000 })), { minLength: 1, maxLength: 9 }),
  fc.nat(),
])('whole cents are split as splitAmount splits them', (weights, drawn) => {
  const whole = sum(weights);
  fc.pre(whole > 0);
  const total = drawn % (whole + 1);
  expect(splitWhole(total, weights)).toEqual(splitAmount(cents(total, 'once'), weights));
});

test.prop([anyBasket, fc.constantFrom(';', '\t')])('a basket in CSV is read as it was written', ({ lines }, mark) => {
  const columns = [
    'id',
    'product',
    'code',
    'category',
    'labels',
    'origin',
    'processing',
    'quantity',
    'price',
    'discount',
    'deposit',
  ] as const;
  const rows = lines.map((line) =>
    columns.map((key) => (key === 'labels' ? (line.labels ?? []).join('|') : String(line[key] ?? ''))).join(mark),
  );
  const read = readBasket([columns.join(mark), ...rows].join('\n'));
  const texts = lines.map((line) =>
    Object.fromEntries(
      Object.entries(line).flatMap(([key, value]: [string, unknown]): (readonly [string, unknown])[] => {
        if (Array.isArray(value)) return value.length === 0 ? [] : [[key, value]];
        return [[key, String(value)]];
      }),
    ),
  );
  expect(read.ok && read.basket.lines).toEqual(texts);
});
