/** Parses criteria grids, answers and events from text. */
import { type AccreditationEvent, checkGrid, type CriteriaGrid, type GridAnswers } from '../accreditation/index.ts';
import { accreditationEventShape, gridAnswersShape, repeatedAnswers } from '../accreditation/shapes.ts';
import { checkArgument } from '../money/index.ts';
import { checkShape, listOf, type Shaped } from '../shape/index.ts';
import type { PlacedDiagnostic } from './placed-diagnostic.ts';
import { type Placer, type ReadOptions, readShaped, type ShapedText } from './read-shaped.ts';
import type { TextSource } from './reading/read-document.ts';

interface Refused {
  readonly ok: false;
  readonly diagnostics: readonly PlacedDiagnostic[];
}

/** A grid, or the diagnostics of its text. */
export type ParseGridResult = { readonly ok: true; readonly grid: CriteriaGrid } | Refused;

/**
 * The answers of several places, or the diagnostics of their text.
 *
 * @remarks
 * The second answers of a place on one day are left out and named in `problems`. `place` locates later diagnostics of one place's answers.
 */
export type ParseGridAnswersResult =
  | {
      readonly ok: true;
      readonly answers: readonly GridAnswers[];
      readonly problems: readonly PlacedDiagnostic[];
      readonly place: (index: number) => Placer;
    }
  | Refused;

/** Events of places, or the diagnostics of their text. `place` locates later diagnostics of the events. */
export type ParseAccreditationEventsResult =
  { readonly ok: true; readonly events: readonly AccreditationEvent[]; readonly place: Placer } | Refused;

const ITEMS_LIMIT = 100_000;

const answersShape = listOf(gridAnswersShape, ITEMS_LIMIT);

const eventsShape = listOf(accreditationEventShape, ITEMS_LIMIT);

/**
 * Reads a criteria grid from YAML or JSON.
 *
 * @param source - the text, or the bytes of a file
 * @law any text is read or refused, and never throws
 * @example
 * ```ts
 * import { parseGrid } from 'caisse-rules/schema';
 *
 * const refused = parseGrid('schema: 1\nid: grille\nname: Grille\ncriteres: []\nlevels: []\n');
 * const [problem] = refused.ok ? [] : refused.diagnostics;
 * console.log(problem?.line, problem?.code); // => 4 CAISSE-KEY-UNKNOWN
 * ```
 */
export function parseGrid(source: TextSource, options: ReadOptions = {}): ParseGridResult {
  checkArgument('options', options, 'object');
  const shape = (data: unknown): Shaped<CriteriaGrid> => {
    const checked = checkGrid(data);
    return checked.ok ? { ok: true, data: checked.grid } : checked;
  };
  const read = readShaped(source, shape, options);
  return read.ok ? { ok: true, grid: read.data } : read;
}

/**
 * Reads the answers of one place, or a list of answers, from YAML or JSON.
 *
 * @param source - the text, or the bytes of a file
 * @law any text is read or refused, and never throws
 */
export function parseGridAnswers(source: TextSource, options: ReadOptions = {}): ParseGridAnswersResult {
  checkArgument('options', options, 'object');
  const shape = (data: unknown): Shaped<GridAnswers | readonly GridAnswers[]> =>
    Array.isArray(data) ? checkShape(answersShape, data) : checkShape(gridAnswersShape, data);
  const read: ShapedText<GridAnswers | readonly GridAnswers[]> = readShaped(source, shape, options);
  if (!read.ok) return read;
  const { data, placeIn } = read;
  if ('answers' in data) return { ok: true, answers: [data], problems: [], place: () => placeIn([]) };
  const repeated = repeatedAnswers(data);
  const kept = [...data.keys()].filter((index) => !repeated.has(index));
  return {
    ok: true,
    answers: kept.map((index) => data[index]!),
    problems: placeIn([])([...repeated.values()]),
    place: (index) => placeIn([kept[index]!]),
  };
}

/**
 * Reads a list of events of places from YAML or JSON.
 *
 * @param source - the text, or the bytes of a file
 * @law any text is read or refused, and never throws
 */
export function parseAccreditationEvents(
  source: TextSource,
  options: ReadOptions = {},
): ParseAccreditationEventsResult {
  checkArgument('options', options, 'object');
  const read = readShaped(source, (data) => checkShape(eventsShape, data), options);
  return read.ok ? { ok: true, events: read.data, place: read.placeIn([]) } : read;
}
