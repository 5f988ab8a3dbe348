/** Schema of the contribution: one formula, and options with the same meaning for every formula. */
import * as z from 'zod';
import type { Advice, Contribution, ContributionFormula, Waiver } from '../caisse/index.ts';
import { CONTRIBUTION_KINDS, CONTRIBUTION_OPTIONS } from '../caisse/kinds.ts';
import { CONTRIBUTION_TEXTS } from '../text/kinds.ts';
import { about, definition } from './about.ts';
import { extendEach } from './extend-each.ts';
import { criterionSchema, fieldSchemas, kindSchemas, unionOf } from './fields.ts';
import { listOf } from './lists.ts';
import { twin } from './twin.ts';
import { amountSchema, figureSchema, labelSchema, roundingSchema, sourced } from './words.ts';

const formulas = kindSchemas(CONTRIBUTION_KINDS, CONTRIBUTION_TEXTS);

const formulaSchema: z.ZodType<ContributionFormula> = definition(
  unionOf(formulas),
  'ContributionFormula',
  'Formule d’une cotisation',
  'Formula of a contribution',
);

const adviceSchema: z.ZodType<Advice> = definition(
  twin<Advice>()(
    z.union([
      z.strictObject({
        from: amountSchema.exactOptional(),
        to: amountSchema.exactOptional(),
        ...sourced,
        note: labelSchema.exactOptional(),
      }),
      z.strictObject({
        of: formulaSchema,
        rounding: roundingSchema.exactOptional(),
        ...sourced,
        note: labelSchema.exactOptional(),
      }),
      z.strictObject({
        combine: z.enum(['lowest', 'highest', 'mean']),
        of: listOf(formulaSchema),
        rounding: roundingSchema.exactOptional(),
        ...sourced,
      }),
    ]),
  ),
  'Advice',
  'Montant conseillé, sans obligation',
  'Suggested amount, without obligation',
);

const waiverSchema: z.ZodType<Waiver> = definition(
  twin<Waiver>()(
    z.strictObject({
      when: criterionSchema,
      amount: amountSchema.exactOptional(),
      reduction: figureSchema.exactOptional(),
      label: labelSchema.exactOptional(),
    }),
  ),
  'Waiver',
  'Exonération, entière ou partielle',
  'Waiver, full or partial',
);

const options = fieldSchemas(CONTRIBUTION_OPTIONS, {
  period: { fr: 'Tous les combien, ou une fois à l’entrée', en: 'How often, or once on entry' },
  dueMonth: { fr: 'Mois de l’année où elle est due, de 1 à 12', en: 'Month of the year in which it is due, 1 to 12' },
  minimum: { fr: 'Au moins', en: 'At least' },
  maximum: { fr: 'Au plus', en: 'At most' },
  step: { fr: 'Pas de ce qui est choisi', en: 'Step of what is chosen' },
  choice: {
    fr: 'Si chacun peut donner plus que ce qui est demandé',
    en: 'Whether members may give more than is due',
  },
  adjustment: { fr: 'Ajustement personnel, entre deux bornes', en: 'Personal adjustment, between two bounds' },
});

const supplement = z.strictObject({
  advice: adviceSchema.exactOptional(),
  waivers: listOf(waiverSchema).exactOptional(),
  thirdPayers: about(
    listOf(z.strictObject({ id: z.string(), label: labelSchema, when: criterionSchema })).exactOptional(),
    'Qui paie pour certains foyers, par la même règle',
    'Who pays for some households, by the same rule',
  ),
  ...sourced,
  note: labelSchema.exactOptional(),
});
twin<
  Pick<
    Exclude<Contribution, { readonly kind: 'undocumented' }>,
    'advice' | 'waivers' | 'thirdPayers' | 'source' | 'note'
  >
>()(supplement);

/** Schema of `Contribution`. */
export const contributionSchema: z.ZodType<Contribution> = definition(
  unionOf(extendEach(formulas, { ...options, ...supplement.shape })),
  'Contribution',
  'Cotisation : ce que le foyer verse',
  'Contribution: what a household pays in',
);
