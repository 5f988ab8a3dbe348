/** Prices instead of an allocation. */
import { choiceInput } from '../../household/index.ts';
import { error } from '../../money/index.ts';
import {
  given,
  type InputNode,
  max,
  money,
  multiply,
  not,
  oneOf,
  or,
  round,
  type RuleNode,
  subtract,
  when,
} from '../../rule/index.ts';
import type { PriceTier } from '../allocation.ts';
import { centRounding } from '../lowering/cent-rounding.ts';
import { lowerCriterion } from '../lower-criterion.ts';
import { uniqueIds } from '../lowering/lower-input.ts';
import type { BesideFlow } from '../flow.ts';
import type { Check, LoweredPrice } from '../lowered.ts';
import { placeholder } from '../lowering/placeholder.ts';
import type { Scope } from '../lowering/scope.ts';
import type { Label } from '../words.ts';
import type { Formula } from './formula-kind.ts';

/** The price that the household pays, and the price in each tier. */
export interface LoweredPrices {
  readonly amount: RuleNode;
  readonly prices: readonly LoweredPrice[];
  readonly checks: readonly Check[];
  /** What a reduced price leaves open, and what a member pays above the full price, where the full price is known. */
  readonly beside?: (paid: RuleNode) => readonly BesideFlow[];
}

interface LoweredTier {
  readonly id: string;
  readonly price: RuleNode;
  readonly when?: RuleNode;
}

/** How the price that a product costs is called beside the price that the member decides. */
const INDICATIVE: Label = { fr: 'prix indicatif', en: 'indicative price' };

/**
 * The price of a product by tier.
 *
 * @remarks
 * The first tier whose condition holds serves. If none does, the household pays the price of the tier without a condition; where there are
 * several, it chooses one of them (input `tier`). A household that is in no tier, or chose one that is not open to it, is refused.
 */
export function lowerPriceTiers({ tiers }: Formula<'price-tiers'>, scope: Scope): LoweredPrices {
  const lowered = tiers.map((tier, place) => lowerTier(tier, scope.at('tiers', place)));
  const choice = choiceInput('tier', uniqueIds(tiers, scope.at('tiers')));
  const last = lowered.at(-1);
  if (last === undefined) return { amount: placeholder('money'), prices: [], checks: [] };
  const conditions = lowered.flatMap((tier) => tier.when ?? []);
  const open = lowered.filter((tier) => tier.when === undefined);
  const byChoice = chosenPrice(open, choice) ?? last.price;
  const amount = lowered.reduceRight(
    (below, tier) => (tier.when === undefined ? below : when(tier.when, tier.price, below)),
    byChoice,
  );
  const prices = tiers.map(({ id, label }, place) => ({ id, label, rule: lowered[place]!.price }));
  const full = tiers.some((tier) => 'factor' in tier) ? scope.input('price') : undefined;
  return {
    amount,
    prices,
    checks: [tierCheck(conditions, open, choice)],
    ...(full === undefined ? {} : { beside: (paid: RuleNode) => differenceFlows(full, paid) }),
  };
}

/** The price that the member decides (input `price.paid`), beside the one that the product costs. */
export function lowerFreePrice({ indicative }: Formula<'free-price'>, scope: Scope): LoweredPrices {
  const rule = scope.at('indicative').figure(indicative, 'money');
  return {
    amount: scope.input('price.paid'),
    prices: [{ id: 'indicative', label: INDICATIVE, rule }],
    checks: [],
    beside: (paid) => differenceFlows(round(rule, centRounding(undefined, scope)), paid),
  };
}

/** What lies between the full price of a product and what the household pays for it, in each direction. */
function differenceFlows(full: RuleNode, paid: RuleNode): readonly BesideFlow[] {
  const above = (left: RuleNode, right: RuleNode): RuleNode => max(subtract(left, right), money('0'));
  const each = { unit: 'money', period: 'once' } as const;
  return [
    { ...each, id: 'price-reduction', from: 'price-support', to: 'place', amount: above(full, paid) },
    { ...each, id: 'price-surplus', from: 'place', to: 'price-support', amount: above(paid, full) },
  ];
}

function lowerTier(tier: PriceTier, scope: Scope): LoweredTier {
  const price =
    'factor' in tier
      ? multiply(scope.input('price'), scope.at('factor').figure(tier.factor, 'ratio'))
      : scope.at('price').figure(tier.price, 'money');
  if (tier.when === undefined) return { id: tier.id, price };
  return { id: tier.id, price, when: lowerCriterion(tier.when, scope.at('when')).rule };
}

function chosenPrice(open: readonly LoweredTier[], choice: InputNode): RuleNode | undefined {
  return open.reduceRight<RuleNode | undefined>(
    (others, { id, price }) => (others === undefined ? price : when(oneOf(choice, [id]), price, others)),
    undefined,
  );
}

function tierCheck(conditions: readonly RuleNode[], open: readonly LoweredTier[], choice: InputNode): Check {
  const ids = open.map(({ id }) => id);
  if (open.length === 0) {
    return { rule: or(...conditions), diagnostic: error('CAISSE-NO-TIER', ['allocation']), amounts: {} };
  }
  return {
    rule: or(...conditions, not(given(choice)), oneOf(choice, ids)),
    diagnostic: error('CAISSE-TIER-NOT-OPEN', ['answers', 'tier'], { tiers: ids }),
    amounts: {},
  };
}
