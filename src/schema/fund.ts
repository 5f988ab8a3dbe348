/** Schema of the fund's scenarios. */
import * as z from 'zod';
import type { Cost, FundGroup, FundScenario, Subsidy } from '../caisse/index.ts';
import { about, definition } from './about.ts';
import { householdSchema } from './household.ts';
import { listOf } from './lists.ts';
import { twin } from './twin.ts';
import { figureSchema, labelSchema, sourced } from './words.ts';

const figure = figureSchema.exactOptional();
const month = about(z.string().exactOptional(), 'Mois (AAAA-MM)', 'Month (YYYY-MM)');

const groupSchema: z.ZodType<FundGroup> = definition(
  twin<FundGroup>()(
    z.strictObject({
      label: labelSchema,
      households: z.number(),
      contribution: figure,
      allocation: figure,
      household: householdSchema.exactOptional(),
    }),
  ),
  'FundGroup',
  'Foyers semblables dans le budget',
  'Households that are alike in the budget',
);

const subsidySchema: z.ZodType<Subsidy> = definition(
  twin<Subsidy>()(
    z.strictObject({
      label: labelSchema,
      amount: figureSchema,
      funder: z.enum(['public', 'private']).exactOptional(),
      every: z.enum(['once', 'month']).exactOptional(),
      from: month,
      to: month,
      ...sourced,
    }),
  ),
  'Subsidy',
  'Argent public ou privé qui entre',
  'Public or private money that comes in',
);

const costSchema: z.ZodType<Cost> = definition(
  twin<Cost>()(
    z.strictObject({
      label: labelSchema,
      amount: figureSchema,
      per: z.enum(['month', 'household', 'spending', 'once']),
      month,
      ...sourced,
    }),
  ),
  'Cost',
  'Dépense de la caisse en dehors des allocations',
  'What the caisse spends beside allocations',
);

/** Schema of `FundScenario`. */
export const fundScenarioSchema: z.ZodType<FundScenario> = definition(
  twin<FundScenario>()(
    z.strictObject({
      label: labelSchema,
      start: about(z.string(), 'Premier mois (AAAA-MM)', 'First month (YYYY-MM)'),
      months: z.number(),
      groups: listOf(groupSchema),
      paymentRate: figure,
      takeUp: figure,
      unspent: z.enum(['stays-in-fund', 'carries-over']).exactOptional(),
      subsidies: listOf(subsidySchema).exactOptional(),
      costs: listOf(costSchema).exactOptional(),
      openingReserve: figure,
      publicShare: about(
        figure.clone(),
        'Part d’argent public annoncée, comparée aux montants du scénario',
        'Published share of public money, compared with the figures of the scenario',
      ),
      note: labelSchema.exactOptional(),
      ...sourced,
    }),
  ),
  'FundScenario',
  'Scénario du fonds',
  'Scenario of the fund',
);
