/** The sentences of every code, by language. */
import type { Language } from '../language.ts';
import { englishCaisse } from './en-caisse.ts';
import { englishChoices } from './en-choice.ts';
import { englishDocument } from './en-document.ts';
import { englishFigures } from './en-figure.ts';
import { englishFiles } from './en-file.ts';
import { englishFund } from './en-fund.ts';
import { englishHousehold } from './en-household.ts';
import { englishMoney } from './en-money.ts';
import { englishPopulation } from './en-population.ts';
import { englishRules } from './en-rule.ts';
import { englishWarnings } from './en-warnings.ts';
import { frenchCaisse } from './fr-caisse.ts';
import { frenchChoices } from './fr-choice.ts';
import { frenchDocument } from './fr-document.ts';
import { frenchFigures } from './fr-figure.ts';
import { frenchFiles } from './fr-file.ts';
import { frenchFund } from './fr-fund.ts';
import { frenchHousehold } from './fr-household.ts';
import { frenchMoney } from './fr-money.ts';
import { frenchPopulation } from './fr-population.ts';
import { frenchRules } from './fr-rule.ts';
import { frenchWarnings } from './fr-warnings.ts';
import type { Sentences } from './template.ts';

/** The sentences of every code, by language. */
export const sentencesOf: Readonly<Record<Language, Sentences>> = {
  fr: {
    ...frenchMoney,
    ...frenchRules,
    ...frenchHousehold,
    ...frenchFiles,
    ...frenchFund,
    ...frenchCaisse,
    ...frenchDocument,
    ...frenchFigures,
    ...frenchChoices,
    ...frenchWarnings,
    ...frenchPopulation,
  },
  en: {
    ...englishMoney,
    ...englishRules,
    ...englishHousehold,
    ...englishFiles,
    ...englishFund,
    ...englishCaisse,
    ...englishDocument,
    ...englishFigures,
    ...englishChoices,
    ...englishWarnings,
    ...englishPopulation,
  },
};
