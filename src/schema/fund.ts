/** Schemas of the fund's scenarios. */
import * as z from 'zod';
import {
  type Arrears,
  type Assumed,
  type AssumedByMonth,
  type Chosen,
  type ChosenShare,
  type Cost,
  type DatedFigure,
  type Distribution,
  type DrawnList,
  type DrawnRange,
  type DrawnValue,
  type Figure,
  type FundGroup,
  type FundScenario,
  type FundVariant,
  type FunderKind,
  GROUPS_LIMIT,
  type HouseholdType,
  type Index,
  type IndexValue,
  type InKind,
  type OnlyFor,
  type Ramp,
  type Subsidy,
  type ThreeCases,
  type Tranche,
  type UnspentWords,
} from '../caisse/index.ts';
import { about, definition } from './about.ts';
import { householdSchema, membersSchema } from './household.ts';
import { listOf, recordOf } from './lists.ts';
import { twin } from './twin.ts';
import { decimalSchema, figureSchema, labelSchema, sourced } from './words.ts';

const figure = figureSchema.exactOptional();
const label = labelSchema.exactOptional();
const whole = z.number().exactOptional();
const assumed = { ...sourced, assumption: labelSchema.exactOptional() };
const month = about(z.string().exactOptional(), 'Mois (AAAA-MM)', 'Month (YYYY-MM)');
const range = {
  from: about(z.string().exactOptional(), 'Premier mois (AAAA-MM)', 'First month (YYYY-MM)'),
  to: about(z.string().exactOptional(), 'Dernier mois (AAAA-MM)', 'Last month (YYYY-MM)'),
};
const dueMonth = about(z.number().exactOptional(), 'Mois de l’année, de 1 à 12', 'Month of the year, from 1 to 12');
const indexedOn = about(z.string().exactOptional(), 'Nom d’un indice du scénario', 'Name of an index of the scenario');
const id = about(z.string().exactOptional(), 'Nom, pour « onlyFor »', 'Name, for “onlyFor”');

const threeCasesSchema: z.ZodType<ThreeCases<Figure>> = definition(
  twin<ThreeCases<Figure>>()(
    z.strictObject({ prudent: figureSchema, central: figureSchema, high: figureSchema, ...assumed }),
  ),
  'ThreeCases',
  'Trois valeurs : prudente, centrale, haute',
  'Three values: prudent, central, high',
);

const drawn = {
  every: about(
    z.enum(['run', 'month']).exactOptional(),
    'Un tirage pour toute la durée (run) ou chaque mois (month)',
    'One draw for all months (run) or each month (month)',
  ),
  ...assumed,
};

const drawnRangeSchema: z.ZodType<DrawnRange> = definition(
  twin<DrawnRange>()(
    z.strictObject({ low: decimalSchema, mode: decimalSchema.exactOptional(), high: decimalSchema, ...drawn }),
  ),
  'DrawnRange',
  'Plage de valeurs à tirer au sort, de low à high ; mode est la plus probable',
  'Range of values to draw from, from low to high; mode is the most likely',
);

const drawnValueSchema: z.ZodType<DrawnValue> = twin<DrawnValue>()(
  z.strictObject({ value: decimalSchema, weight: decimalSchema.exactOptional() }),
);

const drawnListSchema: z.ZodType<DrawnList> = definition(
  twin<DrawnList>()(z.strictObject({ values: listOf(drawnValueSchema), ...drawn })),
  'DrawnList',
  'Valeurs à tirer au sort, avec leur poids (1 par défaut)',
  'Values to draw from, with their weights (default: 1)',
);

const assumedSchema: z.ZodType<Assumed> = twin<Assumed>()(
  z.union([figureSchema, threeCasesSchema, drawnRangeSchema, drawnListSchema]),
);

const datedSchema: z.ZodType<DatedFigure> = definition(
  twin<DatedFigure>()(z.strictObject({ from: z.string(), value: decimalSchema, ...assumed })),
  'DatedFigure',
  'Valeur à partir d’un mois',
  'Value from a month on',
);

const figuresSchema = z.union([figureSchema, listOf(figureSchema), listOf(datedSchema)]);

const casesByMonthSchema = z.strictObject({
  prudent: figuresSchema,
  central: figuresSchema,
  high: figuresSchema,
  ...assumed,
});

const byMonthSchema: z.ZodType<AssumedByMonth> = definition(
  twin<AssumedByMonth>()(
    z.union([
      figureSchema,
      listOf(figureSchema),
      listOf(datedSchema),
      casesByMonthSchema,
      drawnRangeSchema,
      drawnListSchema,
    ]),
  ),
  'AssumedByMonth',
  'Une valeur, une liste mois par mois, des valeurs datées, trois valeurs (prudente, centrale, haute), ou une distribution',
  'One value, a list month by month, dated values, three values (prudent, central, high), or a distribution',
);

const rampSchema: z.ZodType<Ramp> = twin<Ramp>()(
  z.strictObject({ from: assumedSchema, to: assumedSchema, months: z.number() }),
);

const householdsSchema: z.ZodType<AssumedByMonth | Ramp> = definition(
  twin<AssumedByMonth | Ramp>()(
    z.union([
      figureSchema,
      listOf(figureSchema),
      listOf(datedSchema),
      rampSchema,
      casesByMonthSchema,
      drawnRangeSchema,
      drawnListSchema,
    ]),
  ),
  'Households',
  'Nombre de foyers : une valeur, une liste mois par mois, des vagues datées, ou une montée en charge { from, to, months }',
  'Number of households: one value, a list month by month, dated waves, or a ramp-up { from, to, months }',
);

const householdTypeSchema: z.ZodType<HouseholdType> = definition(
  twin<HouseholdType>()(z.strictObject({ label: labelSchema, share: figureSchema, members: membersSchema })),
  'HouseholdType',
  'Type de foyer et sa part dans le groupe',
  'Type of household and its share in the group',
);

const distributionSchema: z.ZodType<Distribution> = definition(
  twin<Distribution>()(
    z.strictObject({
      tenths: about(
        z.union([z.string(), listOf(decimalSchema)]),
        'Déciles D1 à D9 du niveau de vie, en euros par an et par unité de consommation (Insee, Filosofi)',
        'Tenths D1 to D9 of the standard of living, in euros a year and consumption unit (Insee, Filosofi)',
      ),
      lowest: about(figure.clone(), 'Niveau de vie du premier dixième', 'Standard of living of the first tenth'),
      highest: about(figure.clone(), 'Niveau de vie du dernier dixième', 'Standard of living of the last tenth'),
      types: listOf(householdTypeSchema).exactOptional(),
      input: about(
        z.string().exactOptional(),
        'Donnée du foyer que la répartition donne (par défaut, income)',
        'Fact of the household that the distribution gives (default: income)',
      ),
      per: z.enum(['household', 'consumption-unit']).exactOptional(),
      ...assumed,
    }),
  ),
  'Distribution',
  'Répartition des foyers par dixième de niveau de vie',
  'Distribution of households by tenth of standard of living',
);

const chosenShareSchema: z.ZodType<ChosenShare> = twin<ChosenShare>()(
  z.union([
    z.strictObject({ share: figureSchema, amount: figureSchema }),
    z.strictObject({ share: figureSchema, ofAdvised: figureSchema, end: z.enum(['from', 'to']).exactOptional() }),
  ]),
);

const chosenSchema: z.ZodType<Chosen> = definition(
  twin<Chosen>()(z.union([listOf(chosenShareSchema), z.strictObject({ mean: figureSchema, minimum: figure })])),
  'Chosen',
  'Ce que les foyers choisissent de verser : une liste de parts, ou une moyenne avec un plancher',
  'What households choose to pay: a list of shares, or a mean with a floor',
);

const groupSchema: z.ZodType<FundGroup> = definition(
  twin<FundGroup>()(
    z.strictObject({
      id,
      label: labelSchema,
      households: householdsSchema,
      ...range,
      entered: month,
      departures: byMonthSchema.exactOptional(),
      pauses: byMonthSchema.exactOptional(),
      contribution: assumedSchema.exactOptional(),
      allocation: assumedSchema.exactOptional(),
      household: householdSchema.exactOptional(),
      distribution: distributionSchema.exactOptional(),
      chosen: chosenSchema.exactOptional(),
    }),
  ),
  'FundGroup',
  'Foyers semblables dans le budget',
  'Households that are alike in the budget',
);

const funderSchema: z.ZodType<FunderKind> = twin<FunderKind>()(
  z.enum([
    'public',
    'town',
    'intercommunality',
    'departement',
    'region',
    'state',
    'social-security',
    'european-union',
    'private',
    'foundation',
    'gift',
    'own',
  ]),
);

const trancheSchema: z.ZodType<Tranche> = definition(
  twin<Tranche>()(z.strictObject({ share: figureSchema, after: whole, condition: label, households: whole })),
  'Tranche',
  'Part d’une subvention, avec sa condition et son délai en mois',
  'Part of a subsidy, with its condition and its delay in months',
);

const onlyForSchema: z.ZodType<OnlyFor> = twin<OnlyFor>()(
  z.union([
    z.literal('allocations'),
    z.strictObject({ groups: listOf(z.string()) }),
    z.strictObject({ costs: listOf(z.string()) }),
  ]),
);

const subsidySchema: z.ZodType<Subsidy> = definition(
  twin<Subsidy>()(
    z.strictObject({
      label: labelSchema,
      amount: assumedSchema,
      funder: funderSchema.exactOptional(),
      every: z.enum(['once', 'month', 'year']).exactOptional(),
      ...range,
      dueMonth,
      after: about(z.number().exactOptional(), 'Mois entre le vote et le versement', 'Months between vote and payment'),
      tranches: listOf(trancheSchema).exactOptional(),
      indexedOn,
      onlyFor: onlyForSchema.exactOptional(),
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
      id,
      label: labelSchema,
      amount: assumedSchema,
      per: z.enum(['month', 'year', 'household', 'spending', 'once', 'post']),
      posts: assumedSchema.exactOptional(),
      month,
      ...range,
      dueMonth,
      indexedOn,
      account: about(
        z.enum(['60', '61', '62', '63', '64', '65', '66', '67', '68']).exactOptional(),
        'Classe de compte du budget prévisionnel',
        'Account class of the provisional budget',
      ),
      ...sourced,
    }),
  ),
  'Cost',
  'Dépense de la caisse en dehors des allocations',
  'What the caisse spends beside allocations',
);

const inKindSchema: z.ZodType<InKind> = definition(
  twin<InKind>()(
    z.strictObject({
      label: labelSchema,
      amount: assumedSchema,
      per: z.enum(['month', 'year', 'once']),
      by: label,
      month,
      ...range,
      dueMonth,
      ...sourced,
    }),
  ),
  'InKind',
  'Contribution volontaire en nature : locaux, personnel, impressions',
  'Support in kind: premises, staff, printing',
);

const indexValueSchema: z.ZodType<IndexValue> = definition(
  twin<IndexValue>()(
    z.strictObject({
      from: z.string(),
      value: z.union([decimalSchema, threeCasesSchema, drawnRangeSchema, drawnListSchema]),
      ...assumed,
    }),
  ),
  'IndexValue',
  'Valeur d’un indice à partir d’un mois : une valeur, trois (prudente, centrale, haute), ou une distribution',
  'Value of an index from a month on: one value, three (prudent, central, high), or a distribution',
);

const indexSchema: z.ZodType<Index> = definition(
  twin<Index>()(z.strictObject({ label: labelSchema, values: listOf(indexValueSchema), ...sourced })),
  'Index',
  'Indice daté que des montants suivent',
  'Dated index that amounts follow',
);

/** Schema of `UnspentWords`. */
export const unspentSchema: z.ZodType<UnspentWords> = twin<UnspentWords>()(
  z.union([z.enum(['stays-in-fund', 'carries-over']), z.strictObject({ expiresAfter: z.number() })]),
);

const arrearsSchema: z.ZodType<Arrears> = twin<Arrears>()(z.strictObject({ share: assumedSchema, after: z.number() }));

/** Schema of `FundScenario`. */
export const fundScenarioSchema: z.ZodType<FundScenario> = definition(
  twin<FundScenario>()(
    z.strictObject({
      label: labelSchema,
      question: about(
        labelSchema.exactOptional(),
        'Question posée, en tête du compte rendu',
        'Question that is asked, at the head of the report',
      ),
      start: about(z.string(), 'Premier mois (AAAA-MM)', 'First month (YYYY-MM)'),
      months: z.number(),
      groups: listOf(groupSchema, GROUPS_LIMIT),
      places: householdsSchema.exactOptional(),
      paymentRate: byMonthSchema.exactOptional(),
      arrears: about(
        arrearsSchema.exactOptional(),
        'Part des impayés payée plus tard, et après combien de mois',
        'Share of what is unpaid that is paid later, and after how many months',
      ),
      takeUp: byMonthSchema.exactOptional(),
      unspent: unspentSchema.exactOptional(),
      subsidies: listOf(subsidySchema).exactOptional(),
      costs: listOf(costSchema).exactOptional(),
      inKind: listOf(inKindSchema).exactOptional(),
      indices: recordOf(indexSchema).exactOptional(),
      openingReserve: assumedSchema.exactOptional(),
      reserveMonths: about(
        assumedSchema.exactOptional(),
        'Réserve à garder, en mois d’allocations',
        'Reserve to keep, in months of allocations',
      ),
      publicShare: about(
        assumedSchema.exactOptional(),
        'Part d’argent public annoncée, comparée aux montants du scénario',
        'Published share of public money, compared with the figures of the scenario',
      ),
      secrecyThreshold: about(
        z.number().exactOptional(),
        'Nombre de foyers au-dessous duquel un effectif n’est pas montré',
        'Number of households below which a count is not shown',
      ),
      note: labelSchema.exactOptional(),
      ...sourced,
    }),
  ),
  'FundScenario',
  'Scénario du fonds',
  'Scenario of the fund',
);

/** Schema of `FundVariant`. */
export const fundVariantSchema: z.ZodType<FundVariant> = definition(
  twin<FundVariant>()(
    z.strictObject({
      label: labelSchema,
      question: labelSchema.exactOptional(),
      base: about(z.string(), 'Scénario ou variante qui change', 'Scenario or variant that changes'),
      changes: about(
        recordOf(z.unknown()),
        'Nouvelles valeurs : subsidy:FINANCEUR, allocation, households:GROUPE, ou la place d’un chiffre, comme rules.0.contribution.rate',
        'New values: subsidy:FUNDER, allocation, households:GROUP, or the place of a figure, such as rules.0.contribution.rate',
      ),
      note: labelSchema.exactOptional(),
      ...sourced,
    }),
  ),
  'FundVariant',
  'Variante d’un scénario',
  'Variant of a scenario',
);
