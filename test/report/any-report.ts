import fc from 'fast-check';
import type {
  CaptionedTable,
  Cell,
  Chart,
  Column,
  ListItem,
  ReportBlock,
  ReportDocument,
  Row,
  Table,
  Wording,
} from '../../src/report/index.ts';
import { anyTable } from './any-table.ts';

/** Texts that try to be something else in HTML, in Markdown or in a spreadsheet. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><!-- ]]> &amp; &#60;',
  'une ligne\nune autre\r\n# un titre',
  '\u202Edroite à gauche\u2066 et retour',
  '[lien](javascript:alert(1)) **gras** `code` | cellule \\| \\',
  '- item',
  '1. item',
  '=SOMME(A1:A9)',
  '  deux  espaces  ',
  'a'.repeat(10_000),
  'très long '.repeat(1000),
  '\uD800 seul \uFFFF\uFDD0',
  '漢字 é́ 👩‍👩‍👧',
  '',
];

/** Any text, often a hostile one. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.lorem({ maxCount: 6 }),
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** Any text in both languages. */
export const anyWording: fc.Arbitrary<Wording> = fc.record({ fr: anyText, en: anyText });

/** Tables with hostile headers and, for some, the sums of their amounts as the total. */
export const anyReportTable: fc.Arbitrary<Table> = anyTable.chain((table) =>
  fc
    .tuple(
      fc.array(anyWording, { minLength: table.columns.length, maxLength: table.columns.length }),
      fc.boolean(),
      fc.option(anyWording),
    )
    .map(([headers, hasTotal, unit]) => ({
      columns: table.columns.map((column, place) => ({
        ...column,
        header: headers[place]!,
        ...(unit === null || column.unit === undefined ? {} : { unit }),
      })),
      rows: table.rows,
      ...(hasTotal ? { total: totalOf(table) } : {}),
    })),
);

function totalOf({ columns, rows }: Table): Row {
  const sums = columns.flatMap(({ key, kind }, place): [string, Cell][] => {
    if (kind === 'cents') return [[key, rows.reduce((sum, row) => sum + Number(row[key] ?? 0), 0)]];
    return place === 0 ? [[key, { fr: 'Total', en: 'Total' }]] : [];
  });
  return Object.fromEntries(sums);
}

const isNumber = ({ kind }: Column): boolean => kind !== 'text' && kind !== 'month';

/** Charts of a table; none if it has no column of numbers. */
export function anyChartOf({ columns }: Table): fc.Arbitrary<Chart> | undefined {
  const numbers = columns.filter(isNumber);
  if (numbers.length === 0) return undefined;
  const anyKey = fc.constantFrom(...columns.map(({ key }) => key));
  const anyNumber = fc.constantFrom(...numbers);
  const anySeries = anyNumber.chain((first) => {
    const alike = numbers.filter(({ kind }) => kind === first.kind).map(({ key }) => key);
    return fc.shuffledSubarray(alike, { minLength: 1 });
  });
  const places = columns.filter(({ kind }) => kind !== 'text').map(({ key }) => key);
  const anyLines = fc
    .tuple(fc.constantFrom(...places), anySeries, fc.boolean(), fc.boolean())
    .map(([along, series, isMarked, isShaded]): Chart => {
      const areas = [[series[0]!, series.at(-1)!] as const];
      const chart = { kind: 'lines', along, series, ...(isShaded ? { areas } : {}) } as const;
      return isMarked ? { ...chart, lowest: series[0]! } : chart;
    });
  const anyStack = fc.record({ kind: fc.constant('stacked-bars' as const), along: anyKey, series: anySeries });
  const anyBars = fc.record({
    kind: fc.constant('bars' as const),
    label: anyKey,
    value: anyNumber.map(({ key }) => key),
  });
  const anyIntervals = fc
    .tuple(anyKey, anySeries, fc.option(anyKey, { nil: undefined }))
    .map(([label, series, category]): Chart => {
      const chart = { kind: 'intervals', label, from: series[0]!, to: series.at(-1)! } as const;
      return category === undefined ? chart : { ...chart, category };
    });
  return fc.oneof(anyLines, anyStack, anyBars, anyIntervals);
}

const anyCaptioned: fc.Arbitrary<CaptionedTable> = fc.record(
  { caption: anyWording, table: anyReportTable, notes: fc.array(anyWording, { maxLength: 2 }) },
  { requiredKeys: ['caption', 'table'] },
);

const anyTableOrChart: fc.Arbitrary<ReportBlock> = fc.tuple(anyCaptioned, anyWording).chain(([table, title]) => {
  const plainTable: ReportBlock = { kind: 'table', ...table };
  const anyChart = anyChartOf(table.table);
  if (anyChart === undefined) return fc.constant(plainTable);
  const withChart = anyChart.map((chart): ReportBlock => ({ kind: 'chart', title, chart, table }));
  return fc.oneof(fc.constant(plainTable), withChart);
});

/** An item of a list, with at most two levels of items below it. */
const anyItem: fc.Arbitrary<ListItem> = fc
  .tuple(anyWording, fc.array(fc.tuple(anyWording, fc.array(anyWording, { maxLength: 2 })), { maxLength: 2 }))
  .map(([item, below]) => ({
    ...item,
    items: below.map(([inner, deepest]) => (deepest.length === 0 ? inner : { ...inner, items: deepest })),
  }));

const anyBlock: fc.Arbitrary<ReportBlock> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const),
      text: anyWording,
      page: fc.constantFrom('same' as const, 'new' as const),
    },
    { requiredKeys: ['kind', 'level', 'text'] },
  ),
  fc.record(
    {
      kind: fc.constant('paragraph' as const),
      text: anyWording,
      style: fc.constantFrom('plain' as const, 'answer' as const, 'warning' as const),
    },
    { requiredKeys: ['kind', 'text'] },
  ),
  fc.record(
    {
      kind: fc.constant('list' as const),
      items: fc.array(anyItem, { maxLength: 3 }),
      marker: fc.constantFrom('bullet' as const, 'number' as const),
    },
    { requiredKeys: ['kind', 'items'] },
  ),
  fc.record({
    kind: fc.constant('definitions' as const),
    items: fc.array(
      fc.record(
        { label: anyWording, value: anyWording, source: anyWording, assumption: anyWording },
        { requiredKeys: ['label', 'value'] },
      ),
      { maxLength: 3 },
    ),
  }),
  anyTableOrChart,
);

/** Reports of any blocks, in either language. */
export const anyReport: fc.Arbitrary<ReportDocument> = fc.record(
  {
    title: anyWording,
    subtitle: anyWording,
    language: fc.constantFrom('fr' as const, 'en' as const),
    blocks: fc.array(anyBlock, { maxLength: 6 }),
  },
  { requiredKeys: ['title', 'language', 'blocks'] },
);
