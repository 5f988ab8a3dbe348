/** A household as given by an application or a file. */
import type { DecimalInput } from '../money/index.ts';

/** One person. Without an age or a birth month, rules that need ages are incomplete; if both are given, they must agree. */
export interface Member {
  /** Age in whole years, 0 to 130. */
  readonly age?: number;
  /** `YYYY-MM`; the age in an assessed month is counted from it. */
  readonly birthMonth?: string;
  /** Monthly amounts and other numbers of this member, by the names that the caisse declares with `members`. */
  readonly resources?: Readonly<Record<string, DecimalInput>>;
}

/**
 * A household: its members, its monthly resources and its declarations.
 *
 * @french foyer
 */
export interface Household {
  /** 1 to 10,000 persons. */
  readonly members: readonly Member[];
  /** Monthly amounts in euros by name: `income`, `benefits`, `housingCosts`, `charges`, `savings`, or a name that the caisse declares. */
  readonly resources?: Readonly<Record<string, DecimalInput>>;
  /** The commune or quarter of residence; case, accents, hyphens, apostrophes and spaces do not matter. */
  readonly residence?: string;
  /** The contribution that the household chose, in euros per month. */
  readonly chosen?: DecimalInput;
  /** All other declarations by name: the situation, answers to questions, and the inputs that the caisse declares. */
  readonly answers?: Readonly<Record<string, DecimalInput | boolean>>;
}
