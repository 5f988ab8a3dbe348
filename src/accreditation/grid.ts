/** The words of a criteria grid: how a caisse decides which places it accredits. */
import type { Label, Source } from '../caisse/index.ts';
import type { DecimalInput } from '../money/index.ts';
import type { AnswerWords } from './answers/kinds.ts';
import type { EvidenceWanted } from './evidence.ts';

/**
 * One level of accreditation.
 *
 * @french niveau
 */
export interface GridLevel {
  readonly id: string;
  readonly label: Label;
  /** The points from which a place has the level; with a percent sign, such as `60 %`, a share of the attainable points. */
  readonly from: DecimalInput;
  /** The least number of points of some criteria, by the id of the criterion. A level requires all that lower levels require. */
  readonly requires?: Readonly<Record<string, DecimalInput>>;
}

interface CriterionWords {
  readonly id: string;
  readonly label: Label;
  /** The question as it is asked; by default the label. */
  readonly question?: Label;
  readonly answer: AnswerWords;
  /** The evidence that an answer with points needs. All items are needed. */
  readonly evidence?: readonly EvidenceWanted[];
  /** Whether people judge the answer: it then states by whom, on which day, and why. */
  readonly isJudged?: boolean;
  readonly source?: string | readonly string[];
  readonly note?: Label;
}

/** A criterion that a place must meet. */
export interface KnockOutCriterion extends CriterionWords {
  readonly role: 'knock-out';
  /** The number of points with which the criterion is met; by default any number above zero. */
  readonly needs?: DecimalInput;
  /** The highest level of a place that does not meet the criterion. Without it, such a place has no level. */
  readonly limitsTo?: string;
}

/** A criterion whose points add to the score. */
export interface ScoredCriterion extends CriterionWords {
  readonly role: 'scored';
  /**
   * The weight of the points.
   *
   * @defaultValue `1`
   */
  readonly weight?: DecimalInput;
}

/** A criterion whose answer is shown and has no effect on the level. */
export interface InformativeCriterion extends CriterionWords {
  readonly role: 'informative';
}

/** A criterion of a grid. */
export type GridCriterion = KnockOutCriterion | ScoredCriterion | InformativeCriterion;

/**
 * A criteria grid, as YAML, JSON or a TypeScript object.
 *
 * @french grille de critères
 */
export interface CriteriaGrid {
  readonly schema: 1;
  readonly id: string;
  readonly name: Label;
  readonly sources?: Readonly<Record<string, Source>>;
  /** By whom the grid was decided, and when. */
  readonly decided?: { readonly by: string; readonly on?: string; readonly how?: string };
  /** From the lowest to the highest. */
  readonly levels: readonly GridLevel[];
  readonly criteria: readonly GridCriterion[];
  readonly source?: string | readonly string[];
  readonly note?: Label;
}
