/** Parses caisses from text and from plain data. */
import { findWarnings } from '../caisse/curves.ts';
import { type Caisse, type CaisseDocument, checkDocumentShape, lowerCaisse } from '../caisse/index.ts';
import { copyData, type Shaped } from '../shape/index.ts';
import { allProblems, type Checks } from './diagnosing/all-problems.ts';
import { readOptional } from '../money/index.ts';
import { type PlacedDiagnostic, placeDiagnostics } from './placed-diagnostic.ts';
import { type Placer, type ReadOptions, readChecked } from './read-shaped.ts';
import type { TextSource } from './reading/read-document.ts';

/** Options of the check of a caisse. */
export interface CheckOptions {
  /**
   * Whether valid but probably unintended configurations are reported.
   *
   * @defaultValue true
   */
  readonly warnings?: boolean;
  /**
   * The month of the check: figures whose source was last checked more than a year before it are reported.
   *
   * @defaultValue none: outdated figures are not reported
   */
  readonly asOf?: string;
}

/** Options of `parseCaisse`. */
export interface ParseCaisseOptions extends ReadOptions, CheckOptions {}

/**
 * A caisse with its warnings, or the diagnostics of its document. `place` locates later diagnostics in the text, such as those of
 * `planFund`.
 */
export type ParseCaisseResult =
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
 * Numbers keep all their digits. Documents with more than a million characters or more than 64 levels are refused before they
 * are read.
 *
 * @param source - the text, or the bytes of a file
 * @returns the caisse with warnings; or the first hundred diagnostics in the order of the text, those inside unknown keys included, each with a line, a column and sentences
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
export function parseCaisse(source: TextSource, options: ParseCaisseOptions = {}): ParseCaisseResult {
  readOptional('options', options, { format: 'text', warnings: 'boolean', asOf: 'text' });
  const read = readChecked(source, shapeOf, options);
  return read.ok ? check(read.data, read.placeIn([]), options) : read;
}

/**
 * Checks a caisse's document that is already plain data, of unknown origin.
 *
 * @param data - plain data, as in JSON
 * @returns the caisse with warnings; or the first hundred diagnostics, without lines and columns
 * @law any data is read or refused, and never throws
 */
export function parseCaisseObject(data: unknown, options: CheckOptions = {}): ParseCaisseResult {
  readOptional('options', options, { warnings: 'boolean', asOf: 'text' });
  const shaped = shapeOf(data);
  return shaped.ok
    ? check(shaped.data, (diagnostics, document) => placeDiagnostics(diagnostics, undefined, document), options)
    : { ok: false, diagnostics: placeDiagnostics(shaped.diagnostics) };
}

/** The shape of a document, with the problems behind the first ones. */
function shapeOf(data: unknown): Shaped<CaisseDocument> {
  const copied = copyData(data);
  if (!copied.ok) return { ok: false, diagnostics: [copied.diagnostic] };
  const shaped = checkDocumentShape(copied.data);
  return shaped.ok ? shaped : { ok: false, diagnostics: allProblems(copied.data, shaped.diagnostics, CHECKS) };
}

/** The checks of the data behind the first problems of its shape. */
const CHECKS: Checks<CaisseDocument> = {
  shape: checkDocumentShape,
  rules: (document) => {
    const lowered = lowerCaisse(document);
    return lowered.ok ? [] : lowered.diagnostics.filter(({ severity }) => severity === 'error');
  },
};

function check(document: CaisseDocument, placer: Placer, { warnings = true, asOf }: CheckOptions): ParseCaisseResult {
  const place: Placer = (diagnostics, about = document) => placer(diagnostics, about);
  const lowered = lowerCaisse(document);
  if (!lowered.ok) return { ok: false, diagnostics: place(lowered.diagnostics) };
  const { caisse } = lowered;
  if (!warnings) return { ok: true, caisse, warnings: [], place };
  const found = [...lowered.warnings, ...findWarnings(caisse, asOf === undefined ? {} : { asOf })];
  return { ok: true, caisse, warnings: place(found), place };
}
