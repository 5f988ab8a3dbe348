/** A household as an app or a file describes it. */
import type { DecimalInput } from '../money/index.ts';

/** One person. Where neither age nor birth month is known, rules that need ages are incomplete. */
export interface Member {
  /** Age in whole years, 0 to 130. */
  readonly age?: number;
  /** `YYYY-MM`; the age in an assessed month is counted from it. */
  readonly birthMonth?: string;
}

/**
 * Who takes part: persons, monthly resources and what the household declares.
 *
 * @french foyer
 */
export interface Household {
  /** 1 to 10,000 persons. */
  readonly members: readonly Member[];
  /** Monthly amounts in euros by name: `income`, `benefits`, `housingCosts`, `charges`, `savings`, or a name that the caisse declares. */
  readonly resources?: Readonly<Record<string, DecimalInput>>;
  /** The commune or quarter of residence, written as in the caisse's list. */
  readonly residence?: string;
  /** What the household chose to contribute, in euros a month. */
  readonly chosen?: DecimalInput;
  /** Everything else that is declared: the situation, answers to questions, and the caisse's own inputs, by name. */
  readonly answers?: Readonly<Record<string, DecimalInput | boolean>>;
}
