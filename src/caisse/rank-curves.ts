/** Curves of rules along the rank, kept for households that differ in nothing but their ranks and their number. */
import { curve, type CurveResult, type Facts, type NumberInputNode, type RuleNode } from '../rule/index.ts';

/** Ranks, both ends included. */
export interface RankRange {
  readonly from: number;
  readonly to: number;
}

/** Draws a rule along an input over at least a range. */
export type DrawCurve = (rule: RuleNode, input: NumberInputNode, facts: Facts, on: RankRange) => CurveResult;

/** Draws each rule over its range alone. */
export const drawRange: DrawCurve = (rule, input, facts, on) => curve(rule, input, facts, on);

/**
 * Returns a function that draws each rule once from the first rank on, and again only for ranks beyond those that it has drawn.
 *
 * @remarks
 * The facts must be the same in every call. A curve that needs too many steps is drawn over its range alone.
 */
export function keepCurves(): DrawCurve {
  const known = new Map<RuleNode, RankRange & { readonly drawn: CurveResult }>();
  return (rule, input, facts, on) => {
    const last = known.get(rule);
    if (last !== undefined && last.from <= on.from && last.to >= on.to) return last.drawn;
    const [least, most] = [Math.ceil(Number(input.minimum)), Math.floor(Number(input.maximum))];
    const wide: RankRange = {
      from: Math.max(least, Math.min(1, on.from)),
      to: Math.max(on.to, Math.min(2 * on.to, most)),
    };
    const drawn = curve(rule, input, facts, wide);
    if (!drawn.complete) return drawRange(rule, input, facts, on);
    known.set(rule, { ...wide, drawn });
    return drawn;
  };
}
