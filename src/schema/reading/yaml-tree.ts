/** The tree of a YAML or JSON text. */
import { Composer, type Document, type ErrorCode, Lexer, Parser } from 'yaml';
import { type Diagnostic, error } from '../../money/index.ts';
import { DEPTH_LIMIT } from '../../shape/index.ts';
import { yamlProblem } from './yaml-problem.ts';

/** A tree, or the first problem of the text. */
export type YamlTree =
  | { readonly ok: true; readonly document: Document.Parsed }
  | { readonly ok: false; readonly diagnostic: Diagnostic; readonly offset: number };

/** Scalars stay text. Duplicate keys are found afterwards, in one pass. */
const OPTIONS = {
  schema: 'failsafe',
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** The stack of the parser holds the document and a scalar beside the collections. */
const STACK_LIMIT = DEPTH_LIMIT + 2;

/**
 * Reads one document.
 *
 * @remarks
 * The depth is checked while the text is split into tokens, before any recursion. Diagnostics: `CAISSE-DOCUMENT-TOO-DEEP`,
 * `CAISSE-YAML-MULTIPLE-DOCUMENTS`, and those of `yamlProblem`.
 */
export function readYamlTree(text: string): YamlTree {
  const refuse = (diagnostic: Diagnostic, offset: number): YamlTree => ({ ok: false, diagnostic, offset });
  const refuseSyntax = (offset: number, code?: ErrorCode): YamlTree => {
    const place = writtenFrom(text, offset);
    return refuse(yamlProblem(text, place, code), place);
  };
  const parser = new Parser();
  const composer = new Composer(OPTIONS);
  const documents: Document.Parsed[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      // Stops at the first error, so that a hostile text costs no more than one.
      if (token.type === 'error') return refuseSyntax(token.offset);
      documents.push(...composer.next(token));
    }
    if (parser.stack.length > STACK_LIMIT) {
      return refuse(error('CAISSE-DOCUMENT-TOO-DEEP', [], { limit: DEPTH_LIMIT }), parser.offset);
    }
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));

  const [document, second] = documents;
  const fault = document?.errors[0];
  if (fault !== undefined) return refuseSyntax(fault.pos[0], fault.code);
  if (second !== undefined) return refuse(error('CAISSE-YAML-MULTIPLE-DOCUMENTS', []), second.range[0]);
  return { ok: true, document: document! };
}

/** An offset; if it is on an empty line or a comment, the begin of the next line that is neither. */
function writtenFrom(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [skipped] = /^(?:[^\S\n]*(?:#[^\n]*)?\n)*/.exec(text.slice(start))!;
  const next = start + skipped.length;
  return next > offset && next < text.length ? next : offset;
}
