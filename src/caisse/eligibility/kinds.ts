/** Every kind of criterion. */
import type { Criterion, CriterionCondition } from '../eligibility.ts';
import type { CriterionKind } from './kind.ts';
import { ageCriterion } from './kinds/age.ts';
import { allCriterion } from './kinds/all.ts';
import { anyCriterion } from './kinds/any.ts';
import { attendanceCriterion } from './kinds/attendance.ts';
import { declaredCriterion } from './kinds/declared.ts';
import { householdSizeCriterion } from './kinds/household-size.ts';
import { membershipCriterion } from './kinds/membership.ts';
import { notCriterion } from './kinds/not.ts';
import { orientationCriterion } from './kinds/orientation.ts';
import { placesCriterion } from './kinds/places.ts';
import { residenceCriterion } from './kinds/residence.ts';
import { resourcesCriterion } from './kinds/resources.ts';
import { ruleCriterion } from './kinds/rule.ts';
import { statusCriterion } from './kinds/status.ts';

/** The name of a kind of criterion. */
export type CriterionKindName = CriterionCondition['kind'];

/** The condition of one kind. */
export type CriterionOf<Kind extends CriterionKindName> = Extract<CriterionCondition, { readonly kind: Kind }>;

/** Every kind of criterion by its name, in the order of the guide. */
export const CRITERION_KINDS: {
  readonly [Kind in CriterionKindName]: CriterionKind<CriterionOf<Kind>, Criterion>;
} = {
  residence: residenceCriterion,
  age: ageCriterion,
  status: statusCriterion,
  resources: resourcesCriterion,
  'household-size': householdSizeCriterion,
  membership: membershipCriterion,
  attendance: attendanceCriterion,
  orientation: orientationCriterion,
  places: placesCriterion,
  declared: declaredCriterion,
  rule: ruleCriterion,
  all: allCriterion,
  any: anyCriterion,
  not: notCriterion,
};

/** The kind of a condition. */
export const criterionKindOf = ({ kind }: CriterionCondition): CriterionKind<CriterionCondition, Criterion> =>
  CRITERION_KINDS[kind];
