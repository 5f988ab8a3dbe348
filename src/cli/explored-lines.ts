/** Declared assumptions and what they change, as text. */
import type { Language, Unit } from '../money/index.ts';
import { renderTextTable, type Table, tabulateExplored, type Wording } from '../report/index.ts';
import type { ExploredNation } from '../simulation/nation.ts';
import { describeExplored, describeExploredMethod } from '../text/index.ts';
import { fold } from './fold.ts';

const HEADINGS = {
  title: { fr: 'Ce qui n’est pas connu', en: 'What is not known' },
  assumptions: { fr: 'Hypothèses déclarées', en: 'Declared assumptions' },
  tornado: {
    fr: 'Effet de chaque hypothèse, les autres à leur valeur centrale',
    en: 'Effect of each assumption, the others at their central values',
  },
  bands: {
    fr: 'Ce que chaque part des combinaisons tirées ne dépasse pas',
    en: 'What each share of the drawn combinations does not exceed',
  },
  grid: { fr: 'Toutes les combinaisons', en: 'All combinations' },
} as const satisfies Readonly<Record<string, Wording>>;

/** The table that a reading is about: the drawn bands, all combinations, or the effect of each assumption. */
export function exploredTable(explored: ExploredNation, currency: Unit): Table {
  const { bands, grid, tornado } = tabulateExplored(explored, { currency });
  return bands ?? grid ?? tornado;
}

/** Writes what declared assumptions change. */
export function exploredLines(
  explored: ExploredNation,
  { currency, language, width }: { readonly currency: Unit; readonly language: Language; readonly width: number },
): readonly string[] {
  const { assumptions, grid, tornado, bands } = tabulateExplored(explored, { currency });
  const titled = (name: keyof typeof HEADINGS, of: Table | null): readonly string[] =>
    of === null ? [] : ['', HEADINGS[name][language], '', ...renderTextTable(of, language, { width })];
  const lines = (texts: readonly Wording[]): readonly string[] =>
    fold(
      texts.map((text) => text[language]),
      width,
    );
  return [
    '',
    HEADINGS.title[language],
    '',
    ...lines(describeExplored(explored, currency)),
    ...titled('bands', bands),
    ...titled('grid', grid),
    ...titled('tornado', tornado),
    ...titled('assumptions', assumptions),
    '',
    ...lines(describeExploredMethod(explored, currency)),
  ];
}
