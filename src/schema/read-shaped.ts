/** From text to data of a shape, with places for whatever is found in it later. */
import type { Diagnostic } from '../money/index.ts';
import type { Shaped } from './diagnosing/check-shape.ts';
import { type PlacedDiagnostic, placeDiagnostics } from './placed-diagnostic.ts';
import { readDocument, type TextFormat, type TextSource } from './reading/read-document.ts';

/** Adds sentences and, for data that was read from a text, lines and columns to what was found in the data. */
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

/** Data of a shape, or what is wrong with the text. */
export type ShapedText<Output> =
  | { readonly ok: true; readonly data: Output; readonly place: Placer }
  | { readonly ok: false; readonly diagnostics: readonly PlacedDiagnostic[] };

/** Reads a text and checks the shape of what stands in it. */
export function readShaped<Output>(
  source: TextSource,
  shape: (data: unknown) => Shaped<Output>,
  { format = 'yaml' }: ReadOptions,
): ShapedText<Output> {
  const reading = readDocument(source, format);
  if (!reading.ok) return { ok: false, diagnostics: placeDiagnostics(reading.diagnostics, reading.placed) };
  const place: Placer = (diagnostics) => placeDiagnostics(diagnostics, reading.placed);
  const shaped = shape(reading.data);
  return shaped.ok ? { ok: true, data: shaped.data, place } : { ok: false, diagnostics: place(shaped.diagnostics) };
}
