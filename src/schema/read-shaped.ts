/** Reads a text as data of a schema, with places for later diagnostics. */
import type { CaisseDocument } from '../caisse/index.ts';
import { checkWord, type Diagnostic } from '../money/index.ts';
import { type Shaped, valueAt } from '../shape/index.ts';
import { checkAll } from './diagnosing/all-problems.ts';
import { type PlacedDiagnostic, placeDiagnostics } from './placed-diagnostic.ts';
import { type PlacedText, readDocument, type TextFormat, type TextSource } from './reading/read-document.ts';

/**
 * Adds to diagnostics their sentences and, for those about the text, their line and column.
 *
 * @remarks
 * At most a hundred diagnostics are returned, in the order of the text. The document of the caisse that they are about gives their
 * sentences its currency and its labels.
 */
export type Placer = (diagnostics: readonly Diagnostic[], document?: CaisseDocument) => readonly PlacedDiagnostic[];

/** Options of reading a text. */
export interface ReadOptions {
  /**
   * `json` refuses YAML syntax that is not JSON.
   *
   * @defaultValue `'yaml'`, which includes JSON
   */
  readonly format?: TextFormat;
}

/** Data that fits the schema, or the problems of the text. `placeIn` places diagnostics about a part of the data, given by its path. */
export type ShapedText<Output> =
  | { readonly ok: true; readonly data: Output; readonly placeIn: (path: Diagnostic['path']) => Placer }
  | { readonly ok: false; readonly diagnostics: readonly PlacedDiagnostic[] };

/** Reads a text and checks its data against a shape, with the problems behind the first ones. */
export const readShaped = <Output>(
  source: TextSource,
  shape: (data: unknown) => Shaped<Output>,
  options: ReadOptions,
): ShapedText<Output> => readChecked(source, checkAll(shape), options);

/** Reads a text and checks its data. */
export function readChecked<Output>(
  source: TextSource,
  shape: (data: unknown) => Shaped<Output>,
  { format = 'yaml' }: ReadOptions,
): ShapedText<Output> {
  checkWord('options.format', format, ['yaml', 'json']);
  const reading = readDocument(source, format);
  if (!reading.ok) {
    const { diagnostics, data } = reading;
    const shaped = data === undefined ? undefined : shape(data);
    const others = shaped?.ok === false ? shaped.diagnostics.filter(isApartFrom(diagnostics)) : [];
    return { ok: false, diagnostics: placeDiagnostics([...diagnostics, ...others], reading.placed) };
  }
  const { data, placed } = reading;
  const shaped = shape(data);
  if (!shaped.ok) return { ok: false, diagnostics: placeDiagnostics(shaped.diagnostics, placed) };
  const placeIn =
    (path: Diagnostic['path']): Placer =>
    (diagnostics, document) =>
      placeDiagnostics(diagnostics, partOf(placed, data, path), document);
  return { ok: true, data: shaped.data, placeIn };
}

/** Whether a diagnostic is neither about a value that could not be read, nor about what contains it. */
const isApartFrom =
  (unread: readonly Diagnostic[]) =>
  ({ path }: Diagnostic): boolean =>
    !unread.some((problem) => {
      const [shorter, longer] = [path, problem.path].sort((left, right) => left.length - right.length);
      return shorter?.every((step, place) => longer?.[place] === step);
    });

/** Only diagnostics about that part have a place: the assessed month and facts given separately have none. */
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
