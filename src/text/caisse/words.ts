/** The sentences that describe a caisse, by subject; one table for each language. */
import type { NumberType } from '../../rule/index.ts';
import type { UnitWords } from './unit-words.ts';

/** Figures and amounts. */
export interface FigureWords {
  readonly notFound: Readonly<Record<NumberType, string>>;
  /** The bounds of a figure that was not found, after it. */
  readonly within: (minimum: string | undefined, maximum: string | undefined) => string;
  readonly assumed: (figure: string) => string;
  /** A rounding that the document does not state. */
  readonly byDefault: (rounding: string) => string;
  readonly byHousehold: (amount: string) => string;
  readonly forFirst: (amount: string) => string;
  readonly forFurther: (amount: string) => string;
  readonly byPerson: (amount: string) => string;
  readonly byChild: (amount: string, from: number, before: number) => string;
  readonly shareOfPerson: (rate: string) => string;
  /** `1 personne`, and for the last row of a table `3 personnes et plus`. */
  readonly size: (persons: number, isLast: boolean) => string;
  readonly beyondLastRow: (amount: string) => string;
  /** `son revenu mensuel net`, for the quantities that the library names. */
  readonly its: (who: UnitWords) => Readonly<Record<string, string>>;
}

/** Headings and facts about the document. */
export interface DocumentWords {
  readonly territory: string;
  readonly countries: Readonly<Record<'FR' | 'BE' | 'CH', string>>;
  readonly status: string;
  readonly currency: string;
  readonly localUnit: (unit: string, currency: 'EUR' | 'CHF') => string;
  readonly inBrief: string;
  readonly rulesFrom: (from: string, until: string | undefined) => string;
  /** The heading of rules that are proposed and not in force. */
  readonly proposedFrom: (from: string) => string;
  readonly decidedBy: (by: string, on: string | undefined, how: string | undefined) => string;
  readonly eligibility: string;
  readonly contribution: string;
  readonly allocation: string;
  readonly accounts: string;
  readonly conventionnement: string;
  /** Heading of what the document does not state. */
  readonly defaults: string;
  readonly defaultRounding: (part: string, rounding: string) => string;
  readonly quantities: string;
  readonly questions: string;
  readonly notFound: string;
  readonly assumptions: string;
  readonly contradictions: string;
  readonly gaps: string;
  readonly sources: string;
  readonly readIn: (month: string) => string;
  readonly note: string;
}

/** All sentences that describe a caisse in one language. */
export interface CaisseWords {
  readonly figures: FigureWords;
  readonly document: DocumentWords;
}
