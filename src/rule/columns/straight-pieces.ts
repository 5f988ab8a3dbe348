/** Rules that are straight lines over one input, piece by piece, without any rounding. */
import type { RuleNode } from '../rule-node.ts';
import { planRules } from '../plan/plan-rules.ts';
import { fuse } from './fuse.ts';
import type { Range } from '../range.ts';

/** `constant + slope × x` of the integer `x` of the input, from `from` on; the first piece has no lower end. */
export interface StraightPiece {
  readonly from: bigint | null;
  readonly constant: bigint;
  readonly slope: bigint;
}

/** A rule as straight pieces; its integers are at these decimals. */
export interface StraightPieces {
  readonly pieces: readonly StraightPiece[];
  readonly decimals: number;
}

/**
 * The straight pieces of a rule over the one input that it reads.
 *
 * @param rule - a rule that `checkRule` accepts
 * @param range - the integers that the input has
 * @returns `null` where the rule rounds, reads another fact, or is not of straight pieces
 */
export function straightPieces(rule: RuleNode, range: Range<bigint>): StraightPieces | null {
  const planned = planRules({ rule }, { rangeOf: (leaf) => (leaf.kind === 'input' ? range : undefined) });
  const root = planned.ok ? planned.plan.roots['rule'] : undefined;
  if (root === undefined || root.size === null) return null;
  const { decimals } = root.size;
  if (root.step.kind === 'number') return { pieces: [{ from: null, constant: root.step.value, slope: 0n }], decimals };
  const { base, pieces, mode } = fuse(root);
  if (base.step.kind !== 'input' || mode !== null) return null;
  return { pieces: pieces.map(({ from, constant, slope }) => ({ from, constant, slope })), decimals };
}
