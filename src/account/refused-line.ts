/** Why credit may not pay a line of a basket. */
import type { LineVerdict } from '../caisse/cover.ts';

/**
 * Why credit may not pay a line: the verdict of its cover; or a rate of zero; or a ceiling, or a share of the member, that leaves nothing to cover;
 * or `not-stated`, if the cover has no verdict.
 */
export type LineRefusal = Exclude<LineVerdict, 'covered'> | 'rate-zero' | 'limit' | 'not-stated';

/** A line that credit may not pay. */
export interface RefusedLine {
  readonly id: string;
  readonly reason: LineRefusal;
  /** The rule that decides, if one does. */
  readonly rule?: string;
}

/** What a cover says of a line. */
interface Decided {
  readonly id: string;
  readonly verdict?: LineVerdict;
  readonly rule?: string;
  readonly rate?: string;
}

/** The reason of a line with a cover of zero. */
export function refusedLine({ id, verdict, rule, rate }: Decided): RefusedLine {
  return { id, reason: reasonOf(verdict, rate), ...(rule === undefined ? {} : { rule }) };
}

function reasonOf(verdict: LineVerdict | undefined, rate: string | undefined): LineRefusal {
  if (verdict === undefined) return 'not-stated';
  if (verdict !== 'covered') return verdict;
  return Number(rate) === 0 ? 'rate-zero' : 'limit';
}
