/** Checks that rules may be applied to means of groups of households. */
import { type Diagnostic, error, exact, type Exact, readParts } from '../../money/index.ts';
import { bounds } from '../evaluate/bounds.ts';
import type { NodeBounds } from '../evaluate/node-bounds.ts';
import { inferType } from '../infer-type.ts';
import { childrenOf, checkNode } from '../parts-of.ts';
import { replaceNodes } from '../replace-nodes.ts';
import type { RuleNode } from '../rule-node.ts';
import { nodesOf } from '../walk-rule.ts';

/** Rounding to this multiple or less is no threshold. */
const CENT = /* @__PURE__ */ exact('0.01');

/**
 * Checks that the result of a mean is the mean of the results, roundings to the cent apart: rules are straight lines in the numbers of a household.
 *
 * @remarks
 * Codes: `CAISSE-MEANS-THRESHOLD` for a bracket, a floor, a cap, a comparison of numbers, or a rounding to more than a cent, with the threshold where it is a fixed number; `CAISSE-MEANS-PRODUCT` for a product or a
 * quotient of two numbers of the household. A threshold outside the range of its number is none, and numbers of households are taken to be zero or more: a floor that only negative incomes reach is no threshold. Texts and answers of yes or no are those of all households of a group, so that conditions on them are accepted.
 *
 * @param rules - rules that `checkRule` accepts, by name of result
 * @returns at most one diagnostic for each result
 * @throws TypeError when an argument has another type
 * @law a rule that is accepted for means gives the mean of the results, for numbers from zero on and without rounding
 */
export function checkMeans(rules: Readonly<Record<string, RuleNode>>): readonly Diagnostic[] {
  return Object.entries(readParts('rules', rules)).flatMap(([result, own]) => {
    checkNode(`rules.${result}`, own);
    const rule = withoutNegatives(own);
    const { nodes } = bounds(rule);
    const context: Context = { variesOf: new Map(), boundsOf: nodes };
    const faults = nodesOf(rule).flatMap((node) => faultOf(node, context) ?? []);
    const [fault] = [...faults.filter(({ threshold }) => threshold !== undefined), ...faults];
    if (fault === undefined) return [];
    const { node, threshold, isProduct } = fault;
    const name = factOf(node);
    return [
      isProduct
        ? error('CAISSE-MEANS-PRODUCT', [result], { result, name })
        : error('CAISSE-MEANS-THRESHOLD', [result], {
            result,
            name,
            ...(threshold === undefined ? {} : { threshold }),
          }),
    ];
  });
}

/** The rule with inputs from zero on. */
function withoutNegatives(rule: RuleNode): RuleNode {
  const inputs = nodesOf(rule).flatMap((node): readonly (readonly [RuleNode, RuleNode])[] =>
    node.kind === 'input' && 'minimum' in node && exact(node.minimum).isNegative()
      ? [[node, { ...node, minimum: '0' }]]
      : [],
  );
  return replaceNodes(new Map(inputs))(rule);
}

interface Context {
  readonly variesOf: Map<RuleNode, boolean>;
  readonly boundsOf: ReadonlyMap<RuleNode, NodeBounds>;
}

interface Fault {
  readonly node: RuleNode;
  readonly threshold?: string;
  readonly isProduct: boolean;
}

/** Whether a node depends on a number of the household. */
function varies(node: RuleNode, context: Context): boolean {
  const known = context.variesOf.get(node);
  if (known !== undefined) return known;
  const own =
    node.kind === 'count-members' || (node.kind === 'input' && node.type !== 'boolean' && node.type !== 'category');
  const found = own || (node.kind !== 'given' && childrenOf(node).some((part) => varies(part, context)));
  context.variesOf.set(node, found);
  return found;
}

function faultOf(node: RuleNode, context: Context): Fault | null {
  const isVarying = (part: RuleNode): boolean => varies(part, context);
  switch (node.kind) {
    case 'constant':
    case 'input':
    case 'given':
    case 'count-members':
    case 'add':
    case 'subtract':
    case 'and':
    case 'or':
    case 'not':
    case 'one-of':
    case 'if':
    case 'named':
      return null;
    case 'multiply':
      return isVarying(node.left) && isVarying(node.right) ? { node, isProduct: true } : null;
    case 'divide':
      if (isVarying(node.divisor)) return { node, isProduct: true };
      return isVarying(node.dividend) ? roundingFault(node, node.rounding.to) : null;
    case 'round':
      return isVarying(node.of) ? roundingFault(node, node.rounding.to) : null;
    case 'compare':
      return isDecided(node, context) ? null : between(node, [node.left, node.right], context);
    case 'min':
    case 'max':
      return between(node, undecided(node, context), context);
    case 'marginal-scale':
      return isVarying(node.base)
        ? scaleFault(
            node,
            node.brackets.map(({ from }) => from),
            context,
          )
        : null;
    case 'step-scale':
      return isVarying(node.base)
        ? scaleFault(
            node,
            node.brackets.slice(1).map(({ from }) => from),
            context,
          )
        : null;
    case 'interpolated-scale':
      return isVarying(node.base)
        ? scaleFault(
            node,
            node.points.map(({ at }) => at),
            context,
          )
        : null;
    default:
      return node satisfies never;
  }
}

const roundingFault = (node: RuleNode, to: string): Fault | null =>
  exact(to).greaterThan(CENT) ? { node, threshold: to, isProduct: false } : null;

/** A fault if several operands are left and one of them varies: which is the larger depends on the household. */
function between(node: RuleNode, operands: readonly RuleNode[], context: Context): Fault | null {
  if (operands.length < 2 || !operands.some((part) => varies(part, context))) return null;
  const fixed = operands.find((part) => part.kind === 'constant');
  return { node, isProduct: false, ...(fixed === undefined ? {} : { threshold: String(fixed.value) }) };
}

interface Limits {
  readonly minimum: Exact;
  readonly maximum: Exact;
}

function limitsOf(node: RuleNode, { boundsOf }: Context): Limits | null {
  const found = boundsOf.get(node);
  return found === undefined || found.type === 'boolean' || found.type === 'category' ? null : found;
}

/** Whether a condition has one value for all households. */
function isDecided(node: RuleNode, { boundsOf }: Context): boolean {
  const found = boundsOf.get(node);
  return found?.type === 'boolean' && found.canBeTrue !== found.canBeFalse;
}

/** The operands of a minimum or a maximum that can be its value. */
function undecided(node: Extract<RuleNode, { kind: 'min' | 'max' }>, context: Context): readonly RuleNode[] {
  const { of, kind } = node;
  return of.filter((part, place) => {
    const own = limitsOf(part, context);
    return !of.some((other, at) => {
      const limits = limitsOf(other, context);
      if (at === place || own === null || limits === null) return false;
      return kind === 'min'
        ? limits.maximum.lessThanOrEqualTo(own.minimum)
        : limits.minimum.greaterThanOrEqualTo(own.maximum);
    });
  });
}

/** A fault if a threshold of a scale lies within the range of its base; the start of the range is none. */
function scaleFault(
  node: Extract<RuleNode, { base: RuleNode }>,
  thresholds: readonly string[],
  context: Context,
): Fault | null {
  const limits = limitsOf(node.base, context);
  const inside = thresholds.filter(
    (threshold) =>
      limits === null ||
      (exact(threshold).lessThanOrEqualTo(limits.maximum) && exact(threshold).greaterThan(limits.minimum)),
  );
  const [first] = inside;
  return first === undefined ? null : { node, threshold: first, isProduct: false };
}

/** The name of the first number of the household below a node. */
function factOf(node: RuleNode): string {
  const found = nodesOf(node).find(
    (part) => part.kind === 'count-members' || (part.kind === 'input' && isNumber(part)),
  );
  return found?.kind === 'input' ? found.name : 'members';
}

const isNumber = (node: RuleNode): boolean => !['boolean', 'category'].includes(inferType(node));
