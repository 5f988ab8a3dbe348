/** The columns that rules read. */
import { checkArgument } from '../money/index.ts';
import { checkRules } from '../rule/arguments.ts';
import {
  type CountMembersNode,
  type InputNode,
  knownWords,
  nodesOf,
  type RuleNode,
  withKnownWords,
} from '../rule/index.ts';

/** The inputs and the age ranges that rules read, without duplicates. The options of a category are the words that the rules know. */
export interface ColumnNeeds {
  readonly inputs: readonly InputNode[];
  readonly ranges: readonly CountMembersNode[];
  /** Names of the inputs whose column may be missing, because the rules test with `given` whether they are known. */
  readonly optional: readonly string[];
}

/**
 * Returns the columns that some rules read.
 *
 * @param rules - the rules, by name of result
 * @param computed - names of inputs to omit, because they are computed from all households
 * @throws TypeError when an argument has another type
 */
export function needsOf(rules: Readonly<Record<string, RuleNode>>, computed: readonly string[] = []): ColumnNeeds {
  checkRules(rules);
  checkArgument('computed', computed, 'list');
  const nodes = nodesOf(...Object.values(rules));
  const inputs = new Map<string, InputNode>();
  const ranges = new Map<string, CountMembersNode>();
  const optional = new Set<string>();
  for (const node of nodes) {
    if (node.kind === 'input') inputs.set(node.name, node);
    if (node.kind === 'given') {
      inputs.set(node.input.name, node.input);
      optional.add(node.input.name);
    }
    if (node.kind === 'count-members') ranges.set(`${node.from} ${node.before ?? ''}`, node);
  }
  for (const name of computed) {
    inputs.delete(name);
    optional.delete(name);
  }
  const words = knownWords(...Object.values(rules));
  const read = [...inputs.values()].map((input) => withKnownWords(input, words));
  return { inputs: read, ranges: [...ranges.values()], optional: [...optional] };
}
