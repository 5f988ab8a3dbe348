/** Checks the arguments of tables and reports, for programs without types. */
import {
  checkArgument,
  checkItems,
  checkLanguage,
  checkMonth,
  checkParts,
  checkWord,
  exact,
  type Language,
  readParts,
} from '../money/index.ts';
import type { Distribution, GroupEffects, ReformComparison } from '../population/index.ts';
import type { NumberCurve } from '../rule/index.ts';
import type { FundComparison, FundRuns, FundSimulation } from '../simulation/index.ts';
import type { Chart } from './chart.ts';
import {
  checkBlocks,
  type CaptionedTable,
  type Definition,
  type ListItem,
  type ReportBlock,
  type ReportDocument,
} from './report-document.ts';
import type { Cell, Column, ColumnKind, Row, Table, Wording } from './table.ts';

/** The language of a report, French if none is given. */
export function languageOf(options: { readonly language?: Language }): Language {
  checkArgument('options', options, 'object');
  const { language = 'fr' } = options;
  checkLanguage('options.language', language);
  return language;
}

/** Checks headers by name, if they are given. */
export function checkLabels(name: string, labels: Readonly<Record<string, Wording>> | undefined): void {
  if (labels === undefined) return;
  for (const [key, label] of Object.entries(readParts(name, labels))) checkWording(`${name}.${key}`, label);
}

/** Checks the simulation of a fund. */
export const checkSimulation = (name: string, simulation: FundSimulation): void => {
  checkParts(name, simulation, { plan: 'object', months: 'list', summary: 'object' });
};

/** Checks the measures of a distribution. */
export const checkDistribution = (name: string, distribution: Distribution): void => {
  checkParts(name, distribution, { before: 'object', after: 'object' });
};

/** Checks effects by group. */
export const checkEffects = (name: string, effects: GroupEffects): void => {
  checkParts(name, effects, { all: 'object', groups: 'list' });
};

/** Checks the measures of a comparison of two reforms. */
export function checkReforms(name: string, comparison: ReformComparison): void {
  checkArgument(name, comparison, 'object');
  checkDistribution(`${name}.baseline`, comparison.baseline);
  checkDistribution(`${name}.reform`, comparison.reform);
}

/** Checks the comparison of scenarios. */
export function checkFunds(name: string, comparison: FundComparison): void {
  checkParts(name, comparison, { base: 'object' });
  checkItems(`${name}.others`, comparison.others, 'object');
}

/** Checks the runs of a scenario. */
export const checkRuns = (name: string, runs: FundRuns): void => {
  checkParts(name, runs, {
    assumptions: 'list',
    quantiles: 'list',
    bands: 'list',
    belowZero: 'object',
    tornado: 'list',
  });
};

/** Checks a curve. */
export const checkCurve = (name: string, curve: NumberCurve): void => {
  checkParts(name, curve, { type: 'text', segments: 'list', jumps: 'list', at: 'function' });
};

const WIDEST = 10_000;

/** Checks a number of characters or lines. */
export function checkSize(name: string, size: number, least = 1): void {
  checkArgument(name, size, 'number');
  if (!Number.isInteger(size) || size < least || size > WIDEST) {
    throw new RangeError(`${name}: ${size} is not a whole number from ${least} to ${WIDEST}`);
  }
}

/** Checks a text in both languages. */
export const checkWording = (name: string, wording: Wording): void => {
  checkParts(name, wording, { fr: 'text', en: 'text' });
};

const COLUMN_KINDS = { text: true, cents: true, number: true, rate: true, month: true } satisfies Record<
  ColumnKind,
  true
>;

/** Checks columns. */
function checkColumns(name: string, columns: readonly Column[]): void {
  checkArgument(name, columns, 'list');
  columns.forEach((column, place) => {
    checkColumn(`${name}.${place}`, column);
  });
}

function checkColumn(name: string, column: Column): void {
  checkParts(name, column, { key: 'text', kind: 'text' });
  const { header, kind, unit } = column;
  checkWord(`${name}.kind`, kind, Object.keys(COLUMN_KINDS));
  checkWording(`${name}.header`, header);
  if (unit !== undefined && typeof unit !== 'string') checkWording(`${name}.unit`, unit);
}

/** Checks a table: its columns, and that each cell is of the kind of its column. */
export function checkTable(name: string, table: Table): void {
  checkParts(name, table, { columns: 'list', rows: 'list' });
  const { columns, rows, total } = table;
  checkColumns(`${name}.columns`, columns);
  rows.forEach((row, place) => {
    checkRow(`${name}.rows.${place}`, row, columns);
  });
  if (total !== undefined) checkRow(`${name}.total`, total, columns);
}

function checkRow(name: string, row: Row, columns: readonly Column[]): void {
  checkArgument(name, row, 'object');
  for (const { key, kind } of columns) {
    if (Object.hasOwn(row, key)) checkCell(`${name}.${key}`, row[key] ?? null, kind);
  }
}

function checkCell(name: string, cell: Cell, kind: ColumnKind): void {
  if (cell === null) return;
  if (typeof cell === 'object') checkWording(name, cell);
  else if (kind === 'month') checkMonth(name, cell as string);
  else if (kind === 'cents') checkCents(name, cell as number);
  else if (kind !== 'text') exact(cell, name);
  else if (typeof cell !== 'number') checkArgument(name, cell, 'text');
}

/** Checks an amount in cents. */
export function checkCents(name: string, cell: number): void {
  checkArgument(name, cell, 'number');
  if (!Number.isSafeInteger(cell)) throw new RangeError(`${name}: ${cell} is not a whole number of cents`);
}

const CHART_KINDS = {
  lines: true,
  'stacked-bars': true,
  bars: true,
  intervals: true,
} satisfies Record<Chart['kind'], true>;

/** Checks the parts of a chart; the columns that it names are looked up where it is drawn. */
export function checkChart(name: string, chart: Chart): void {
  checkParts(name, chart, { kind: 'text' });
  checkWord(`${name}.kind`, chart.kind, Object.keys(CHART_KINDS));
  switch (chart.kind) {
    case 'lines':
    case 'stacked-bars':
      checkItems(`${name}.series`, chart.series, 'text');
      if (chart.kind === 'lines' && chart.areas !== undefined) checkItems(`${name}.areas`, chart.areas, 'list');
      break;
    case 'bars':
    case 'intervals':
      break;
    default:
      chart satisfies never;
  }
}

/** Checks a report: its title, its language, and each of its blocks. */
export function checkReport(name: string, document: ReportDocument): void {
  checkBlocks(name, document);
  const { title, subtitle, language, blocks } = document;
  checkWording(`${name}.title`, title);
  if (subtitle !== undefined) checkWording(`${name}.subtitle`, subtitle);
  checkLanguage(`${name}.language`, language);
  blocks.forEach((block, place) => {
    checkBlock(`${name}.blocks.${place}`, block);
  });
}

function checkBlock(name: string, block: ReportBlock): void {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      checkWording(`${name}.text`, block.text);
      break;
    case 'list':
      checkListItems(`${name}.items`, block.items);
      break;
    case 'table':
      checkCaptioned(name, block);
      break;
    case 'chart':
      checkWording(`${name}.title`, block.title);
      checkChart(`${name}.chart`, block.chart);
      checkCaptioned(`${name}.table`, block.table);
      break;
    case 'definitions':
      checkItems(`${name}.items`, block.items, 'object');
      block.items.forEach((item, place) => {
        checkDefinition(`${name}.items.${place}`, item);
      });
      break;
    default:
      block satisfies never;
  }
}

function checkListItems(name: string, items: readonly ListItem[]): void {
  checkArgument(name, items, 'list');
  items.forEach((item, place) => {
    checkWording(`${name}.${place}`, item);
    if (item.items !== undefined) checkListItems(`${name}.${place}.items`, item.items);
  });
}

function checkCaptioned(name: string, captioned: CaptionedTable): void {
  checkArgument(name, captioned, 'object');
  const { caption, table, notes = [] } = captioned;
  checkWording(`${name}.caption`, caption);
  checkTable(`${name}.table`, table);
  checkArgument(`${name}.notes`, notes, 'list');
  notes.forEach((note, place) => {
    checkWording(`${name}.notes.${place}`, note);
  });
}

function checkDefinition(name: string, { label, value, source, assumption }: Definition): void {
  checkWording(`${name}.label`, label);
  checkWording(`${name}.value`, value);
  if (source !== undefined) checkWording(`${name}.source`, source);
  if (assumption !== undefined) checkWording(`${name}.assumption`, assumption);
}
