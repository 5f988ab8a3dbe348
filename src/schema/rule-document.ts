/** Schema of rules written in the document: the JSON form of the algebra. */
import * as z from 'zod';
import type { RuleDocument } from '../caisse/index.ts';
import type { Comparison } from '../rule/index.ts';
import { about, definition } from './about.ts';
import { listOf } from './lists.ts';
import { twin } from './twin.ts';
import { decimalSchema, roundingSchema } from './words.ts';

/** Schema of the types that a number can have. */
export const numberTypeSchema: z.ZodEnum<{ money: 'money'; count: 'count'; ratio: 'ratio' }> = z.enum([
  'money',
  'count',
  'ratio',
]);

const comparisonSchema: z.ZodType<Comparison> = twin<Comparison>()(
  z.enum(['less', 'at-most', 'equal', 'at-least', 'more']),
);

const constant = z.discriminatedUnion('type', [
  z.strictObject({ kind: z.literal('constant'), type: numberTypeSchema, value: decimalSchema }),
  z.strictObject({ kind: z.literal('constant'), type: z.literal('boolean'), value: z.boolean() }),
  z.strictObject({ kind: z.literal('constant'), type: z.literal('category'), value: z.string() }),
]);

const stepBracket = z.union([
  z.strictObject({ from: decimalSchema, amount: decimalSchema }),
  z.strictObject({ from: decimalSchema, rate: decimalSchema }),
]);

const rule: z.ZodType<RuleDocument> = z.lazy(() => ruleDocumentSchema);
const rules = listOf(rule);

const leaves = [
  about(constant, 'Une valeur fixe', 'A fixed value'),
  about(
    z.strictObject({ kind: z.literal('input'), name: z.string() }),
    'Une donnée du foyer, ou déclarée dans `inputs`',
    'A fact of the household, or an input declared in `inputs`',
  ),
  about(
    z.strictObject({ kind: z.literal('quantity'), name: z.string() }),
    'Une quantité déclarée dans `quantities`',
    'A quantity declared in `quantities`',
  ),
  about(
    z.strictObject({ kind: z.literal('parameter'), name: z.string() }),
    'Un chiffre déclaré dans `parameters`',
    'A figure declared in `parameters`',
  ),
  about(
    z.strictObject({ kind: z.literal('given'), name: z.string() }),
    'Si le foyer a donné cette donnée',
    'Whether the household gave this input',
  ),
  about(
    z.strictObject({
      kind: z.literal('count-members'),
      from: z.number().exactOptional(),
      before: z.number().exactOptional(),
    }),
    'Nombre de personnes d’au moins `from` ans et de moins de `before` ans',
    'Number of members aged at least `from` and below `before`',
  ),
] as const;

const arithmetic = [
  about(z.strictObject({ kind: z.literal('add'), terms: rules }), 'Somme', 'Sum'),
  about(
    z.strictObject({ kind: z.literal('subtract'), left: rule, right: rule }),
    '`left` moins `right`',
    '`left` less `right`',
  ),
  about(z.strictObject({ kind: z.literal('multiply'), left: rule, right: rule }), 'Produit', 'Product'),
  about(
    z.strictObject({ kind: z.literal('divide'), dividend: rule, divisor: rule, rounding: roundingSchema }),
    'Quotient, arrondi',
    'Quotient, rounded',
  ),
  about(z.strictObject({ kind: z.literal('min'), of: rules }), 'Le plus petit', 'The smallest'),
  about(z.strictObject({ kind: z.literal('max'), of: rules }), 'Le plus grand', 'The largest'),
  about(z.strictObject({ kind: z.literal('round'), of: rule, rounding: roundingSchema }), 'Arrondi', 'Rounding'),
] as const;

const scales = [
  about(
    z.strictObject({
      kind: z.literal('marginal-scale'),
      base: rule,
      brackets: listOf(z.strictObject({ from: decimalSchema, rate: decimalSchema })),
    }),
    'Chaque taux s’applique à la part de la base dans sa tranche',
    'Each rate applies to the part of the base in its bracket',
  ),
  about(
    z.strictObject({
      kind: z.literal('step-scale'),
      base: rule,
      type: numberTypeSchema,
      brackets: listOf(stepBracket),
    }),
    'La tranche où se trouve la base décide seule',
    'The bracket in which the base lies decides alone',
  ),
  about(
    z.strictObject({
      kind: z.literal('interpolated-scale'),
      base: rule,
      type: numberTypeSchema,
      points: listOf(z.strictObject({ at: decimalSchema, value: decimalSchema })),
      rounding: roundingSchema,
    }),
    'Des lignes droites entre des points',
    'Straight lines between points',
  ),
] as const;

const conditions = [
  about(
    z.strictObject({ kind: z.literal('compare'), operator: comparisonSchema, left: rule, right: rule }),
    'Comparaison de deux nombres',
    'Comparison of two numbers',
  ),
  about(z.strictObject({ kind: z.literal('and'), of: rules }), 'Toutes les conditions', 'All conditions'),
  about(z.strictObject({ kind: z.literal('or'), of: rules }), 'Au moins une des conditions', 'At least one condition'),
  about(z.strictObject({ kind: z.literal('not'), of: rule }), 'Le contraire', 'The contrary'),
  about(
    z.strictObject({ kind: z.literal('one-of'), of: rule, options: listOf(z.string()) }),
    'Un mot parmi plusieurs',
    'One of some words',
  ),
  about(
    z.strictObject({ kind: z.literal('if'), condition: rule, then: rule, else: rule }),
    '`then` si la condition est vraie, sinon `else`',
    '`then` if the condition holds, otherwise `else`',
  ),
] as const;

const named = about(
  z.strictObject({ kind: z.literal('named'), name: z.string(), of: rule }),
  'Partie qui a un nom dans les explications',
  'A part with a name in explanations',
);

/** Schema of `RuleDocument`. */
export const ruleDocumentSchema: z.ZodType<RuleDocument> = definition(
  twin<RuleDocument>()(z.discriminatedUnion('kind', [...leaves, ...arithmetic, ...scales, ...conditions, named])),
  'Rule',
  'Règle écrite dans l’algèbre',
  'Rule written in the algebra',
);
