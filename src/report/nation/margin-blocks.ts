/** The tables of the margins of a nation. */
import type { NationReport } from '../../population/index.ts';
import type { ReportBlock } from '../report-document.ts';
import { table } from '../section.ts';
import type { Table } from '../table.ts';
import { tabulateNation } from '../tabulate-nation.ts';
import { nationName } from './nation-names.ts';
import { numberSources } from './number-sources.ts';

/** The tables of the margins, with their sources by number. */
export function marginBlocks(report: NationReport): readonly ReportBlock[] {
  const tabulated = tabulateNation(report);
  const named = (of: Table): Table => ({
    ...of,
    rows: of.rows.map((row) => (typeof row['of'] === 'string' ? { ...row, of: nationName(row['of']) } : row)),
  });
  const { tables, sources } = numberSources([
    tabulated.heldOut,
    named(tabulated.targets),
    named(tabulated.bridge),
    tabulated.left,
  ]);
  const [heldOut, targets, bridge, left] = tables;
  return [
    {
      kind: 'table',
      ...table(
        'Indicateurs publiés qui ne servent pas au calage',
        'Published indicators that the calibration does not use',
        heldOut!,
      ),
    },
    { kind: 'table', ...table('Marges du calage', 'Targets of the calibration', targets!) },
    {
      kind: 'table',
      ...table(
        'Passage des comptes nationaux aux foyers (millions d’euros par an)',
        'From national accounts to households (millions of euros a year)',
        bridge!,
      ),
    },
    {
      kind: 'table',
      ...table(
        'Ce que le passage laisse des comptes nationaux (millions d’euros par an)',
        'What the bridge leaves of national accounts (millions of euros a year)',
        left!,
      ),
    },
    {
      kind: 'table',
      ...table('Parts de revenu supposées, par dixième', 'Assumed parts of income, by tenth', tabulated.parts),
    },
    { kind: 'heading', level: 2, text: { fr: 'Sources des chiffres', en: 'Sources of the figures' } },
    { kind: 'list', marker: 'number', items: sources },
  ];
}
