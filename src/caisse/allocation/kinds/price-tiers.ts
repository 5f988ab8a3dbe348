/** Prices instead of an allocation. */
import { choiceInput } from '../../../household/index.ts';
import { given, type InputNode, multiply, not, oneOf, or, type RuleNode, when } from '../../../rule/index.ts';
import { lowerCriterion } from '../../lower-criterion.ts';
import type { Check } from '../../lowering/check.ts';
import { uniqueIds } from '../../lowering/lower-input.ts';
import type { Place } from '../../lowering/place.ts';
import { placeholder } from '../../lowering/placeholder.ts';
import type { Scope } from '../../lowering/scope.ts';
import { priceFlows } from '../price-flows.ts';
import type { Criterion } from '../../eligibility.ts';
import { either, figure, group, label, list, optional, text, criterion, named } from '../../fields.ts';
import type { Figure, Label } from '../../words.ts';
import type { AllocationKind, LoweredFormula } from '../kind.ts';

/** One price for a product: a factor on the full price, or a fixed price. */
export type PriceTier = {
  readonly id: string;
  readonly label: Label;
  /** The condition of the tier; without one, any household may choose it (input `tier`). */
  readonly when?: Criterion;
} & ({ readonly factor: Figure } | { readonly price: Figure });

/** Prices instead of an allocation: the price of a product (input `price`, euros) in the member’s tier. */
export interface PriceTiersAllocation {
  readonly kind: 'price-tiers';
  readonly tiers: readonly PriceTier[];
}

const common = { id: text('id'), label: label(), when: optional(criterion<Criterion>()) };
const factorTier = group<Extract<PriceTier, { readonly factor: Figure }>>({ ...common, factor: figure('ratio') });
const priceTier = group<Extract<PriceTier, { readonly price: Figure }>>({ ...common, price: figure('money') });

/** The kind `price-tiers` of an allocation. */
export const priceTiersAllocation: AllocationKind<PriceTiersAllocation> = {
  fields: { tiers: list(named('PriceTier', either(factorTier, priceTier)), { names: { as: 'options', of: 'tier' } }) },
  options: ['rounding'],
  lower: (formula, place) => lowerPriceTiers(formula, place),
};

interface LoweredTier {
  readonly id: string;
  readonly price: RuleNode;
  readonly when?: RuleNode;
}

/**
 * The price of a product by tier.
 *
 * @remarks
 * The first tier whose condition holds applies. If none holds, the price of the tier without a condition applies; if there are
 * several such tiers, the household chooses one (input `tier`). A household without a tier, or with a tier that it may not choose, is refused.
 */
function lowerPriceTiers(
  { tiers }: PriceTiersAllocation,
  { at, inputName, scope }: Place<PriceTiersAllocation>,
): LoweredFormula {
  const lowered = tiers.map((tier, place) => lowerTier(tier, at('tiers', place)));
  const choice = choiceInput(inputName('tiers'), uniqueIds(tiers, at('tiers')));
  const last = lowered.at(-1);
  if (last === undefined) return { unit: 'price', amount: placeholder('money'), prices: [] };
  const conditions = lowered.flatMap((tier) => tier.when ?? []);
  const open = lowered.filter((tier) => tier.when === undefined);
  const byChoice = chosenPrice(open, choice) ?? last.price;
  const price = lowered.reduceRight(
    (below, tier) => (tier.when === undefined ? below : when(tier.when, tier.price, below)),
    byChoice,
  );
  const prices = tiers.map((tier, place) => ({ id: tier.id, label: tier.label, rule: lowered[place]!.price }));
  const full = tiers.some((tier) => 'factor' in tier) ? scope.input('price') : undefined;
  return {
    unit: 'price',
    amount: price,
    prices,
    checks: [tierCheck(conditions, open, choice)],
    ...(full === undefined ? {} : { beside: (paid: RuleNode) => priceFlows(full, paid) }),
  };
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
    return { rule: or(...conditions), code: 'CAISSE-NO-TIER', path: ['allocation'], details: {} };
  }
  return {
    rule: or(...conditions, not(given(choice)), oneOf(choice, ids)),
    code: 'CAISSE-TIER-NOT-AVAILABLE',
    path: ['answers', 'tier'],
    details: { tiers: ids },
  };
}
