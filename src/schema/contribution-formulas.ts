/** Schemas of the formulas of a contribution, one object a kind. */
import * as z from 'zod';
import { about } from './about.ts';
import { either } from './either.ts';
import { listOf } from './lists.ts';
import { quantityNameSchema } from './quantity.ts';
import { ruleDocumentSchema } from './rule-document.ts';
import { amountSchema, figureSchema, labelSchema, roundingSchema } from './words.ts';

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

/** Schemas of each `ContributionFormula`. */
export const contributionFormulas = [
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
