/** Sessions attended. */
import { compare, count } from '../../../rule/index.ts';
import { integer, label, optional } from '../../fields.ts';
import type { Label } from '../../words.ts';
import type { CriterionKind } from '../kind.ts';

/** A minimum number of sessions was attended. */
export interface AttendanceCriterion {
  readonly kind: 'attendance';
  readonly sessions: number;
  readonly of?: Label;
}

/** The kind `attendance` of a criterion. */
export const attendanceCriterion: CriterionKind<AttendanceCriterion> = {
  fields: { sessions: integer(0, 100), of: optional(label()) },
  lower: ({ sessions }, { at, scope }) =>
    compare(scope.input('attendance'), 'at-least', count(at('sessions').decimal(sessions, 'count'))),
};
