/** From a document to a checked caisse. */
import { CaisseError, type Diagnostic } from '../money/index.ts';
import { checkDeclarations } from './check-declarations.ts';
import { createScope } from './lowering/create-scope.ts';
import type { CaisseDocument } from './document.ts';
import { lowerScenario } from './fund.ts';
import type { Caisse } from './lowered.ts';
import { lowerVersions } from './versions.ts';
import { findWarnings, type FindWarningsOptions } from './warnings.ts';

/** A checked caisse and what is legal and surely unintended in it, or what is wrong with its document. */
export type LoweredCaisse<Document extends CaisseDocument = CaisseDocument> =
  | { readonly ok: true; readonly caisse: Caisse<Document>; readonly warnings: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Makes rules of a document and checks all of it; nothing is thrown.
 *
 * @param document - a document whose keys and types are those of a caisse
 * @returns the caisse with warnings; or every problem, errors and warnings, in the order in which they were found
 * @law a caisse without errors can be assessed for every household
 */
export function lowerCaisse<Document extends CaisseDocument>(document: Document): LoweredCaisse<Document> {
  const { scope, diagnostics } = createScope(document);
  checkDeclarations(scope);
  const versions = lowerVersions(document.rules, scope.at('rules'));
  const scenarios = Object.entries(document.scenarios ?? {}).map(
    ([id, scenario]) => [id, lowerScenario(scenario, scope.at('scenarios', id))] as const,
  );
  if (hasErrors(diagnostics)) return { ok: false, diagnostics };
  return { ok: true, caisse: { document, versions, scenarios: Object.fromEntries(scenarios) }, warnings: diagnostics };
}

/**
 * Defines a caisse by its document, in code.
 *
 * @remarks
 * The type of the document is kept, so that the compiler knows which facts the caisse needs of a household.
 *
 * @param document - the document, best written in place
 * @returns the checked caisse
 * @throws CaisseError with every diagnostic when something is wrong with the document
 * @law what defineCaisse refuses, checkCaisse says
 * @example
 * ```ts
 * import { CaisseError, defineCaisse } from 'caisse-rules';
 *
 * try {
 *   defineCaisse({
 *     schema: 1,
 *     id: 'exemple',
 *     name: 'Exemple',
 *     rules: [{ from: '2026-13', contribution: { kind: 'none' }, allocation: { kind: 'flat', amount: 100 } }],
 *   });
 * } catch (problem) {
 *   if (problem instanceof CaisseError) console.log(problem.message); // => CAISSE-MONTH at rules[0].from: text="2026-13"
 * }
 * ```
 */
export function defineCaisse<const Document extends CaisseDocument>(document: Document): Caisse<Document> {
  const lowered = lowerCaisse(document);
  if (!lowered.ok) throw new CaisseError(lowered.diagnostics);
  return lowered.caisse;
}

/**
 * What is wrong with a document, and what is legal and surely unintended in it.
 *
 * @param document - a document whose keys and types are those of a caisse
 * @param options - whether old figures are looked for
 * @returns errors and warnings, in the order in which they were found; none for a document without fault
 * @law what defineCaisse refuses, checkCaisse says
 */
export function checkCaisse(document: CaisseDocument, options: FindWarningsOptions = {}): readonly Diagnostic[] {
  const lowered = lowerCaisse(document);
  return lowered.ok ? [...lowered.warnings, ...findWarnings(lowered.caisse, options)] : lowered.diagnostics;
}

const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');
