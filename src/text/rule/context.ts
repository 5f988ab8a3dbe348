/** What the description of a rule needs. */
import type { NamedNode } from '../../rule/index.ts';
import { type TextContext, type TextOptions, textContext } from '../context.ts';
import type { Language } from '../language.ts';
import { englishRule } from './en.ts';
import { frenchRule } from './fr.ts';
import type { RuleWords } from './words.ts';

/** The words, numbers and labels of one description. */
export interface RuleContext extends TextContext {
  readonly sentences: RuleWords;
  /** Named parts that were mentioned by their label and still have to be told, in order. */
  readonly mentioned: Set<NamedNode>;
  /** Named parts that were told. */
  readonly told: Set<NamedNode>;
}

const sentencesOf: Readonly<Record<Language, RuleWords>> = { fr: frenchRule, en: englishRule };

/** The context that the options ask for. */
export function ruleContext(options: TextOptions): RuleContext {
  return { ...textContext(options), sentences: sentencesOf[options.language], mentioned: new Set(), told: new Set() };
}
