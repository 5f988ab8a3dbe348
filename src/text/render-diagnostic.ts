/** Diagnostics as sentences. */
import type { CaisseDocument } from '../caisse/index.ts';
import { checkLanguage, checkParts, type Diagnostic } from '../money/index.ts';
import { fillTemplate } from './diagnostics/fill-template.ts';
import { sentences } from './diagnostics/sentences.ts';
import { paidContext } from './caisse/context.ts';
import { textContext } from './context.ts';
import type { Language } from './language.ts';
import { capitalize } from './typography.ts';

/**
 * Renders a diagnostic as sentences: the problem and its correction.
 *
 * @remarks
 * The sentences do not contain the location (path, line and column).
 *
 * @param diagnostic - the problem
 * @param language - the language of the sentence
 * @param document - the caisse that it is about, for its currency and its labels
 * @returns two sentences or more
 * @throws TypeError or RangeError when an argument has another type
 * @law every diagnostic has a sentence, whatever its details are
 * @example
 * ```ts
 * import { parseEuros } from 'caisse-rules';
 * import { renderDiagnostic } from 'caisse-rules/text';
 *
 * const refused = parseEuros('abc');
 * console.log(refused.ok ? '' : renderDiagnostic(refused.diagnostic, 'fr'));
 * // => « abc » n’est pas un nombre. Écrivez par exemple 12.50, "12,50" ou "2,5 %".
 * ```
 */
export function renderDiagnostic(diagnostic: Diagnostic, language: Language, document?: CaisseDocument): string {
  checkLanguage('language', language);
  checkParts('diagnostic', diagnostic, { code: 'text', details: 'object' });
  if (document !== undefined) checkParts('document', document, { rules: 'list' });
  const context = document === undefined ? textContext({ language }) : paidContext(document, language);
  return capitalize(fillTemplate(sentences[diagnostic.code][language], diagnostic.details, context));
}
