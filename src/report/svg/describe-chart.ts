/** Says in a sentence what a chart shows, for those who do not see it. */
import type { Exact, Language } from '../../money/index.ts';
import type { Chart } from '../chart.ts';
import { cellOf, type Column, type Row, type Table } from '../table.ts';
import { columnOf, numberColumnOf, numberOf, writeNumber } from './chart-columns.ts';
import { writePlace } from './mark-lowest.ts';

interface Extreme {
  readonly row: Row;
  readonly value: Exact;
}

const words = {
  fr: {
    lines: 'Courbes.',
    'stacked-bars': 'Barres empilées.',
    bars: 'Barres.',
    intervals: 'Intervalles.',
    range: (name: string, low: string, high: string) => `${name} : de ${low} à ${high}.`,
    table: 'Le tableau qui suit donne toutes les valeurs.',
  },
  en: {
    lines: 'Lines.',
    'stacked-bars': 'Stacked bars.',
    bars: 'Bars.',
    intervals: 'Intervals.',
    range: (name: string, low: string, high: string) => `${name}: from ${low} to ${high}.`,
    table: 'The table below gives all values.',
  },
} as const;

/** Describes a chart: its form, the lowest and the highest value of each series, and where its numbers are. */
export function describeChart(chart: Chart, table: Table, language: Language): string {
  const texts = words[language];
  const ranges = drawnColumns(chart).map((key) =>
    rangeOf(numberColumnOf(table, key), placeColumn(chart), table, language),
  );
  return [texts[chart.kind], ...ranges.flat(), texts.table].join(' ');
}

/** The columns whose range is described. */
function drawnColumns(chart: Chart): readonly string[] {
  switch (chart.kind) {
    case 'lines':
    case 'stacked-bars':
      return chart.series;
    case 'bars':
      return [chart.value];
    case 'intervals':
      return [];
    default:
      return chart satisfies never;
  }
}

const placeColumn = (chart: Chart): string =>
  chart.kind === 'lines' || chart.kind === 'stacked-bars' ? chart.along : chart.label;

function rangeOf(column: Column, along: string, table: Table, language: Language): string[] {
  const points = table.rows.flatMap((row): Extreme[] => {
    const value = numberOf(row, column);
    return value === null ? [] : [{ row, value }];
  });
  const [first] = points;
  if (first === undefined) return [];
  const low = points.reduce((least, point) => (point.value.lt(least.value) ? point : least), first);
  const high = points.reduce((most, point) => (point.value.gt(most.value) ? point : most), first);
  const write = ({ row, value }: Extreme): string => {
    const place = columnOf(table, along);
    const where = cellOf(row, place) === null ? '' : ` (${writePlace(row, place, language)})`;
    return `${writeNumber(value, column, language)}${where}`;
  };
  return [words[language].range(column.header[language], write(low), write(high))];
}
