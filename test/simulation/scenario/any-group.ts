/** Random groups of households of scenarios. */
import fc from 'fast-check';
import type { Chosen, ChosenShare, Distribution, Figure, FundGroup, HouseholdType } from '../../../src/caisse/index.ts';
import type { Household, Member } from '../../../src/household/index.ts';
import {
  anyAmount,
  anyAssumed,
  anyByMonth,
  anyEuros,
  anyHouseholds,
  anyLabel,
  anyPercent,
  anyShare,
  anySourced,
  sourced,
  START,
  within,
} from './any-figures.ts';

/** What the rules of a document read of the households of its groups. */
export interface GroupRules {
  /** Whether the rules leave the amount to the household: at least 100 €, which no rule refuses. */
  readonly isChosen: boolean;
  /** The resource that contributions are computed from. */
  readonly resource: 'income' | 'benefits';
}

/** The least amount that households choose. */
const LEAST = 100;

const anyChosenEuros = fc.integer({ min: LEAST * 100, max: 30_000 }).map((value) => (value / 100).toFixed(2));

const anyMembers: fc.Arbitrary<readonly Member[]> = fc.array(
  fc.integer({ min: 0, max: 90 }).map((age) => ({ age })),
  { minLength: 1, maxLength: 4 },
);

/** A household that gives all facts which the rules of random documents read; what it chooses only without a choice of its group. */
const anyTypicalHousehold = (isChoosing: boolean): fc.Arbitrary<Household> =>
  fc.record({
    members: anyMembers,
    resources: fc.record({ income: anyEuros(4000), benefits: anyEuros(3000) }),
    residence: fc.constantFrom('Flers', 'Flers', 'Caen'),
    answers: fc.record({ orientation: fc.boolean() }),
    ...(isChoosing ? { chosen: anyChosenEuros } : {}),
  });

/** Whole shares that sum to 100 %. */
const anyShares = (parts: number): fc.Arbitrary<readonly Figure[]> =>
  fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: parts - 1, maxLength: parts - 1 })
    .map((cuts) => [0, ...cuts.sort((left, right) => left - right), 100])
    .chain((cuts) =>
      fc.tuple(...cuts.slice(1).map((cut, place) => anySourced(fc.constant(`${cut - cuts[place]!} %`)))),
    );

const anyTypes: fc.Arbitrary<readonly HouseholdType[]> = fc.tuple(anyShares(2), anyMembers).map(([shares, members]) => [
  { label: 'seuls', share: shares[0]!, members: [{ age: 40 }] },
  { label: { fr: 'familles', en: 'families' }, share: shares[1]!, members },
]);

/** Nine tenths of standards of living as a list or as a pasted text, for two types of household or for the typical one. */
const anyDistribution = ({ resource }: GroupRules): fc.Arbitrary<Distribution> =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 9, maxLength: 9 }),
      fc.constantFrom('list', 'decimals', 'text'),
    )
    .chain(([drawn, form]) => {
      const tenths = drawn.sort((left, right) => left - right);
      return fc.record(
        {
          tenths: fc.constant(
            form === 'text' ? tenths.join('\n') : form === 'list' ? tenths : tenths.map((tenth) => `${tenth},00`),
          ),
          lowest: anySourced(fc.constantFrom(0, tenths[0]!)),
          highest: anySourced(fc.constantFrom(tenths.at(-1)!, 60_000)),
          types: anyTypes,
          input: fc.constant(resource),
          per: fc.constantFrom('household' as const, 'consumption-unit' as const),
          ...sourced,
        },
        { requiredKeys: resource === 'income' ? ['tenths'] : ['tenths', 'input'] },
      );
    });

const anyChosenShares: fc.Arbitrary<readonly ChosenShare[]> = fc
  .integer({ min: 1, max: 3 })
  .chain(anyShares)
  .chain((shares) => {
    const choice = fc.oneof(
      fc.record({ amount: anySourced(anyChosenEuros) }),
      fc.record(
        {
          ofAdvised: anySourced(fc.integer({ min: 0, max: 150 }).map((percent) => `${percent} %`)),
          end: fc.constantFrom('from' as const, 'to' as const),
        },
        { requiredKeys: ['ofAdvised'] },
      ),
    );
    return fc.tuple(...shares.map((share) => choice.map((each): ChosenShare => ({ share, ...each }))));
  });

const anyChosen: fc.Arbitrary<Chosen> = fc.oneof(
  anyChosenShares,
  fc.record(
    { mean: anySourced(anyChosenEuros), minimum: anySourced(fc.integer({ min: 0, max: LEAST })) },
    { requiredKeys: ['mean'] },
  ),
);

/** Who the households of a group are. */
function anyWho(rules: GroupRules): fc.Arbitrary<Partial<FundGroup>> {
  const contribution = anyAssumed(anyAmount(100));
  const allocation = anyAssumed(anyAmount(200));
  const typical = anyTypicalHousehold(true);
  const choosing = fc.record(
    { household: anyTypicalHousehold(false), chosen: anyChosen, distribution: anyDistribution(rules), allocation },
    { requiredKeys: ['household', 'chosen'] },
  );
  return fc.oneof(
    fc.record({ contribution, allocation }),
    typical.map((household) => ({ household })),
    fc.record({ household: typical, distribution: anyDistribution(rules) }),
    fc.record({ household: typical, contribution, allocation }, { requiredKeys: ['household'] }),
    ...(rules.isChosen ? [{ weight: 2, arbitrary: choosing }] : []),
  );
}

/** A random group of a scenario of some months. */
export function anyGroup(
  months: number,
  place: number,
  households: number,
  rules: GroupRules,
): fc.Arbitrary<FundGroup> {
  const range = fc
    .option(within(months), { nil: START })
    .chain((from) =>
      fc.record(
        { from: fc.constant(from), to: within(months).map((to) => (to < from ? from : to)) },
        { requiredKeys: [] },
      ),
    );
  const how = fc.record(
    {
      households: anyHouseholds(households),
      departures: anyByMonth(anyShare(20), anyPercent(20)),
      pauses: anyByMonth(anyShare(20), anyPercent(20)),
      entered: fc.constantFrom('2025-03', '2026-01'),
      label: anyLabel(`groupe ${place}`, `group ${place}`),
    },
    { requiredKeys: ['households', 'label'] },
  );
  return fc
    .tuple(anyWho(rules), range, how)
    .map(([what, when, more]) => ({ id: `g${place}`, ...what, ...when, ...more }));
}
