/** Diagnostics and misuses as they stand on standard error. */
import type { Diagnostic, Language } from '../money/index.ts';
import { renderDiagnostic } from '../text/index.ts';
import type { Misuse, Problems } from './outcome.ts';
import { STANDARD_INPUT } from './read-source.ts';

const words = {
  fr: { error: 'erreur', warning: 'attention', colon: ' :', input: 'entrée standard', see: 'Voir' },
  en: { error: 'error', warning: 'warning', colon: ':', input: 'standard input', see: 'See' },
} as const;

/** One line a diagnostic: where, how bad, what and how to mend it, and its code. */
export function problemLines(problems: readonly Problems[], language: Language): string[] {
  const { colon } = words[language];
  return problems.flatMap(({ source, diagnostics }) =>
    diagnostics.map((diagnostic) => {
      const severity = words[language][diagnostic.severity];
      const sentence = renderDiagnostic(diagnostic, language);
      return `${placeOf(source, diagnostic, language)}: ${severity}${colon} ${sentence} [${diagnostic.code}]`;
    }),
  );
}

/** The same as data. */
export function problemData(problems: readonly Problems[]): object {
  return {
    diagnostics: problems.flatMap(({ source, diagnostics }) =>
      diagnostics.map((diagnostic) => ({
        source,
        ...diagnostic,
        fr: renderDiagnostic(diagnostic, 'fr'),
        en: renderDiagnostic(diagnostic, 'en'),
      })),
    ),
  };
}

/** What was wrong in the use, and where help is. */
export function misuseLines({ problem, command }: Misuse, language: Language): string[] {
  const help = command === undefined ? 'caisse help' : `caisse help ${command}`;
  const { see, colon } = words[language];
  return [problem[language], `${see}${colon} ${help}`];
}

function placeOf(source: string, { path, line, column }: Diagnostic, language: Language): string {
  const name = source === STANDARD_INPUT ? words[language].input : source;
  if (line !== undefined) return [name, line, ...(column === undefined ? [] : [column])].join(':');
  return path.length === 0 ? name : `${name}: ${path.map(step).join('').replace(/^\./, '')}`;
}

const step = (key: string | number): string => (typeof key === 'number' ? `[${key}]` : `.${key}`);
