/** Diagnostics of the rules of the algebra, of their plans and of their curves. */
import type { NoDetails } from './no-details.ts';

/** Diagnostics of the rules of the algebra, of their plans and of their curves. */
export interface RuleDiagnostics {
  /** A rule nests operations too deeply. */
  'CAISSE-RULE-TOO-DEEP': { limit: number };
  /** A rule has too many operations. */
  'CAISSE-RULE-TOO-LARGE': { limit: number };
  /** The scales and the lists of options of a rule have too many rows in all. */
  'CAISSE-RULE-TOO-MANY-ROWS': { rows: number; limit: number };
  /** A scale has too many rows. */
  'CAISSE-RULE-TOO-MANY-BRACKETS': { brackets: number; limit: number };
  /** A list that needs at least one item is empty. */
  'CAISSE-RULE-EMPTY-LIST': NoDetails;
  /** A figure of a rule is not a decimal number. */
  'CAISSE-RULE-NUMBER-UNREADABLE': { text: string; limit: number };
  /** An input declares a number of decimals that is not possible, or an end with more decimals than that. */
  'CAISSE-RULE-INPUT-DECIMALS': { name: string; decimals: number; limit: number; end?: string };
  /** The minimum of an input is above its maximum. */
  'CAISSE-RULE-INPUT-RANGE': { name: string; minimum: string; maximum: string };
  /** One rule declares an input in two different ways. */
  'CAISSE-RULE-INPUT-CONFLICT': { name: string };
  /** The thresholds of a scale do not ascend. */
  'CAISSE-RULE-THRESHOLD-ORDER': { before: string; threshold: string };
  /** Two rows of a scale have the same threshold. */
  'CAISSE-RULE-THRESHOLD-DUPLICATE': { before: string; threshold: string };
  /** The multiple to round to is not above zero. */
  'CAISSE-RULE-ROUNDING-MULTIPLE': { to: string };
  /** A range of ages is empty or is not in whole years. */
  'CAISSE-RULE-AGE-RANGE': { from: number; before?: number };
  /** A word has a character that databases cannot hold. */
  'CAISSE-RULE-WORD': { text: string };
  /** A category is compared with an option that it does not have. */
  'CAISSE-RULE-UNKNOWN-OPTION': { option: string; options: readonly string[] };
  /** An operation needs a number and is given something else. */
  'CAISSE-RULE-NOT-A-NUMBER': { found: string };
  /** An operation needs a condition and is given something else. */
  'CAISSE-RULE-NOT-A-CONDITION': { found: string };
  /** An operation needs a category and is given something else. */
  'CAISSE-RULE-NOT-A-CATEGORY': { found: string };
  /** The parts of an operation have different types. */
  'CAISSE-RULE-TYPES-DIFFER': { expected: string; found: string };
  /** An amount is multiplied by an amount. */
  'CAISSE-RULE-MONEY-TIMES-MONEY': NoDetails;
  /** A number that is not an amount is divided by an amount. */
  'CAISSE-RULE-QUOTIENT-TYPES': { dividend: string; divisor: string };
  /** A rate in a scale applies to a base of another type than the result. */
  'CAISSE-RULE-RATE-TYPE': { base: string; type: string };
  /** A divisor can be zero. */
  'CAISSE-RULE-DIVISOR-ZERO': { minimum: string; maximum: string };
  /** A result can have more digits than are computed exactly. */
  'CAISSE-RULE-TOO-MANY-DIGITS': { digits: number; limit: number };
  /** An operation can exceed the integers that the columnar and SQL readings compute exactly. */
  'CAISSE-PLAN-TOO-LARGE': { kind: string; size: string; limit: string; name?: string };
  /** A curve has too many segments. */
  'CAISSE-CURVE-TOO-MANY-SEGMENTS': NoDetails;
  /** A curve is asked along something that cannot vary in these rules. `others` are the inputs that are not numbers. */
  'CAISSE-CURVE-INPUT-UNKNOWN': {
    name: string;
    names: readonly string[];
    others: readonly string[];
    nearest?: string;
  };
  /** A curve is asked over a range that the input does not have. */
  'CAISSE-CURVE-RANGE': { name: string; from: string; to: string; minimum: string; maximum: string };
  /** A table by composition of the household is asked over numbers of members that it cannot have. `largest` is the largest number of members of a whole table. */
  'CAISSE-CURVE-MEMBERS-RANGE': { from: string; to: string; limit: number; largest: number };
}
