/** Diagnostics of criteria grids, of their answers, and of the events of places. */
import type { NoDetails } from './no-details.ts';

/** Diagnostics of criteria grids, of their answers, and of the events of places. */
export interface AccreditationDiagnostics {
  /** A text is not a day of the calendar. */
  'CAISSE-DAY': { text: string };
  /** A last day is before the first. */
  'CAISSE-DAYS-ORDER': { from: string; until: string };
  /** A list of a grid is empty, or a choice has fewer than two options. */
  'CAISSE-GRID-EMPTY': NoDetails;
  /** Thresholds of a grid do not rise: they are equal or cross. */
  'CAISSE-GRID-ORDER': { before: string; text: string };
  /** The highest mark of a scale is not a whole number in the accepted range. */
  'CAISSE-GRID-SCALE': { text: string; limit: number };
  /** A scale has not one label for each mark. */
  'CAISSE-GRID-SCALE-LABELS': { count: number; expected: number };
  /** A number of days is not a whole number above zero. */
  'CAISSE-GRID-DAYS': { text: string };
  /** A share of the attainable points is above 100 %. */
  'CAISSE-GRID-SHARE': { text: string };
  /** No answer to a criterion that counts has points. */
  'CAISSE-GRID-NO-POINTS': NoDetails;
  /** More points are asked than can be attained. */
  'CAISSE-GRID-POINTS-TOO-MANY': { text: string; attainable: string };
  /** The largest number that an answer may have is below the smallest one, or below a threshold. */
  'CAISSE-GRID-MAXIMUM': { text: string; limit: string };
  /** A level requires less of a criterion than a lower level. */
  'CAISSE-GRID-REQUIRES-LESS': { criterion: string; points: string; level: string };
  /** A level requires points of a criterion that is only for information. */
  'CAISSE-GRID-REQUIRES-INFORMATIVE': { criterion: string };
  /** A name is not one of the grid. */
  'CAISSE-GRID-NAME-UNKNOWN': { name: string; nearest?: string };
  /** A value is not an answer of the kind that the criterion has. */
  'CAISSE-ANSWER-VALUE': { criterion: string; text: string; kind: string };
  /** A number is below the smallest one that the criterion can have. */
  'CAISSE-ANSWER-BELOW': { criterion: string; text: string; minimum: string };
  /** A number is above the largest one that the criterion can have. */
  'CAISSE-ANSWER-ABOVE': { criterion: string; text: string; maximum: string };
  /** An answer is none of the options of a choice. */
  'CAISSE-ANSWER-OPTION': { criterion: string; text: string; options: string; nearest?: string };
  /** A place has two sets of answers on one day; the second is left out. */
  'CAISSE-ANSWERS-TWICE': { place: string; at: string };
  /** An answer that people judge does not say who judged, on which day, and why. */
  'CAISSE-ANSWER-JUDGE-MISSING': { criterion: string };
  /** A judgement is dated after the assessment. */
  'CAISSE-ANSWER-IN-FUTURE': { criterion: string; on: string; at: string };
  /** A number is not that of a French establishment. */
  'CAISSE-SIRET': { text: string };
  /** Evidence for an answer does not count: it is missing, has lapsed, is not valid yet, or has a state that does not count. */
  'CAISSE-WARN-EVIDENCE': { criterion: string; wanted: string; state: string };
  /** Two events have the same id and are not the same. */
  'CAISSE-EVENT-TWICE': { id: string };
  /** An event takes effect before an earlier event of its place. */
  'CAISSE-EVENT-ORDER': { id: string; from: string; before: string };
  /** A place has two events of one kind on one day. */
  'CAISSE-EVENT-SAME-DAY': { id: string; event: string; place: string; from: string };
  /** An event is not allowed in the status of its place. */
  'CAISSE-EVENT-NOT-ALLOWED': { id: string; event: string; status: string };
  /** An event reinstates a place without a level that it could have again. */
  'CAISSE-EVENT-LEVEL-MISSING': { id: string };
  /** An event takes effect before its decision. */
  'CAISSE-EVENT-RETROACTIVE': { id: string; from: string; decided: string };
  /** The professional was heard after the decision. */
  'CAISSE-EVENT-HEARD-LATE': { id: string; heard: string; decided: string };
  /** The decision behind an event was rejected. */
  'CAISSE-EVENT-REJECTED': { id: string };
}
