/** Fills and strokes that differ without colours. */
import { type Attributes, element, type Markup } from '../markup.ts';

interface Fill {
  readonly color: string;
  readonly ground: string;
  /** The lines or dots on the ground, in a square of eight units. */
  readonly path?: string;
}

const fills: readonly Fill[] = [
  { color: '#12436d', ground: '#12436d' },
  { color: '#a8400f', ground: '#fdf0e8', path: 'M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6' },
  { color: '#8c8c8c', ground: '#c4c4c4' },
  { color: '#1f6b3a', ground: '#eef7f0', path: 'M0,4 L8,4' },
  { color: '#5c2d73', ground: '#f6f0f9', path: 'M-2,6 L2,10 M0,0 L8,8 M6,-2 L10,2' },
  { color: '#222222', ground: '#ffffff' },
  { color: '#0b6e74', ground: '#ecf7f7', path: 'M4,0 L4,8' },
  { color: '#7a5c00', ground: '#fbf6e3', path: 'M0,4 L8,4 M4,0 L4,8' },
];

const fillAt = (place: number): Fill => fills[place % fills.length]!;

const patternId = (chart: string, place: number): string => `${chart}-fill-${place % fills.length}`;

/** The definitions of the patterns of a chart. */
export function definePatterns(chart: string, count: number): Markup[] {
  const patterns = fills.slice(0, count).flatMap(({ color, ground, path }, place) => {
    if (path === undefined) return [];
    const square = { width: 8, height: 8 };
    return [
      element('pattern', { id: patternId(chart, place), patternUnits: 'userSpaceOnUse', ...square }, [
        element('rect', { ...square, fill: ground }),
        element('path', { d: path, stroke: color, 'stroke-width': 1.6, fill: 'none' }),
      ]),
    ];
  });
  return patterns.length === 0 ? [] : [element('defs', {}, patterns)];
}

/** The fill of the part at a place. */
export function fillOf(chart: string, place: number): Attributes {
  const { color, ground, path } = fillAt(place);
  return { fill: path === undefined ? ground : `url(#${patternId(chart, place)})`, stroke: color, 'stroke-width': 1 };
}

const strokes: readonly Attributes[] = [
  { stroke: '#12436d', 'stroke-width': 2.6 },
  { stroke: '#a8400f', 'stroke-width': 2.2, 'stroke-dasharray': '9 4' },
  { stroke: '#1f6b3a', 'stroke-width': 2.4, 'stroke-dasharray': '2 3' },
  { stroke: '#5c2d73', 'stroke-width': 2.2, 'stroke-dasharray': '14 4 2 4' },
  { stroke: '#444444', 'stroke-width': 1.2 },
  { stroke: '#0b6e74', 'stroke-width': 1.6, 'stroke-dasharray': '5 3' },
];

/** The stroke of the line at a place. */
export const strokeOf = (place: number): Attributes => ({ ...strokes[place % strokes.length]!, fill: 'none' });
