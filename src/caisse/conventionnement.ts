/** What the allocation may be spent on: the rules of conventionnement. */
import type { AnyPlaceRule } from './conventionnement/kinds/any-place.ts';
import type { AnyProductRule } from './conventionnement/kinds/any-product.ts';
import type { CategoryAtPlaceRule } from './conventionnement/kinds/category-at-place.ts';
import type { CategoryRule } from './conventionnement/kinds/category.ts';
import type { PlaceRule } from './conventionnement/kinds/place.ts';
import type { ProductAtPlaceRule } from './conventionnement/kinds/product-at-place.ts';
import type { ProductRule } from './conventionnement/kinds/product.ts';
import type { ProfessionalRule } from './conventionnement/kinds/professional.ts';
import type { ConventionOutcome } from './conventionnement/outcome.ts';
import type { ConventionRuleOptions } from './conventionnement/options.ts';
import type { Figure, Label } from './words.ts';

export type { ConventionOutcome } from './conventionnement/outcome.ts';

/** The part of a rule that says what it is about. */
export type ConventionTarget =
  | PlaceRule
  | ProfessionalRule
  | AnyPlaceRule
  | ProductRule
  | CategoryRule
  | AnyProductRule
  | CategoryAtPlaceRule
  | ProductAtPlaceRule;

/**
 * A rule of conventionnement: what it is about, and what it gives.
 *
 * @french règle de conventionnement
 */
export type ConventionRule = ConventionTarget & ConventionRuleOptions;

/**
 * A level of cover.
 *
 * @french niveau
 */
export interface ConventionLevel {
  readonly label: Label;
  readonly rate: Figure;
  readonly source?: string | readonly string[];
  readonly note?: Label;
}

/**
 * The most that is covered of each unit, of each purchase or in each month. With several keys, a line counts that meets each of them.
 *
 * @french plafond de prise en charge
 */
export interface CoverCeiling {
  readonly id: string;
  readonly label: Label;
  readonly amount: Figure;
  readonly per: 'unit' | 'purchase' | 'month';
  readonly rules?: readonly string[];
  readonly levels?: readonly string[];
  readonly categories?: readonly string[];
  readonly products?: readonly string[];
  readonly places?: readonly string[];
  readonly source?: string | readonly string[];
  readonly note?: Label;
}

/**
 * What the allocation may be spent on, and at what rate.
 *
 * @french conventionnement
 */
export interface Conventionnement {
  readonly levels?: Readonly<Record<string, ConventionLevel>>;
  /** What holds for places and products that no rule names. */
  readonly unlisted: { readonly place: ConventionOutcome; readonly product: ConventionOutcome };
  readonly rules: readonly ConventionRule[];
  readonly ceilings?: readonly CoverCeiling[];
  readonly source?: string | readonly string[];
  readonly note?: Label;
}
