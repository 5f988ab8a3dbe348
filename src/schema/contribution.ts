/** Schema of what a household pays in: one formula, and words that mean the same with every formula. */
import * as z from 'zod';
import type { Advice, Contribution, ContributionFormula, Waiver } from '../caisse/index.ts';
import { about, definition } from './about.ts';
import { contributionFormulas } from './contribution-formulas.ts';
import { either } from './either.ts';
import { criterionSchema } from './eligibility.ts';
import { extendEach } from './extend-each.ts';
import { listOf } from './lists.ts';
import { twin } from './twin.ts';
import { amountSchema, figureSchema, labelSchema, perSchema, roundingSchema, sourced } from './words.ts';

const formulaSchema: z.ZodType<ContributionFormula> = definition(
  twin<ContributionFormula>()(z.discriminatedUnion('kind', contributionFormulas)),
  'ContributionFormula',
  'Formule d’une cotisation',
  'Formula of a contribution',
);

const adviceSchema: z.ZodType<Advice> = definition(
  twin<Advice>()(
    either([
      z.strictObject({
        from: amountSchema.exactOptional(),
        to: amountSchema.exactOptional(),
        ...sourced,
        note: z.string().exactOptional(),
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
  'Montant conseillé, qui n’engage personne',
  'Advised amount, which binds nobody',
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

const words = {
  per: perSchema.exactOptional(),
  rounding: roundingSchema.exactOptional(),
  minimum: about(amountSchema.exactOptional(), 'Au moins', 'At least'),
  maximum: about(amountSchema.exactOptional(), 'Au plus', 'At most'),
  step: about(figureSchema.exactOptional(), 'Pas de ce qui est choisi', 'Step of what is chosen'),
  choice: about(
    z.enum(['due', 'at-least']).exactOptional(),
    'Si chacun peut donner plus que ce qui est demandé',
    'Whether members may give more than is due',
  ),
  adjustment: about(
    z.strictObject({ from: figureSchema, to: figureSchema }).exactOptional(),
    'Ajustement personnel, entre deux bornes',
    'Personal adjustment, between two bounds',
  ),
  advice: adviceSchema.exactOptional(),
  waivers: listOf(waiverSchema).exactOptional(),
  thirdPayers: about(
    listOf(z.strictObject({ id: z.string(), label: labelSchema, when: criterionSchema })).exactOptional(),
    'Qui paie pour certains foyers, par la même règle',
    'Who pays for some households, by the same rule',
  ),
  ...sourced,
  note: z.string().exactOptional(),
};

/** Schema of `Contribution`. */
export const contributionSchema: z.ZodType<Contribution> = definition(
  twin<Contribution>()(z.discriminatedUnion('kind', extendEach(contributionFormulas, words))),
  'Contribution',
  'Cotisation : ce que le foyer verse chaque mois',
  'Contribution: what a household pays in each month',
);
