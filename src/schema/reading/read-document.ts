/** Reads a text as plain data with offsets in the text. */
import { type Diagnostic, error } from '../../money/index.ts';
import { dataOf } from './data-of.ts';
import { documentText } from './document-text.ts';
import { firstNotJson } from './json-only.ts';
import { offsetOf } from './offset-of.ts';
import { readYamlTree } from './yaml-tree.ts';

/** Text, or the bytes of a file. */
export type TextSource = string | Uint8Array;

/** The format of a text; JSON is also valid YAML. */
export type TextFormat = 'yaml' | 'json';

/** A text and the offsets of diagnostics in it; no offset for a diagnostic about something else. */
export interface PlacedText {
  readonly text: string;
  readonly offsetOf: (diagnostic: Diagnostic) => number | undefined;
}

/** Data, or the problems that make the text unreadable. */
export type DocumentReading =
  | { readonly ok: true; readonly data: unknown; readonly placed: PlacedText }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[]; readonly placed: PlacedText | undefined };

/** Diagnostics about a key rather than its value. */
const ABOUT_KEYS = new Set([
  'CAISSE-KEY-UNKNOWN',
  'CAISSE-KEY-NOT-INSIDE',
  'CAISSE-KEYS-EXCLUSIVE',
  'CAISSE-HOUSEHOLD-UNKNOWN-NAME',
  'CAISSE-YAML-COMMA',
  'CAISSE-YAML-SPACE',
]);

/**
 * Reads YAML or JSON.
 *
 * @remarks
 * Diagnostics: those of the text, of its syntax and of single values, `CAISSE-DOCUMENT-EMPTY` and `CAISSE-JSON-SYNTAX`.
 */
export function readDocument(source: TextSource, format: TextFormat): DocumentReading {
  const text = documentText(source);
  if (!text.ok) return { ok: false, diagnostics: [text.diagnostic], placed: undefined };
  const tree = readYamlTree(text.text);
  if (!tree.ok) return refuse(text.text, tree.diagnostic, tree.offset);
  const { contents } = tree.document;
  const strange = format === 'json' ? firstNotJson(text.text, contents) : undefined;
  if (strange !== undefined) return refuse(text.text, error('CAISSE-JSON-SYNTAX', []), strange);

  const { data, problems, anchors } = dataOf(contents);
  const offsets = new Map(problems.map(({ diagnostic, offset }) => [diagnostic, offset]));
  const placed: PlacedText = {
    text: text.text,
    offsetOf: (diagnostic) =>
      offsets.get(diagnostic) ??
      offsetOf({ contents, anchors }, diagnostic.path, ABOUT_KEYS.has(diagnostic.code) ? 'key' : 'value'),
  };
  if (data === null && problems.length === 0) return refuse(text.text, error('CAISSE-DOCUMENT-EMPTY', []), 0);
  if (problems.length > 0) return { ok: false, diagnostics: [...offsets.keys()], placed };
  return { ok: true, data, placed };
}

function refuse(text: string, diagnostic: Diagnostic, offset: number): DocumentReading {
  return { ok: false, diagnostics: [diagnostic], placed: { text, offsetOf: () => offset } };
}
