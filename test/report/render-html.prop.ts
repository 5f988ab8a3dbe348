import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { renderHtml } from '../../src/report/index.ts';
import { anyReport } from './any-report.ts';
import { attributeOf, elementsUnder, readHtml, textOf } from './read-html.ts';
import { cleaned, readDocument, type Reading } from './report-reading.ts';

const ATTRIBUTES = new Set([
  ...['lang', 'charset', 'http-equiv', 'content', 'name', 'class', 'id', 'role', 'tabindex', 'scope', 'xmlns'],
  ...[
    'aria-labelledby',
    'viewbox',
    'width',
    'height',
    'fill',
    'stroke',
    'stroke-width',
    'stroke-dasharray',
    'fill-opacity',
  ],
  ...['stroke-linejoin', 'paint-order', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'd', 'points'],
  ...['patternunits', 'text-anchor', 'font-weight', 'font-size', 'font-family'],
]);

/** What a report says, with the marks that keep an amount on one line. */
const unbroken = (reading: Reading): Reading =>
  JSON.parse(JSON.stringify(reading), (_, value: unknown) =>
    typeof value === 'string'
      ? value.replace(/(\d) (?=\d{3}(?!\d)|[€%])/g, '$1\u00A0').replace(/([−-])(?=[€£$])/g, '$1\u2060')
      : value,
  ) as Reading;

describe('renderHtml', () => {
  test.prop([anyReport])('every text of a report is in its HTML, whole and as text', (report) => {
    const { readings, title } = readHtml(renderHtml(report));
    expect(readings).toEqual(readDocument(report).map(unbroken));
    expect(title).toBe(cleaned(report.title[report.language]));
  });

  test.prop([anyReport])('a report parses without errors and asks for nothing outside itself', (report) => {
    const { errors, elements } = readHtml(renderHtml(report));
    expect(errors).toEqual([]);
    expect(elements.filter(({ tagName }) => /^(script|a|img|link|iframe|object|form|base)$/.test(tagName))).toEqual([]);
    const attributes = new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name.toLowerCase())));
    expect([...attributes].filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
    const fills = elements.flatMap((element) => attributeOf(element, 'fill') ?? []);
    for (const fill of fills) expect(fill).toMatch(/^(none|#[\da-f]{3,6}|url\(#block-\d+-chart-fill-\d\))$/);
  });

  test.prop([anyReport])('identifiers are unique, and every label names one', (report) => {
    const { elements } = readHtml(renderHtml(report));
    const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const named = elements.flatMap((element) => (attributeOf(element, 'aria-labelledby') ?? '').split(' '));
    expect(named.filter((id) => id !== '' && !ids.includes(id))).toEqual([]);
  });

  test.prop([anyReport])('headings are in order, and every column and row has its header', (report) => {
    const { elements } = readHtml(renderHtml(report));
    const levels = elements.flatMap(({ tagName }) => (/^h\d$/.test(tagName) ? [Number(tagName[1])] : []));
    levels.forEach((level, place) => expect(level).toBeLessThanOrEqual(place === 0 ? 1 : levels[place - 1]! + 1));
    for (const row of elements.filter(({ tagName }) => tagName === 'tr')) {
      const isHead = row.parentNode !== null && 'tagName' in row.parentNode && row.parentNode.tagName === 'thead';
      const cells = elementsUnder(row).filter(({ tagName }) => tagName === 'th' || tagName === 'td');
      const scopes = cells.map((cell) => attributeOf(cell, 'scope'));
      if (isHead) expect(new Set(scopes)).toEqual(new Set(['col']));
      // A table in parts repeats as many headers of rows as tell its rows apart.
      else expect(scopes.join(' ')).toMatch(/^row( row)* *$/);
    }
    for (const svg of elements.filter(({ tagName }) => tagName === 'svg')) {
      expect(attributeOf(svg, 'role')).toBe('img');
      const [title, description] = elementsUnder(svg);
      expect([title!.tagName, description!.tagName]).toEqual(['title', 'desc']);
      expect(textOf(description!)).not.toBe('');
    }
  });

  test.prop([anyReport])('no word is so long that it cannot be broken at the end of a line', (report) => {
    const { elements } = readHtml(renderHtml(report));
    for (const element of elements.filter(({ tagName }) =>
      /^(h\d|p|li|dt|dd|cite|caption|figcaption|th)$/.test(tagName),
    )) {
      if (attributeOf(element, 'class') === 'month' || attributeOf(element, 'class') === 'number') continue;
      for (const child of element.childNodes) {
        if ('value' in child)
          expect(Math.max(...child.value.split(' ').map((word) => Array.from(word).length))).toBeLessThanOrEqual(24);
      }
    }
  });

  test.prop([anyReport])('totals add up as printed', (report) => {
    const { readings } = readHtml(renderHtml(report));
    const tables = report.blocks.flatMap((block) =>
      block.kind === 'table' ? [block.table] : block.kind === 'chart' ? [block.table.table] : [],
    );
    const printed = readings.flatMap((reading) => ('kind' in reading ? [reading] : []));
    printed.forEach(({ rows, total }, place) => {
      tables[place]!.columns.forEach(({ kind }, at) => {
        if (kind !== 'cents' || total === undefined) return;
        const sum = rows.reduce((all, row) => all + centsPrinted(row[at]!), 0n);
        expect(sum).toBe(centsPrinted(total[at]!));
      });
    });
  });

  test.prop([anyReport])('equal reports give equal files', (report) => {
    expect(renderHtml(structuredClone(report))).toBe(renderHtml(report));
  });
});

/** The cents of an amount as printed in either language; an empty cell has none. */
function centsPrinted(text: string): bigint {
  return text === '—' ? 0n : BigInt(text.replace(/[^\d-]/g, ''));
}
