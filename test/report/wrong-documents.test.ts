import { describe, expect, it } from 'vitest';
import {
  type Cell,
  type ColumnKind,
  type CsvProfile,
  renderCsv,
  renderHtml,
  renderMarkdown,
  renderOds,
  type ReportDocument,
  type Table,
  tablesOf,
  writeMonth,
} from '../../src/report/index.ts';
import { sampleReport } from './sample-report.ts';

const WRONG: readonly unknown[] = [undefined, null, 5.5, 'x', {}, [], [null], Number.NaN];

/** The places where a value has a part: numbers in a list, names in an object; of long lists, the first two and the last. */
function partsOf(value: unknown): readonly (string | number)[] {
  if (Array.isArray(value)) return [...new Set([0, 1, value.length - 1])].filter((place) => value.length > place);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

/** A value with another one at a place. */
function withPart(value: unknown, part: string | number, other: unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown, place) => (place === part ? other : each));
  return { ...(value as object), [part]: other };
}

/** The value with each of its parts, at any depth, replaced by each wrong value. */
function* wrongParts(value: unknown): Generator {
  for (const part of partsOf(value)) {
    const own = (value as Readonly<Record<string | number, unknown>>)[part];
    for (const other of WRONG) yield withPart(value, part, other);
    for (const changed of wrongParts(own)) yield withPart(value, part, changed);
  }
}

/** One block of each kind of the sample, in a report of its own. */
const reports = [...new Map(sampleReport('fr').blocks.map((block) => [block.kind, block])).values()].map(
  (block): ReportDocument => ({ ...sampleReport('fr'), blocks: [block] }),
);

const ofCells = (kind: ColumnKind, cell: Cell): Table => ({
  columns: [{ key: 'a', header: { fr: 'A', en: 'A' }, kind }],
  rows: [{ a: cell }],
});

describe('a report with a wrong part', () => {
  it.each([
    ['renderHtml', renderHtml],
    ['renderMarkdown', renderMarkdown],
  ] as const)('is written, or refused with an error of %s that names the place', (_, render) => {
    const messages = reports.flatMap((report) =>
      [...wrongParts(report)].flatMap((changed) => {
        try {
          render(changed as ReportDocument);
          return [];
        } catch (problem) {
          return [String(problem)];
        }
      }),
    );
    expect(messages.length).toBeGreaterThan(100);
    expect(messages.filter((message) => !/^(Type|Range)Error: (document[.:]|chart: )/.test(message))).toEqual([]);
  });

  it('has a language that is French or English', () => {
    const german = { ...sampleReport('fr'), language: 'de' } as unknown as ReportDocument;
    expect(() => renderMarkdown(german)).toThrow('document.language: "de" is neither fr nor en');
    expect(() => renderHtml(german)).toThrow('document.language: "de" is neither fr nor en');
  });

  it('is refused by the promise of renderOds', async () => {
    await expect(renderOds(null as unknown as ReportDocument)).rejects.toThrow('document: expected object, found null');
  });
});

describe('a cell', () => {
  it.each<[ColumnKind, Cell, string]>([
    ['cents', Number.NaN, 'table.rows.0.a: NaN is not a whole number of cents'],
    ['cents', 0.5, 'table.rows.0.a: 0.5 is not a whole number of cents'],
    ['cents', 2 ** 53, 'table.rows.0.a: 9007199254740992 is not a whole number of cents'],
    ['cents', '5', 'table.rows.0.a: expected number, found text'],
    ['number', Infinity, 'table.rows.0.a: Infinity is not a finite number'],
    ['rate', 'x', 'table.rows.0.a: "x" is not a plain decimal number'],
    ['month', '2026-13', 'table.rows.0.a: "2026-13" is not a month'],
  ])('of %s is not %s', (kind, cell, message) => {
    expect(() => renderCsv(ofCells(kind, cell), 'csv-fr')).toThrow(message);
  });

  it('of cents can be the largest safe integer', () => {
    expect(renderCsv(ofCells('cents', 2 ** 53 - 1), 'csv-data')).toBe('a\r\n90071992547409.91\r\n');
  });
});

it('writes no unknown form of CSV', () => {
  expect(() => renderCsv(ofCells('cents', 5), 'csv-xx' as CsvProfile)).toThrow(
    'profile: "csv-xx" is none of csv-fr, csv-data',
  );
});

it('writes no month that is none', () => {
  expect(writeMonth('2026-12', 'fr')).toBe('12/2026');
  expect(() => writeMonth('2026-13', 'fr')).toThrow('month: "2026-13" is not a month');
  expect(() => writeMonth('xx', 'en')).toThrow('month: "xx" is not a month');
});

it('lists the tables of no report without blocks', () => {
  expect(() => tablesOf({} as ReportDocument)).toThrow('document.blocks: expected list, found undefined');
});
