/** Checks the rows of a scale. */
import { exact } from '../../money/index.ts';
import { byThreshold, parameterInput } from '../../household/index.ts';
import { and, compare, type ConstantNode, type DecimalText, or, type RuleNode, when } from '../../rule/index.ts';
import type { Scope } from './scope.ts';

/**
 * Checks that a list has rows and that their thresholds ascend; other rows are reported.
 *
 * @param scope - the place of the list
 * @param thresholds - the thresholds in the order of the rows
 * @param key - the name of the threshold in its row
 * @returns whether the rows are valid
 */
export const checkThresholds = (scope: Scope, thresholds: readonly DecimalText[], key: string): boolean =>
  checkAscending(
    scope,
    thresholds.map((threshold, place) => ({ place, threshold })),
    key,
  );

/** A threshold with a value in the document, and the place of its row. */
interface Known {
  readonly place: number;
  readonly threshold: DecimalText;
}

function checkAscending(scope: Scope, known: readonly Known[], key: string): boolean {
  if (known.length === 0) {
    scope.report('CAISSE-RULE-EMPTY-LIST');
    return false;
  }
  const faults = known.map(({ place, threshold }, index) => {
    const before = known[index - 1]?.threshold;
    if (before === undefined || exact(before).lessThan(exact(threshold))) return false;
    const code = exact(before).equals(exact(threshold))
      ? 'CAISSE-RULE-THRESHOLD-DUPLICATE'
      : 'CAISSE-RULE-THRESHOLD-ORDER';
    scope.at(place, key).report(code, { before, threshold });
    return true;
  });
  return !faults.includes(true);
}

/** Whether the first bracket of a scale starts at zero; another start is reported. */
function startsAtZero([first]: readonly DecimalText[], scope: Scope): boolean {
  if (first === undefined || exact(first).isZero()) return true;
  scope.at(0, 'from').report('CAISSE-SCALE-START', { from: first });
  return false;
}

/** A threshold and the value from it on. */
export interface BracketRow {
  readonly from: RuleNode;
  readonly value: RuleNode;
}

/**
 * Checks the thresholds of a scale: those with a value in the document ascend.
 *
 * @returns whether the rows are valid
 */
export function checkRows(rows: readonly { readonly from: RuleNode }[], scope: Scope): boolean {
  const known = rows.flatMap(({ from }, place) => (isKnown(from) ? [{ place, threshold: from.value }] : []));
  return (rows.length > 0 && known.length === 0) || checkAscending(scope, known, 'from');
}

/** Whether the first bracket of a scale starts at zero, a value in the document; another start is reported. */
export function rowsStartAtZero([first]: readonly { readonly from: RuleNode }[], scope: Scope): boolean {
  if (first === undefined) return true;
  const { from } = first;
  if (isKnown(from)) return startsAtZero([from.value], scope);
  if (from.kind === 'input') {
    scope.at(0, 'from').report('CAISSE-PARAMETER-VALUE-MISSING', { name: from.name.slice('parameter.'.length) });
  }
  return false;
}

/**
 * The value of the bracket in which a base lies. A threshold may be a parameter without a value: the value then depends on it.
 */
export function byRows(base: RuleNode, rows: readonly BracketRow[]): RuleNode {
  const known = rows.flatMap(({ from, value }) => (isKnown(from) ? [{ from: from.value, value }] : []));
  if (known.length === rows.length) return byThreshold(base, known);
  return rows
    .slice(0, -1)
    .reduceRight(
      (above, { value }, place) => when(isBelow(base, rows[place + 1]!.from), value, above),
      rows.at(-1)!.value,
    );
}

/** Whether a base is below a threshold. The stated bounds of a parameter without a value decide outside them. */
function isBelow(base: RuleNode, threshold: RuleNode): RuleNode {
  const below = compare(base, 'less', threshold);
  if (threshold.kind !== 'input' || threshold.type === 'boolean' || threshold.type === 'category') return below;
  const { name, type, minimum, maximum } = threshold;
  const widest = parameterInput(name, type);
  const bound = (value: DecimalText): RuleNode => ({ kind: 'constant', type, value });
  const withinMost = maximum === widest.maximum ? below : and(compare(base, 'less', bound(maximum)), below);
  return minimum === widest.minimum ? withinMost : or(compare(base, 'less', bound(minimum)), withinMost);
}

/** Whether a threshold or a rate has a value in the document. */
export const isKnown = (node: RuleNode): node is ConstantNode & { readonly value: DecimalText } =>
  node.kind === 'constant' && typeof node.value === 'string';
