/** The differences between two versions of the rules, as data for sentences. */
import type { FieldShape } from '../fields.ts';
import type { AllocationKindName } from '../allocation/kinds.ts';
import type { ContributionKindName } from '../contribution/kinds.ts';
import type { CaisseDocument } from '../document.ts';
import type { CriterionKindName } from '../eligibility/kinds.ts';
import type { QuantityKindName } from '../quantity/kinds.ts';

/** The part of the rules that differs. */
export type DifferencePillar =
  | 'eligibility'
  | 'contribution'
  | 'allocation'
  | 'conventionnement'
  | 'accounts'
  | 'quantities'
  | 'inputs'
  | 'unit'
  | 'currency';

/** What happened to a part: another value, a new part, a part left out, another kind, or another order of a list. */
export type DifferenceKind = 'changed' | 'added' | 'removed' | 'replaced' | 'reordered';

/** The definition to which a field belongs. */
export type FieldOwner =
  | { readonly of: 'contribution'; readonly kind: ContributionKindName }
  | { readonly of: 'allocation'; readonly kind: AllocationKindName }
  | { readonly of: 'criterion'; readonly kind: CriterionKindName }
  | { readonly of: 'quantity'; readonly kind: QuantityKindName }
  | {
      readonly of:
        | 'contribution-options'
        | 'allocation-options'
        | 'criterion-options'
        | 'contribution-cases'
        | 'member-options'
        | 'advice'
        | 'input'
        | 'document';
    };

/** A value before and after; `undefined` where it is absent. */
export interface BeforeAndAfter<Value = unknown> {
  readonly before: Value;
  readonly after: Value;
}

/** A part around a field that differs: an item of a list, a criterion, the advice, a quantity or an input. */
export type PartAround = BeforeAndAfter &
  (
    | {
        readonly part: 'item';
        readonly owner: FieldOwner;
        readonly field: string;
        readonly shape: FieldShape;
        /** The place in the list, from 0. */
        readonly place: number;
        readonly formula: BeforeAndAfter<object>;
      }
    | { readonly part: 'criterion' | 'advice' | 'formula' }
    | { readonly part: 'quantity' | 'input'; readonly name: string }
  );

/** One difference between two versions of the rules. */
export interface RuleDifference extends BeforeAndAfter {
  readonly pillar: DifferencePillar;
  readonly kind: DifferenceKind;
  /** The place, from the pillar on: in the rules after, or, for what is removed, in the rules before. */
  readonly path: readonly (string | number)[];
  /** The parts around, from the outermost. */
  readonly around: readonly PartAround[];
  /** The field, by its keys; absent for a whole decision, criterion, quantity or input. */
  readonly at?: { readonly owner: FieldOwner; readonly field: string; readonly shape: FieldShape };
  /** The definitions to which the field belongs. */
  readonly formula: BeforeAndAfter<object>;
}

/** The documents of the rules before and after. */
export type Documents = BeforeAndAfter<CaisseDocument>;
