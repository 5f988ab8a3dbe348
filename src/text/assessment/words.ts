/** The sentences of an assessment, one table for each language. */
import type { CaisseUnit } from '../../caisse/index.ts';

/** The sentences of an assessment in one language. */
export interface AssessmentWords {
  readonly heading: (caisse: string, month: string, rulesFrom: string) => string;
  readonly participation: string;
  readonly statuses: Readonly<Record<'eligible' | 'refused' | 'undecided', string>>;
  readonly met: Readonly<Record<'yes' | 'no' | 'undecided', string>>;
  readonly everybody: string;
  readonly missing: (labels: readonly string[]) => string;
  readonly atLeast: (minimum: string) => string;
  readonly atMost: (maximum: string) => string;
  readonly inAnyCase: (amount: string) => string;
  readonly between: (minimum: string, maximum: string) => string;
  readonly notKnown: string;
  readonly refused: string;
  /** The introduction of the hypothetical amounts, by the unit of the caisse and by verdict. */
  readonly ifTakingPart: Readonly<Record<CaisseUnit, Readonly<Record<'eligible' | 'refused' | 'undecided', string>>>>;
  readonly contribution: string;
  /** The advice, where it is one amount. */
  readonly advice: string;
  readonly adviceFrom: string;
  readonly adviceTo: string;
  readonly employer: string;
  readonly work: string;
  /** `3 heures`. */
  readonly hours: (hours: string, count: number) => string;
  readonly allocation: string;
  readonly topUp: string;
  readonly ownShare: string;
  readonly fullPrice: string;
  readonly price: string;
  readonly net: string;
}
