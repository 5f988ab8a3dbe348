/** The sentences of every code, by language. */
import type { Language } from '../language.ts';
import { englishMoney } from './en-money.ts';
import { englishRules } from './en-rule.ts';
import { frenchMoney } from './fr-money.ts';
import { frenchRules } from './fr-rule.ts';
import type { Sentences } from './template.ts';

/** The sentences of every code, by language. */
export const sentencesOf: Readonly<Record<Language, Sentences>> = {
  fr: { ...frenchMoney, ...frenchRules },
  en: { ...englishMoney, ...englishRules },
};
