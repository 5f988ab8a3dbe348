/** The guide of budgets, in French: the way to a printed report, sections with examples, and a table of every key. */
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { type BudgetExample, type BudgetSection, budgetSections, keyTables } from './content.ts';
import { commandOutput, guideFiles } from './command.ts';
import { exampleOutput } from './example.ts';
import { exampleOf } from './words.ts';

const HEAD = `# Préparer un budget à voter

[Écrire les règles de sa caisse](guide.fr.md) · [les commandes](cli.md) · [les erreurs](errors.md) · [guide in English of the rules](guide.en.md)

Pour l’agent d’une mairie ou la trésorière d’une caisse qui prépare un budget, sans être informaticien. Tout ce qui est affiché ici sort des commandes elles-mêmes : un test refait la page et la compare. Les chiffres des exemples sont inventés.`;

/** The whole page. */
export async function budgetPage(): Promise<string> {
  const files = guideFiles();
  const written: string[] = [];
  for (const section of budgetSections) written.push(await sectionText(section, files));
  const page = [HEAD, '## Sommaire', contents(), ...written, keysText()].join('\n\n');
  return format(page, { ...(await resolveConfig('docs/guide.budget.fr.md')), parser: 'markdown' });
}

const KEYS = { id: 'cles', title: 'Toutes les clés' };

const link = ({ id, title }: Pick<BudgetSection, 'id' | 'title'>): string => `[${said(title)}](#${id})`;

const contents = (): string =>
  [
    ...budgetSections.flatMap((section) => [
      `- ${link(section)}`,
      ...section.examples.map((example) => `  - ${link(example)}`),
    ]),
    `- ${link(KEYS)}`,
  ].join('\n');

const heading = (level: string, { id, title }: Pick<BudgetSection, 'id' | 'title'>): string =>
  `<a id="${id}"></a>\n\n${level} ${said(title)}`;

async function sectionText(section: BudgetSection, files: Map<string, Uint8Array>): Promise<string> {
  const commands: string[] = [];
  for (const command of section.commands) {
    const output = await commandOutput(command, files);
    commands.push(said(command.text), fence('console', `$ caisse ${command.run}\n${output}`));
  }
  return [
    heading('##', section),
    said(section.text),
    ...section.files.map((name) => fence('yaml', readFileSync(name, 'utf8'))),
    ...section.examples.map(exampleText),
    ...commands,
    ...(section.after === undefined ? [] : [said(section.after)]),
  ].join('\n\n');
}

const exampleText = (example: BudgetExample): string =>
  [
    heading('###', example),
    said(example.text),
    ...(example.scenario === undefined ? [] : [fence('yaml', example.scenario)]),
    ...(example.uses === undefined ? [] : [fence('yaml', `uses:\n${indented(example.uses)}`)]),
    ...(example.rules === undefined
      ? []
      : [
          'Avec ces règles, à la place de celles d’`essai.yaml` :',
          fence(
            'yaml',
            `${example.inputs === undefined ? '' : `inputs:\n${indented(example.inputs)}\n`}rules:\n${indented(example.rules)}`,
          ),
        ]),
    example.table === 'figures' ? 'Ce qu’en dit le compte rendu :' : 'Ce que calcule la bibliothèque :',
    fence('text', exampleOutput(example)),
    ...(example.after === undefined ? [] : [said(example.after)]),
  ].join('\n\n');

function keysText(): string {
  const tables = keyTables.map(({ title, of, keys, example }) =>
    [
      `### ${title}`,
      [
        '| clé | ce qu’elle fait | exemple |',
        '| --- | --- | --- |',
        ...Object.entries(keys).map(
          ([key, meaning]) => `| \`${key}\` | ${said(meaning)} | ${link(exampleOf(`${of[0]!}.${key}`, example))} |`,
        ),
      ].join('\n'),
    ].join('\n\n'),
  );
  return [
    heading('##', KEYS),
    'Chaque clé qu’un scénario ou un autre usage peut avoir, avec l’exemple qui la montre. Une clé mal écrite est refusée, avec la ligne et la clé la plus proche.',
    ...tables,
  ].join('\n\n');
}

/** Prose with the apostrophes of print; code and links stay as they are. */
const said = (text: string): string =>
  text.replace(/`[^`]*`|(?<=\p{L})'(?=\p{L})/gu, (found) => (found === "'" ? '’' : found)).trim();

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
