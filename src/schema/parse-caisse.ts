/** Caisses from text and from plain data. */
import { type Caisse, type CaisseDocument, findWarnings, lowerCaisse } from '../caisse/index.ts';
import { error, type Month } from '../money/index.ts';
import { checkPlainData } from './diagnosing/check-plain-data.ts';
import { checkShape, type Shaped } from './diagnosing/check-shape.ts';
import { dataKind } from './diagnosing/received.ts';
import { caisseDocumentSchema } from './document.ts';
import { type PlacedDiagnostic, placeDiagnostics } from './placed-diagnostic.ts';
import { type Placer, type ReadOptions, readShaped } from './read-shaped.ts';
import type { TextSource } from './reading/read-document.ts';

/** How a caisse is checked. */
export interface CheckOptions {
  /**
   * Whether legal and surely unintended configurations are looked for.
   *
   * @defaultValue true
   */
  readonly warnings?: boolean;
  /**
   * The month in which figures past their date of last check are named.
   *
   * @defaultValue none: no figure is too old
   */
  readonly asOf?: Month;
}

/** How a caisse is read and checked. */
export interface ParseCaisseOptions extends ReadOptions, CheckOptions {}

/**
 * A caisse that was read, with warnings; or what is wrong with its document. `place` finds in the text what is found later, such as by
 * `planFund`.
 */
export type ParsedCaisse =
  | {
      readonly ok: true;
      readonly caisse: Caisse;
      readonly warnings: readonly PlacedDiagnostic[];
      readonly place: Placer;
    }
  | { readonly ok: false; readonly diagnostics: readonly PlacedDiagnostic[] };

/**
 * Reads and checks a caisse's document in YAML or JSON.
 *
 * @remarks
 * Numbers keep every digit that is written. Documents of more than a million characters or more than 64 levels deep are refused before they
 * are read. A page under a strict content security policy calls `z.config({ jitless: true })` of its zod before it imports this entry.
 *
 * @param source - the text, or the bytes of a file
 * @returns the caisse with warnings; or the first hundred problems in the order of the text, each with a line, a column and sentences
 * @law any text is read or refused, and never throws
 * @french caisse
 * @example
 * ```ts
 * import { parseCaisse } from 'caisse-rules/schema';
 *
 * const refused = parseCaisse('schema: 1\nid: exemple\nname: Exemple\nrule: []\n');
 * const [problem] = refused.ok ? [] : refused.diagnostics;
 * console.log(problem?.line, problem?.en); // => 4 The key “rule” does not exist here. Did you mean “rules”?
 * ```
 */
export function parseCaisse(source: TextSource, options: ParseCaisseOptions = {}): ParsedCaisse {
  const read = readShaped(source, shapeOf, options);
  return read.ok ? check(read.data, read.placeIn([]), options) : read;
}

/**
 * Checks a caisse's document that is data already, of unknown origin.
 *
 * @param data - plain data, as JSON has it
 * @returns the caisse with warnings; or the first hundred problems, without lines and columns
 * @law any data is read or refused, and never throws
 */
export function parseCaisseObject(data: unknown, options: CheckOptions = {}): ParsedCaisse {
  const strange = checkPlainData(data);
  const shaped: Shaped<CaisseDocument> = strange === undefined ? shapeOf(data) : { ok: false, diagnostics: [strange] };
  return shaped.ok
    ? check(shaped.data, (diagnostics) => placeDiagnostics(diagnostics), options)
    : { ok: false, diagnostics: placeDiagnostics(shaped.diagnostics) };
}

function shapeOf(data: unknown): Shaped<CaisseDocument> {
  if (dataKind(data) !== 'object') {
    return { ok: false, diagnostics: [error('CAISSE-DOCUMENT-SHAPE', [], { received: dataKind(data) })] };
  }
  const { $schema: _schema, ...document } = data as Record<string, unknown>;
  return checkShape(caisseDocumentSchema, document);
}

function check(document: CaisseDocument, place: Placer, { warnings = true, asOf }: CheckOptions): ParsedCaisse {
  const lowered = lowerCaisse(document);
  if (!lowered.ok) return { ok: false, diagnostics: place(lowered.diagnostics) };
  const { caisse } = lowered;
  if (!warnings) return { ok: true, caisse, warnings: [], place };
  const found = [...lowered.warnings, ...findWarnings(caisse, asOf === undefined ? {} : { asOf })];
  return { ok: true, caisse, warnings: place(found), place };
}
