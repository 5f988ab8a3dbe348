/** The inputs that a caisse asks for itself. */
import type { DecimalInput } from '../money/index.ts';
import type { NumberType } from '../rule/index.ts';
import type { Label } from './words.ts';

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
