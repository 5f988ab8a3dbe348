/** Schema of criteria: who may take part. */
import * as z from 'zod';
import type { Criterion, ThresholdTable } from '../caisse/index.ts';
import { about, definition } from './about.ts';
import { either } from './either.ts';
import { listOf } from './lists.ts';
import { quantityNameSchema } from './quantity.ts';
import { ruleDocumentSchema } from './rule-document.ts';
import { twin } from './twin.ts';
import { decimalSchema, figureSchema, labelSchema, sourced } from './words.ts';

/** More than all the communes of France. */
const COMMUNES_LIMIT = 40_000;

const thresholdTableSchema: z.ZodType<ThresholdTable> = definition(
  twin<ThresholdTable>()(
    z.strictObject({
      rows: listOf(z.strictObject({ persons: z.number(), amount: figureSchema })),
      further: figureSchema.exactOptional(),
      ...sourced,
    }),
  ),
  'ThresholdTable',
  'Plafond selon le nombre de personnes',
  'Limit by number of persons',
);

const criterion: z.ZodType<Criterion> = z.lazy(() => criterionSchema);
const criteria = listOf(criterion);
const number = z.number().exactOptional();
const words = { label: labelSchema.exactOptional(), ...sourced, note: z.string().exactOptional() };

const facts = [
  about(
    z.strictObject({
      kind: z.literal('residence'),
      perimeter: labelSchema.exactOptional(),
      communes: listOf(z.string(), COMMUNES_LIMIT),
      ...words,
    }),
    'Habiter une des communes',
    'Living in one of the communes',
  ),
  about(
    z.strictObject({
      kind: z.literal('age'),
      who: z.enum(['some', 'every']).exactOptional(),
      from: number,
      before: number,
      ...words,
    }),
    'Âge d’au moins une personne, ou de chacune',
    'Age of at least one member, or of each',
  ),
  about(
    z.strictObject({ kind: z.literal('status'), oneOf: listOf(z.string()), ...words }),
    'Statut déclaré',
    'Declared status',
  ),
  about(
    z.strictObject({
      kind: z.literal('resources'),
      quantity: quantityNameSchema,
      is: z.enum(['below', 'at-most', 'at-least', 'above']),
      limit: either([figureSchema, thresholdTableSchema]),
      ...words,
    }),
    'Ressources comparées à un plafond',
    'Resources compared with a limit',
  ),
  about(
    z.strictObject({ kind: z.literal('household-size'), from: number, before: number, ...words }),
    'Nombre de personnes',
    'Number of persons',
  ),
] as const;

const declared = [
  about(
    z.strictObject({ kind: z.literal('membership'), of: labelSchema.exactOptional(), ...words }),
    'Adhésion',
    'Membership',
  ),
  about(
    z.strictObject({
      kind: z.literal('attendance'),
      sessions: z.number(),
      of: labelSchema.exactOptional(),
      ...words,
    }),
    'Séances suivies',
    'Sessions attended',
  ),
  about(
    z.strictObject({ kind: z.literal('orientation'), by: labelSchema.exactOptional(), ...words }),
    'Orientation par un service',
    'Orientation by a service',
  ),
  about(
    z.strictObject({
      kind: z.literal('places'),
      wave: labelSchema.exactOptional(),
      places: decimalSchema,
      ...words,
    }),
    'Places limitées, par rang',
    'Limited places, by rank',
  ),
  about(
    z.strictObject({
      kind: z.literal('declared'),
      input: z.string(),
      oneOf: listOf(z.string()).exactOptional(),
      ...words,
    }),
    'Une donnée déclarée de la caisse',
    'A declared input of the caisse',
  ),
] as const;

const combinations = [
  about(
    z.strictObject({ kind: z.literal('rule'), rule: ruleDocumentSchema, ...words }),
    'Une règle de la caisse',
    'A rule of the caisse’s own',
  ),
  about(z.strictObject({ kind: z.literal('all'), of: criteria, ...words }), 'Tous les critères', 'All criteria'),
  about(z.strictObject({ kind: z.literal('any'), of: criteria, ...words }), 'Au moins un critère', 'Any criterion'),
  about(z.strictObject({ kind: z.literal('not'), of: criterion, ...words }), 'Le contraire', 'The contrary'),
] as const;

/** Schema of `Criterion`. */
export const criterionSchema: z.ZodType<Criterion> = definition(
  twin<Criterion>()(z.discriminatedUnion('kind', [...facts, ...declared, ...combinations])),
  'Criterion',
  'Critère pour participer',
  'Criterion to take part',
);
