/** Plans rules in integers, and checks that all of them are small enough to compute with. */
import { type Diagnostic, error } from '../../money/index.ts';
import type { CountMembersNode, InputNode, RuleNode } from '../rule-node.ts';
import { planNodes } from './plan-nodes.ts';
import { partsOfStep, type PlannedNode, type RangeOf } from './plan-step-types.ts';
import { SAFE_INTEGER } from '../integers.ts';

/** Rules planned in integers. */
export interface RulePlan {
  /** The planned root of each rule, by the name of the rule. */
  readonly roots: Readonly<Record<string, PlannedNode>>;
  /** Every computed node, each after its parts. */
  readonly nodes: readonly PlannedNode[];
  /** Every input that is read, or whose presence is read by `given`, each once. */
  readonly inputs: readonly InputNode[];
  /** Every age range of a count of members, each once. */
  readonly ranges: readonly CountMembersNode[];
}

/** A plan, or a diagnostic for each node that is too large. */
export type PlanRulesResult =
  { readonly ok: true; readonly plan: RulePlan } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Options of `planRules`. */
export interface PlanOptions {
  /**
   * The largest absolute value of any integer in the computation of a node.
   *
   * @defaultValue 2⁵³ − 1: every whole number up to there is exact as a number of JavaScript
   */
  readonly limit?: bigint;
  /**
   * Ranges narrower than the declared ones, where known.
   *
   * @defaultValue the declared range of each input, and any number of members
   */
  readonly rangeOf?: RangeOf;
}

/**
 * Plans rules in integers: each node is an integer at its number of decimals, with its smallest and largest value and the largest integer
 * in its computation.
 *
 * @remarks
 * Equal nodes of all rules become one. Parts that read no fact are computed here. An `if` with a constant condition becomes its branch.
 *
 * @param rules - rules that `checkRule` accepts, by a name for each result
 * @param options - the limit, and narrower ranges where they are known
 * @returns the plan; or, for each node beyond the limit whose parts are not, the diagnostic `CAISSE-PLAN-TOO-LARGE`, whose path
 * begins with the rule's name
 * @law a plan read in whole numbers gives the values of evaluate
 * @law a plan is refused exactly where a node is beyond the limit, and names it
 * @law every value lies within the size of its planned node
 */
export function planRules(rules: Readonly<Record<string, RuleNode>>, options: PlanOptions = {}): PlanRulesResult {
  const { limit = SAFE_INTEGER, rangeOf = () => undefined } = options;
  const { roots, tooLarge } = planNodes(rules, limit, rangeOf);
  if (tooLarge.length > 0) {
    const problems = tooLarge.map(({ node: { kind }, path, name, magnitude: passes }) =>
      error('CAISSE-PLAN-TOO-LARGE', path, {
        kind,
        size: String(passes),
        limit: String(limit),
        ...(name === undefined ? {} : { name }),
      }),
    );
    return { ok: false, diagnostics: problems };
  }
  return { ok: true, plan: planOf(roots) };
}

function planOf(roots: Readonly<Record<string, PlannedNode>>): RulePlan {
  const nodes = new Set<PlannedNode>();
  const visit = (node: PlannedNode): void => {
    if (nodes.has(node)) return;
    partsOfStep(node.step).forEach(visit);
    nodes.add(node);
  };
  Object.values(roots).forEach(visit);
  const inputs = new Map<string, InputNode>();
  const ranges: CountMembersNode[] = [];
  for (const { step } of nodes) {
    if (step.kind === 'input' || step.kind === 'given') inputs.set(step.input.name, step.input);
    if (step.kind === 'count-members') ranges.push(step);
  }
  return { roots, nodes: [...nodes], inputs: [...inputs.values()], ranges };
}
