/** The quantities that scales and criteria look at: household facts, the classical derived ones, and the caisse's own. */
import type { PartsTable } from '../household/index.ts';
import type { DecimalInput } from '../money/index.ts';
import type { NumberType } from '../rule/index.ts';
import type { Label, RoundingWords } from './words.ts';
import type { RuleDocument } from './rule-document.ts';

export type { PartsTable };

/**
 * The name of a quantity: `income`, `benefits`, `housingCosts`, `charges`, `savings` (euros a month), `persons`, `adults` (18 or more),
 * `consumption-units`, `standard-of-living` (income by consumption unit, to the cent, half-up), or a name from the document's `quantities` or `inputs`.
 */
export type QuantityName = string;

/** A quantity that the caisse defines from facts of the household; its label, if it has one, is its name in sentences. */
export type QuantityDefinition =
  | {
      /** Resources by consumption unit. @french niveau de vie */
      readonly kind: 'standard-of-living';
      readonly label?: Label;
      readonly resources?: readonly QuantityName[];
      readonly rounding?: RoundingWords;
    }
  | {
      /** Resources by part. @french quotient familial */
      readonly kind: 'family-quotient';
      readonly label?: Label;
      readonly resources?: readonly QuantityName[];
      readonly parts: PartsTable;
      readonly rounding?: RoundingWords;
      readonly source?: string | readonly string[];
    }
  | {
      /** Resources less charges, by household, person or consumption unit, a month or a day. @french reste à vivre */
      readonly kind: 'remaining-income';
      readonly label?: Label;
      readonly resources?: readonly QuantityName[];
      readonly charges: readonly QuantityName[];
      readonly per?: 'household' | 'person' | 'consumption-unit';
      readonly period?: 'month' | 'day';
      /** Days in a month, needed for `period: day`; 30 is usual. */
      readonly daysPerMonth?: DecimalInput;
      readonly rounding?: RoundingWords;
      readonly source?: string | readonly string[];
    }
  | {
      /** A rule of the caisse's own, in the JSON form of the algebra. */
      readonly kind: 'rule';
      readonly label?: Label;
      readonly rule: RuleDocument;
    };

/**
 * An input that the caisse asks for itself.
 *
 * @remarks
 * Of a number, left out: 2 decimals and 0 to 10,000,000 for money, whole numbers to 1,000,000 for counts, 4 decimals and 0 to 10 for ratios.
 */
export type InputDefinition =
  | {
      readonly type: NumberType;
      readonly label: Label;
      readonly question?: Label;
      readonly decimals?: number;
      readonly minimum?: DecimalInput;
      readonly maximum?: DecimalInput;
    }
  | { readonly type: 'boolean'; readonly label: Label; readonly question?: Label }
  | {
      readonly type: 'category';
      readonly label: Label;
      readonly question?: Label;
      readonly options: readonly { readonly id: string; readonly label: Label }[];
    };
