/** The definition of a kind of rule of conventionnement. */
import type { FieldsOf } from '../fields.ts';

/**
 * A kind of rule of conventionnement. Its sentences are in `src/text/conventionnement`, its tests in `test/kinds/conventionnement`.
 *
 * @remarks
 * A kind is data: a rule applies where each of its lists contains the place, professional, product or category of a line, and its criteria hold.
 */
export interface ConventionKind<Target> {
  /** The field of each key of the rule: a list of ids of a register. */
  readonly fields: FieldsOf<Target>;
  /** The side of a question that the rule answers: where a line is bought, or what it is. */
  readonly side: ConventionSide;
  /** The first part of the weight, compared with the kinds of the same side. */
  readonly rank: number;
}

/** The side of a question: where a line is bought, or what it is. */
export type ConventionSide = 'place' | 'product';
