/** Why credit may not pay a line of a basket. */
import type { LineVerdict } from '../caisse/cover.ts';

/**
 * Why credit may not pay a line: the verdict of its cover; or a deposit, if nothing else of its price is left; or a rate of zero, or one that covers less than half a cent; or a ceiling,
 * or a share of the member, that leaves nothing to cover; or `not-stated`, if the cover has no verdict.
 */
export type LineRefusal = Exclude<LineVerdict, 'covered'> | 'rate-zero' | 'rounding' | 'limit' | 'not-stated';

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
  readonly price: number;
  readonly deposit?: number;
  readonly verdict?: LineVerdict;
  readonly rule?: string;
  readonly rate?: string;
  readonly isRoundedToZero?: boolean;
}

/** The reason of a line with a cover of zero. */
export function refusedLine(line: Decided): RefusedLine {
  const { id, rule } = line;
  return { id, reason: reasonOf(line), ...(rule === undefined ? {} : { rule }) };
}

function reasonOf({ verdict, rate, price, deposit, isRoundedToZero }: Decided): LineRefusal {
  if (verdict === undefined) return 'not-stated';
  if (verdict !== 'covered') return verdict;
  if (Number(rate) === 0) return 'rate-zero';
  if (price === deposit) return 'deposit';
  return isRoundedToZero === true ? 'rounding' : 'limit';
}
