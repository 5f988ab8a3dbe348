/** Random allocations of every kind, with the common words that each takes. */
import fc from 'fast-check';
import type { Allocation, AllocationFormula, AllocationPeriod } from '../../caisse/index.ts';
import { anyCriterion, anyTable } from './any-criterion.ts';
import { anyMoneyRule } from './any-rule-document.ts';
import { anyAmount, anyCount, anyMoney, anyRate, anyRoundingWords, anyRows, anySome } from './any-words.ts';
import { MONEY_QUANTITIES } from './declarations.ts';

type Kind = AllocationFormula['kind'];
type Words = Pick<Allocation, 'period' | 'conversion' | 'bonus' | 'maximum' | 'rounding' | 'proRata'>;

/** A random allocation of any kind and period. */
export const anyAllocation: fc.Arbitrary<Allocation> = fc.oneof(anyFormula(), anyOtherFormula()).chain(withWords);

/** A random allocation that is money a month and does not follow from the contribution. */
export const anyMonthlyAllocation: fc.Arbitrary<Allocation> = anyFormula().chain((formula) =>
  anyMoneyWords.map((words): Allocation => ({ ...formula, ...words })),
);

const anyMoneyWords: fc.Arbitrary<Words> = anySome({
  bonus: fc.record({ rate: anyRate('or-sought'), cap: anyAmount }, { requiredKeys: ['rate'] }),
  rounding: anyRoundingWords,
  maximum: anyAmount,
  proRata: fc.record({ by: fc.constant('day'), rounding: anyRoundingWords }, { requiredKeys: ['by'] }),
});

function anyFormula(): fc.Arbitrary<AllocationFormula> {
  const per = fc.constantFrom('household', 'member', 'adult');
  return fc.oneof(
    fc.constantFrom<AllocationFormula>({ kind: 'none' }, { kind: 'undocumented', note: 'non publié' }),
    fc.record({ kind: fc.constant('flat'), amount: anyAmount }),
    fc.record({ kind: fc.constant('flat'), amount: anyMoney('or-sought'), per }),
    anyTable.map((table): AllocationFormula => ({ kind: 'table', ...table })),
    fc.record({ kind: fc.constant('consumption-unit'), amount: anyMoney('or-sought') }),
    fc.record(
      {
        kind: fc.constant('reimbursement'),
        levels: fc
          .subarray(['un', 'deux', 'trois'], { minLength: 1 })
          .chain((ids) => fc.tuple(...ids.map((id) => anyRate('or-sought').map((rate) => ({ id, label: id, rate }))))),
        cap: anyAmount,
        capOn: fc.constantFrom('reimbursed', 'purchases'),
      },
      { requiredKeys: ['kind', 'levels'] },
    ),
    fc.record({ kind: fc.constant('rule'), rule: anyMoneyRule() }),
  );
}

function anyOtherFormula(): fc.Arbitrary<AllocationFormula> {
  const quantity = fc.oneof(
    anyCount('or-sought'),
    fc.record({
      base: fc.constantFrom(...MONEY_QUANTITIES),
      brackets: anyRows((from) => anyCount('or-sought').map((units) => ({ from, quantity: units }))),
    }),
  );
  return fc.oneof(
    fc.constant<AllocationFormula>({ kind: 'mean' }),
    fc.record({ kind: fc.constant('top-up'), target: anyAmount }),
    fc.record(
      {
        kind: fc.constant('in-kind'),
        item: fc.constant({ fr: 'panier', en: 'basket' }),
        quantity,
        per: fc.constantFrom('household', 'member'),
        unitValue: anyMoney('known'),
      },
      { requiredKeys: ['kind', 'item', 'quantity'] },
    ),
    anyTiers(),
    fc.record({ kind: fc.constant('free-price'), indicative: anyMoney('or-sought') }),
  );
}

function anyTiers(): fc.Arbitrary<AllocationFormula> {
  const ids = fc.subarray(['bas', 'moyen', 'plein'], { minLength: 1 });
  const tier = (id: string): fc.Arbitrary<Extract<AllocationFormula, { kind: 'price-tiers' }>['tiers'][number]> =>
    fc
      .tuple(
        fc.oneof(
          anyRate('or-sought').map((factor) => ({ factor })),
          anyMoney('or-sought').map((price) => ({ price })),
        ),
        fc.option(anyCriterion(1), { nil: undefined }),
      )
      .map(([price, when]) => ({ id, label: id, ...price, ...(when === undefined ? {} : { when }) }));
  return ids
    .chain((each) => fc.tuple(...each.map(tier)))
    .map((tiers): AllocationFormula => ({ kind: 'price-tiers', tiers }));
}

const anyWeeks: fc.Arbitrary<{ readonly period: AllocationPeriod }> = fc.record({
  period: fc.constantFrom('week', 'four-weeks'),
});

const anyConversion = fc.record(
  { periods: fc.constantFrom(52, '4,33', 13), months: fc.constantFrom(12, 1), rounding: anyRoundingWords },
  { requiredKeys: ['periods', 'months'] },
);

function withWords(formula: AllocationFormula): fc.Arbitrary<Allocation> {
  return anyWordsFor(formula.kind).map((words): Allocation => ({ ...formula, ...words }));
}

function anyWordsFor(kind: Kind): fc.Arbitrary<Words> {
  switch (kind) {
    case 'mean':
      return fc.oneof(fc.constant({}), anyWeeks);
    case 'price-tiers':
    case 'free-price':
      return anySome({ rounding: anyRoundingWords });
    case 'in-kind':
      return fc.oneof(
        anySome({ rounding: anyRoundingWords, proRata: fc.constant({ by: 'day' }) }),
        inWeeks(anySome({ rounding: anyRoundingWords })),
      );
    case 'top-up':
      return anyMoneyWords;
    default:
      return fc.oneof(anyMoneyWords, inWeeks(anyMoneyWords));
  }
}

/** Without a conversion there is no part of a month. */
function inWeeks(words: fc.Arbitrary<Words>): fc.Arbitrary<Words> {
  return fc.oneof(
    fc.tuple(words, anyWeeks, anyConversion).map(([all, weeks, conversion]) => ({ ...all, ...weeks, conversion })),
    fc.tuple(words, anyWeeks).map(([{ proRata: _, ...others }, weeks]) => ({ ...others, ...weeks })),
  );
}
