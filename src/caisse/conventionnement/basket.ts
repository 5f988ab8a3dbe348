/** A basket at a till, and its cover. */
import type { Cents, DecimalInput, Diagnostic, Month } from '../../money/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import { type DataShape, DECIMAL, either, later, listOf, NUMBER, object, optional, TEXT } from '../../shape/index.ts';

/** One line of a basket. Amounts are euros; the attributes of a line replace those of its product in the register. */
export interface BasketLine {
  /** Unique in the basket; among equal claims to a cent, ids decide in alphabetical order. */
  readonly id: string;
  /** An entry of the register `products`. */
  readonly product?: string;
  /** A code of a product, such as EAN. */
  readonly code?: string | number;
  /** An entry of the register `categories`. */
  readonly category?: string;
  readonly labels?: readonly string[];
  readonly origin?: string;
  readonly processing?: string | number;
  /**
   * Units or kilograms, with at most three decimals. In a text, the only point or comma marks decimals: `1,274` is less than two.
   *
   * @defaultValue `1`
   */
  readonly quantity?: DecimalInput;
  /** The price of one unit. */
  readonly unitPrice?: DecimalInput;
  /** The price of the line, instead of `unitPrice`. */
  readonly price?: DecimalInput;
  /** What is taken off the price of the line. */
  readonly discount?: DecimalInput;
  /** A deposit for the container, paid beside the price. It is never covered. */
  readonly deposit?: DecimalInput;
}

/**
 * A basket.
 *
 * @french panier
 */
export interface Basket {
  readonly lines: readonly BasketLine[];
  /** What is taken off the whole basket, in euros. It is spread over the lines in proportion to their prices. */
  readonly discount?: DecimalInput;
}

/** The shape of `Basket`. */
export const basketShape: DataShape<Basket> = /* @__PURE__ */ later(() => {
  const word = optional(either(TEXT, NUMBER));
  const decimal = optional(DECIMAL);
  return object<Basket>({
    lines: listOf(
      object<BasketLine>({
        id: TEXT,
        product: optional(TEXT),
        code: word,
        category: optional(TEXT),
        labels: optional(listOf(TEXT)),
        origin: optional(TEXT),
        processing: word,
        quantity: decimal,
        unitPrice: decimal,
        price: decimal,
        discount: decimal,
        deposit: decimal,
      }),
    ),
    discount: decimal,
  });
});

/**
 * What is decided about a line: it is covered at a rate; or it is refused, because its product or its place is excluded, pending or on no list,
 * because its code is unknown, because it is a deposit only, or because rules of equal weight disagree.
 */
export type LineVerdict =
  | 'covered'
  | 'excluded'
  | 'pending'
  | 'unlisted'
  | 'unknown-code'
  | 'place-excluded'
  | 'place-pending'
  | 'place-unlisted'
  | 'deposit'
  | 'rules-disagree';

/** The cover of one line. `covered` and `own` sum to `price`. */
export interface CoveredLine {
  readonly id: string;
  /** The price after discounts, with the deposit. */
  readonly price: Cents<'once'>;
  /** What the allocation may pay. */
  readonly covered: Cents<'once'>;
  /** What the member pays. */
  readonly own: Cents<'once'>;
  /** The deposit, a part of `own`. */
  readonly deposit: Cents<'once'>;
  readonly verdict: LineVerdict;
  /** The rule that decides; left out where nothing lists the line. */
  readonly rule?: string;
  readonly level?: string;
  readonly rate?: DecimalText;
  /** Given as `true` where the rate covers less than half a cent of the price, so that nothing is covered; no ceiling and no share is the reason. */
  readonly isRoundedToZero?: true;
}

/** The use of a ceiling by a basket. */
export interface CeilingUse {
  readonly ceiling: string;
  readonly per: 'purchase' | 'month';
  /** The amount of the ceiling, and what had been covered under it before. */
  readonly amount: Cents<'once'>;
  readonly before: Cents<'once'>;
  /** What this basket covers under it. */
  readonly covered: Cents<'once'>;
  /** How much more of the basket would be covered without it; zero where another ceiling covers no more. Below zero only where ceilings cross. */
  readonly cut: Cents<'once'>;
}

/**
 * The cover of a basket.
 *
 * @french prise en charge
 */
export interface CoveredBasket {
  readonly ok: true;
  readonly month: Month;
  readonly place: string;
  readonly total: Cents<'once'>;
  readonly covered: Cents<'once'>;
  readonly own: Cents<'once'>;
  /** The prices of refused lines, a part of `own`. */
  readonly refused: Cents<'once'>;
  /** The lines that can be read, in the order of the basket. */
  readonly lines: readonly CoveredLine[];
  readonly ceilings: readonly CeilingUse[];
  /** Lines that cannot be read, with their paths, and names that no register has. */
  readonly problems: readonly Diagnostic[];
}

/** The cover of a basket; or diagnostics, if no conventionnement is in force. */
export type CoverBasketResult = CoveredBasket | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
