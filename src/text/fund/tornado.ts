/** The sentence about the assumption that matters most. */
import type { CaisseDocument, FundScenario } from '../../caisse/index.ts';
import { formatEuros, formatMonth, type Language } from '../../money/index.ts';
import { type FundRuns, orderTornado, type RunReserves, type TornadoMeasure } from '../../simulation/index.ts';
import type { Said } from '../said.ts';
import { describeDrawn, said } from './runs.ts';

/** The measures in words, after “for”. */
const MEASURES: Readonly<Record<TornadoMeasure, Said>> = {
  closing: { fr: 'la réserve à la fin', en: 'the reserve at the end' },
  lowest: { fr: 'la réserve la plus basse', en: 'the lowest reserve' },
  'below-zero': { fr: 'le premier mois sous zéro', en: 'the first month below zero' },
};

/** What a measure is for a run, in words. */
export function measureText(of: RunReserves, by: TornadoMeasure, language: Language, currency: string): string {
  switch (by) {
    case 'closing':
      return formatEuros(of.closing, language, { currency });
    case 'lowest':
      return formatEuros(of.lowest, language, { currency });
    case 'below-zero':
      if (of.firstBelowZero !== null) return formatMonth(of.firstBelowZero, language);
      return language === 'fr' ? 'jamais' : 'never';
    default:
      return by satisfies never;
  }
}

/**
 * Says which assumption changes a measure most while all others have their central values, and from what to what.
 *
 * @param runs - the result of `runFund`
 * @param by - the measure
 * @param scenario - the scenario, for the names of its assumptions
 * @param document - the document of its caisse
 */
export function describeTornado(
  runs: FundRuns,
  by: TornadoMeasure,
  scenario: FundScenario,
  document: CaisseDocument,
): Said {
  const currency = document.currency?.code ?? 'EUR';
  const [most] = orderTornado(runs, by);
  return said((language) => {
    const measure = MEASURES[by][language];
    const none =
      language === 'fr'
        ? `Aucune hypothèse à elle seule ne change ${measure}.`
        : `No assumption on its own changes ${measure}.`;
    if (most === undefined) return none;
    const [low, high] = [most.low, most.high].map((of) => measureText(of, by, language, currency));
    if (low === high) return none;
    const drawn = describeDrawn(runs.assumptions[most.assumption]!, scenario, document);
    const values = [drawn.low[language], drawn.high[language]];
    return language === 'fr'
      ? `Ce qui compte le plus pour ${measure} : « ${drawn.label.fr} » (${low} avec ${values[0]}, ${high} avec ${values[1]}).`
      : `What matters most for ${measure}: “${drawn.label.en}” (${low} with ${values[0]}, ${high} with ${values[1]}).`;
  });
}
