/** The page of errors, made from what provokes them and from the sentences of the library. */
import { format, resolveConfig } from 'prettier';
import type { PlacedDiagnostic } from '../../src/schema/index.ts';
import { renderDiagnostic } from '../../src/text/index.ts';
import { type ErrorCase, errorCases } from '../errors/corpus.ts';
import { provoked, type Situation, situations } from '../errors/situations.ts';

const introduction = `# Erreurs · Errors

Tous les diagnostics de la bibliothèque : le code stable, le message en français et en anglais, et un petit document qui provoque l’erreur,
avec une marque à l’endroit concerné, ou la situation qui la provoque. La première ligne d’un foyer indique le mois étudié et la caisse,
parmi celles de \`test/errors/household/caisses/\`. Cette page est produite par les tests, à partir de \`test/errors/\`.

All diagnostics of the library: the stable code, the message in French and in English, and a small document that provokes the error, with a
mark at its place, or the situation that provokes it. The first line of a household gives the assessed month and the caisse, from
\`test/errors/household/caisses/\`. The tests write this page from \`test/errors/\`.
`;

/** The whole page. */
export async function errorsPage(): Promise<string> {
  const ofSituations = Object.entries<Situation>(situations).map(async ([code, situation]) => ({
    code,
    text: await situationSection(code, situation),
  }));
  const sections = [
    ...errorCases().map((each) => ({ code: each.code, text: documentSection(each) })),
    ...(await Promise.all(ofSituations)),
  ].sort((left, right) => (left.code < right.code ? -1 : 1));
  const page = [introduction, ...sections.map(({ text }) => text)].join('\n');
  return format(page, { ...(await resolveConfig('docs/errors.md')), parser: 'markdown' });
}

function documentSection(errorCase: ErrorCase): string {
  const [first] = errorCase.diagnostics();
  if (first === undefined) throw new Error(`${errorCase.code} is not provoked`);
  return `## ${errorCase.code}

${first.fr}

${first.en}

${fence(marked(errorCase, first))}
`;
}

async function situationSection(code: string, situation: Situation): Promise<string> {
  const [first] = await provoked(situation);
  if (first === undefined) throw new Error(`${code} is not provoked`);
  return `## ${code}

${renderDiagnostic(first, 'fr')}

${renderDiagnostic(first, 'en')}

- Situation : ${situation.fr}
- Situation: ${situation.en}
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
