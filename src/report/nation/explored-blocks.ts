/** The section on what is not known: declared assumptions and what they change. */
import type { ExploredNation } from '../../simulation/nation.ts';
import { goalWords } from '../../text/fund.ts';
import { describeExplored, describeExploredMethod } from '../../text/index.ts';
import type { ReportBlock } from '../report-document.ts';
import { section, table } from '../section.ts';
import type { Wording } from '../table.ts';
import { tabulateExplored } from './tabulate-explored.ts';

/** The largest number of combinations that a page lists. */
const LISTED = 200;

const MEASURES: Readonly<Record<Exclude<ExploredNation['measure'], 'balance'>, Wording>> = {
  left: { fr: 'Reste par an', en: 'What is left in a year' },
  net: { fr: 'Solde net par an', en: 'Net balance of a year' },
};

/** The title of what an outcome is measured by. */
function measureOf({ measure, question }: ExploredNation): Wording {
  if (measure !== 'balance') return MEASURES[measure];
  const { meets } = goalWords(question?.goal);
  return { fr: `Valeur qui ${meets.fr}`, en: `Value that ${meets.en}` };
}

/** The blocks of the section. */
export function exploredBlocks(explored: ExploredNation, currency: string): readonly ReportBlock[] {
  const { assumptions, grid, tornado, bands } = tabulateExplored(explored, { currency });
  const measure = measureOf(explored);
  return [
    section('Ce qui n’est pas connu', 'What is not known', 'new'),
    { kind: 'list', items: describeExplored(explored, currency) },
    ...describeExploredMethod(explored, currency).map((text): ReportBlock => ({ kind: 'paragraph', text })),
    { kind: 'table', ...table('Les hypothèses déclarées', 'The declared assumptions', assumptions) },
    {
      kind: 'chart',
      title: {
        fr: `${measure.fr} selon chaque hypothèse, les autres à leur valeur centrale`,
        en: `${measure.en} by each assumption, the others at their central values`,
      },
      chart: { kind: 'intervals', label: 'assumption', from: 'least', to: 'most' },
      table: table('L’effet de chaque hypothèse', 'The effect of each assumption', tornado),
    },
    ...(bands === null
      ? []
      : [
          {
            kind: 'table' as const,
            ...table(
              'Ce que chaque part des combinaisons tirées ne dépasse pas',
              'What each share of the drawn combinations does not exceed',
              bands,
            ),
          },
        ]),
    ...gridBlocks(grid),
  ];
}

function gridBlocks(grid: ReturnType<typeof tabulateExplored>['grid']): readonly ReportBlock[] {
  if (grid === null) return [];
  if (grid.rows.length > LISTED) {
    const count = grid.rows.length;
    const text = {
      fr: `Les ${count} combinaisons ne sont pas listées ici ; caisse nation --assumptions … --csv les écrit.`,
      en: `The ${count} combinations are not listed here; caisse nation --assumptions … --csv writes them.`,
    };
    return [{ kind: 'paragraph', text }];
  }
  return [{ kind: 'table', ...table('Toutes les combinaisons', 'All combinations', grid) }];
}
