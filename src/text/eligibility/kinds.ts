/** The sentences of every kind of criterion. */
import type { CriterionCondition, Criterion } from '../../caisse/index.ts';
import type { CriterionKindName, CriterionOf } from '../../caisse/kinds.ts';
import type { CriterionKindText } from './kind-text.ts';
import { ageCriterionText } from './age.ts';
import { allCriterionText } from './all.ts';
import { anyCriterionText } from './any.ts';
import { attendanceCriterionText } from './attendance.ts';
import { declaredCriterionText } from './declared.ts';
import { householdSizeCriterionText } from './household-size.ts';
import { membershipCriterionText } from './membership.ts';
import { notCriterionText } from './not.ts';
import { orientationCriterionText } from './orientation.ts';
import { placesCriterionText } from './places.ts';
import { residenceCriterionText } from './residence.ts';
import { resourcesCriterionText } from './resources.ts';
import { ruleCriterionText } from './rule.ts';
import { statusCriterionText } from './status.ts';

/** The sentences of every kind of criterion by its name. */
export const CRITERION_TEXTS: {
  readonly [Kind in CriterionKindName]: CriterionKindText<CriterionOf<Kind>, Criterion>;
} = {
  residence: residenceCriterionText,
  age: ageCriterionText,
  status: statusCriterionText,
  resources: resourcesCriterionText,
  'household-size': householdSizeCriterionText,
  membership: membershipCriterionText,
  attendance: attendanceCriterionText,
  orientation: orientationCriterionText,
  places: placesCriterionText,
  declared: declaredCriterionText,
  rule: ruleCriterionText,
  all: allCriterionText,
  any: anyCriterionText,
  not: notCriterionText,
};

/** The sentences of a kind. */
export const criterionTextsOf = ({
  kind,
}: CriterionCondition): Omit<CriterionKindText<CriterionCondition, Criterion>, 'nouns'> => CRITERION_TEXTS[kind];
