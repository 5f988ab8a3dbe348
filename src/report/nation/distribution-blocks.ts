/** The sections on who gains and who loses, on inequality and on marginal rates. */
import type { Distribution } from '../../population/index.ts';
import { describeDisclosure } from '../../text/fund.ts';
import type { ReportBlock } from '../report-document.ts';
import { section, table } from '../section.ts';
import type { Table, Wording } from '../table.ts';
import { tabulateDistribution, type TabulateDistributionOptions, tabulateShares } from '../tabulate-distribution.ts';
import { tabulateInequality } from '../tabulate-inequality.ts';
import { tabulateLorenz } from '../tabulate-lorenz.ts';

/** The columns of a table with these keys. */
function only({ columns, rows, total }: Table, keys: readonly string[]): Table {
  const kept = { columns: columns.filter(({ key }) => keys.includes(key)), rows };
  return total === undefined ? kept : { ...kept, total };
}

/** Charts and tables of a distribution. */
export function distributionBlocks(
  distribution: Distribution,
  options: TabulateDistributionOptions,
): readonly ReportBlock[] {
  const effects = tabulateDistribution(distribution, options);
  const notes = readingNotes(distribution);
  return [
    section('Qui gagne, qui perd', 'Who gains, who loses', 'new'),
    {
      kind: 'chart',
      title: { fr: 'Reçu moins versé par foyer et par mois', en: 'Received less paid by household, a month' },
      chart: { kind: 'bars', label: 'group', value: 'net' },
      table: table(
        'Moyennes par groupe, par mois',
        'Means by group, a month',
        only(
          effects,
          effects.columns.map(({ key }) => key).filter((key) => !SIDES.includes(key)),
        ),
        notes,
      ),
    },
    {
      kind: 'chart',
      title: { fr: 'Gagnants et perdants', en: 'Winners and losers' },
      chart: { kind: 'stacked-bars', along: 'group', series: ['winners', 'losers', 'unchanged'] },
      table: table(
        'Gagnants et perdants par groupe',
        'Winners and losers by group',
        only(effects, ['group', ...SIDES]),
      ),
    },
    {
      kind: 'table',
      ...table('Part de chaque groupe', 'Share of each group', tabulateShares(distribution, options)),
    },
    section('Inégalités et pauvreté', 'Inequality and poverty', 'new'),
    {
      kind: 'chart',
      title: { fr: 'Courbes de Lorenz des niveaux de vie', en: 'Lorenz curves of standards of living' },
      chart: { kind: 'lines', along: 'share', series: ['equal', 'before', 'after'] },
      table: table(
        'Part des niveaux de vie cumulée depuis les plus modestes',
        'Share of standards of living from the least well-off upwards',
        tabulateLorenz(distribution),
      ),
    },
    {
      kind: 'table',
      ...table('Mesures avant et après', 'Measures before and after', tabulateInequality(distribution, options)),
    },
    ...marginalBlocks(distribution, effects),
  ];
}

const SIDES: readonly string[] = ['winners', 'losers', 'unchanged', 'meanGain', 'meanLoss'];

function marginalBlocks({ marginalStep }: Distribution, effects: Table): readonly ReportBlock[] {
  if (marginalStep === null) return [];
  return [
    section('Taux marginaux', 'Marginal rates'),
    {
      kind: 'chart',
      title: { fr: 'Taux marginal moyen', en: 'Mean marginal rate' },
      chart: { kind: 'bars', label: 'group', value: 'marginalRate' },
      table: table(
        'Taux marginal moyen par groupe',
        'Mean marginal rate by group',
        only(effects, ['group', 'marginalRate']),
      ),
    },
  ];
}

/** How the tables are to be read. */
function readingNotes({ count, unknown, disclosure }: Distribution): readonly Wording[] {
  const who = count === 'persons' ? { fr: 'des personnes', en: 'persons' } : { fr: 'des foyers', en: 'households' };
  return [
    {
      fr: `Niveau C : calculé ici. Le niveau de vie est le revenu par unité de consommation ; après, il comprend ce que le foyer reçoit moins ce qu’il verse. Les groupes, les parts et les taux comptent ${who.fr}.`,
      en: `Grade C: computed here. The standard of living is the income by consumption unit; after, it includes what the household receives less what it pays. Groups, shares and rates count ${who.en}.`,
    },
    ...(unknown.rows === null || unknown.rows === 0
      ? []
      : [
          {
            fr: `Lignes exclues, faute d’une donnée : ${unknown.rows}.`,
            en: `Rows left out for lack of a fact: ${unknown.rows}.`,
          },
        ]),
    ...describeDisclosure(disclosure),
  ];
}
