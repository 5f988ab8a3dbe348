/** Random rules in the form of documents. */
import fc from 'fast-check';
import type { RuleDocument } from '../../caisse/index.ts';
import { anyRate, anyRoundingWords, anyRows } from './any-words.ts';
import { COUNT_QUANTITIES, MONEY_QUANTITIES } from './declarations.ts';
import { anyDecimal } from '../any-figures.ts';

/** A random rule with a result in money; it can name quantities in money. */
export function anyMoneyRule(
  depth = 2,
  moneyQuantities: readonly string[] = MONEY_QUANTITIES,
): fc.Arbitrary<RuleDocument> {
  const leaf = fc.oneof(
    anyDecimal(-50, 500, 2).map((value): RuleDocument => ({ kind: 'constant', type: 'money', value })),
    fc.constantFrom('benefits', 'pension').map((name): RuleDocument => ({ kind: 'input', name })),
    fc.constantFrom(...moneyQuantities).map((name): RuleDocument => ({ kind: 'quantity', name })),
    fc.constantFrom('fee', 'sought').map((name): RuleDocument => ({ kind: 'parameter', name })),
  );
  if (depth === 0) return leaf;
  const below = anyMoneyRule(depth - 1, moneyQuantities);
  const some = fc.array(below, { minLength: 1, maxLength: 3 });
  const rate = anyRate('known').filter((figure) => typeof figure !== 'object');
  const scaleRate = rate as fc.Arbitrary<string>;
  return fc.oneof(
    leaf,
    fc.record({ kind: fc.constant('add'), terms: some }),
    fc.record({ kind: fc.constant('subtract'), left: below, right: below }),
    fc.record({ kind: fc.constantFrom('min', 'max'), of: some }),
    fc.record({ kind: fc.constant('multiply'), left: below, right: anyShareRule }),
    fc.record({ kind: fc.constant('multiply'), left: fc.constant(PENSION), right: anyNumberRule }),
    fc.record({ kind: fc.constant('divide'), dividend: below, divisor: PERSONS, rounding: anyRoundingWords }),
    fc.record({ kind: fc.constant('round'), of: below, rounding: anyRoundingWords }),
    fc.record({
      kind: fc.constant('marginal-scale'),
      base: below,
      brackets: anyRows((from) => scaleRate.map((each) => ({ from, rate: each }))),
    }),
    fc.record({
      kind: fc.constant('step-scale'),
      base: below,
      type: fc.constant('money'),
      brackets: anyRows((from) =>
        fc.oneof(
          anyDecimal(0, 90, 2).map((amount) => ({ from, amount })),
          scaleRate.map((each) => ({ from, rate: each })),
        ),
      ),
    }),
    fc.record({
      kind: fc.constant('interpolated-scale'),
      base: below,
      type: fc.constant('money'),
      points: anyRows((at) => anyDecimal(0, 90, 2).map((value) => ({ at, value }))),
      rounding: anyRoundingWords,
    }),
    fc.record({
      kind: fc.constant('if'),
      condition: anyBooleanRule(depth - 1, moneyQuantities),
      then: below,
      else: below,
    }),
    fc.record({ kind: fc.constant('named'), name: fc.constant('own'), of: below }),
  );
}

/** A random rule with a boolean result. */
export function anyBooleanRule(
  depth = 1,
  moneyQuantities: readonly string[] = MONEY_QUANTITIES,
): fc.Arbitrary<RuleDocument> {
  const leaf = fc.oneof(
    fc.constant<RuleDocument>({ kind: 'input', name: 'garden' }),
    fc.constantFrom('garden', 'pension', 'housing').map((name): RuleDocument => ({ kind: 'given', name })),
    fc.constant<RuleDocument>({
      kind: 'one-of',
      of: { kind: 'input', name: 'housing' },
      options: ['rented', 'shared'],
    }),
    fc.boolean().map((value): RuleDocument => ({ kind: 'constant', type: 'boolean', value })),
  );
  if (depth === 0) return leaf;
  const below = anyBooleanRule(depth - 1, moneyQuantities);
  return fc.oneof(
    leaf,
    fc.record({
      kind: fc.constant('compare'),
      operator: fc.constantFrom('less', 'at-most', 'equal', 'at-least', 'more'),
      left: anyMoneyRule(depth - 1, moneyQuantities),
      right: anyMoneyRule(depth - 1, moneyQuantities),
    }),
    fc.record({ kind: fc.constantFrom('and', 'or'), of: fc.array(below, { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('not'), of: below }),
  );
}

const PERSONS: fc.Arbitrary<RuleDocument> = fc.constantFrom<RuleDocument>(
  { kind: 'quantity', name: 'persons' },
  { kind: 'count-members' },
  { kind: 'constant', type: 'count', value: 3 },
);

const PENSION: RuleDocument = { kind: 'input', name: 'pension' };

const anyShareRule: fc.Arbitrary<RuleDocument> = fc.oneof(
  fc.constantFrom('0.5', '2,5 %').map((value): RuleDocument => ({ kind: 'constant', type: 'ratio', value })),
  fc.constantFrom<RuleDocument>({ kind: 'input', name: 'part' }, { kind: 'parameter', name: 'soughtShare' }),
);

const anyNumberRule: fc.Arbitrary<RuleDocument> = fc.oneof(
  fc.constant<RuleDocument>({ kind: 'count-members', from: 3, before: 18 }),
  fc.constantFrom(...COUNT_QUANTITIES).map((name): RuleDocument => ({ kind: 'quantity', name })),
);
