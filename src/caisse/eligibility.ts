/** The criteria of eligibility. Without a criterion, all households are eligible. */
import type { AgeCriterion } from './eligibility/kinds/age.ts';
import type { AttendanceCriterion } from './eligibility/kinds/attendance.ts';
import type { DeclaredCriterion } from './eligibility/kinds/declared.ts';
import type { HouseholdSizeCriterion } from './eligibility/kinds/household-size.ts';
import type { MembershipCriterion } from './eligibility/kinds/membership.ts';
import type { OrientationCriterion } from './eligibility/kinds/orientation.ts';
import type { PlacesCriterion } from './eligibility/kinds/places.ts';
import type { ResidenceCriterion } from './eligibility/kinds/residence.ts';
import type { ResourcesCriterion } from './eligibility/kinds/resources.ts';
import type { RuleCriterion } from './eligibility/kinds/rule.ts';
import type { StatusCriterion } from './eligibility/kinds/status.ts';
import type { CriterionOptions } from './eligibility/options.ts';

export type { ThresholdTable } from './eligibility/kinds/resources.ts';

/** All of the criteria are met. */
export interface AllCriterion {
  readonly kind: 'all';
  readonly of: readonly Criterion[];
}

/** At least one of the criteria is met. */
export interface AnyCriterion {
  readonly kind: 'any';
  readonly of: readonly Criterion[];
}

/** The criterion is not met. */
export interface NotCriterion {
  readonly kind: 'not';
  readonly of: Criterion;
}

/** One condition on a household, or a combination of conditions. */
export type CriterionCondition =
  | ResidenceCriterion
  | AgeCriterion
  | StatusCriterion
  | ResourcesCriterion
  | HouseholdSizeCriterion
  | MembershipCriterion
  | AttendanceCriterion
  | OrientationCriterion
  | PlacesCriterion
  | DeclaredCriterion
  | RuleCriterion
  | AllCriterion
  | AnyCriterion
  | NotCriterion;

/**
 * A condition with its label and sources.
 *
 * @french critère
 */
export type Criterion = CriterionCondition & CriterionOptions;
