/** Defines a caisse by its document, and checks it. */
import { CaisseError, type Diagnostic } from '../money/index.ts';
import { checkDeclarations, warnUnused } from './check-declarations.ts';
import { checkId } from './check-id.ts';
import { createScope } from './lowering/create-scope.ts';
import type { CaisseDocument } from './document.ts';
import { useProblems } from './fund/check-uses.ts';
import { lowerScenario } from './fund/lower-scenario.ts';
import { checkVariants } from './fund/variant-bases.ts';
import type { Known } from './known.ts';
import type { Caisse } from './lowered.ts';
import { checkDocumentShape } from './shapes/document.ts';
import { lowerVersions } from './versions.ts';

/** A checked caisse with its warnings, or the diagnostics of its document. */
export type LowerCaisseResult<Document extends CaisseDocument = CaisseDocument> =
  | { readonly ok: true; readonly caisse: Caisse<Document>; readonly warnings: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Lowers and checks a document, without throwing.
 *
 * @param document - a document of type `CaisseDocument`
 * @param known - a caisse: if only scenarios of its document were replaced, all other parts are taken from it, and only the new scenarios are checked
 * @returns the caisse with warnings; or all errors and warnings, in the order in which they were found
 * @law a caisse without errors can be assessed for every household
 * @law a document with another scenario is lowered to the same caisse with and without the known one
 */
export function lowerCaisse<Document extends CaisseDocument>(
  document: Document,
  known?: Caisse,
): LowerCaisseResult<Document> {
  const { scope, diagnostics } = createScope(document);
  const same = known !== undefined && hasSameRules(document, known.document) ? known : undefined;
  if (same === undefined) {
    checkId(document.id, scope.at('id'));
    checkDeclarations(scope);
  }
  const versions = same?.versions ?? lowerVersions(document.rules, document.unit ?? 'household', scope.at('rules'));
  const scenarios = Object.entries(document.scenarios ?? {}).map(([id, scenario]) => {
    const isSame = same?.document.scenarios?.[id] === scenario;
    return [
      id,
      (isSame ? same.scenarios[id] : undefined) ?? lowerScenario(scenario, scope.at('scenarios', id)),
    ] as const;
  });
  for (const [name, variant] of Object.entries(document.variants ?? {})) scope.at('variants', name).sources(variant);
  const problems = [...diagnostics, ...checkVariants(document), ...useProblems(document.uses ?? [], ['uses'])];
  if (hasErrors(problems)) return { ok: false, diagnostics: problems };
  if (same === undefined)
    warnUnused(
      scope,
      Object.values(document.variants ?? {}).map(({ changes }) => changes),
    );
  return { ok: true, caisse: { document, versions, scenarios: Object.fromEntries(scenarios) }, warnings: diagnostics };
}

/**
 * Defines a caisse by its document, in code.
 *
 * @remarks
 * The literal type of the document is kept, so that the compiler knows which facts the caisse needs.
 *
 * @param document - the document, preferably an object literal
 * @returns the checked caisse
 * @throws CaisseError with all diagnostics, if the document has an error
 * @law defineCaisse throws exactly the errors that checkCaisse reports
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
export function defineCaisse<const Document extends CaisseDocument>(
  document: Document & Known<Document, CaisseDocument>,
): Caisse<Document> {
  const checked = checkDocument(document);
  if (!checked.ok) throw new CaisseError(checked.diagnostics);
  return checked.caisse as Caisse<Document>;
}

/**
 * Checks a document without throwing.
 *
 * @remarks
 * Warnings that need the amounts of many households are found by `findWarnings` of the entry `caisse-rules/curves`.
 *
 * @param document - a document of type `CaisseDocument`
 * @returns errors and warnings, in the order in which they were found; none for a document without problems
 * @law defineCaisse throws exactly the errors that checkCaisse reports
 * @law a declaration is unused exactly if the document without it has no error
 * @example
 * ```ts
 * import { checkCaisse } from 'caisse-rules';
 *
 * const problems = checkCaisse({
 *   schema: 1,
 *   id: 'exemple',
 *   name: 'Exemple',
 *   rules: [{ from: '2026-01', contribution: { kind: 'flat', amount: -5 }, allocation: { kind: 'flat', amount: 100 } }],
 * });
 * console.log(problems.map(({ code, path }) => `${code} ${path.join('.')}`));
 * // => [ 'CAISSE-FIGURE-NEGATIVE rules.0.contribution.amount' ]
 * ```
 */
export function checkCaisse<const Document extends CaisseDocument>(
  document: Document & Known<Document, CaisseDocument>,
): readonly Diagnostic[] {
  const checked = checkDocument(document);
  return checked.ok ? checked.warnings : checked.diagnostics;
}

/**
 * Checks any value as a document: its shape, then its rules.
 *
 * @param data - any value
 * @returns the caisse, whose document is a frozen copy of the data, with warnings; or all errors and warnings
 * @law any data is read or refused, and never throws
 */
function checkDocument(data: unknown): LowerCaisseResult {
  const shaped = checkDocumentShape(data);
  return shaped.ok ? lowerCaisse(shaped.data) : shaped;
}

/** Whether two documents differ at most in their scenarios and variants. */
const hasSameRules = (left: CaisseDocument, right: CaisseDocument): boolean =>
  [...new Set([...Object.keys(left), ...Object.keys(right)])].every(
    (key) =>
      key === 'scenarios' ||
      key === 'variants' ||
      left[key as keyof CaisseDocument] === right[key as keyof CaisseDocument],
  );

const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');
