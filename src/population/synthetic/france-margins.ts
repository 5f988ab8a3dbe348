/** The margins of France in 2023, from published figures. */
import { FRANCE_FIGURES, type FranceFigure } from './france-figures.ts';
import { FRANCE_QUANTILES } from './france-quantiles.ts';
import type {
  BridgeFactor,
  ChildrenMargin,
  HeldOutMargin,
  MassMargin,
  NamedFigure,
  NationMargins,
  TenthMargin,
  TypeMargin,
} from './nation-margins.ts';

const figure = (id: FranceFigure): NamedFigure => ({ id, ...FRANCE_FIGURES[id] });

/** A factor that is a quotient of sums of figures. */
function quotient(id: string, above: readonly FranceFigure[], below: readonly FranceFigure[]): BridgeFactor {
  const sum = (ids: readonly FranceFigure[]): number =>
    ids.reduce((total, each) => total + FRANCE_FIGURES[each].value, 0);
  return { id, value: sum(above) / sum(below), from: [...above, ...below].map(figure) };
}

type CensusType = 'one_person' | 'other_no_family' | 'couple_no_child' | 'couple_children' | 'lone_parent';
type SurveyType =
  'single' | 'couple_0' | 'couple_1' | 'couple_2' | 'couple_3' | 'couple_4plus' | 'lone_1' | 'lone_2plus' | 'complex_0';

const initialIncome = (type: SurveyType): NamedFigure => figure(`hh.2023.${type}.initial_income_ratio`);

const children = (count: number, type: Exclude<SurveyType, 'single' | 'couple_0' | 'complex_0'>): ChildrenMargin => ({
  children: count,
  households: figure(`hh.2023.${type}.households`),
  units: figure(`hh.2023.${type}.uc`),
  initialIncome: initialIncome(type),
});

const typeOf = (
  id: string,
  adults: number,
  census: CensusType,
  rest: Pick<TypeMargin, 'byChildren' | 'initialIncome'>,
): TypeMargin => ({
  id,
  adults,
  households: figure(`hh.2022.${census}.households`),
  persons: figure(`hh.2022.${census}.persons`),
  ...rest,
});

const withoutChildren = (type: SurveyType): Pick<TypeMargin, 'byChildren' | 'initialIncome'> => ({
  byChildren: [],
  initialIncome: initialIncome(type),
});

const types = (): readonly TypeMargin[] => [
  typeOf('single', 1, 'one_person', withoutChildren('single')),
  typeOf('other', 2, 'other_no_family', withoutChildren('complex_0')),
  typeOf('couple', 2, 'couple_no_child', withoutChildren('couple_0')),
  typeOf('couple-with-children', 2, 'couple_children', {
    byChildren: [
      children(1, 'couple_1'),
      children(2, 'couple_2'),
      children(3, 'couple_3'),
      children(4, 'couple_4plus'),
    ],
    initialIncome: null,
  }),
  typeOf('lone-parent', 1, 'lone_parent', {
    byChildren: [children(1, 'lone_1'), children(2, 'lone_2plus')],
    initialIncome: null,
  }),
];

/** The parts of benefits and of capital income in disposable income by tenth, in thousandths: an assumption. */
const PARTS = [
  [400, 10],
  [220, 10],
  [120, 10],
  [70, 12],
  [45, 15],
  [30, 20],
  [20, 25],
  [12, 35],
  [8, 55],
  [3, 180],
] as const;

const TENTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

const tenths = (): readonly TenthMargin[] =>
  TENTHS.map((tenth) => ({
    mean: figure(`nv.2024ed.mean.t${tenth}`),
    benefits: PARTS[tenth - 1]![0],
    capital: PARTS[tenth - 1]![1],
  }));

/** The part of the population that lives in ordinary households. */
const coverage = (): BridgeFactor =>
  quotient('households-in-population', ['hh.2022.total.persons'], ['pop.2023.municipal_101dep']);

/** What social contributions leave of gross wages: compensation of employees less all social contributions, over gross wages in billions. */
const contributions = (): BridgeFactor => ({
  id: 'wages-after-contributions',
  value:
    (FRANCE_FIGURES['rdb.2023.compensation_employees'].value + FRANCE_FIGURES['rdb.2023.social_contributions'].value) /
    (FRANCE_FIGURES['base.wages_gross.2023'].value / 1000),
  from: [
    figure('rdb.2023.compensation_employees'),
    figure('rdb.2023.social_contributions'),
    figure('base.wages_gross.2023'),
  ],
});

/** What direct taxes and other transfers leave of all income, the same for every source: an assumption on published totals. */
const taxes = (): BridgeFactor =>
  quotient(
    'income-after-direct-taxes',
    ['rdb.2023.total'],
    ['rdb.2023.activity_net', 'rdb.2023.property', 'rdb.2023.cash_benefits'],
  );

const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

const masses = (): readonly MassMargin[] => [
  {
    source: 'gross_wages',
    mass: figure('base.wages_gross.2023'),
    unit: MILLION,
    coverage: coverage(),
    contributions: contributions(),
  },
  {
    source: 'self_employed_income',
    mass: figure('base.mixed_income.2023'),
    unit: MILLION,
    coverage: coverage(),
    contributions: null,
  },
  { source: 'pensions', mass: figure('base.pensions.2023'), unit: BILLION, coverage: coverage(), contributions: null },
  {
    source: 'unemployment_benefits',
    mass: figure('base.unemployment_cofog.2024'),
    unit: BILLION,
    coverage: coverage(),
    contributions: null,
  },
];

const heldOut = (): readonly HeldOutMargin[] => [
  { indicator: 'gini', published: figure('nv.2022.erfs.gini') },
  { indicator: 'd9-over-d1', published: figure('nv.2022.erfs.d9_d1') },
  { indicator: 's80-over-s20', published: figure('nv.2022.erfs.s80_20') },
  { indicator: 'threshold-60', published: figure('poverty.2023.threshold60') },
  { indicator: 'poverty-60', published: figure('poverty.2023.rate60') },
  { indicator: 'poverty-50', published: figure('poverty.2023.rate50') },
  { indicator: 'poverty-lone-parents', published: figure('poverty.2023.lone_parent') },
];

/**
 * The factor from the means of tenths, in euros of 2024, to the year of the limits of tenths, 2023.
 *
 * @remarks
 * Two surveys and two years differ. The factor makes the means of the third to the eighth tenth equal the middles of their limits: an assumption.
 */
const alignment = (): BridgeFactor => ({
  id: 'means-to-limits',
  value: ((): number => {
    const limit = (tenth: 2 | 3 | 4 | 5 | 6 | 7 | 8): number => FRANCE_FIGURES[`nv.2023.filosofi.d${tenth}`].value * 12;
    const middles = (limit(2) + limit(8)) / 2 + limit(3) + limit(4) + limit(5) + limit(6) + limit(7);
    const means = TENTHS.slice(2, 8).reduce((sum, tenth) => sum + FRANCE_FIGURES[`nv.2024ed.mean.t${tenth}`].value, 0);
    return middles / means;
  })(),
  from: [],
});

/**
 * The margins of France: households of the census of 2022, standards of living of 2023, masses of income of 2023.
 *
 * @source INSEE, DREES and national accounts; each figure has its own source and grade
 */
export const franceMargins: NationMargins = /* @__PURE__ */ (() => ({
  territory: 'France',
  types: types(),
  minors: figure('pop.2022.children_in_families_lt18'),
  quantiles: FRANCE_QUANTILES,
  tenths: tenths(),
  alignment: alignment(),
  masses: masses(),
  taxes: taxes(),
  accounts: { capital: figure('rdb.2023.property'), disposable: figure('rdb.2023.total') },
  heldOut: heldOut(),
}))();
