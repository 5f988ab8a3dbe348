/** Brackets of scales that no household can reach. */
import { type Diagnostic, type Exact, exact, warning } from '../../money/index.ts';
import {
  bounds,
  type InterpolatedScaleNode,
  type MarginalScaleNode,
  type RuleNode,
  type StepScaleNode,
  nodesOf,
} from '../../rule/index.ts';

type ScaleNode = MarginalScaleNode | StepScaleNode | InterpolatedScaleNode;

/** The most that the base of a scale can be; nothing where that is not known better than its bounds. */
export type Reach = (base: RuleNode) => Exact | undefined;

/** The scales of a rule whose base ends before a threshold, or begins after one. */
export function bracketWarnings(rule: RuleNode, path: Diagnostic['path'], reach: Reach): readonly Diagnostic[] {
  const { nodes } = bounds(rule);
  return nodesOf(rule).flatMap((node) => {
    if (!isScale(node)) return [];
    const base = nodes.get(node.base);
    if (base === undefined || !('minimum' in base)) return [];
    const thresholds = thresholdsOf(node);
    const most = reach(node.base) ?? base.maximum;
    const above = thresholds.filter((threshold) => most.lt(threshold));
    const below = thresholds.filter((_, place) => {
      const next = thresholds[place + 1];
      return next !== undefined && base.minimum.gte(next);
    });
    const [highest, lowest] = [most.toFixed(), base.minimum.toFixed()];
    return [above, below].flatMap((unreached) =>
      unreached.length === 0
        ? []
        : [warning('CAISSE-WARN-BRACKET-UNREACHED', path, { thresholds: unreached, lowest, highest })],
    );
  });
}

const isScale = (node: RuleNode): node is ScaleNode =>
  node.kind === 'marginal-scale' || node.kind === 'step-scale' || node.kind === 'interpolated-scale';

function thresholdsOf(node: ScaleNode): readonly string[] {
  const texts =
    node.kind === 'interpolated-scale' ? node.points.map(({ at }) => at) : node.brackets.map(({ from }) => from);
  return texts.map((text) => exact(text).toFixed());
}
