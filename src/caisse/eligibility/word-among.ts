/** Whether a word is one of some words. */
import { oneOf, type RuleNode } from '../../rule/index.ts';
import { placeholder } from '../lowering/placeholder.ts';
import type { Scope } from '../lowering/scope.ts';

/** Whether a word is one of some words; an empty list is reported. */
export function wordAmong(word: RuleNode, words: readonly string[], scope: Scope): RuleNode {
  if (words.length > 0) return oneOf(word, words);
  scope.report('CAISSE-RULE-EMPTY-LIST');
  return placeholder('boolean');
}
