/** The sentences about many runs of a scenario with drawn assumptions. */
import { type CaisseDocument, type FundScenario, unambiguous } from '../../caisse/index.ts';
import { formatDecimal, formatEuros, formatMonth, formatRate, type Language } from '../../money/index.ts';
import type { DrawnAssumption, FundRuns, RunCount } from '../../simulation/index.ts';
import type { Said } from '../said.ts';
import { typeset } from '../typography.ts';
import { figureContext, writtenText } from './assumptions.ts';
import type { CouncilWords } from './council.ts';
import { assumptionWords } from './figure-labels.ts';

const MINUS = /(?<![\p{L}\d])-(?=[\d€])/gu;

/** A text in both languages, set by their typography. */
export const said = (of: (language: Language) => string): Said => ({
  fr: typeset(of('fr'), 'fr').replace(MINUS, '\u2212'),
  en: of('en').replace(MINUS, '\u2212'),
});

/**
 * Says how often the fund falls below zero and below its rule, and what the runs leave.
 *
 * @param runs - the result of `runFund`
 * @param words - the currency
 */
export function describeRuns(runs: FundRuns, words: CouncilWords): readonly Said[] {
  const { belowZero, belowRule } = runs;
  return [
    said((language) =>
      countSentence(runs, belowZero, language, {
        fr: { often: 'la réserve passe sous zéro', never: 'la réserve ne passe jamais sous zéro' },
        en: { often: 'the reserve falls below zero', never: 'the reserve never falls below zero' },
      }),
    ),
    ...(belowRule === null
      ? []
      : [
          said((language) =>
            countSentence(runs, belowRule, language, {
              fr: {
                often: 'la règle de réserve cesse d’être respectée',
                never: 'la règle de réserve est toujours respectée',
              },
              en: { often: 'the rule for the reserve is broken', never: 'the rule for the reserve always holds' },
            }),
          ),
        ]),
    closingSentence(runs, words),
  ];
}

/** The words for what happens in some runs, and in none. */
type CountWords = Readonly<Record<Language, { readonly often: string; readonly never: string }>>;

function countSentence({ runs }: FundRuns, count: RunCount, language: Language, words: CountWords): string {
  const number = (value: number): string => formatDecimal(value, language);
  const { often, never } = words[language];
  const isFrench = language === 'fr';
  const all = isFrench
    ? `Sur ${number(runs)} ${runs < 2 ? 'tirage' : 'tirages'}`
    : `Of ${number(runs)} ${runs === 1 ? 'run' : 'runs'}`;
  if (count.runs === 0) return `${all}, ${never}.`;
  const most = count.first.reduce((best, each) => (each.runs > best.runs ? each : best));
  const month = formatMonth(most.month, language);
  return isFrench
    ? `${all}, ${often} dans ${number(count.runs)} ; pour la première fois, le plus souvent en ${month} (${number(most.runs)}).`
    : `${all}, ${often} in ${number(count.runs)}; for the first time most often in ${month} (${number(most.runs)}).`;
}

/** The quantiles of the reserve after the last month. */
function closingSentence({ bands, quantiles }: FundRuns, { currency }: CouncilWords): Said {
  const { month, reserves } = bands.at(-1)!;
  return said((language) => {
    const parts = quantiles.map((quantile, place) => {
      const amount = formatEuros(reserves[place]!, language, { currency });
      const share = formatRate(quantile, language);
      return language === 'fr'
        ? `${amount} au plus dans ${share} des tirages`
        : `at most ${amount} in ${share} of the runs`;
    });
    const at = formatMonth(month, language);
    return language === 'fr'
      ? `À la fin, en ${at}, la réserve est de : ${parts.join(' ; ')}.`
      : `At the end, in ${at}, the reserve is: ${parts.join('; ')}.`;
  });
}

/**
 * Says what the runs are and are not.
 *
 * @param runs - the result of `runFund`
 */
export function describeRunMethod(runs: FundRuns): readonly Said[] {
  const { runs: count, seed } = runs;
  return [
    said((language) =>
      language === 'fr'
        ? `Chaque tirage choisit une valeur de chaque hypothèse dans sa plage déclarée, indépendamment des autres, puis simule tous les mois. La réserve est ici la trésorerie sans les fonds dédiés. Ces bandes décrivent les plages déclarées : ce ne sont pas des intervalles de confiance, et ce que les plages ne prévoient pas n’y est pas.`
        : `Each run chooses a value of each assumption in its declared range, independently of the others, and then simulates all months. The reserve is here the cash without dedicated funds. These bands describe the declared ranges: they are no confidence intervals, and what the ranges do not foresee is not in them.`,
    ),
    said((language) =>
      language === 'fr'
        ? `${formatDecimal(count, 'fr')} tirages avec la graine ${seed} : la même graine donne les mêmes montants sur toute machine.`
        : `${formatDecimal(count, 'en')} runs with the seed ${seed}: the same seed gives the same amounts on every machine.`,
    ),
  ];
}

/** A drawn assumption in words, with its values. */
export interface SaidAssumption {
  readonly label: Said;
  readonly low: Said;
  readonly central: Said;
  readonly high: Said;
}

/** The label and the values of a drawn assumption. */
export function describeDrawn(
  { path, low, central, high }: Omit<DrawnAssumption, 'every'>,
  scenario: FundScenario,
  document: CaisseDocument,
): SaidAssumption {
  const { label, type } = assumptionWords(scenario, path);
  const write = (value: string): Said =>
    said((language) => writtenText(unambiguous(value), type, figureContext(scenario, document, language)));
  return {
    label: { fr: typeset(label.fr, 'fr'), en: label.en },
    low: write(low),
    central: write(central),
    high: write(high),
  };
}
