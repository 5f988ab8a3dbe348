/** Prices instead of an allocation. */
import { choiceInput } from '../../household/index.ts';
import { error } from '../../money/index.ts';
import { given, type InputNode, multiply, not, oneOf, or, type RuleNode, when } from '../../rule/index.ts';
import type { PriceTier } from '../allocation.ts';
import { lowerCriterion } from '../lower-criterion.ts';
import { uniqueIds } from '../lowering/lower-input.ts';
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
  return { amount, prices, checks: [tierCheck(conditions, open, choice)] };
}

/** The price that the member decides (input `price.paid`), beside the one that the product costs. */
export function lowerFreePrice({ indicative }: Formula<'free-price'>, scope: Scope): LoweredPrices {
  const rule = scope.at('indicative').figure(indicative, 'money');
  return { amount: scope.input('price.paid'), prices: [{ id: 'indicative', label: INDICATIVE, rule }], checks: [] };
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
