/** Decodes the text of a document. */
import { type Diagnostic, error } from '../../money/index.ts';
import { decodeUtf8 } from './utf8.ts';

/** The maximum size of a document, in characters or bytes. */
const SIZE_LIMIT = 1_000_000;

/** The text, or the reason why it cannot be read. */
export type DocumentText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly diagnostic: Diagnostic };

/**
 * The text of a document without its byte order mark.
 *
 * @remarks
 * Diagnostics: `CAISSE-DOCUMENT-TOO-LARGE`, `CAISSE-TEXT-ENCODING`.
 */
export function documentText(source: string | Uint8Array): DocumentText {
  if (typeof source !== 'string' && !ArrayBuffer.isView(source)) throw new TypeError('source: expected text or bytes');
  if (source.length > SIZE_LIMIT) {
    const diagnostic = error('CAISSE-DOCUMENT-TOO-LARGE', [], { size: source.length, limit: SIZE_LIMIT });
    return { ok: false, diagnostic };
  }
  if (typeof source === 'string') return { ok: true, text: withoutMark(source) };
  const decoded = decodeUtf8(source);
  if (decoded.ok) return { ok: true, text: withoutMark(decoded.text) };
  return { ok: false, diagnostic: { ...error('CAISSE-TEXT-ENCODING', []), ...placeIn(source, decoded.at) } };
}

const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

const LINE_FEED = 0x0a;

function placeIn(bytes: Uint8Array, at: number): { line: number; column: number } {
  const before = bytes.subarray(0, at);
  const start = before.lastIndexOf(LINE_FEED) + 1;
  const decoded = decodeUtf8(before.subarray(start));
  const line = before.reduce((count, byte) => (byte === LINE_FEED ? count + 1 : count), 1);
  return { line, column: (decoded.ok ? decoded.text.length : at - start) + 1 };
}
