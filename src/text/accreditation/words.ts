/** The words of an assessed grid in one language. */
import type { CriterionAssessment } from '../../accreditation/index.ts';

/** The words of an assessed grid. Numbers are written; `plain` texts of numbers decide the plural. */
export interface GridWords {
  readonly noLevel: string;
  readonly level: (place: string, day: string, level: string) => string;
  /** `points` is one number, or two while answers are missing. */
  readonly score: (points: readonly string[], attainable: string, percent: string) => string;
  readonly possible: (level: string) => string;
  readonly criteria: string;
  readonly criterion: (label: string, answer: string | undefined, outcome: string) => string;
  readonly outcome: (criterion: CriterionAssessment, part: readonly string[], attainable: string) => string;
  readonly open: (labels: readonly string[]) => string;
  readonly next: (level: string, lacks: readonly string[]) => string;
  readonly toMeet: (label: string) => string;
  readonly lacking: (points: string, plain: string) => string;
  readonly lackingIn: (points: string, plain: string, label: string) => string;
  readonly gains: (gains: readonly string[]) => string;
  readonly effects: string;
  readonly noEffect: string;
  readonly excludes: (criterion: string, places: readonly string[]) => string;
  readonly lowers: (criterion: string, places: readonly string[]) => string;
  /** The head of a comparison: how many places change, and how many do not. */
  readonly changes: (changed: number, same: number) => string;
  readonly change: (place: string, before: string, after: string) => string;
}
