import { describe, expect, it } from 'vitest';
import { type Chart, renderSvgChart, type Table } from '../../src/report/index.ts';
import { attributeOf, elementsUnder, readHtml, textOf } from './read-html.ts';

const table: Table = {
  columns: [
    { key: 'month', header: { fr: 'Mois', en: 'Month' }, kind: 'month' },
    { key: 'label', header: { fr: 'Poste', en: 'Line' }, kind: 'text' },
    { key: 'reserve', header: { fr: 'Réserve', en: 'Reserve' }, kind: 'cents' },
    { key: 'other', header: { fr: 'Autre', en: 'Other' }, kind: 'cents' },
    { key: 'share', header: { fr: 'Part', en: 'Share' }, kind: 'rate' },
  ],
  rows: [
    { month: '2026-11', label: 'un', reserve: 1_234_567, other: 0, share: '0.5' },
    { month: '2026-12', label: 'deux', reserve: -250_000, other: null, share: '0.25' },
    { month: '2027-01', label: 'trois', reserve: 100_000, other: 5, share: null },
  ],
  total: { reserve: 1_084_567 },
};

const draw = (chart: Chart, language: 'fr' | 'en' = 'fr'): string =>
  renderSvgChart(chart, table, { language, title: { fr: 'Titre', en: 'Title' } });

const textsIn = (svg: string): string[] =>
  readHtml(svg)
    .elements.filter(({ tagName }) => tagName === 'text')
    .map((element) => textOf(element).replace(/[\u00A0\u202F]/g, ' '));

const lines: Chart = { kind: 'lines', along: 'month', series: ['reserve', 'other'], lowest: 'reserve' };

describe('renderSvgChart', () => {
  it('writes months in words, French numbers, the names of the lines and the lowest point', () => {
    expect(textsIn(draw(lines))).toEqual([
      ...['-5 000', '0', '5 000', '10 000', '15 000', '€'],
      ...['nov.', '2026', 'déc.', 'janv.', '2027'],
      ...['Réserve', 'Autre'],
      'plus bas : -2 500,00 € (décembre 2026)',
    ]);
  });

  it('marks the ends of an axis that has no round number between them', () => {
    const far: Table = {
      columns: [
        { key: 'x', header: { fr: 'x', en: 'x' }, kind: 'rate' },
        { key: 'y', header: { fr: 'un nom assez long pour rétrécir', en: 'y' }, kind: 'rate' },
      ],
      rows: [
        { x: '5266257.1112', y: '-842459.066176' },
        { x: '450384461357', y: '-88899308068' },
      ],
    };
    const chart: Chart = { kind: 'lines', along: 'x', series: ['y'] };
    const svg = readHtml(renderSvgChart(chart, far, { language: 'fr', title: { fr: '', en: '' } }));
    const [drawing] = svg.elements.filter(({ tagName }) => tagName === 'svg');
    const height = Number(attributeOf(drawing!, 'viewBox')!.split(' ')[3]);
    const labels = elementsUnder(drawing!).filter(({ tagName }) => tagName === 'text');
    const [title] = labels.filter((label) => textOf(label).startsWith('x'));
    expect(Number(attributeOf(title!, 'y')) + 3).toBeLessThanOrEqual(height);
    expect(labels.map((label) => textOf(label).replace(/\s/g, ' '))).toContain('526 625 711,12 %');
  });

  it('breaks a line at an empty cell', () => {
    const { elements } = readHtml(draw(lines));
    expect(elements.filter(({ tagName }) => tagName === 'polyline')).toHaveLength(1);
    expect(elements.filter(({ tagName }) => tagName === 'circle')).toHaveLength(3);
  });

  it('describes a chart for those who do not see it', () => {
    const [title, description] = elementsUnder(
      readHtml(draw(lines)).elements.find(({ tagName }) => tagName === 'svg')!,
    );
    expect(textOf(title!)).toBe('Titre');
    expect(textOf(description!).replace(/[\u00A0\u202F]/g, ' ')).toBe(
      'Courbes. Réserve : de -2 500,00 € (décembre 2026) à 12 345,67 € (novembre 2026). ' +
        'Autre : de 0,00 € (novembre 2026) à 0,05 € (janvier 2027). Le tableau qui suit donne toutes les valeurs.',
    );
  });

  it('writes percentages and the numbers of bars', () => {
    expect(textsIn(draw({ kind: 'bars', label: 'label', value: 'share' }))).toEqual([
      'un',
      'deux',
      'trois',
      '50 %',
      '25 %',
    ]);
    expect(textsIn(draw({ kind: 'bars', label: 'month', value: 'reserve' }, 'en')).slice(0, 4)).toEqual([
      ...['November 2026', 'December 2026', 'January 2027'],
      '12,345.67 €',
    ]);
  });

  it('gives an interval without an end an arrow', () => {
    const paths = readHtml(draw({ kind: 'intervals', label: 'label', from: 'other', to: 'reserve' })).elements.filter(
      ({ tagName }) => tagName === 'path',
    );
    expect(paths).toHaveLength(1);
  });

  it.each<[string, Chart]>([
    ['chart: the table has no column "absent"', { kind: 'bars', label: 'absent', value: 'share' }],
    ['chart: the column "label" has no numbers', { kind: 'bars', label: 'label', value: 'label' }],
    ['chart: at least one series is needed', { kind: 'lines', along: 'month', series: [] }],
    [
      'chart: the columns "reserve" and "share" are of two kinds',
      { kind: 'stacked-bars', along: 'month', series: ['reserve', 'share'] },
    ],
    ['chart: the column "label" has neither months nor numbers', { kind: 'lines', along: 'label', series: ['share'] }],
    [
      'chart: "other" is not one of its series',
      { kind: 'lines', along: 'month', series: ['reserve'], lowest: 'other' },
    ],
  ])('throws: %s', (message, chart) => {
    expect(() => draw(chart)).toThrow(new RangeError(message));
  });
});
