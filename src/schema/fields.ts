/** Schemas derived from the fields of kinds. */
import * as z from 'zod';
import type { Criterion, MemberFormula } from '../caisse/index.ts';
import {
  CRITERION_KINDS,
  CRITERION_OPTIONS,
  type FieldShape,
  type FieldShapes,
  type GroupName,
  MEMBER_KINDS,
  MEMBER_OPTIONS,
} from '../caisse/kinds.ts';
import { CONTRIBUTION_TEXTS, CRITERION_TEXTS, type Said } from '../text/kinds.ts';
import { about, definition } from './about.ts';
import { extendEach, type KindSchemas } from './extend-each.ts';
import { listOf } from './lists.ts';
import { ruleDocumentSchema } from './rule-document.ts';
import {
  amountSchema,
  figureSchema,
  labelSchema,
  perSchema,
  quantityNameSchema,
  roundingSchema,
  sourceIdsSchema,
} from './words.ts';

const GROUPS: Readonly<Record<GroupName, Said>> = {
  ConventionOutcome: {
    fr: 'Accepté, exclu, en attente, un niveau ou un taux',
    en: 'Accepted, excluded, pending, a level or a rate',
  },
  Conversion: {
    fr: 'Combien de périodes font combien de mois (52 semaines, 12 mois)',
    en: 'How many periods make how many months (52 weeks, 12 months)',
  },
  PartsTable: { fr: 'Parts du quotient familial', en: 'Parts of a family quotient' },
  PriceTier: {
    fr: 'Tarif : une part du prix, ou un prix fixe',
    en: 'Price tier: a factor on the price, or a fixed price',
  },
  ThresholdTable: { fr: 'Plafond selon le nombre de personnes', en: 'Limit by number of persons' },
};

const named = new Map<GroupName, z.ZodType>();

/** The schema of one field. */
export function fieldSchema(field: FieldShape): z.ZodType {
  const { name } = field;
  if (name === undefined) return shapeSchema(field);
  const known = named.get(name) ?? definition(shapeSchema(field), name, GROUPS[name].fr, GROUPS[name].en);
  named.set(name, known);
  return known;
}

/** Descriptions of keys. */
export type AboutKeys = Readonly<Partial<Record<string, Said>>>;

/** The schemas of fields by their keys. */
export function fieldSchemas(fields: FieldShapes, abouts: AboutKeys = {}): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const schema = field.isOptional === true ? fieldSchema(field).exactOptional() : fieldSchema(field);
      const said = abouts[key];
      return [key, said === undefined ? schema : about(schema, said.fr, said.en)];
    }),
  );
}

/** The schemas of every kind of a decision, as a union of their formulas. */
export function kindSchemas(
  kinds: Readonly<Record<string, { readonly fields: FieldShapes }>>,
  texts: Readonly<Record<string, { readonly about: Said }>>,
  abouts: AboutKeys = {},
): KindSchemas {
  const schemas = Object.entries(kinds).map(([kind, { fields }]) => {
    const object = z.strictObject({ kind: z.literal(kind), ...fieldSchemas(fields, abouts) });
    const said = texts[kind];
    return said === undefined ? object : about(object, said.about.fr, said.about.en);
  });
  return schemas as unknown as KindSchemas;
}

/**
 * The union of the kinds of a decision.
 *
 * @remarks
 * Its type derives from the fields, which are typed by the type of each kind, not from zod.
 */
export const unionOf = <Type>(kinds: KindSchemas): z.ZodType<Type> =>
  z.discriminatedUnion('kind', kinds) as unknown as z.ZodType<Type>;

function shapeSchema(field: FieldShape): z.ZodType {
  switch (field.type) {
    case 'figure':
      return figureSchema;
    case 'amount':
      return field.keywords === undefined
        ? amountSchema
        : z.union([amountSchema, ...field.keywords.map((keyword) => z.literal(keyword))]);
    case 'integer':
      return z.number();
    case 'rounding':
      return roundingSchema;
    case 'quantity':
      return quantityNameSchema;
    case 'label':
      return labelSchema;
    case 'text':
      return z.string();
    case 'keyword':
      return field.of.length === 1 ? z.literal(field.of[0]!) : z.enum(field.of);
    case 'per':
      return perSchema;
    case 'sources':
      return sourceIdsSchema;
    case 'rule':
      return ruleDocumentSchema;
    case 'criterion':
      return criterion;
    case 'member-formula':
      return memberFormula;
    case 'list':
      return listOf(fieldSchema(field.of), field.limit);
    case 'group':
      return z.strictObject(fieldSchemas(field.fields));
    case 'either':
      return z.union(field.of.map(fieldSchema));
    default:
      return field satisfies never;
  }
}

const criterion: z.ZodType<Criterion> = z.lazy(() => criterionSchema);

const memberFormula: z.ZodType<MemberFormula> = z.lazy(() => memberFormulaSchema);

/** Schema of `MemberFormula`. */
const memberFormulaSchema: z.ZodType<MemberFormula> = definition(
  unionOf(
    extendEach(
      kindSchemas(MEMBER_KINDS, CONTRIBUTION_TEXTS),
      fieldSchemas(MEMBER_OPTIONS, {
        minimum: { fr: 'Au moins, pour chaque personne', en: 'At least, for each member' },
        maximum: { fr: 'Au plus, pour chaque personne', en: 'At most, for each member' },
      }),
    ),
  ),
  'MemberFormula',
  'Formule de la cotisation d’une personne',
  'Formula of the contribution of one member',
);

/** Schema of `Criterion`. */
export const criterionSchema: z.ZodType<Criterion> = definition(
  unionOf(extendEach(kindSchemas(CRITERION_KINDS, CRITERION_TEXTS), fieldSchemas(CRITERION_OPTIONS))),
  'Criterion',
  'Critère pour participer',
  'Criterion to take part',
);
