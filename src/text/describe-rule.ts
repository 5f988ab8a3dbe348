/** Describes a rule in plain words. */
import { checkNode } from '../rule/arguments.ts';
import type { RuleNode } from '../rule/index.ts';
import { checkTextOptions, type TextOptions } from './context.ts';
import { block, namedBlock } from './rule/block.ts';
import { type RuleContext, ruleContext } from './rule/context.ts';
import { capitalize, typeset } from './typography.ts';

/**
 * Describes a rule in plain words, independent of a household.
 *
 * @remarks
 * The description is complete: a rounding states the direction of ties, and a bracket states the side of its threshold.
 * Named parts are described once, below the rule.
 *
 * @param rule - the root of the rule
 * @param options - the language, the currency, and the labels of a caisse's own names
 * @returns the lines, with bullets
 * @throws TypeError or RangeError when an argument has another type
 * @law a description has words for every rule
 * @example
 * ```ts
 * import { money, marginalScale } from 'caisse-rules/rule';
 * import { describeRule } from 'caisse-rules/text';
 *
 * const income = { kind: 'input', name: 'income', type: 'money', decimals: 2, minimum: '0', maximum: '100000' } as const;
 * const rule = marginalScale(income, [{ from: '0', rate: '0.02' }, { from: '1000', rate: '0.05' }]);
 * const lines = describeRule(rule, { language: 'en' });
 * console.log(lines.map((line) => line.trim()).join('\n'));
 * // => By brackets on monthly net income, each rate counting only for the part that lies in its bracket:
 * // => - from €0 to €1,000: 2%
 * // => - above €1,000: 5%
 * ```
 */
export function describeRule(rule: RuleNode, options: TextOptions): string[] {
  checkTextOptions(options);
  const context = ruleContext(options);
  checkNode('rule', rule);
  const blocks = [block(rule, context), ...definitions(context)];
  return blocks
    .flatMap(([head = '', ...rest]) => [capitalize(head), ...rest])
    .map((line) => typeset(line, options.language));
}

/** Describes the named parts that are mentioned, directly or indirectly. */
function definitions(context: RuleContext): string[][] {
  const blocks: string[][] = [];
  // Iteration over a set includes items that are added during it.
  for (const node of context.mentioned) {
    if (context.described.has(node)) continue;
    const lines = namedBlock(node, context);
    // A part described only by its label adds no information.
    if (lines.length > 1 || lines[0] !== context.label(node.name)) blocks.push(lines);
  }
  return blocks;
}
