/** Schemas of quantities and of the caisse's own inputs. */
import * as z from 'zod';
import type { InputDefinition, PartsTable, QuantityDefinition } from '../caisse/index.ts';
import { about, definition } from './about.ts';
import { listOf } from './lists.ts';
import { numberTypeSchema, ruleDocumentSchema } from './rule-document.ts';
import { twin } from './twin.ts';
import { decimalSchema, labelSchema, roundingSchema, sourced } from './words.ts';

/** Schema of the name of a quantity. */
export const quantityNameSchema: z.ZodString = definition(
  z.string(),
  'QuantityName',
  'income, benefits, housingCosts, charges, savings, persons, consumption-units, standard-of-living, ou une quantité ou donnée du document',
  'income, benefits, housingCosts, charges, savings, persons, consumption-units, standard-of-living, or a quantity or input of the document',
);

/** Schema of `PartsTable`. */
const partsTableSchema: z.ZodType<PartsTable> = definition(
  twin<PartsTable>()(
    z.strictObject({
      oneAdult: decimalSchema,
      twoAdults: decimalSchema,
      furtherAdult: decimalSchema,
      children: listOf(decimalSchema),
      singleParent: decimalSchema.exactOptional(),
      childBefore: z.number(),
    }),
  ),
  'PartsTable',
  'Parts du quotient familial',
  'Parts of a family quotient',
);

const resources = about(
  listOf(quantityNameSchema).exactOptional(),
  'Les ressources comptées ; income si rien n’est dit',
  'The resources that count; income unless said otherwise',
);
const label = about(
  labelSchema.exactOptional(),
  'Nom de la grandeur dans les phrases',
  'Name of the quantity in sentences',
);
const rounding = roundingSchema.exactOptional();

/** Schema of `QuantityDefinition`. */
export const quantityDefinitionSchema: z.ZodType<QuantityDefinition> = definition(
  twin<QuantityDefinition>()(
    z.discriminatedUnion('kind', [
      about(
        z.strictObject({ kind: z.literal('standard-of-living'), label, resources, rounding }),
        'Niveau de vie : ressources par unité de consommation',
        'Standard of living: resources by consumption unit',
      ),
      about(
        z.strictObject({
          kind: z.literal('family-quotient'),
          label,
          resources,
          parts: partsTableSchema,
          rounding,
          ...sourced,
        }),
        'Quotient familial : ressources par part',
        'Family quotient: resources by part',
      ),
      about(
        z.strictObject({
          kind: z.literal('remaining-income'),
          label,
          resources,
          charges: listOf(quantityNameSchema),
          per: z.enum(['household', 'person', 'consumption-unit']).exactOptional(),
          period: z.enum(['month', 'day']).exactOptional(),
          daysPerMonth: decimalSchema.exactOptional(),
          rounding,
          ...sourced,
        }),
        'Reste à vivre : ressources moins charges',
        'Remaining income: resources less charges',
      ),
      about(
        z.strictObject({ kind: z.literal('rule'), label, rule: ruleDocumentSchema }),
        'Une règle de la caisse',
        'A rule of the caisse’s own',
      ),
    ]),
  ),
  'Quantity',
  'Quantité que la caisse définit',
  'Quantity that the caisse defines',
);

const asked = { label: labelSchema, question: labelSchema.exactOptional() };

/** Schema of `InputDefinition`. */
export const inputDefinitionSchema: z.ZodType<InputDefinition> = definition(
  twin<InputDefinition>()(
    z.discriminatedUnion('type', [
      z.strictObject({
        type: numberTypeSchema,
        ...asked,
        decimals: z.number().exactOptional(),
        minimum: decimalSchema.exactOptional(),
        maximum: decimalSchema.exactOptional(),
      }),
      z.strictObject({ type: z.literal('boolean'), ...asked }),
      z.strictObject({
        type: z.literal('category'),
        ...asked,
        options: listOf(z.strictObject({ id: z.string(), label: labelSchema })),
      }),
    ]),
  ),
  'Input',
  'Donnée que la caisse demande elle-même',
  'Input that the caisse asks for itself',
);
