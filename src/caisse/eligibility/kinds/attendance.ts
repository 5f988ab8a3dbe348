/** Sessions attended. */
import { integer, label, optional } from '../../fields.ts';
import type { Label } from '../../words.ts';
import type { CriterionKind } from '../kind.ts';

/** At least so many sessions were attended. */
export interface AttendanceCriterion {
  readonly kind: 'attendance';
  readonly sessions: number;
  readonly of?: Label;
}

/** The kind `attendance` of a criterion. */
export const attendanceCriterion: CriterionKind<AttendanceCriterion> = {
  fields: { sessions: integer(0, 100), of: optional(label()) },
};
