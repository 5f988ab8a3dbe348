/** The range of a scale whose base lies in a range. */
import { type Exact, fromScaledInteger, toPlainText } from '../../money/index.ts';
import { and, compare, when } from '../build.ts';
import { firstReached } from '../evaluate/bound-scales.ts';
import type { NodeBounds } from '../evaluate/node-bounds.ts';
import { inferType } from '../infer-type.ts';
import type { NumberType, RuleNode, ScaleNode } from '../rule-node.ts';
import { interpolatedAt, interpolatedScaleOf, marginalAt, marginalScaleOf, stepAt, stepScaleOf } from '../scales.ts';
import { endsOf, type RuleRange, spanOf } from './rule-range.ts';

/**
 * The range of a scale.
 *
 * @remarks
 * A scale is straight or level between its thresholds, so its smallest and its largest result are those at an end of the base, or at a threshold between the ends. A step scale
 * jumps at a threshold: the last value of the base below it counts too.
 *
 * @param scale - the scale
 * @param base - the range of its base
 * @param size - the bounds of its base
 */
export function encloseScale(scale: ScaleNode, base: RuleRange, size: NodeBounds | undefined): RuleRange {
  const ends = endsOf(base).map((end): RuleNode => ({ ...scale, base: end }));
  if (isRising(scale)) return { lowest: ends[0]!, highest: ends.at(-1)! };
  const decimals = size !== undefined && 'decimals' in size ? size.decimals : 0;
  const turns = turnsOf(scale, decimals).flatMap(({ at, values }) => {
    const isBetween = and(
      compare(base.lowest, 'less', constantLike(scale.base, at)),
      compare(base.highest, 'at-least', constantLike(scale.base, at)),
    );
    return values.map((value) => when(isBetween, constantLike(scale, value), ends[0]!));
  });
  return spanOf([...ends, ...turns]);
}

/** A threshold, and the results of the scale there and just below it. */
interface Turn {
  readonly at: Exact;
  readonly values: readonly Exact[];
}

function turnsOf(node: ScaleNode, decimals: number): readonly Turn[] {
  switch (node.kind) {
    case 'marginal-scale': {
      const scale = marginalScaleOf(node);
      return scale.thresholds.map((at) => ({ at, values: [marginalAt(scale, at)] }));
    }
    case 'interpolated-scale': {
      const scale = interpolatedScaleOf(node);
      return scale.at.map((at) => ({ at, values: [interpolatedAt(scale, at)] }));
    }
    case 'step-scale': {
      const scale = stepScaleOf(node);
      const unit = fromScaledInteger(1n, decimals);
      return scale.thresholds.slice(1).map((threshold) => {
        const at = firstReached(threshold, unit);
        return { at, values: [stepAt(scale, at.minus(unit)), stepAt(scale, at)] };
      });
    }
    default:
      return node satisfies never;
  }
}

/** Whether the result of a scale never falls as its base rises. */
function isRising(node: ScaleNode): boolean {
  switch (node.kind) {
    case 'marginal-scale':
      return marginalScaleOf(node).rates.every((rate) => !rate.isNegative());
    case 'interpolated-scale':
      return isAscending(interpolatedScaleOf(node).values);
    case 'step-scale': {
      const amounts = stepScaleOf(node).results.flatMap((result) => ('amount' in result ? [result.amount] : []));
      return amounts.length === node.brackets.length && isAscending(amounts);
    }
    default:
      return node satisfies never;
  }
}

const isAscending = (values: readonly Exact[]): boolean =>
  values.every((value, place) => place === 0 || value.gte(values[place - 1]!));

const constantLike = (node: RuleNode, value: Exact): RuleNode => ({
  kind: 'constant',
  type: inferType(node) as NumberType,
  value: toPlainText(value),
});
