/** Other uses of the public money of a fund. */
import type { DecimalInput } from '../../money/index.ts';
import type { Label } from '../words.ts';

interface UseWords {
  readonly label: Label;
  /** Who decides what is bought, and where. */
  readonly decidedBy: Label;
  /** The share of the households that may take part; 1 by default. */
  readonly eligible?: DecimalInput;
  /** The share of the money that running it costs. */
  readonly costs: DecimalInput;
  /** The share of the spending that takes place at accredited places. Without it, the share is not known. */
  readonly accredited?: DecimalInput;
  /** Where the figures come from, or why they are assumed. */
  readonly source: string;
}

/**
 * A cheque for food.
 *
 * @french chèque alimentaire
 */
export interface FoodVoucherUse extends UseWords {
  readonly kind: 'food-voucher';
  /** Euros a month, for a household or for each person. */
  readonly amount: DecimalInput;
  readonly per: 'household' | 'person';
}

/**
 * A prescription of vegetable baskets.
 *
 * @french ordonnance verte
 */
export interface GreenPrescriptionUse extends UseWords {
  readonly kind: 'green-prescription';
  /** The share of the households that may have one, such as those with a pregnant woman. */
  readonly eligible: DecimalInput;
  /** What one prescription costs, in euros, all its baskets together. */
  readonly prescription: DecimalInput;
}

/**
 * Lower prices for some.
 *
 * @french tarifs différenciés
 */
export interface PriceTiersUse extends UseWords {
  readonly kind: 'price-tiers';
  /** What a household buys a month at full prices, in euros. */
  readonly purchases: DecimalInput;
  /** The share of the price that is not paid. */
  readonly reduction: DecimalInput;
}

/** Baskets or meals at a reduced price: `solidarity-baskets` are `paniers solidaires`, a `shared-canteen` is a `cantine partagée`. */
export interface ReducedPriceUse extends UseWords {
  readonly kind: 'solidarity-baskets' | 'shared-canteen';
  /** What one basket or meal costs, in euros. */
  readonly cost: DecimalInput;
  /** What the household pays for it, in euros. */
  readonly paid: DecimalInput;
  /** How many a month, for a household or for each person. */
  readonly perMonth: DecimalInput;
  readonly per: 'household' | 'person';
}

/**
 * A number of units of products.
 *
 * @french quota de produits
 */
export interface InKindQuotaUse extends UseWords {
  readonly kind: 'in-kind-quota';
  /** Euros for one unit. */
  readonly unitCost: DecimalInput;
  /** Units a month for each person. */
  readonly units: DecimalInput;
}

/**
 * Loans and grants to places, without an allocation.
 *
 * @french caisse d'investissement
 */
export interface InvestmentUse extends UseWords {
  readonly kind: 'investment';
  /** The share of the money that is lent; the rest is granted. */
  readonly lent: DecimalInput;
  /** The share of the loans that is paid back. */
  readonly repaid: DecimalInput;
}

/** Another use of the public money of a fund. */
export type Use =
  FoodVoucherUse | GreenPrescriptionUse | PriceTiersUse | ReducedPriceUse | InKindQuotaUse | InvestmentUse;

/** The name of a kind of use. */
export type UseKind = Use['kind'];
