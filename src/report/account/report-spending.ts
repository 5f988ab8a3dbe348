/** What accounts spent by place, level, label, zone or channel, as a report: the follow-up table of a territorial food project. */
import {
  shareSpending,
  type SpendingDimension,
  type SpendingLine,
  type SpendingShare,
} from '../../accreditation/index.ts';
import { exact, readOptional } from '../../money/index.ts';
import type { ReportDocument } from '../report-document.ts';
import { type Column, inCurrency, type Row, type Wording } from '../table.ts';
import { periodWords, type ReportStatementOptions } from './report-statement.ts';
import { languageOf } from '../check-arguments.ts';

const said = (fr: string, en: string): Wording => ({ fr, en });

/** What a report of spending can be told beside its lines. */
export interface ReportSpendingOptions extends ReportStatementOptions {
  /** The names of places, by their ids. */
  readonly names?: Readonly<Record<string, string>>;
}

const DIMENSIONS: Readonly<Record<SpendingDimension, { readonly title: Wording; readonly header: Wording }>> = {
  place: { title: said('par lieu', 'by place'), header: said('Lieu', 'Place') },
  level: { title: said('par niveau', 'by level'), header: said('Niveau', 'Level') },
  label: { title: said('par label', 'by label'), header: said('Label', 'Label') },
  zone: { title: said('par zone', 'by zone'), header: said('Zone', 'Zone') },
  channel: { title: said('par circuit', 'by channel'), header: said('Circuit', 'Channel') },
};

const UNKNOWN = said('Non renseigné', 'Not stated');

/**
 * Makes a report of spending by one dimension: a row for each group, and an amount and a share for each period.
 *
 * @param lines - the lines of `spendingLines`
 * @param by - the dimension
 * @param options - the language, the currency and the names of places
 * @law the total of a period is its spending, by each dimension
 */
export function reportSpending(
  lines: readonly SpendingLine[],
  by: SpendingDimension,
  options: ReportSpendingOptions = {},
): ReportDocument {
  const shares = shareSpending(lines, by);
  const language = languageOf(options);
  const { names = {} } = readOptional('options', options, { names: { each: 'text' } });
  const { title, header } = DIMENSIONS[by];
  const periods = [...new Set(lines.map(({ period }) => period))].sort();
  const nameOf = (group: string): string => (by === 'place' && Object.hasOwn(names, group) ? names[group]! : group);
  const rows = groupsIn(shares).map((group): Row => ({
    group: group === null ? UNKNOWN : nameOf(group),
    ...cellsOf(shares.filter((share) => share.group === group)),
  }));
  const total = Object.fromEntries(
    periods.map((period) => [
      `spent-${period}`,
      lines.reduce((sum, line) => sum + (line.period === period ? line.spent : 0), 0),
    ]),
  );
  return {
    title: said(`Dépenses de l’allocation ${title.fr}`, `Spending of the allocation ${title.en}`),
    language,
    blocks: [
      {
        kind: 'table',
        caption: said('Dépenses en argent, remboursements déduits', 'Spending in money, refunds taken off'),
        table: {
          columns: inCurrency([{ key: 'group', header, kind: 'text' }, ...periods.flatMap(columnsOf)], options),
          rows,
          total: { group: said('Total', 'Total'), ...total },
        },
        notes: by === 'label' ? [EACH_LABEL] : [],
      },
    ],
  };
}

const EACH_LABEL = said(
  'Un lieu qui a plusieurs labels compte dans chacun d’eux : la somme des lignes peut dépasser le total.',
  'A place with several labels counts for each of them: the rows can add up to more than the total.',
);

/** The groups of all periods, those that are not known last. */
function groupsIn(shares: readonly SpendingShare[]): readonly (string | null)[] {
  const groups = [...new Set(shares.map(({ group }) => group))];
  return [...groups.filter((group) => group !== null), ...groups.filter((group) => group === null)];
}

const cellsOf = (shares: readonly SpendingShare[]): Row =>
  Object.fromEntries(
    shares.flatMap(({ period, spent, share }): readonly (readonly [string, number | string])[] => [
      [`spent-${period}`, spent],
      [`share-${period}`, exact(share).times(exact('0.01')).toFixed()],
    ]),
  );

function columnsOf(period: string): readonly Column[] {
  const { fr, en } = periodWords(period);
  return [
    { key: `spent-${period}`, header: said(fr, en), kind: 'cents' },
    { key: `share-${period}`, header: said('Part', 'Share'), kind: 'rate' },
  ];
}
