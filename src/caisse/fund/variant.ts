/** A variant: a scenario as named changes to another one. */
import type { Label } from '../words.ts';

/**
 * A variant of a scenario: it states only what changes, in the scenario or in the rules.
 *
 * @french variante
 */
export interface FundVariant {
  readonly label: Label;
  /** The question that the variant answers, shown at the head of a report; by default that of its base. */
  readonly question?: Label;
  /** The scenario or the variant that changes. */
  readonly base: string;
  /**
   * The new values, by what changes: `subsidy:FUNDER`, `allocation`, `allocation:GROUP`, `households`, `households:GROUP`, or a place of the document such as
   * `rules.0.contribution.rate` or `scenarios.town.takeUp`. A place may hold a figure, a list or a whole part.
   */
  readonly changes: Readonly<Record<string, unknown>>;
  readonly note?: Label;
  readonly source?: string | readonly string[];
}

/** The maximum number of variants from a scenario to the last variant that changes it. */
export const VARIANT_DEPTH_LIMIT = 10;
