/** Common words and phrases of all sentences, one table for each language. */
import type { ContributionPeriod } from '../../caisse/index.ts';
import type { Period, RoundingMode } from '../../money/index.ts';
import type { Comparison } from '../../rule/index.ts';

/** The outcome of a comparison: the comparison itself, or its negation. */
export type Relation = Comparison | 'not-equal';

/** The negation of each comparison. */
export const contraries: Readonly<Record<Comparison, Relation>> = {
  less: 'at-least',
  'at-most': 'more',
  equal: 'not-equal',
  'at-least': 'less',
  more: 'at-most',
};

/** Common words and phrases of one language. */
export interface Words {
  readonly and: string;
  readonly or: string;
  readonly yes: string;
  readonly no: string;
  /** `Cotisation : 47,50 €`. */
  readonly colon: (label: string, value: string) => string;
  /** The same, with a list below. */
  readonly opening: (label: string) => string;
  /** `3 personnes`, `1 personne de moins de 14 ans`; `count` decides the plural, `text` is its number. */
  readonly persons: (count: number, text: string, ages: Ages) => string;
  /** `personnes de 14 ans et plus`. */
  readonly ageGroup: (ages: Ages) => string;
  /** `2,5 % de …`. */
  readonly shareOf: (rate: string, base: string) => string;
  /** `au centime le plus proche (…)`; `multiple` is the amount, `unit` its name if it has one. */
  readonly rounding: (multiple: string, unit: 'cent' | 'euro' | undefined, mode: RoundingMode) => string;
  /** The verb between two compared numbers: `ne dépasse pas`. */
  readonly relations: Readonly<Record<Relation, string>>;
  /** `par mois`. */
  readonly each: Readonly<Record<ContributionPeriod, string>>;
  /** The period of an amount: `par mois`, `une fois`, … */
  readonly periods: Readonly<Record<Period, string>>;
  /** `de 1 000 € à moins de 1 500 €`; a missing end is open. */
  readonly bracket: (from: string | undefined, to: string | undefined) => string;
  readonly atLeast: (amount: string) => string;
  readonly atMost: (amount: string) => string;
  readonly roundedTo: (how: string) => string;
}

/** A range of ages: from the first age (inclusive) to the last (exclusive). */
export interface Ages {
  readonly from: number;
  readonly before: number | null;
}
