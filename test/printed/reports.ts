/** The reports that are printed: a report as a council reads it, one with tables wider than a page, and one with hostile texts. */
import { monthsBetween } from '../../src/money/index.ts';
import type { ReportBlock, ReportDocument, Table } from '../../src/report/index.ts';
import { hostileTexts } from '../report/any-report.ts';
import { sampleReport } from '../report/sample-report.ts';

/** A report, its name, and the number of pages that it needs if that is known. */
export interface PrintedReport {
  readonly name: string;
  readonly report: ReportDocument;
  readonly pages?: number;
}

const same = (text: string): { fr: string; en: string } => ({ fr: text, en: text });

function tableOf(columns: number, cents: number): Table {
  const keys = Array.from({ length: columns }, (_, place) => `amount${place}`);
  return {
    columns: [
      { key: 'month', header: { fr: 'Mois', en: 'Month' }, kind: 'month' },
      ...keys.map((key, place) => ({
        key,
        header: {
          fr: `Subvention de l’intercommunalité ${place + 1}`,
          en: `Grant of the intermunicipality ${place + 1}`,
        },
        kind: 'cents' as const,
      })),
    ],
    rows: monthsBetween('2026-09', 60).map((month) => ({
      month,
      ...Object.fromEntries(keys.map((key) => [key, -cents])),
    })),
    total: { month: { fr: 'Total', en: 'Total' }, ...Object.fromEntries(keys.map((key) => [key, -60 * cents])) },
  };
}

const wide: ReportDocument = {
  title: { fr: 'Des tableaux de toutes les largeurs', en: 'Tables of all widths' },
  language: 'fr',
  blocks: [3, 7, 9, 10, 12, 15, 22, 40].flatMap((columns): ReportBlock[] => [
    { kind: 'heading', level: 1, text: { fr: `${columns} colonnes`, en: `${columns} columns` } },
    { kind: 'table', caption: same(`${columns} × 60`), table: tableOf(columns, 1_234_567) },
    { kind: 'table', caption: same(`${columns} × 60`), table: tableOf(columns, 9_876_543_210_987) },
  ]),
};

const hostileTable: Table = {
  columns: [
    { key: 'text', header: same(hostileTexts[0]!), kind: 'text' },
    { key: 'other', header: same('W'.repeat(10_000)), kind: 'text' },
    { key: 'paid', header: same('é'.repeat(200)), kind: 'cents' },
  ],
  rows: hostileTexts.map((text, place) => ({ text, other: text, paid: place * 100_000 })),
};

const hostile: ReportDocument = {
  title: same(hostileTexts[0]!),
  subtitle: same('W'.repeat(5_000)),
  language: 'en',
  blocks: [
    ...hostileTexts.flatMap((text): ReportBlock[] => [
      { kind: 'heading', level: 1, text: same(text) },
      { kind: 'paragraph', text: same(text), style: 'answer' },
      { kind: 'list', items: [same(text)] },
      {
        kind: 'definitions',
        items: [{ label: same(text), value: same(text), source: same(text), assumption: same(text) }],
      },
    ]),
    {
      kind: 'chart',
      title: same(hostileTexts[1]!),
      chart: { kind: 'bars', label: 'text', value: 'paid' },
      table: { caption: same(hostileTexts[2]!), table: hostileTable, notes: hostileTexts.map(same) },
    },
  ],
};

/** All of them. */
export const printedReports: readonly PrintedReport[] = [
  { name: 'note', report: sampleReport('fr'), pages: 5 },
  { name: 'note-en', report: sampleReport('en'), pages: 5 },
  { name: 'wide', report: wide },
  { name: 'hostile', report: hostile },
];
