/** A group of households with different incomes: the tenths of the standard of living of a commune. */
import type { Member } from '../../household/index.ts';
import type { DecimalInput } from '../../money/index.ts';
import type { Figure, Label } from '../words.ts';

/** A type of household and its share in a group. */
export interface HouseholdType {
  readonly label: Label;
  /** The share of the households of the group. The shares of all types make 1. */
  readonly share: Figure;
  /** The members with their ages, from which the consumption units follow. */
  readonly members: readonly Member[];
}

/**
 * The distribution of the standard of living in a group.
 *
 * @remarks
 * A tenth of the households is in each of ten tenths. The standard of living of a tenth is the middle between its two ends. The page of a commune gives no
 * ends of the first and the last tenth; without `lowest` and `highest` they are assumed to be as wide as the tenths next to them. The income of a household is the
 * standard of living times its consumption units ÷ 12, rounded to the cent.
 *
 * @french déciles de niveau de vie
 */
export interface Distribution {
  /**
   * The nine tenths D1 to D9, in euros a year and consumption unit, as Insee publishes them for a commune (Filosofi): a list, or a text with one number
   * a line, or numbers separated by tabs or semicolons.
   */
  readonly tenths: string | readonly DecimalInput[];
  /** The standard of living of the first tenth, in euros a year; by default D1 less half of D2 − D1. */
  readonly lowest?: Figure;
  /** The standard of living of the last tenth, in euros a year; by default D9 plus half of D9 − D8. */
  readonly highest?: Figure;
  /** Types of households; by default all are like the typical household of the group. */
  readonly types?: readonly HouseholdType[];
  /** The name of the monthly amount of a household that the distribution gives; `income` by default. */
  readonly input?: string;
  /** Whether that amount is of the household (default) or of a consumption unit. */
  readonly per?: 'household' | 'consumption-unit';
  readonly source?: string | readonly string[];
  readonly assumption?: Label;
}
