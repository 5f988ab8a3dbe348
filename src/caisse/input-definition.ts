/** The inputs that a caisse declares. */
import type { DecimalInput } from '../money/index.ts';
import type { NumberType } from '../rule/index.ts';
import type { Label } from './words.ts';

/**
 * An input that the caisse declares.
 *
 * @remarks
 * Defaults for numbers: money has 2 decimals and 0 to 10,000,000, a count is a whole number from 0 to 1,000,000, a ratio has 4 decimals and 0 to 10.
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
