/** The shapes of the fund's scenarios. */
import { householdShape, membersShape } from '../../household/index.ts';
import {
  ANY,
  DECIMAL,
  type DataShape,
  either,
  later,
  listOf,
  NUMBER,
  MONTH,
  object,
  optional,
  recordOf,
  TEXT,
  words,
} from '../../shape/index.ts';
import type {
  Assumed,
  AssumedByMonth,
  DatedFigure,
  DrawnList,
  DrawnRange,
  DrawnValue,
  FigureList,
  Ramp,
  ThreeCases,
} from '../fund/assumed.ts';
import type { Chosen, ChosenShare } from '../fund/chosen.ts';
import type { Cost, InKind } from '../fund/cost.ts';
import type { Distribution, HouseholdType } from '../fund/distribution.ts';
import { type FundGroup, GROUPS_LIMIT } from '../fund/group.ts';
import type { Index, IndexValue } from '../fund/indices.ts';
import type { Arrears, FundScenario, UnspentWords } from '../fund/scenario.ts';
import type { FunderKind, OnlyFor, Subsidy, Tranche } from '../fund/subsidy.ts';
import type { FundVariant } from '../fund/variant.ts';
import type { Figure } from '../words.ts';
import { FIGURE, LABEL, SOURCED } from './words.ts';

/** The shape of `UnspentWords`. */
export const unspentShape: DataShape<UnspentWords> = /* @__PURE__ */ later(() =>
  either(words('stays-in-fund', 'carries-over'), object<Extract<UnspentWords, object>>({ expiresAfter: NUMBER })),
);

/** The shape of `FundScenario`. */
export const scenarioShape: DataShape<FundScenario> = /* @__PURE__ */ later(() => {
  const assumption = { ...SOURCED, assumption: optional(LABEL) };
  const dated: DataShape<DatedFigure> = object<DatedFigure>({ from: MONTH, value: DECIMAL, ...assumption });
  const figures: DataShape<Figure | FigureList> = either(FIGURE, listOf(FIGURE), listOf(dated));
  const drawn = { every: optional(words('run', 'month')), ...assumption };
  const drawnRange = object<DrawnRange>({ low: DECIMAL, mode: optional(DECIMAL), high: DECIMAL, ...drawn });
  const drawnValue = object<DrawnValue>({ value: DECIMAL, weight: optional(DECIMAL) });
  const drawnList = object<DrawnList>({ values: listOf(drawnValue), ...drawn });
  const threeCases = object<ThreeCases<Figure>>({ prudent: FIGURE, central: FIGURE, high: FIGURE, ...assumption });
  const assumed: DataShape<Assumed> = either(FIGURE, threeCases, drawnRange, drawnList);
  const indexValue = object<IndexValue>({
    from: MONTH,
    value: either(DECIMAL, threeCases, drawnRange, drawnList),
    ...assumption,
  });
  const cases = object<ThreeCases<Figure | FigureList>>({
    prudent: figures,
    central: figures,
    high: figures,
    ...assumption,
  });
  const byMonth: DataShape<AssumedByMonth> = either(
    FIGURE,
    listOf(FIGURE),
    listOf(dated),
    cases,
    drawnRange,
    drawnList,
  );
  const households: DataShape<AssumedByMonth | Ramp> = either(
    FIGURE,
    listOf(FIGURE),
    listOf(dated),
    object<Ramp>({ from: assumed, to: assumed, months: NUMBER }),
    cases,
    drawnRange,
    drawnList,
  );
  const range = { from: optional(MONTH), to: optional(MONTH) };
  const type = object<HouseholdType>({ label: LABEL, share: FIGURE, members: membersShape });
  const distribution = object<Distribution>({
    tenths: either(TEXT, listOf(DECIMAL)),
    lowest: optional(FIGURE),
    highest: optional(FIGURE),
    types: optional(listOf(type)),
    input: optional(TEXT),
    per: optional(words('household', 'consumption-unit')),
    ...assumption,
  });
  const chosenShare: DataShape<ChosenShare> = either(
    object<Extract<ChosenShare, { readonly amount: unknown }>>({ share: FIGURE, amount: FIGURE }),
    object<Extract<ChosenShare, { readonly ofAdvised: unknown }>>({
      share: FIGURE,
      ofAdvised: FIGURE,
      end: optional(words('from', 'to')),
    }),
  );
  const chosen: DataShape<Chosen> = either(
    listOf(chosenShare),
    object<Exclude<Chosen, readonly ChosenShare[]>>({ mean: FIGURE, minimum: optional(FIGURE) }),
  );
  const group = object<FundGroup>({
    id: optional(TEXT),
    label: LABEL,
    households,
    ...range,
    entered: optional(MONTH),
    departures: optional(byMonth),
    pauses: optional(byMonth),
    contribution: optional(assumed),
    allocation: optional(assumed),
    household: optional(householdShape),
    distribution: optional(distribution),
    chosen: optional(chosen),
  });
  const tranche = object<Tranche>({
    share: FIGURE,
    after: optional(NUMBER),
    condition: optional(LABEL),
    households: optional(NUMBER),
  });
  const onlyFor: DataShape<OnlyFor> = either(
    words('allocations'),
    object<Extract<OnlyFor, { readonly groups: unknown }>>({ groups: listOf(TEXT) }),
    object<Extract<OnlyFor, { readonly costs: unknown }>>({ costs: listOf(TEXT) }),
  );
  const subsidy = object<Subsidy>({
    label: LABEL,
    amount: assumed,
    funder: optional(FUNDER_KIND),
    every: optional(words('once', 'month', 'year')),
    ...range,
    dueMonth: optional(NUMBER),
    after: optional(NUMBER),
    tranches: optional(listOf(tranche)),
    indexedOn: optional(TEXT),
    onlyFor: optional(onlyFor),
    ...SOURCED,
  });
  const cost = object<Cost>({
    id: optional(TEXT),
    label: LABEL,
    amount: assumed,
    per: words('month', 'year', 'household', 'spending', 'once', 'post'),
    posts: optional(assumed),
    month: optional(MONTH),
    ...range,
    dueMonth: optional(NUMBER),
    indexedOn: optional(TEXT),
    account: optional(words('60', '61', '62', '63', '64', '65', '66', '67', '68')),
    ...SOURCED,
  });
  const inKind = object<InKind>({
    label: LABEL,
    amount: assumed,
    per: words('month', 'year', 'once'),
    by: optional(LABEL),
    month: optional(MONTH),
    ...range,
    dueMonth: optional(NUMBER),
    ...SOURCED,
  });
  return object<FundScenario>({
    label: LABEL,
    question: optional(LABEL),
    start: MONTH,
    months: NUMBER,
    groups: listOf(group, GROUPS_LIMIT),
    places: optional(households),
    paymentRate: optional(byMonth),
    arrears: optional(object<Arrears>({ share: assumed, after: NUMBER })),
    takeUp: optional(byMonth),
    unspent: optional(unspentShape),
    subsidies: optional(listOf(subsidy)),
    costs: optional(listOf(cost)),
    inKind: optional(listOf(inKind)),
    indices: optional(recordOf(object<Index>({ label: LABEL, values: listOf(indexValue), ...SOURCED }))),
    openingReserve: optional(assumed),
    reserveMonths: optional(assumed),
    publicShare: optional(assumed),
    secrecyThreshold: optional(NUMBER),
    note: optional(LABEL),
    ...SOURCED,
  });
});

/** The shape of `FundVariant`. */
export const variantShape: DataShape<FundVariant> = /* @__PURE__ */ later(() =>
  object<FundVariant>({
    label: LABEL,
    question: optional(LABEL),
    base: TEXT,
    changes: recordOf(ANY),
    note: optional(LABEL),
    ...SOURCED,
  }),
);

/** The shape of `FunderKind`. */
const FUNDER_KIND: DataShape<FunderKind> = /* @__PURE__ */ words(
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
);
