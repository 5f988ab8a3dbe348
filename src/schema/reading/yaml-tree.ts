/** The tree of a YAML or JSON text. */
import { Composer, type Document, type ErrorCode, Lexer, Parser } from 'yaml';
import { type Diagnostic, error } from '../../money/index.ts';

/** The deepest nesting of lists and groups that is read. */
export const DEPTH_LIMIT = 64;

/** A tree, or the first thing that keeps the text from being one. */
export type YamlTree =
  | { readonly ok: true; readonly document: Document.Parsed }
  | { readonly ok: false; readonly diagnostic: Diagnostic; readonly offset: number };

/** Scalars stay the text that was written; keys that stand twice are found afterwards, in one pass. */
const OPTIONS = {
  schema: 'failsafe',
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** On the stack of the parser stand the document and a scalar beside the collections. */
const STACK_LIMIT = DEPTH_LIMIT + 2;

/**
 * Reads one document.
 *
 * @remarks
 * The depth is bounded while the text is cut into tokens, before anything recurs over them. Diagnostics: `CAISSE-DOCUMENT-TOO-DEEP`,
 * `CAISSE-YAML-MULTIPLE-DOCUMENTS`, `CAISSE-YAML-TAB`, `CAISSE-YAML-TAG`, `CAISSE-YAML-SYNTAX`.
 */
export function readYamlTree(text: string): YamlTree {
  const refuse = (diagnostic: Diagnostic, offset: number): YamlTree => ({ ok: false, diagnostic, offset });
  const parser = new Parser();
  const composer = new Composer(OPTIONS);
  const documents: Document.Parsed[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      // One fault is enough: whoever sends a million gets one as well.
      if (token.type === 'error') return refuse(error('CAISSE-YAML-SYNTAX', []), token.offset);
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
  if (fault !== undefined) return refuse(problemOf(fault.code), fault.pos[0]);
  if (second !== undefined) return refuse(error('CAISSE-YAML-MULTIPLE-DOCUMENTS', []), second.range[0]);
  return { ok: true, document: document! };
}

function problemOf(code: ErrorCode): Diagnostic {
  switch (code) {
    case 'TAB_AS_INDENT':
      return error('CAISSE-YAML-TAB', []);
    case 'TAG_RESOLVE_FAILED':
      return error('CAISSE-YAML-TAG', [], {});
    default:
      return error('CAISSE-YAML-SYNTAX', []);
  }
}
