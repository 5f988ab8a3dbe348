/** The guide in one language: sections, examples, and what the library makes of each. */
import { existsSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { runCommandLine } from '../../../src/cli/run-command-line.ts';
import { formatMonth, month } from '../../../src/money/index.ts';
import type { Language } from '../../../src/text/index.ts';
import { type Section, sections } from './content.ts';
import { computedLines, coveredLines, describedLines, type Example, readExample } from './example.ts';
import { type GuideWords, guideWords } from './words.ts';

/** Every example of a section, read. */
export const examplesOf = (section: Section): readonly Example[] =>
  section.suites.flatMap(({ examples, source }) =>
    examples.map((example, place) => readExample(example, source, place)),
  );

/** The whole guide. */
export async function guidePage(language: Language): Promise<string> {
  const words = guideWords[language];
  const written = await Promise.all(sections.map((section) => sectionText(section, language)));
  const page = [
    `# ${words.title}`,
    words.other,
    words.made,
    `## ${words.contents}`,
    contents(language),
    ...written,
  ].join('\n\n');
  return format(page, { ...(await resolveConfig('docs/guide.fr.md')), parser: 'markdown' });
}

function contents(language: Language): string {
  const link = ({ id, title }: Pick<Section, 'id' | 'title'>): string => `- [${title[language]}](#${id})`;
  return sections
    .flatMap((section) => [
      link(section),
      ...section.suites.flatMap(({ examples }) => examples.map((example) => `  ${link(example)}`)),
    ])
    .join('\n');
}

async function sectionText(section: Section, language: Language): Promise<string> {
  const commands = await Promise.all(section.commands.map((command) => commandText(command, language)));
  return [
    heading('##', section, language),
    said(section.text[language]),
    ...examplesOf(section).map((example) => exampleText(example, language)),
    ...commands,
    ...(section.after === undefined ? [] : [said(section.after[language])]),
  ].join('\n\n');
}

const heading = (level: string, { id, title }: Pick<Section, 'id' | 'title'>, language: Language): string =>
  `<a id="${id}"></a>\n\n${level} ${title[language]}`;

function exampleText(example: Example, language: Language): string {
  const words = guideWords[language];
  const isDescribed = example.parts.length + example.alsoDescribed.length > 0;
  return [
    heading('###', example, language),
    said(example.text[language]),
    origin(example, words),
    fence('yaml', example.shown),
    ...sourcesText(example, words),
    ...(isDescribed ? [words.described, fence('text', describedLines(example, language).join('\n'))] : []),
    ...example.asked.flatMap((_, number) => householdText(example, number, language)),
    ...example.bought.flatMap((_, number) => basketText(example, number, language)),
  ].join('\n\n');
}

function origin({ preset, caisse }: Example, words: GuideWords): string {
  if (preset === undefined) return words.invented;
  return words.real(caisse.document.name, `[\`${preset}\`](../src/presets/${preset}.yaml)`);
}

function householdText(example: Example, number: number, language: Language): string[] {
  const words = guideWords[language];
  const facts = Object.entries(example.households[number]?.facts ?? {}).map(([name, value]) => `\`${name}: ${value}\``);
  return [
    words.household(formatMonth(month(example.month), language)),
    fence('yaml', example.asked[number] ?? ''),
    ...(facts.length === 0 ? [] : [words.facts(facts.join(', '))]),
    words.computed,
    fence('text', computedLines(example, number, language).join('\n')),
  ];
}

function basketText(example: Example, number: number, language: Language): string[] {
  const words = guideWords[language];
  return [
    words.basket(example.baskets[number]?.place ?? '', formatMonth(month(example.month), language)),
    fence('yaml', example.bought[number] ?? ''),
    words.computed,
    fence('text', coveredLines(example, number, language).join('\n')),
  ];
}

/** The pages that the shown figures were read on. */
function sourcesText({ shown, caisse, preset }: Example, words: GuideWords): string[] {
  const { sources = {} } = caisse.document;
  const links = sourceIds(parse(shown)).flatMap((id) => {
    const { title = id, url } = sources[id] ?? {};
    return url === undefined ? [title] : [`[${title}](${url})`];
  });
  return preset === undefined || links.length === 0 ? [] : [words.sources([...new Set(links)].join(' · '))];
}

function sourceIds(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    key === 'source' ? [value].flat().map(String) : sourceIds(value),
  );
}

const io = {
  readFile: (path: string): Uint8Array => readFileSync(path),
  exists: existsSync,
  readStandardInput: (): Promise<Uint8Array> => Promise.reject(new Error('nothing is typed here')),
  describe: () => ({ kind: 'file' as const, size: 1 }),
  whole: (): Promise<never> => Promise.reject(new Error('nothing is written here')),
  writeFile: () => undefined,
  writeFolder: (): never => {
    throw new Error('nothing is written here');
  },
  month: month('2026-11'),
  now: '2026-11-15T12:00:00Z',
  width: 80,
};

async function commandText({ text, run: words }: Section['commands'][number], language: Language): Promise<string> {
  const args = [...words.split(' '), ...(language === 'en' ? ['--lang', 'en'] : [])];
  const { output, errors } = await runCommandLine(args, io, '');
  const printed = `${errors}${output}`.trimEnd();
  return [said(text[language]), fence('console', `$ npx caisse ${args.join(' ')}\n${printed}`)].join('\n\n');
}

/** Prose with the apostrophes of print; code and links stay as they are. */
const said = (text: string): string =>
  text.replace(/`[^`]*`|(?<=\p{L})'(?=\p{L})/gu, (found) => (found === "'" ? '’' : found));

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
