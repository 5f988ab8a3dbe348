/** The inputs that a caisse declares. */
import type { DecimalInput } from '../money/index.ts';
import type { NumberType } from '../rule/index.ts';
import type { Label } from './words.ts';

/**
 * The members that have a number of their own: at most `atMost` of a household, aged `from` or more (default: of any age).
 *
 * @remarks
 * The number of member 2 is the input `NAME_2` of the rules: `salaire_2`. A household states it under `resources` of the member.
 */
export interface InputMembers {
  /** 1 to 20. */
  readonly atMost: number;
  /** The age in whole years; younger members are not asked. */
  readonly from?: number;
}

/**
 * An input that the caisse declares.
 *
 * @remarks
 * Defaults for numbers: money has 2 decimals and 0 to 10,000,000, a count is a whole number from 0 to 1,000,000, a ratio has 4 decimals and 0 to 10.
 * With `members` each member has a number: the contribution `each-member` and the quantity `sum-of-members` read it.
 */
export type InputDefinition =
  | {
      readonly type: NumberType;
      readonly label: Label;
      readonly question?: Label;
      readonly decimals?: number;
      readonly minimum?: DecimalInput;
      readonly maximum?: DecimalInput;
      readonly members?: InputMembers;
    }
  | { readonly type: 'boolean'; readonly label: Label; readonly question?: Label }
  | {
      readonly type: 'category';
      readonly label: Label;
      readonly question?: Label;
      readonly options: readonly { readonly id: string; readonly label: Label }[];
    };

/** An input of each member. */
export type MemberInputDefinition = Extract<InputDefinition, { readonly type: NumberType }> & {
  readonly members: InputMembers;
};

/** Whether an input is one of each member. */
export const isOfMembers = (definition: InputDefinition): definition is MemberInputDefinition =>
  'members' in definition;
