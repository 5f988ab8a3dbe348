/** The context of a description of a rule. */
import type { NamedNode } from '../../rule/index.ts';
import { type TextContext, type TextOptions, textContext } from '../context.ts';
import type { Language } from '../language.ts';
import { englishRule } from './en.ts';
import { frenchRule } from './fr.ts';
import type { RuleWords } from './words.ts';

/** The words, numbers and labels of one description. */
export interface RuleContext extends TextContext {
  readonly sentences: RuleWords;
  /** Named parts mentioned by their label, in order, to be described below. */
  readonly mentioned: Set<NamedNode>;
  /** Named parts already described. */
  readonly described: Set<NamedNode>;
}

const sentencesOf: Readonly<Record<Language, RuleWords>> = { fr: frenchRule, en: englishRule };

/** Creates the context for options. */
export function ruleContext(options: TextOptions): RuleContext {
  return {
    ...textContext(options),
    sentences: sentencesOf[options.language],
    mentioned: new Set(),
    described: new Set(),
  };
}
