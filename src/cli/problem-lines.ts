/** Diagnostics and usage errors as text for standard error. */
import { type Diagnostic, type Language, printable } from '../money/index.ts';
import type { PlacedDiagnostic } from '../schema/index.ts';
import { renderDiagnostic } from '../text/index.ts';
import type { UsageError, Problems } from './command-outcome.ts';
import { STANDARD_INPUT } from './read-source.ts';

const problemTexts = {
  fr: { error: 'erreur', warning: 'attention', colon: ' :', input: 'entrée standard', see: 'Voir' },
  en: { error: 'error', warning: 'warning', colon: ':', input: 'standard input', see: 'See' },
} as const;

/** Writes one line for each diagnostic: place, severity, sentence and code. */
export function problemLines(problems: readonly Problems[], language: Language): string[] {
  const { colon } = problemTexts[language];
  return problems.flatMap(({ source, diagnostics }) =>
    diagnostics.map((diagnostic) => {
      const severity = problemTexts[language][diagnostic.severity];
      const sentence = sentenceOf(diagnostic, language);
      return printable(
        `${locationOf(source, diagnostic, language)}: ${severity}${colon} ${sentence} [${diagnostic.code}]`,
      );
    }),
  );
}

/** Returns diagnostics as data, with their sentences in both languages. */
export function problemData(problems: readonly Problems[]): object {
  return {
    diagnostics: problems.flatMap(({ source, diagnostics }) =>
      diagnostics.map((diagnostic) => ({
        source,
        ...diagnostic,
        fr: sentenceOf(diagnostic, 'fr'),
        en: sentenceOf(diagnostic, 'en'),
      })),
    ),
  };
}

/** The sentence of a diagnostic; one that was placed in a document has the currency and the labels of that document. */
function sentenceOf(diagnostic: Diagnostic | PlacedDiagnostic, language: Language): string {
  return 'fr' in diagnostic ? diagnostic[language] : renderDiagnostic(diagnostic, language);
}

/** Writes a usage error and the command that shows help. */
export function usageErrorLines({ problem, command }: UsageError, language: Language): string[] {
  const help = command === undefined ? 'caisse help' : `caisse help ${command}`;
  const { see, colon } = problemTexts[language];
  return [printable(problem[language]), `${see}${colon} ${help}`];
}

function locationOf(source: string, { path, line, column }: Diagnostic, language: Language): string {
  const name = source === STANDARD_INPUT ? problemTexts[language].input : source;
  if (line !== undefined) return [name, line, ...(column === undefined ? [] : [column])].join(':');
  return path.length === 0 ? name : `${name}: ${path.map(pathStep).join('').replace(/^\./, '')}`;
}

const pathStep = (key: string | number): string => (typeof key === 'number' ? `[${key}]` : `.${key}`);
