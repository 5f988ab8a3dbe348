/** The situations of baskets. */
import { type Basket, type BasketLine, coverBasket, type CoverBasketOptions } from '../../src/caisse/cover.ts';
import { type CaisseDocument, defineCaisse, type RuleVersion } from '../../src/caisse/index.ts';
import type { Diagnostic, DiagnosticCode } from '../../src/money/index.ts';
import type { Situation } from './situations.ts';

const caisseWith = (conventionnement: Pick<RuleVersion, 'conventionnement'>): ReturnType<typeof defineCaisse> =>
  defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'exemple',
    name: 'Exemple',
    places: { epicerie: { label: 'Épicerie' } },
    categories: { legumes: { label: 'Légumes' } },
    products: { carottes: { label: 'Carottes', category: 'legumes' } },
    rules: [
      {
        from: '2026-01',
        contribution: { kind: 'none' },
        allocation: { kind: 'flat', amount: 100 },
        ...conventionnement,
      },
    ],
  });

const caisse = caisseWith({
  conventionnement: {
    unlisted: { place: 'excluded', product: 'excluded' },
    rules: [{ id: 'epicerie', kind: 'place', places: ['epicerie'], gives: 'accepted' }],
  },
});

/** The diagnostics of a basket. */
function basket(
  given: Basket,
  place = 'epicerie',
  options: CoverBasketOptions = {},
  of = caisse,
): readonly Diagnostic[] {
  const result = coverBasket(of, given, place, '2026-11', options);
  return result.ok ? result.problems : result.diagnostics;
}

const line = (given: Partial<BasketLine>): readonly Diagnostic[] => basket({ lines: [{ id: '1', ...given }] });

type BasketCode = Extract<DiagnosticCode, `CAISSE-BASKET-${string}` | `CAISSE-WARN-${string}-UNLISTED`>;

/** The situations, by code. */
export const basketSituations: Readonly<Record<BasketCode | 'CAISSE-CONVENTION-MISSING', Situation>> = {
  'CAISSE-CONVENTION-MISSING': {
    fr: '`coverBasket` ou `caisse cover`, avec une caisse sans conventionnement',
    en: '`coverBasket` or `caisse cover`, with a caisse without a conventionnement',
    provoke: () => basket({ lines: [{ id: '1', price: 1 }] }, 'epicerie', {}, caisseWith({})),
  },
  'CAISSE-BASKET-EMPTY': {
    fr: 'un panier sans ligne',
    en: 'a basket without a line',
    provoke: () => basket({ lines: [] }),
  },
  'CAISSE-BASKET-LINE-TWICE': {
    fr: 'deux lignes avec le même identifiant',
    en: 'two lines with the same id',
    provoke: () =>
      basket({
        lines: [
          { id: '1', product: 'carottes', price: 1 },
          { id: '1', product: 'carottes', price: 2 },
        ],
      }),
  },
  'CAISSE-BASKET-PRICE-MISSING': {
    fr: 'une ligne sans prix',
    en: 'a line without a price',
    provoke: () => line({ product: 'carottes' }),
  },
  'CAISSE-BASKET-NEGATIVE': {
    fr: 'une ligne dont le prix est négatif',
    en: 'a line with a negative price',
    provoke: () => line({ product: 'carottes', price: '-1,50' }),
  },
  'CAISSE-BASKET-TOO-PRECISE': {
    fr: 'un prix qui a des fractions de centime',
    en: 'a price with fractions of a cent',
    provoke: () => line({ product: 'carottes', price: '1,5025' }),
  },
  'CAISSE-BASKET-TOO-LARGE': {
    fr: 'un prix de plus d’un million d’euros',
    en: 'a price of more than a million euros',
    provoke: () => line({ product: 'carottes', price: 2_000_000 }),
  },
  'CAISSE-BASKET-DISCOUNT': {
    fr: 'une remise plus grande que le prix',
    en: 'a discount above the price',
    provoke: () => line({ product: 'carottes', price: 1, discount: 2 }),
  },
  'CAISSE-BASKET-SPENT': {
    fr: 'un montant déjà pris en charge sous un plafond qui n’existe pas',
    en: 'an amount already covered under a ceiling that does not exist',
    provoke: () =>
      basket({ lines: [{ id: '1', product: 'carottes', price: 1 }] }, 'epicerie', { spent: { mois: 100 } }),
  },
  'CAISSE-WARN-PLACE-UNLISTED': {
    fr: 'un panier dans un lieu dont le nom est mal écrit',
    en: 'a basket at a place whose name is misspelt',
    provoke: () => basket({ lines: [{ id: '1', price: 1 }] }, 'epicier'),
  },
  'CAISSE-WARN-PRODUCT-UNLISTED': {
    fr: 'une ligne dont le produit est mal écrit',
    en: 'a line with a misspelt product',
    provoke: () => line({ product: 'carotte', price: 1 }),
  },
  'CAISSE-WARN-CATEGORY-UNLISTED': {
    fr: 'une ligne dont la catégorie est mal écrite',
    en: 'a line with a misspelt category',
    provoke: () => line({ category: 'legume', price: 1 }),
  },
};
