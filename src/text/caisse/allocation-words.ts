/** The sentences about what a household receives. */
import type { Per } from '../../caisse/index.ts';

/** The sentences about what a household receives, in one language. `each` is `par mois`. */
export interface AllocationWords {
  readonly none: string;
  readonly flat: (per: Per, amount: string, each: string) => string;
  readonly byComposition: (per: Per, amount: string, each: string) => string;
  readonly table: (each: string) => string;
  readonly consumptionUnit: (amount: string, each: string) => string;
  readonly mean: string;
  readonly topUp: (target: string, each: string) => string;
  readonly reimbursement: string;
  readonly capOnReimbursed: (cap: string, each: string) => string;
  readonly capOnPurchases: (cap: string, each: string) => string;
  readonly inKind: (per: Per, item: string, quantity: string, each: string) => string;
  readonly inKindBy: (per: Per, item: string, base: string, each: string) => string;
  readonly unitValue: (value: string) => string;
  readonly priceTiers: string;
  readonly factor: (rate: string) => string;
  readonly tierFor: (condition: string) => string;
  readonly tierByChoice: string;
  readonly freePrice: (indicative: string) => string;
  readonly rule: (each: string) => string;
  readonly undocumented: string;
  readonly bonus: (rate: string, purchases: string | undefined, cap: string | undefined) => string;
  readonly maximum: (amount: string, each: string) => string;
  readonly rounding: (rounding: string) => string;
  readonly conversion: (periods: string, months: string, rounding: string) => string;
  readonly noConversion: (each: string) => string;
  readonly proRata: (rounding: string) => string;
}
