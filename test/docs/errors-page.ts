/** The page of errors, made from the documents that provoke them and from the sentences of the library. */
import { format, resolveConfig } from 'prettier';
import type { PlacedDiagnostic } from '../../src/schema/index.ts';
import { type ErrorCase, errorCases } from '../errors/corpus.ts';

const introduction = `# Erreurs · Errors

Chaque diagnostic de la bibliothèque : son code stable, ce qu’il dit en français et en anglais, et un petit document qui le provoque, avec
une marque sous l’endroit. La première ligne d’un foyer dit en quel mois et par laquelle des caisses de \`test/errors/household/caisses/\`
il est étudié. Cette page est écrite par les tests, à partir des documents de \`test/errors/\`.

Each diagnostic of the library: its stable code, what it says in French and in English, and a small document that provokes it, with a mark
under the place. The first line of a household says in which month and by which of the caisses in \`test/errors/household/caisses/\` it is
assessed. This page is written by the tests, from the documents in \`test/errors/\`.
`;

/** The whole page. */
export async function errorsPage(): Promise<string> {
  const sections = errorCases().map(section);
  const page = [introduction, ...sections].join('\n');
  return format(page, { ...(await resolveConfig('docs/errors.md')), parser: 'markdown' });
}

function section(errorCase: ErrorCase): string {
  const [first] = errorCase.diagnostics();
  if (first === undefined) throw new Error(`${errorCase.code} is not provoked`);
  return `## ${errorCase.code}

${first.fr}

${first.en}

${fence(marked(errorCase, first))}
`;
}

/** The document, with a mark under the place of the error. */
function marked({ shown, file }: ErrorCase, { line, column }: PlacedDiagnostic): string {
  const lines = shown.trimEnd().split('\n');
  const isKept = file.endsWith('.yaml');
  if (line === undefined || column === undefined || !(isKept || file.endsWith('.json'))) return lines.join('\n');
  // The first line of a kept document is a comment that is not shown.
  const place = isKept ? line - 1 : line;
  const mark = `${' '.repeat(column - 1)}^`;
  return [...lines.slice(0, place), mark, ...lines.slice(place)].join('\n');
}

const fence = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;
