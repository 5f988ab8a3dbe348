/** Schemas shared by all parts of a document: figures, amounts, labels, roundings, sources. */
import * as z from 'zod';
import type {
  Amount,
  ChildAmount,
  Composition,
  Figure,
  Label,
  Parameter,
  Per,
  RoundingWords,
  Source,
} from '../caisse/index.ts';
import type { DecimalInput, RoundingMode } from '../money/index.ts';
import { about, definition } from './about.ts';
import { listOf } from './lists.ts';
import { twin } from './twin.ts';

/** Schema of `DecimalInput`. */
export const decimalSchema: z.ZodType<DecimalInput> = definition(
  twin<DecimalInput>()(z.union([z.number(), z.string()])),
  'Decimal',
  'Nombre : 12.5, "12,50" ou "2,5 %"',
  'Number: 12.5, "12,50" or "2,5 %"',
);

/** Schema of `Label`. */
export const labelSchema: z.ZodType<Label> = definition(
  twin<Label>()(z.union([z.string(), z.strictObject({ fr: z.string(), en: z.string().exactOptional() })])),
  'Label',
  'Texte en français, ou en français et en anglais',
  'Text in French, or in French and English',
);

/** One source, or several. */
export const sourceIdsSchema: z.ZodType<string | readonly string[]> = definition(
  twin<string | readonly string[]>()(z.union([z.string(), listOf(z.string())])),
  'SourceIds',
  'Une ou plusieurs des sources du document (leurs clés)',
  'One or more of the sources of the document (their keys)',
);

/** The key `source` of a figure or a rule. */
export const sourced: { readonly source: z.ZodExactOptional<z.ZodType<string | readonly string[]>> } = {
  source: sourceIdsSchema.exactOptional(),
};

const checked = about(
  z.string().exactOptional(),
  'Mois de la dernière lecture (AAAA-MM)',
  'Month in which it was last read (YYYY-MM)',
);
const assumption = about(
  labelSchema.exactOptional(),
  'Chiffre sans source publiée : pourquoi celui-ci',
  'Figure without a published source: why this one',
);

/** Schema of `Figure`. */
export const figureSchema: z.ZodType<Figure> = definition(
  twin<Figure>()(
    z.union([
      z.number(),
      z.string(),
      z.strictObject({ value: decimalSchema, ...sourced, assumption, checked }),
      z.strictObject({ parameter: z.string() }),
    ]),
  ),
  'Figure',
  'Chiffre, seul ou avec sa source, ou paramètre du document',
  'Figure, alone or with its source, or a parameter of the document',
);

/** Schema of `Parameter`. */
export const parameterSchema: z.ZodType<Parameter> = definition(
  twin<Parameter>()(
    z.strictObject({
      type: z.enum(['money', 'count', 'ratio']),
      label: labelSchema,
      value: decimalSchema.exactOptional(),
      minimum: about(
        decimalSchema.exactOptional(),
        'Au moins, sans valeur connue',
        'At least, if the value is not known',
      ),
      maximum: about(
        decimalSchema.exactOptional(),
        'Au plus, sans valeur connue',
        'At most, if the value is not known',
      ),
      ...sourced,
      assumption,
      checked,
    }),
  ),
  'Parameter',
  'Chiffre qui a un nom ; sans valeur, il reste à trouver',
  'A figure with a name; without a value it is still to be found',
);

const childBefore = about(z.number(), 'En dessous de cet âge', 'Below this age');

/** Schema of `ChildAmount`. */
const childAmountSchema: z.ZodType<ChildAmount> = definition(
  twin<ChildAmount>()(
    z.union([
      z.strictObject({ before: childBefore, amount: figureSchema }),
      z.strictObject({ before: childBefore, ratio: figureSchema }),
    ]),
  ),
  'ChildAmount',
  'Montant pour un enfant, ou part de celui d’une personne',
  'Amount for a child, or a share of a person’s',
);

/** Schema of `Composition`. */
const compositionSchema: z.ZodType<Composition> = definition(
  twin<Composition>()(
    z.strictObject({
      household: about(figureSchema.exactOptional(), 'Une fois par foyer', 'Once for the household'),
      first: about(figureSchema.exactOptional(), 'Pour la première personne', 'For the first person'),
      person: figureSchema,
      children: about(listOf(childAmountSchema).exactOptional(), 'Enfants, par âge', 'Children, by age'),
    }),
  ),
  'Composition',
  'Montant selon la composition : le foyer, la première personne, chaque personne, les enfants',
  'Amount by composition: the household, the first person, each person, children',
);

/** Schema of `Amount`. */
export const amountSchema: z.ZodType<Amount> = definition(
  twin<Amount>()(z.union([figureSchema, compositionSchema])),
  'Amount',
  'Montant en euros, le même pour tous ou selon la composition du foyer',
  'Amount in euros, the same for all or by composition of the household',
);

const roundingModeSchema: z.ZodType<RoundingMode> = twin<RoundingMode>()(
  z.enum(['half-up', 'half-even', 'up', 'down']),
);

/** Schema of `RoundingWords`. */
export const roundingSchema: z.ZodType<RoundingWords> = definition(
  twin<RoundingWords>()(z.strictObject({ to: decimalSchema, mode: roundingModeSchema.exactOptional() })),
  'Rounding',
  'Arrondi à un multiple (0.01 : au centime) ; half-up si rien n’est dit',
  'Rounding to a multiple (0.01: to the cent); half-up unless said otherwise',
);

/** Schema of `Per`. */
export const perSchema: z.ZodType<Per> = definition(
  twin<Per>()(z.enum(['household', 'member', 'adult'])),
  'Per',
  'Compté par foyer, par personne ou par adulte',
  'Counted for the household, each member or each adult',
);

/** Schema of `Source`. */
export const sourceSchema: z.ZodType<Source> = definition(
  twin<Source>()(
    z.strictObject({
      title: z.string().exactOptional(),
      url: z.string().exactOptional(),
      checked,
      note: labelSchema.exactOptional(),
    }),
  ),
  'Source',
  'Page, document ou témoignage d’où vient un chiffre',
  'Page, document or testimony that a figure comes from',
);

/** Schema of the name of a quantity. */
export const quantityNameSchema: z.ZodString = definition(
  z.string(),
  'QuantityName',
  'income, benefits, housingCosts, charges, savings, persons, consumption-units, standard-of-living, ou une quantité ou donnée du document',
  'income, benefits, housingCosts, charges, savings, persons, consumption-units, standard-of-living, or a quantity or input of the document',
);
