/** Schema of what a household pays in: one formula, and words that mean the same with every formula. */
import * as z from 'zod';
import type { Advice, Contribution, ContributionFormula, Waiver } from '../caisse/index.ts';
import { about, definition } from './about.ts';
import { either } from './either.ts';
import { criterionSchema } from './eligibility.ts';
import { extendEach } from './extend-each.ts';
import { listOf } from './lists.ts';
import { quantityNameSchema } from './quantity.ts';
import { ruleDocumentSchema } from './rule-document.ts';
import { twin } from './twin.ts';
import { amountSchema, figureSchema, labelSchema, perSchema, roundingSchema, sourced } from './words.ts';

const base = quantityNameSchema;
const rateOn = quantityNameSchema.exactOptional();
const label = labelSchema.exactOptional();
const level = z.strictObject({ id: z.string(), label: labelSchema, amount: amountSchema });

const stepBracket = either([
  z.strictObject({ from: figureSchema, amount: figureSchema, label }),
  z.strictObject({ from: figureSchema, rate: figureSchema, label }),
]);

const question = z.strictObject({
  id: z.string(),
  question: labelSchema,
  answers: listOf(z.strictObject({ id: z.string(), label: labelSchema, notches: z.number() })),
});

const formulas = [
  about(z.strictObject({ kind: z.literal('none') }), 'Rien n’est demandé', 'Nothing is asked'),
  about(z.strictObject({ kind: z.literal('free') }), 'Chacun décide', 'The member decides'),
  about(z.strictObject({ kind: z.literal('flat'), amount: amountSchema }), 'Montant fixe', 'Fixed amount'),
  about(
    z.strictObject({ kind: z.literal('proportional'), base, rate: figureSchema }),
    'Un taux sur une base',
    'One rate on a base',
  ),
  about(
    z.strictObject({
      kind: z.literal('marginal'),
      base,
      brackets: listOf(z.strictObject({ from: figureSchema, rate: figureSchema })),
    }),
    'Barème par tranches : chaque taux sur la part dans sa tranche',
    'Marginal scale: each rate on the part in its bracket',
  ),
  about(
    z.strictObject({ kind: z.literal('steps'), base, rateOn, brackets: listOf(stepBracket) }),
    'Paliers : un montant ou un taux par tranche',
    'Steps: an amount or a rate by bracket',
  ),
  about(
    z.strictObject({
      kind: z.literal('interpolated'),
      base,
      rateOn,
      points: listOf(z.strictObject({ at: figureSchema, value: figureSchema })),
      rateRounding: roundingSchema.exactOptional(),
    }),
    'Montant ou taux d’effort qui varie en ligne droite entre des points',
    'Amount or rate that changes in straight lines between points',
  ),
  about(
    z.strictObject({ kind: z.literal('levels'), levels: listOf(level) }),
    'Un niveau au choix du membre',
    'A level of the member’s choice',
  ),
  about(
    z.strictObject({ kind: z.literal('situation'), question: labelSchema, answers: listOf(level) }),
    'Une question, plusieurs réponses',
    'One question, several answers',
  ),
  about(
    z.strictObject({
      kind: z.literal('questionnaire'),
      start: either([amountSchema, z.literal('allocation')]),
      notch: amountSchema,
      questions: listOf(question),
    }),
    'Des réponses qui montent ou descendent le montant par crans',
    'Answers that move the amount up or down by notches',
  ),
  about(
    z.strictObject({ kind: z.literal('co-payment'), rate: figureSchema }),
    'Une part de l’allocation reçue',
    'A share of the allocation received',
  ),
  about(
    z.strictObject({ kind: z.literal('payroll'), base, employeeRate: figureSchema, employerRate: figureSchema }),
    'Un taux sur le salaire, partagé avec l’employeur',
    'A rate on pay, shared with the employer',
  ),
  about(
    z.strictObject({ kind: z.literal('labour'), hours: figureSchema, every: z.enum(['week', 'four-weeks', 'month']) }),
    'Du travail au lieu d’argent',
    'Work instead of money',
  ),
  about(
    z.strictObject({ kind: z.literal('rule'), rule: ruleDocumentSchema }),
    'Une règle de la caisse',
    'A rule of the caisse’s own',
  ),
  about(
    z.strictObject({ kind: z.literal('undocumented'), note: z.string() }),
    'Une règle qui existe et n’a pas été publiée',
    'A rule that exists and was not published',
  ),
] as const;

const formulaSchema: z.ZodType<ContributionFormula> = definition(
  twin<ContributionFormula>()(z.discriminatedUnion('kind', formulas)),
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
  twin<Contribution>()(z.discriminatedUnion('kind', extendEach(formulas, words))),
  'Contribution',
  'Cotisation : ce que le foyer verse chaque mois',
  'Contribution: what a household pays in each month',
);
