/** Warnings about brackets of scales that no household can reach. */
import { type Diagnostic, type Exact, exact, warning } from '../../money/index.ts';
import { bounds, nodesOf, type RuleNode, turningPoints } from '../../rule/index.ts';

/** The maximum of the base of a scale, or `undefined` if only its bounds are known. */
export type Reach = (base: RuleNode) => Exact | undefined;

/** Finds scales whose base cannot reach, or cannot be below, one of their thresholds. */
export function bracketWarnings(rule: RuleNode, path: Diagnostic['path'], reach: Reach): readonly Diagnostic[] {
  const { nodes } = bounds(rule);
  return nodesOf(rule).flatMap((node) => {
    const reached = turningPoints(node).filter((point) => point.kind === 'threshold');
    const [first] = reached;
    const base = first === undefined ? undefined : nodes.get(first.of);
    if (first === undefined || base === undefined || !('minimum' in base)) return [];
    const thresholds = reached.map(({ at }) => exact(at).toFixed());
    const most = reach(first.of) ?? base.maximum;
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
