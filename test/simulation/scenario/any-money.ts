/** Random subsidies, costs and support in kind of scenarios. */
import fc from 'fast-check';
import {
  type Cost,
  FUNDER_KINDS,
  type Index,
  type IndexValue,
  type InKind,
  type OnlyFor,
  type Subsidy,
  type Tranche,
} from '../../../src/caisse/index.ts';
import {
  anyAmount,
  anyAssumed,
  anyFigure,
  anyLabel,
  anyShare,
  anySource,
  anySourced,
  sourced,
  START,
  within,
} from './any-figures.ts';

/** The names of the costs and groups of a scenario. */
export interface Names {
  readonly groups: readonly string[];
  readonly costs: readonly string[];
}

const anyIndexValue: fc.Arbitrary<IndexValue['value']> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('102.5') },
  {
    weight: 1,
    arbitrary: fc.record({
      prudent: anySourced(fc.constant('104')),
      central: anySourced(fc.constantFrom('101.5', '102.50')),
      high: anySourced(fc.constant('99.8')),
    }),
  },
);

/** The indices of random scenarios. */
export const anyIndices: fc.Arbitrary<Readonly<Record<string, Index>>> = fc
  .tuple(anyIndexValue, fc.record(sourced, { requiredKeys: [] }))
  .map(([value, why]) => ({
    prix: {
      label: 'prix à la consommation',
      values: [
        { from: '2025-01', value: '100' },
        { from: '2026-06', value, ...why },
      ],
      source: 'insee',
    },
  }));

function anyOnlyFor({ groups, costs }: Names): fc.Arbitrary<OnlyFor> {
  return fc.oneof(
    fc.constant('allocations' as const),
    fc.subarray([...groups], { minLength: 1 }).map((of) => ({ groups: of })),
    ...(costs.length === 0 ? [] : [fc.subarray([...costs], { minLength: 1 }).map((of) => ({ costs: of }))]),
  );
}

const anyTranches: fc.Arbitrary<readonly Tranche[]> = fc
  .tuple(
    fc.integer({ min: 0, max: 100 }),
    fc.integer({ min: 0, max: 6 }),
    fc.constantFrom(0, 0, 150),
    anyLabel('assez de foyers', 'enough households'),
  )
  .chain(([share, after, households, condition]) =>
    fc
      .tuple(anySourced(fc.constant(`${share} %`)), anySourced(fc.constant(`${100 - share} %`)))
      .map(([first, second]) => [
        { share: first },
        { share: second, after, ...(households === 0 ? {} : { households, condition }) },
      ]),
  );

/** The months of something that is paid each month, each year or once: always at least one in the scenario. */
interface Period {
  readonly from?: string;
  readonly to?: string;
  readonly dueMonth?: number;
}

const anyRange = (months: number): fc.Arbitrary<Period> =>
  within(months).chain((from) =>
    fc.record(
      { from: fc.constant(from), to: within(months).map((to) => (to < from ? from : to)) },
      { requiredKeys: [] },
    ),
  );

/** A range with a month of the year in which it has a month: that of its start, if no other is known to be in it. */
const anyYears = (months: number): fc.Arbitrary<Period> =>
  fc.tuple(anyRange(months), fc.integer({ min: 1, max: 12 }), fc.boolean()).map(([range, month, isDated]) => {
    if (!isDated) return range;
    const first = Number((range.from ?? START).slice(5));
    return { ...range, dueMonth: range.to === undefined && months >= 24 ? month : first };
  });

/** A random subsidy of a scenario of some months. */
export function anySubsidy(months: number, names: Names): fc.Arbitrary<Subsidy> {
  const when = fc.oneof(
    within(months).map((from) => ({ from })),
    fc.constantFrom({}, { every: 'once' as const }),
    anyRange(months).map((range) => ({ every: 'month' as const, ...range })),
    anyYears(months).map((range) => ({ every: 'year' as const, ...range })),
  );
  const name = fc.constantFrom(['Ville', 'Town'], ['Département', 'County'], ['Fondation', 'Foundation']);
  const what = fc.record(
    {
      label: name.chain(([fr, en]) => anyLabel(fr, en)),
      amount: anyAssumed(anyAmount(40_000)),
      funder: fc.constantFrom(...FUNDER_KINDS),
      after: fc.integer({ min: 0, max: 4 }),
      tranches: anyTranches,
      indexedOn: fc.constant('prix'),
      onlyFor: anyOnlyFor(names),
      source: anySource,
    },
    { requiredKeys: ['label', 'amount'] },
  );
  return fc.tuple(what, when).map(([subsidy, period]) => ({ ...subsidy, ...period }));
}

const CLASSES = ['60', '61', '62', '63', '64', '65', '66', '67', '68'] as const;

/** A random cost of a scenario of some months. */
export function anyCost(months: number, place: number): fc.Arbitrary<Cost> {
  const more = fc.record(
    { account: fc.constantFrom(...CLASSES), source: anySource, indexedOn: fc.constant('prix') },
    { requiredKeys: [] },
  );
  const amount = (max: number): fc.Arbitrary<Cost['amount']> => anyAssumed(anyAmount(max));
  const cost = fc.oneof<fc.Arbitrary<Omit<Cost, 'label'>>[]>(
    fc.tuple(amount(3000), anyRange(months)).map(([each, range]) => ({ per: 'month', amount: each, ...range })),
    fc.tuple(amount(9000), anyYears(months)).map(([each, range]) => ({ per: 'year', amount: each, ...range })),
    fc.tuple(amount(10), anyRange(months)).map(([each, range]) => ({ per: 'household', amount: each, ...range })),
    fc.record(
      { per: fc.constant('once' as const), amount: amount(9000), month: within(months) },
      { requiredKeys: ['per', 'amount'] },
    ),
    fc.tuple(anyAssumed(anyShare(5)), anyRange(months)).map(([each, range]) => ({
      per: 'spending',
      amount: each,
      ...range,
    })),
    fc.record(
      {
        per: fc.constant('post' as const),
        amount: amount(50_000),
        posts: anyAssumed(anyFigure(fc.constantFrom('0.5', '1', '1,5'), 'ratio')),
      },
      { requiredKeys: ['per', 'amount'] },
    ),
  );
  return fc
    .tuple(cost, more, anyLabel(`frais ${place}`, `cost ${place}`))
    .map(([each, { indexedOn, ...rest }, label]) => ({
      id: `c${place}`,
      label,
      ...each,
      ...rest,
      ...(indexedOn === undefined || each.per === 'spending' ? {} : { indexedOn }),
    }));
}

/** Random support in kind of a scenario of some months. */
export function anyInKind(months: number): fc.Arbitrary<InKind> {
  const when = fc.oneof<fc.Arbitrary<Omit<InKind, 'label' | 'amount'>>[]>(
    anyRange(months).map((range) => ({ per: 'month', ...range })),
    anyYears(months).map((range) => ({ per: 'year', ...range })),
    fc.constant({ per: 'once' }),
    within(months).map((month) => ({ per: 'once', month })),
  );
  const what = fc.record(
    {
      label: anyLabel('locaux', 'premises'),
      amount: anyAssumed(anyAmount(5000)),
      by: anyLabel('Ville', 'Town'),
      source: anySource,
    },
    { requiredKeys: ['label', 'amount'] },
  );
  return fc.tuple(what, when).map(([inKind, period]) => ({ ...inKind, ...period }));
}
