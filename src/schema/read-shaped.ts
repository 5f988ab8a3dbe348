/** From text to data of a shape, with places for whatever is found in it later. */
import type { Diagnostic } from '../money/index.ts';
import type { Shaped } from './diagnosing/check-shape.ts';
import { valueAt } from './diagnosing/received.ts';
import { type PlacedDiagnostic, placeDiagnostics } from './placed-diagnostic.ts';
import { type PlacedText, readDocument, type TextFormat, type TextSource } from './reading/read-document.ts';

/**
 * Adds sentences to what was found in data that was read from a text, and the line and column of what stands in the text.
 *
 * @remarks
 * At most a hundred diagnostics, in the order of the text.
 */
export type Placer = (diagnostics: readonly Diagnostic[]) => readonly PlacedDiagnostic[];

/** How a text is read. */
export interface ReadOptions {
  /**
   * `json` refuses what only YAML has.
   *
   * @defaultValue `'yaml'`, of which JSON is a part
   */
  readonly format?: TextFormat;
}

/** Data of a shape, or what is wrong with the text. `placeIn` is for a part of the data, by its path. */
export type ShapedText<Output> =
  | { readonly ok: true; readonly data: Output; readonly placeIn: (path: Diagnostic['path']) => Placer }
  | { readonly ok: false; readonly diagnostics: readonly PlacedDiagnostic[] };

/** Reads a text and checks the shape of what stands in it. */
export function readShaped<Output>(
  source: TextSource,
  shape: (data: unknown) => Shaped<Output>,
  { format = 'yaml' }: ReadOptions,
): ShapedText<Output> {
  const reading = readDocument(source, format);
  if (!reading.ok) return { ok: false, diagnostics: placeDiagnostics(reading.diagnostics, reading.placed) };
  const { data, placed } = reading;
  const shaped = shape(data);
  if (!shaped.ok) return { ok: false, diagnostics: placeDiagnostics(shaped.diagnostics, placed) };
  const placeIn =
    (path: Diagnostic['path']): Placer =>
    (diagnostics) =>
      placeDiagnostics(diagnostics, partOf(placed, data, path));
  return { ok: true, data: shaped.data, placeIn };
}

/** Only what is about something in that part has a place: the month that was asked for has none, nor facts given beside. */
function partOf({ text, offsetOf }: PlacedText, data: unknown, part: Diagnostic['path']): PlacedText {
  return {
    text,
    offsetOf: (diagnostic) => {
      const [first] = diagnostic.path;
      const isElsewhere = first !== undefined && valueAt(data, [...part, first]) === undefined;
      return isElsewhere ? undefined : offsetOf({ ...diagnostic, path: [...part, ...diagnostic.path] });
    },
  };
}
