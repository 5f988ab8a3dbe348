/** Who may take part. No criterion: everybody. */
import type { DecimalInput } from '../money/index.ts';
import type { RuleDocument } from './rule-document.ts';
import type { QuantityName } from './quantity.ts';
import type { Figure, Label } from './words.ts';

/** A limit by number of persons; the last row goes on for larger households. */
export interface ThresholdTable {
  readonly rows: readonly { readonly persons: number; readonly amount: Figure }[];
  /** What each person beyond the last row adds. */
  readonly further?: Figure;
  readonly source?: string | readonly string[];
}

/**
 * One condition on a household, or a combination of conditions.
 *
 * @french critère
 */
export type Criterion = (
  | { readonly kind: 'residence'; readonly perimeter?: Label; readonly communes: readonly string[] }
  | {
      /** Ages of the members: `some` (default) or `every` member aged at least `from` and below `before`. */
      readonly kind: 'age';
      readonly who?: 'some' | 'every';
      readonly from?: number;
      readonly before?: number;
    }
  | { readonly kind: 'status'; readonly oneOf: readonly string[] }
  | {
      /** A quantity compared with a limit, the same for all or by number of persons. */
      readonly kind: 'resources';
      readonly quantity: QuantityName;
      readonly is: 'below' | 'at-most' | 'at-least' | 'above';
      readonly limit: Figure | ThresholdTable;
    }
  | { readonly kind: 'household-size'; readonly from?: number; readonly before?: number }
  | { readonly kind: 'membership'; readonly of?: Label }
  | { readonly kind: 'attendance'; readonly sessions: number; readonly of?: Label }
  | { readonly kind: 'orientation'; readonly by?: Label }
  | {
      /** A wave of limited places; `rank` is the household's place in the draw or the queue, from 1. */
      readonly kind: 'places';
      readonly wave?: Label;
      readonly places: DecimalInput;
    }
  | { readonly kind: 'declared'; readonly input: string; readonly oneOf?: readonly string[] }
  | { readonly kind: 'rule'; readonly rule: RuleDocument }
  | { readonly kind: 'all'; readonly of: readonly Criterion[] }
  | { readonly kind: 'any'; readonly of: readonly Criterion[] }
  | { readonly kind: 'not'; readonly of: Criterion }
) & { readonly label?: Label; readonly source?: string | readonly string[]; readonly note?: string };
