/** Tabulates measures of inequality and poverty. */
import { exact, roundExact } from '../money/index.ts';
import type { Distribution, DistributionMeasures, PovertyMeasures, ReformComparison } from '../population/index.ts';
import {
  currencyOf,
  type Column,
  type CurrencyOptions,
  type Row,
  symbolOf,
  type Table,
  type Wording,
} from './table.ts';
import { checkDistribution, checkReforms } from './check-arguments.ts';

/** The measures of a column. */
interface Moment {
  readonly key: string;
  readonly header: Wording;
  readonly measures: DistributionMeasures;
}

const BEFORE: Wording = { fr: 'Avant', en: 'Before' };

/**
 * Tabulates the measures before and after: inequality, and poverty with the line fixed and moved; after, with what is received as money and as a benefit in kind.
 *
 * @param distribution - a distribution of `measureDistribution`
 * @param options - the currency
 */
export function tabulateInequality(distribution: Distribution, options: CurrencyOptions = {}): Table {
  checkDistribution('distribution', distribution);
  const { before, after, afterInKind } = distribution;
  return tabulateMoments(
    [
      { key: 'before', header: BEFORE, measures: before },
      { key: 'after', header: { fr: 'Après', en: 'After' }, measures: after },
      ...(afterInKind === null
        ? []
        : [
            {
              key: 'afterInKind',
              header: { fr: 'Après, aide en nature', en: 'After, benefit in kind' },
              measures: afterInKind,
            },
          ]),
    ],
    options,
  );
}

/**
 * Tabulates the measures of a comparison: before, under the baseline and under the reform.
 *
 * @param comparison - a comparison of `compareReforms`
 * @param options - the currency
 */
export function tabulateComparedInequality(comparison: ReformComparison, options: CurrencyOptions = {}): Table {
  checkReforms('comparison', comparison);
  const { baseline, reform } = comparison;
  return tabulateMoments(
    [
      { key: 'before', header: BEFORE, measures: baseline.before },
      { key: 'baseline', header: { fr: 'Référence', en: 'Baseline' }, measures: baseline.after },
      { key: 'reform', header: { fr: 'Réforme', en: 'Reform' }, measures: reform.after },
    ],
    options,
  );
}

function tabulateMoments(moments: readonly Moment[], options: CurrencyOptions): Table {
  const symbol = symbolOf(currencyOf(options));
  const row = (fr: string, en: string, of: (measures: DistributionMeasures) => string | null | undefined): Row => ({
    measure: { fr, en },
    ...Object.fromEntries(moments.map(({ key, measures }) => [key, of(measures) ?? null])),
  });
  const first = moments[0]!.measures;
  const hasChildren = moments.some(({ measures }) => measures.poverty.some(({ children }) => children !== null));
  const lines = (first.poverty.length > 0 ? first : moments.at(-1)!.measures).poverty.flatMap(({ share }, place) => {
    const percent = exact(share).times(exact(100)).toFixed();
    const pourcent = percent.replace('.', ',');
    const own = (of: (line: PovertyMeasures) => string | null | undefined) => (measures: DistributionMeasures) =>
      measures.poverty[place] === undefined ? null : of(measures.poverty[place]);
    const fixed = (of: (line: PovertyMeasures) => string | null | undefined) => (measures: DistributionMeasures) =>
      measures.povertyAtLineBefore[place] === undefined ? null : of(measures.povertyAtLineBefore[place]);
    return [
      row(
        `Seuil de pauvreté à ${pourcent} % (${symbol.fr})`,
        `Poverty line at ${percent}% (${symbol.en})`,
        own(({ line }) => line),
      ),
      row(
        `Taux de pauvreté à ${pourcent} %, seuil recalculé (%)`,
        `Poverty rate at ${percent}%, line moved (%)`,
        own(({ rate }) => percentage(rate)),
      ),
      row(
        `Taux de pauvreté à ${pourcent} %, seuil d’avant (%)`,
        `Poverty rate at ${percent}%, line before (%)`,
        fixed(({ rate }) => percentage(rate)),
      ),
      ...(hasChildren
        ? [
            row(
              `Taux de pauvreté des enfants à ${pourcent} %, seuil recalculé (%)`,
              `Poverty rate of children at ${percent}%, line moved (%)`,
              own(({ children }) => percentage(children?.rate)),
            ),
            row(
              `Taux de pauvreté des enfants à ${pourcent} %, seuil d’avant (%)`,
              `Poverty rate of children at ${percent}%, line before (%)`,
              fixed(({ children }) => percentage(children?.rate)),
            ),
            row(
              `Enfants sous le seuil à ${pourcent} %, seuil recalculé`,
              `Children below the line at ${percent}%, line moved`,
              own(({ children }) => children?.below),
            ),
          ]
        : []),
      row(
        `Intensité de la pauvreté à ${pourcent} % (%)`,
        `Poverty gap at ${percent}% (%)`,
        own(({ gap }) => percentage(gap)),
      ),
    ];
  });
  return {
    columns: [
      { key: 'measure', header: { fr: 'Mesure', en: 'Measure' }, kind: 'text' },
      ...moments.map(({ key, header }): Column => ({ key, header, kind: 'number' })),
    ],
    rows: [
      row(`Niveau de vie moyen (${symbol.fr})`, `Mean standard of living (${symbol.en})`, ({ mean }) => mean),
      row(`Niveau de vie médian (${symbol.fr})`, `Median standard of living (${symbol.en})`, ({ median }) => median),
      row('Indice de Gini', 'Gini index', ({ gini }) => four(gini)),
      row('D9/D1', 'D9/D1', ({ d9OverD1 }) => four(d9OverD1)),
      row('S80/S20', 'S80/S20', ({ s80OverS20 }) => four(s80OverS20)),
      row('Indice de Palma', 'Palma ratio', ({ palma }) => four(palma)),
      ...lines,
    ],
  };
}

const four = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : roundExact(exact(text), { to: '0.0001', mode: 'half-up' }).toFixed();

const percentage = (text: string | null | undefined): string | null =>
  text === null || text === undefined
    ? null
    : roundExact(exact(text).times(exact(100)), { to: '0.01', mode: 'half-up' }).toFixed();
