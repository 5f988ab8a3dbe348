/** The sentences of every code, by language. */
import type { Language } from '../language.ts';
import { englishCaisse } from './en-caisse.ts';
import { englishFiles } from './en-file.ts';
import { englishFund } from './en-fund.ts';
import { englishHousehold } from './en-household.ts';
import { englishMoney } from './en-money.ts';
import { englishRules } from './en-rule.ts';
import { frenchCaisse } from './fr-caisse.ts';
import { frenchFiles } from './fr-file.ts';
import { frenchFund } from './fr-fund.ts';
import { frenchHousehold } from './fr-household.ts';
import { frenchMoney } from './fr-money.ts';
import { frenchRules } from './fr-rule.ts';
import type { Sentences } from './template.ts';

/** The sentences of every code, by language. */
export const sentencesOf: Readonly<Record<Language, Sentences>> = {
  fr: { ...frenchMoney, ...frenchRules, ...frenchHousehold, ...frenchCaisse, ...frenchFund, ...frenchFiles },
  en: { ...englishMoney, ...englishRules, ...englishHousehold, ...englishCaisse, ...englishFund, ...englishFiles },
};
