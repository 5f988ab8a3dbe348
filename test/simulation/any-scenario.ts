/** Random documents of caisses with a scenario. */
import fc from 'fast-check';
import {
  type Advice,
  type Allocation,
  type CaisseDocument,
  checkCaisse,
  type Contribution,
  type Criterion,
  type FundScenario,
  type RuleVersion,
  type UnspentWords,
} from '../../src/caisse/index.ts';
import {
  anyByMonth,
  anyEuros,
  anyFigure,
  anyHouseholds,
  anyLabel,
  anyPercent,
  anyShare,
  anySource,
  anySourced,
  anyAssumed,
  REFERENCES,
  START,
} from './scenario/any-figures.ts';
import { anyGroup, type GroupRules } from './scenario/any-group.ts';
import { anyCost, anyInKind, anyIndices, anySubsidy } from './scenario/any-money.ts';

/** The name of the scenario of a random document. */
export const SCENARIO = 'essai';

/** What the rules and the scenario of a random document may contain. */
export interface AnyScenarioOptions {
  /**
   * Whether the amounts of a household may depend on other households, by a rank or a pool, and the scenario may have places.
   *
   * @defaultValue `'some'`
   */
  readonly shared?: 'some' | 'none';
  /**
   * The largest number of households of a group.
   *
   * @defaultValue 300
   */
  readonly households?: number;
  /**
   * The largest number of months.
   *
   * @defaultValue 15
   */
  readonly months?: number;
}

const THIRD_PAYERS: Contribution['thirdPayers'] = [
  { id: 'ccas', label: { fr: 'CCAS', en: 'Welfare centre' }, when: { kind: 'orientation' } },
];

/** A contribution that the rules set. */
const anySetContribution = (resource: GroupRules['resource']): fc.Arbitrary<Contribution> =>
  fc.oneof(
    fc.record({ kind: fc.constant('flat' as const), amount: anyEuros(150) }),
    fc.record({
      kind: fc.constant('proportional' as const),
      base: fc.constant(resource),
      rate: anyPercent(10),
      minimum: anyEuros(20),
    }),
    fc.record({ kind: fc.constant('flat' as const), amount: anyEuros(40), period: fc.constantFrom('year', 'entry') }),
  );

/** A contribution that the household chooses, with an advice. It accepts all amounts that random households choose. */
const anyChosenContribution = (resource: GroupRules['resource']): fc.Arbitrary<Contribution> => {
  const advice = fc.oneof<fc.Arbitrary<Advice>[]>(
    fc.record({ from: anyEuros(60), to: anyEuros(120) }),
    fc.record({
      of: fc.record({ kind: fc.constant('proportional'), base: fc.constant(resource), rate: anyPercent(10) }),
    }),
  );
  return fc.oneof<fc.Arbitrary<Contribution>[]>(
    fc.record(
      { kind: fc.constant('free'), minimum: fc.integer({ min: 0, max: 100 }), advice },
      { requiredKeys: ['kind', 'advice'] },
    ),
    fc.record(
      { kind: fc.constant('flat'), amount: anyEuros(100), choice: fc.constant('at-least'), advice },
      { requiredKeys: ['kind', 'amount', 'choice'] },
    ),
  );
};

const anyContribution = ({ isChosen, resource }: GroupRules): fc.Arbitrary<Contribution> =>
  fc
    .tuple(isChosen ? anyChosenContribution(resource) : anySetContribution(resource), fc.boolean())
    .map(([contribution, hasThirdPayers]) =>
      hasThirdPayers ? { ...contribution, thirdPayers: THIRD_PAYERS } : contribution,
    );

const anyAllocation = (shared: 'some' | 'none'): fc.Arbitrary<Allocation> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('flat' as const),
      amount: anyEuros(200),
      per: fc.constantFrom('household' as const, 'member' as const),
    }),
    fc.record({ kind: fc.constant('consumption-unit' as const), amount: anyEuros(120) }),
    ...(shared === 'none' ? [] : [fc.constant({ kind: 'mean' as const })]),
  );

const anyEligibility = (shared: 'some' | 'none'): fc.Arbitrary<Criterion> =>
  fc.oneof(
    fc.constant({ kind: 'residence' as const, communes: ['Flers'] }),
    ...(shared === 'none'
      ? []
      : [fc.integer({ min: 1, max: 400 }).map((places) => ({ kind: 'places' as const, places }))]),
  );

const anyUnspent: fc.Arbitrary<UnspentWords> = fc.oneof(
  fc.constantFrom('stays-in-fund' as const, 'carries-over' as const),
  fc.record({ expiresAfter: fc.integer({ min: 0, max: 4 }) }),
);

function anyScenario(options: AnyScenarioOptions, rules: GroupRules): fc.Arbitrary<FundScenario> {
  const { shared = 'some', months: limit = 15, households = 300 } = options;
  const size = fc.record({
    months: fc.integer({ min: 1, max: limit }),
    groups: fc.integer({ min: 1, max: 3 }),
    costs: fc.integer({ min: 0, max: 3 }),
  });
  return size.chain(({ months, groups, costs }) => {
    const places = (count: number): number[] => [...Array(count).keys()];
    const names = {
      groups: places(groups).map((place) => `g${place}`),
      costs: places(costs).map((place) => `c${place}`),
    };
    const opening = fc.integer({ min: -100_000, max: 4_000_000 }).map((value) => (value / 100).toFixed(2));
    return fc.record(
      {
        label: anyLabel('Essai', 'Trial'),
        question: anyLabel('Le budget tient-il ?', 'Does the budget hold?'),
        start: fc.constant(START),
        months: fc.constant(months),
        groups: fc.tuple(...places(groups).map((place) => anyGroup(months, place, households, rules))),
        costs: fc.tuple(...places(costs).map((place) => anyCost(months, place))),
        subsidies: fc.array(anySubsidy(months, names), { maxLength: 3 }),
        inKind: fc.array(anyInKind(months), { maxLength: 2 }),
        indices: anyIndices,
        openingReserve: anyAssumed(anyFigure(opening, 'money')),
        paymentRate: anyByMonth(anyShare(), anyPercent()),
        arrears: fc.record({ share: anyAssumed(anyShare()), after: fc.integer({ min: 0, max: 4 }) }),
        takeUp: anyByMonth(anyShare(), anyPercent()),
        unspent: anyUnspent,
        reserveMonths: anyAssumed(anyFigure(fc.constantFrom('0.5', 1, 3), 'ratio')),
        publicShare: anyAssumed(anySourced(anyPercent())),
        secrecyThreshold: fc.constantFrom(0, 11, 150),
        note: anyLabel('une note', 'a note'),
        source: anySource,
        ...(shared === 'none' ? {} : { places: anyHouseholds(400) }),
      },
      { requiredKeys: ['label', 'start', 'months', 'groups', 'subsidies', 'costs', 'indices', 'unspent'] },
    );
  });
}

/**
 * Random documents with a scenario that can be planned: every word of a scenario, except distributions of assumptions (`withAnyDraws`).
 *
 * @remarks
 * The rules are of one or two versions. A yearly contribution cannot be shared out each month, so that such documents are left out.
 */
export function anyScenarioDocument(options: AnyScenarioOptions = {}): fc.Arbitrary<CaisseDocument> {
  return fc
    .record({ isChosen: fc.boolean(), resource: fc.constantFrom('income' as const, 'benefits' as const) })
    .chain((rules) => anyDocumentOf(rules, options));
}

function anyDocumentOf(rules: GroupRules, options: AnyScenarioOptions): fc.Arbitrary<CaisseDocument> {
  const { shared = 'some' } = options;
  const version = {
    eligibility: anyEligibility(shared),
    contribution: anyContribution(rules),
    allocation: anyAllocation(shared),
  };
  const first = fc.record(version, { requiredKeys: ['contribution', 'allocation'] });
  const later = fc.array(fc.record(version, { requiredKeys: [] }), { maxLength: 1 });
  return fc
    .record({ first, later, scenario: anyScenario(options, rules) })
    .map(({ first: one, later: others, scenario }): CaisseDocument => ({
      schema: 1,
      id: 'hasard',
      name: 'Caisse au hasard',
      ...REFERENCES,
      rules: [one, ...others].map((each, place): RuleVersion => ({
        from: place === 0 ? '2025-01' : '2026-05',
        ...each,
      })),
      scenarios: { [SCENARIO]: scenario },
    }))
    .filter((document) => !checkCaisse(document).some(({ code }) => code === 'CAISSE-PERIODS-DIFFER'));
}
