/** Schemas of registers and of a conventionnement. */
import * as z from 'zod';
import type {
  ConventionLevel,
  Conventionnement,
  ConventionOutcome,
  ConventionRule,
  CoverCeiling,
  Product,
  ProductCategory,
  Professional,
  Registers,
  SellingPlace,
} from '../caisse/index.ts';
import { CONVENTION_KINDS, CONVENTION_OPTIONS, OUTCOME_FIELD } from '../caisse/kinds.ts';
import { CONVENTION_TEXTS } from '../text/kinds.ts';
import { about, definition } from './about.ts';
import { extendEach } from './extend-each.ts';
import { fieldSchema, fieldSchemas, kindSchemas, unionOf } from './fields.ts';
import { listOf, recordOf } from './lists.ts';
import { twin } from './twin.ts';
import { figureSchema, labelSchema, sourced } from './words.ts';

const text = z.string().exactOptional();
const texts = listOf(z.string()).exactOptional();
const beside = { ...sourced, note: labelSchema.exactOptional() };
const entry = { label: labelSchema, ...beside };

const placeSchema: z.ZodType<SellingPlace> = definition(
  twin<SellingPlace>()(
    z.strictObject({
      ...entry,
      professional: about(text.clone(), 'Son professionnel (sa clé)', 'Its professional (its key)'),
      channel: about(text.clone(), 'Circuit : marché, AMAP, épicerie', 'Channel: market, AMAP, grocery'),
      zone: text,
      labels: texts,
    }),
  ),
  'SellingPlace',
  'Lieu où l’allocation peut se dépenser',
  'Place where the allocation may be spent',
);

const professionalSchema: z.ZodType<Professional> = definition(
  twin<Professional>()(z.strictObject({ ...entry, zone: text, labels: texts })),
  'Professional',
  'Professionnel',
  'Professional',
);

const categorySchema: z.ZodType<ProductCategory> = definition(
  twin<ProductCategory>()(
    z.strictObject({
      ...entry,
      parent: about(text.clone(), 'La catégorie dont elle fait partie', 'The category that it is a part of'),
    }),
  ),
  'ProductCategory',
  'Catégorie de produits',
  'Category of products',
);

const productSchema: z.ZodType<Product> = definition(
  twin<Product>()(
    z.strictObject({
      ...entry,
      category: text,
      labels: texts,
      origin: text,
      processing: about(
        z.union([z.string(), z.number()]).exactOptional(),
        'Degré de transformation : groupe NOVA de 1 à 4, ou un mot de la caisse',
        'Degree of processing: group of NOVA from 1 to 4, or a word of the caisse',
      ),
      unit: labelSchema.exactOptional(),
      codes: about(
        listOf(z.union([z.string(), z.number()])).exactOptional(),
        'Codes en caisse, comme un code-barres',
        'Codes at the till, such as a bar code',
      ),
      price: about(figureSchema.exactOptional(), 'Prix de base d’une unité', 'Base price of one unit'),
    }),
  ),
  'Product',
  'Produit',
  'Product',
);

/** The keys of the registers of a document. */
export const registerSchemas: {
  readonly places: z.ZodExactOptional<z.ZodType<NonNullable<Registers['places']>>>;
  readonly professionals: z.ZodExactOptional<z.ZodType<NonNullable<Registers['professionals']>>>;
  readonly categories: z.ZodExactOptional<z.ZodType<NonNullable<Registers['categories']>>>;
  readonly products: z.ZodExactOptional<z.ZodType<NonNullable<Registers['products']>>>;
} = {
  places: recordOf(placeSchema).exactOptional(),
  professionals: recordOf(professionalSchema).exactOptional(),
  categories: recordOf(categorySchema).exactOptional(),
  products: recordOf(productSchema).exactOptional(),
};

const outcomeSchema = fieldSchema(OUTCOME_FIELD) as z.ZodType<ConventionOutcome>;

const options = fieldSchemas(CONVENTION_OPTIONS, {
  gives: { fr: 'Ce que la règle donne', en: 'What the rule gives' },
  only: { fr: 'Seulement si ces critères sont remplis', en: 'Only where these criteria hold' },
  except: { fr: 'Sauf si l’un de ces critères est rempli', en: 'Except where one of these criteria holds' },
  base: {
    fr: 'Prix de base d’une unité : le taux porte sur ce prix au plus',
    en: 'Base price of one unit: the rate applies to at most this much',
  },
  share: { fr: 'Part laissée au membre, par unité', en: 'Share left to the member, per unit' },
});

const ruleSchema: z.ZodType<ConventionRule> = definition(
  unionOf(extendEach(kindSchemas(CONVENTION_KINDS, CONVENTION_TEXTS), options)),
  'ConventionRule',
  'Règle de conventionnement : sur quoi elle porte, et ce qu’elle donne',
  'Rule of conventionnement: what it is about, and what it gives',
);

const levelSchema: z.ZodType<ConventionLevel> = definition(
  twin<ConventionLevel>()(z.strictObject({ label: labelSchema, rate: figureSchema, ...beside })),
  'ConventionLevel',
  'Niveau de prise en charge',
  'Level of cover',
);

const ceilingSchema: z.ZodType<CoverCeiling> = definition(
  twin<CoverCeiling>()(
    z.strictObject({
      id: z.string(),
      label: labelSchema,
      amount: figureSchema,
      per: z.enum(['unit', 'purchase', 'month']),
      rules: texts,
      levels: texts,
      categories: texts,
      products: texts,
      places: texts,
      ...beside,
    }),
  ),
  'CoverCeiling',
  'Plafond de prise en charge, par unité, par achat ou par mois',
  'Ceiling of cover, per unit, per purchase or per month',
);

/** Schema of `Conventionnement`. */
export const conventionnementSchema: z.ZodType<Conventionnement> = definition(
  twin<Conventionnement>()(
    z.strictObject({
      levels: recordOf(levelSchema).exactOptional(),
      unlisted: about(
        z.strictObject({ place: outcomeSchema, product: outcomeSchema }),
        'Ce qui vaut pour les lieux et les produits qu’aucune règle ne nomme',
        'What holds for places and products that no rule names',
      ),
      rules: listOf(ruleSchema),
      ceilings: listOf(ceilingSchema).exactOptional(),
      ...beside,
    }),
  ),
  'Conventionnement',
  'Conventionnement : où et sur quoi l’allocation peut se dépenser',
  'Conventionnement: where and on what the allocation may be spent',
);
