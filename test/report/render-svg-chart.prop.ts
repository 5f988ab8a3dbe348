import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { renderSvgChart } from '../../src/report/index.ts';
import { anyChartOf, anyReportTable, anyWording } from './any-report.ts';
import { attributeOf, elementsUnder, readHtml, textOf } from './read-html.ts';

const anyLanguage = fc.constantFrom('fr' as const, 'en' as const);

const anyCharted = anyReportTable
  .filter((table) => anyChartOf(table) !== undefined)
  .chain((table) => fc.record({ table: fc.constant(table), chart: anyChartOf(table)! }));

type Element = ReturnType<typeof elementsUnder>[number];

const numberIn = (element: Element, name: string): number => Number(attributeOf(element, name));

/** The horizontal and the vertical positions of the ends of a shape. */
function endsOf(element: Element): { readonly xs: readonly number[]; readonly ys: readonly number[] } {
  const at = (name: string): number => numberIn(element, name);
  switch (element.tagName) {
    case 'rect':
      return { xs: [at('x'), at('x') + at('width')], ys: [at('y'), at('y') + at('height')] };
    case 'line':
      return { xs: [at('x1'), at('x2')], ys: [at('y1'), at('y2')] };
    case 'circle':
      return { xs: [at('cx') - at('r'), at('cx') + at('r')], ys: [at('cy') - at('r'), at('cy') + at('r')] };
    case 'polyline': {
      const points = (attributeOf(element, 'points') ?? '').split(' ').map((point) => point.split(',').map(Number));
      return { xs: points.map(([x]) => x!), ys: points.map(([, y]) => y!) };
    }
    case 'text': {
      // Half an em a letter is narrower than any estimate; letters of no width count nothing.
      const width = Array.from(textOf(element).replace(/\p{M}/gu, '')).length * 6;
      const left = { middle: width / 2, end: width }[attributeOf(element, 'text-anchor') ?? ''] ?? 0;
      return { xs: [at('x') - left, at('x') - left + width], ys: [at('y') - 9, at('y') + 3] };
    }
    default:
      return { xs: [], ys: [] };
  }
}

describe('renderSvgChart', () => {
  test.prop([anyCharted, anyWording, anyLanguage])(
    'a chart is inside its drawing, whatever the table',
    ({ table, chart }, title, language) => {
      const { elements } = readHtml(renderSvgChart(chart, table, { language, title }));
      const svg = elements.find(({ tagName }) => tagName === 'svg')!;
      const [, , width, height] = attributeOf(svg, 'viewBox')!.split(' ').map(Number);
      const shapes = elementsUnder(svg).filter(({ parentNode }) => parentNode === svg);
      for (const shape of shapes) {
        const { xs, ys } = endsOf(shape);
        for (const x of xs) expect(x >= 0 && x <= width!, `x of ${shape.tagName} ${textOf(shape)}: ${x}`).toBe(true);
        for (const y of ys) expect(y >= 0 && y <= height!, `y of ${shape.tagName} ${textOf(shape)}: ${y}`).toBe(true);
      }
    },
  );

  test.prop([fc.array(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), { minLength: 2, maxLength: 40 })])(
    'a line is higher where its value is higher, and its lowest value is marked',
    (values) => {
      const svg = renderSvgChart(
        { kind: 'lines', along: 'x', series: ['y'], lowest: 'y' },
        {
          columns: [
            { key: 'x', header: { fr: 'x', en: 'x' }, kind: 'number' },
            { key: 'y', header: { fr: 'y', en: 'y' }, kind: 'cents' },
          ],
          rows: values.map((y, x) => ({ x, y })),
        },
        { language: 'en', title: { fr: '', en: '' } },
      );
      const { elements } = readHtml(svg);
      const { ys } = endsOf(elements.find(({ tagName }) => tagName === 'polyline')!);
      const [circle] = elements.filter(({ tagName }) => tagName === 'circle');
      expect(ys).toHaveLength(values.length);
      values.forEach((value, place) => {
        const before = values[place - 1] ?? value;
        expect(
          Math.sign(ys[place]! - (ys[place - 1] ?? ys[place]!)) * Math.sign(before - value),
        ).toBeGreaterThanOrEqual(0);
      });
      expect(numberIn(circle!, 'cy')).toBe(ys[values.indexOf(Math.min(...values))]);
      expect(numberIn(circle!, 'cy')).toBe(Math.max(...ys));
    },
  );

  test.prop([
    fc.array(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 12,
    }),
  ])('the parts of a bar stand on one another, and a higher sum gives a higher bar', (rows) => {
    const keys = ['a', 'b', 'c'];
    const svg = renderSvgChart(
      { kind: 'stacked-bars', along: 'name', series: keys },
      {
        columns: [
          { key: 'name', header: { fr: '', en: '' }, kind: 'text' },
          ...keys.map((key) => ({ key, header: { fr: key, en: key }, kind: 'number' as const })),
        ],
        rows: rows.map((values, place) => ({
          name: `${place}`,
          ...Object.fromEntries(keys.map((key, at) => [key, values[at]!])),
        })),
      },
      { language: 'fr', title: { fr: '', en: '' } },
    );
    const { elements } = readHtml(svg);
    const drawing = elements.find(({ tagName }) => tagName === 'svg')!;
    const rects = elementsUnder(drawing)
      .filter(({ tagName, parentNode }) => tagName === 'rect' && parentNode === drawing)
      .slice(keys.length);
    const tenths = (rect: Element, names: readonly string[]): number =>
      Math.round(sumOf(names.map((name) => numberIn(rect, name))) * 10);
    const bars = rows.map((values) =>
      values.filter((value) => value !== 0).map((value) => ({ value, rect: rects.shift()! })),
    );
    expect(rects).toEqual([]);
    const tops = bars.map((parts) => {
      const above = parts.filter(({ value }) => value > 0);
      const below = parts.filter(({ value }) => value < 0);
      above
        .slice(1)
        .forEach(({ rect }, at) => expect(tenths(rect, ['y', 'height'])).toBe(tenths(above[at]!.rect, ['y'])));
      below
        .slice(1)
        .forEach(({ rect }, at) => expect(tenths(rect, ['y'])).toBe(tenths(below[at]!.rect, ['y', 'height'])));
      return { sum: sumOf(above.map(({ value }) => value)), y: above.map(({ rect }) => tenths(rect, ['y'])).at(-1) };
    });
    for (const { sum, y } of tops) {
      for (const other of tops) {
        if (y !== undefined && other.y !== undefined && sum > other.sum) expect(y).toBeLessThanOrEqual(other.y);
      }
    }
  });

  test.prop([anyCharted, anyLanguage])('equal tables give equal charts', ({ table, chart }, language) => {
    const options = { language, title: { fr: 'titre', en: 'title' } };
    expect(renderSvgChart(structuredClone(chart), structuredClone(table), options)).toBe(
      renderSvgChart(chart, table, options),
    );
  });
});

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
