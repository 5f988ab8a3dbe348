/** A value by bracket of a base. Each value is a rule. */
import {
  type ConstantNode,
  compare,
  type DecimalText,
  inferType,
  type NumberType,
  type RuleNode,
  stepScale,
  when,
} from '../rule/index.ts';

/** The value from a threshold, inclusive, to the next, exclusive. */
export interface ThresholdRow {
  readonly from: DecimalText;
  readonly value: RuleNode;
}

/**
 * The value of the bracket in which a base lies.
 *
 * @remarks
 * The first row also applies below its threshold. Fixed values give a step scale; other values give conditions that
 * bisect the rows, so that only the inputs of the chosen value are needed.
 *
 * @param base - the number compared with the thresholds
 * @param rows - one row or more, thresholds ascending, values numbers of one type
 * @throws RangeError when there is no row
 * @law values by threshold are those of the step scale
 */
export function byThreshold(base: RuleNode, rows: readonly ThresholdRow[]): RuleNode {
  const [first, ...others] = rows;
  if (first === undefined) throw new RangeError('rows: there is none');
  if (others.length === 0) return first.value;
  const brackets = rows.flatMap(({ from, value }) => (isNumberConstant(value) ? [{ from, amount: value.value }] : []));
  if (brackets.length === rows.length) return stepScale(base, inferType(first.value) as NumberType, brackets);
  const half = Math.ceil(rows.length / 2);
  const threshold: RuleNode = { kind: 'constant', type: inferType(base) as NumberType, value: rows[half]!.from };
  return when(
    compare(base, 'less', threshold),
    byThreshold(base, rows.slice(0, half)),
    byThreshold(base, rows.slice(half)),
  );
}

function isNumberConstant(node: RuleNode): node is ConstantNode & { readonly type: NumberType } {
  return node.kind === 'constant' && node.type !== 'boolean' && node.type !== 'category';
}
