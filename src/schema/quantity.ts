/** Schemas of quantities and of declared inputs. */
import * as z from 'zod';
import type { InputDefinition, QuantityDefinition } from '../caisse/index.ts';
import { QUANTITY_KINDS } from '../caisse/kinds.ts';
import { QUANTITY_TEXTS } from '../text/kinds.ts';
import { about, definition } from './about.ts';
import { kindSchemas, unionOf } from './fields.ts';
import { listOf } from './lists.ts';
import { numberTypeSchema } from './rule-document.ts';
import { twin } from './twin.ts';
import { decimalSchema, labelSchema } from './words.ts';

/** Schema of `QuantityDefinition`. */
export const quantityDefinitionSchema: z.ZodType<QuantityDefinition> = definition(
  unionOf(
    kindSchemas(QUANTITY_KINDS, QUANTITY_TEXTS, {
      label: { fr: 'Nom de la grandeur dans les phrases', en: 'Name of the quantity in sentences' },
      resources: {
        fr: 'Les ressources comptées ; income si rien n’est dit',
        en: 'The resources that count; income unless said otherwise',
      },
    }),
  ),
  'Quantity',
  'Quantité que la caisse définit',
  'Quantity that the caisse defines',
);

const labels = { label: labelSchema, question: labelSchema.exactOptional() };

/** Schema of `InputDefinition`. */
export const inputDefinitionSchema: z.ZodType<InputDefinition> = definition(
  twin<InputDefinition>()(
    z.discriminatedUnion('type', [
      z.strictObject({
        type: numberTypeSchema,
        ...labels,
        decimals: z.number().exactOptional(),
        minimum: decimalSchema.exactOptional(),
        maximum: decimalSchema.exactOptional(),
        members: about(
          z.strictObject({ atMost: z.number(), from: z.number().exactOptional() }).exactOptional(),
          'Une donnée de chaque personne : combien de personnes en ont une, et à partir de quel âge',
          'A number of each member: how many members may have one, and from which age',
        ),
      }),
      z.strictObject({ type: z.literal('boolean'), ...labels }),
      z.strictObject({
        type: z.literal('category'),
        ...labels,
        options: listOf(z.strictObject({ id: z.string(), label: labelSchema })),
      }),
    ]),
  ),
  'Input',
  'Donnée que la caisse demande elle-même',
  'Input that the caisse asks for itself',
);
