/** Schema of what a household receives: one formula, and words that mean the same with every formula. */
import * as z from 'zod';
import type { Allocation, PriceTier } from '../caisse/index.ts';
import { about, definition } from './about.ts';
import { either } from './either.ts';
import { criterionSchema } from './eligibility.ts';
import { extendEach } from './extend-each.ts';
import { listOf } from './lists.ts';
import { quantityNameSchema } from './quantity.ts';
import { ruleDocumentSchema } from './rule-document.ts';
import { twin } from './twin.ts';
import {
  allocationPeriodSchema,
  amountSchema,
  conversionSchema,
  figureSchema,
  labelSchema,
  perSchema,
  roundingSchema,
  sourced,
} from './words.ts';

const tier = { id: z.string(), label: labelSchema, when: criterionSchema.exactOptional() };

const priceTierSchema: z.ZodType<PriceTier> = definition(
  twin<PriceTier>()(
    either([z.strictObject({ ...tier, factor: figureSchema }), z.strictObject({ ...tier, price: figureSchema })]),
  ),
  'PriceTier',
  'Tarif : une part du prix, ou un prix fixe',
  'Price tier: a factor on the price, or a fixed price',
);

const per = perSchema.exactOptional();

const quantityByBracket = z.strictObject({
  base: quantityNameSchema,
  brackets: listOf(z.strictObject({ from: figureSchema, quantity: figureSchema })),
});

const formulas = [
  about(z.strictObject({ kind: z.literal('none') }), 'Rien', 'Nothing'),
  about(
    z.strictObject({ kind: z.literal('flat'), amount: amountSchema, per }),
    'Montant fixe, ou selon la composition',
    'Fixed amount, or by composition',
  ),
  about(
    z.strictObject({
      kind: z.literal('table'),
      rows: listOf(z.strictObject({ persons: z.number(), amount: figureSchema })),
      further: figureSchema.exactOptional(),
    }),
    'Selon le nombre de personnes',
    'By number of persons',
  ),
  about(
    z.strictObject({ kind: z.literal('consumption-unit'), amount: figureSchema }),
    'Par unité de consommation',
    'For each consumption unit',
  ),
  about(
    z.strictObject({ kind: z.literal('mean') }),
    'Moyenne des cotisations d’un groupe fermé',
    'Mean of the contributions of a closed pool',
  ),
  about(
    z.strictObject({ kind: z.literal('top-up'), target: amountSchema }),
    'La cotisation, complétée jusqu’à une cible',
    'The contribution, topped up to a target',
  ),
  about(
    z.strictObject({
      kind: z.literal('reimbursement'),
      levels: listOf(z.strictObject({ id: z.string(), label: labelSchema, rate: figureSchema })),
      cap: amountSchema.exactOptional(),
      capOn: z.enum(['reimbursed', 'purchases']).exactOptional(),
    }),
    'Achats remboursés au taux de leur niveau',
    'Purchases paid back at the rate of their level',
  ),
  about(
    z.strictObject({
      kind: z.literal('in-kind'),
      item: labelSchema,
      quantity: either([figureSchema, quantityByBracket]),
      per,
      unitValue: figureSchema.exactOptional(),
    }),
    'Des produits au lieu d’argent',
    'Things instead of money',
  ),
  about(
    z.strictObject({ kind: z.literal('price-tiers'), tiers: listOf(priceTierSchema) }),
    'Des tarifs au lieu d’une allocation',
    'Price tiers instead of an allocation',
  ),
  about(
    z.strictObject({ kind: z.literal('free-price'), indicative: figureSchema }),
    'Prix libre, avec un prix indicatif',
    'Free price, with an indicative price',
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

const words = {
  period: about(allocationPeriodSchema.exactOptional(), 'Tous les combien', 'How often'),
  conversion: conversionSchema.exactOptional(),
  bonus: about(
    z
      .strictObject({
        rate: figureSchema,
        cap: amountSchema.exactOptional(),
        label: labelSchema.exactOptional(),
      })
      .exactOptional(),
    'Une part de certains achats en plus',
    'A share of some purchases on top',
  ),
  maximum: about(amountSchema.exactOptional(), 'Au plus', 'At most'),
  rounding: roundingSchema.exactOptional(),
  proRata: about(
    z.strictObject({ by: z.literal('day'), rounding: roundingSchema.exactOptional() }).exactOptional(),
    'Pour une partie de mois',
    'For a part of a month',
  ),
  ...sourced,
  note: z.string().exactOptional(),
};

/** Schema of `Allocation`. */
export const allocationSchema: z.ZodType<Allocation> = definition(
  twin<Allocation>()(z.discriminatedUnion('kind', extendEach(formulas, words))),
  'Allocation',
  'Allocation : ce que le foyer reçoit',
  'Allocation: what a household receives',
);
