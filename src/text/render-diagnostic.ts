/** What is wrong with somebody's data, and how to mend it, in a sentence or two. */
import type { Diagnostic, DiagnosticDetails } from '../money/index.ts';
import { sentencesOf } from './diagnostics/sentences.ts';
import { fill } from './diagnostics/template.ts';
import type { Language } from './language.ts';
import { capitalize } from './typography.ts';

/**
 * Says what a diagnostic means and how to mend it.
 *
 * @remarks
 * The place (path, line and column) is not in the sentence. A code that has no sentence is written with its details.
 *
 * @param diagnostic - the problem
 * @param language - the language of the sentence
 * @returns one or two sentences
 * @law a diagnostic has words whatever its code and details are
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
export function renderDiagnostic(diagnostic: Diagnostic, language: Language): string {
  const { code, details } = diagnostic;
  const sentences = sentencesOf[language];
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  return sentence === undefined ? withoutSentence(code, details) : capitalize(fill(sentence, details, language));
}

function withoutSentence(code: string, details: DiagnosticDetails): string {
  const facts = Object.entries(details).map(
    ([name, value]) => `${name}: ${typeof value === 'object' ? value.join(', ') : value}`,
  );
  return facts.length === 0 ? code : `${code} (${facts.join('; ')})`;
}
