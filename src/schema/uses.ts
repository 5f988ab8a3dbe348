/** Schemas of other uses of the money of a fund. */
import * as z from 'zod';
import {
  type FoodVoucherUse,
  type GreenPrescriptionUse,
  type InKindQuotaUse,
  type InvestmentUse,
  type PriceTiersUse,
  type ReducedPriceUse,
  type Use,
  USES_LIMIT,
} from '../caisse/index.ts';
import { about, definition } from './about.ts';
import { listOf } from './lists.ts';
import { twin } from './twin.ts';
import { decimalSchema, labelSchema } from './words.ts';

const optionalDecimal = decimalSchema.exactOptional();
const per = about(
  z.enum(['household', 'person']),
  'Pour un foyer, ou pour chaque personne',
  'For a household, or for each person',
);

const common = {
  label: labelSchema,
  decidedBy: about(
    labelSchema.clone(),
    'Qui décide de ce qui est acheté, et où',
    'Who decides what is bought, and where',
  ),
  eligible: about(
    optionalDecimal.clone(),
    'Part des foyers qui peuvent en bénéficier',
    'Share of the households that may take part',
  ),
  costs: about(
    decimalSchema.clone(),
    'Part de l’argent que coûte le fonctionnement',
    'Share of the money that running it costs',
  ),
  accredited: about(
    optionalDecimal.clone(),
    'Part des achats faite en lieux conventionnés ; sans elle, elle est inconnue',
    'Share of the spending at accredited places; without it, it is not known',
  ),
  source: about(
    z.string(),
    'D’où viennent les chiffres, ou pourquoi ils sont supposés',
    'Where the figures come from, or why they are assumed',
  ),
};

const foodVoucher = twin<FoodVoucherUse>()(
  z.strictObject({ ...common, kind: z.literal('food-voucher'), amount: decimalSchema, per }),
);

const greenPrescription = twin<GreenPrescriptionUse>()(
  z.strictObject({
    ...common,
    kind: z.literal('green-prescription'),
    eligible: decimalSchema,
    prescription: decimalSchema,
  }),
);

const priceTiers = twin<PriceTiersUse>()(
  z.strictObject({ ...common, kind: z.literal('price-tiers'), purchases: decimalSchema, reduction: decimalSchema }),
);

const reducedPrice = twin<ReducedPriceUse>()(
  z.strictObject({
    ...common,
    kind: z.enum(['solidarity-baskets', 'shared-canteen']),
    cost: decimalSchema,
    paid: decimalSchema,
    perMonth: decimalSchema,
    per,
  }),
);

const inKindQuota = twin<InKindQuotaUse>()(
  z.strictObject({ ...common, kind: z.literal('in-kind-quota'), unitCost: decimalSchema, units: decimalSchema }),
);

const investment = twin<InvestmentUse>()(
  z.strictObject({ ...common, kind: z.literal('investment'), lent: decimalSchema, repaid: decimalSchema }),
);

/** Schema of a list of uses. */
export const usesSchema: z.ZodArray<z.ZodType<Use>> = listOf(
  definition(
    z.union([foodVoucher, greenPrescription, priceTiers, reducedPrice, inKindQuota, investment]) as z.ZodType<Use>,
    'Use',
    'Autre usage du même argent public',
    'Other use of the same public money',
  ),
  USES_LIMIT,
);
