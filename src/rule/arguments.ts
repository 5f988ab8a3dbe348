/** Checks of the rules and facts that are given to public functions of the rooms above. */
import { readParts } from '../money/index.ts';
import { checkNode } from './parts-of.ts';
import type { RuleNode } from './rule-node.ts';

export { checkFacts } from './evaluate/read-facts.ts';
export { checkNode } from './parts-of.ts';

/**
 * Checks that an argument has rules by name of result.
 *
 * @param rules - the argument
 * @throws TypeError when it is not an object of rules
 */
export function checkRules(rules: Readonly<Record<string, RuleNode>>): void {
  for (const [name, rule] of Object.entries(readParts('rules', rules))) checkNode(`rules.${name}`, rule);
}
