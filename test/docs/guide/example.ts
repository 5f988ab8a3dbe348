/** One example, run: the document that is shown, and what the library says of it and computes with it. */
import { readFileSync } from 'node:fs';
import { type Basket, explainBasket } from '../../../src/caisse/cover.ts';
import { assessHousehold, type Assessment, type Caisse } from '../../../src/caisse/index.ts';
import type { Household } from '../../../src/household/index.ts';
import { month } from '../../../src/money/index.ts';
import { parseCaisse } from '../../../src/schema/index.ts';
import {
  describeCaisse,
  type Language,
  renderAssessment,
  renderBasket,
  renderDiagnostic,
} from '../../../src/text/index.ts';
import { englishDocument } from '../../../src/text/caisse/document-en.ts';
import { frenchDocument } from '../../../src/text/caisse/document-fr.ts';
import type { Part, ShownExample } from './shown-example.ts';
import { excerpt, nodeText } from './excerpt.ts';

/** An example whose document was read. */
export interface Example extends ShownExample {
  /** The whole document. */
  readonly whole: string;
  /** What of it is shown. */
  readonly shown: string;
  /** The text of each household, as its file would have it. */
  readonly asked: readonly string[];
  /** The text of each basket. */
  readonly bought: readonly string[];
  readonly caisse: Caisse;
}

/** What stands above every document that the guide shows without its head. */
const HEAD = 'schema: 1\nid: ma-caisse\nname: Ma caisse\n';

/** Reads the document of an example; `source` is the section's text and `place` where the example stands in it. */
export function readExample(example: ShownExample, source: string, place: number): Example {
  const at = `examples/${place}`;
  const { whole, shown } = documentOf(example, source, at);
  const parsed = parseCaisse(whole, { warnings: false });
  if (!parsed.ok) throw new Error(`${example.id}: ${parsed.diagnostics.map(({ en }) => en).join('\n')}`);
  const asked = example.households.map((_, number) => nodeText(source, `${at}/households/${number}/household`));
  const bought = example.baskets.map((_, number) => nodeText(source, `${at}/baskets/${number}/basket`));
  return { ...example, whole, shown, asked, bought, caisse: parsed.caisse };
}

function documentOf(
  { preset, show, file, document }: ShownExample,
  source: string,
  at: string,
): Pick<Example, 'whole' | 'shown'> {
  if (document !== undefined) {
    const shown = nodeText(source, `${at}/document`);
    return { whole: `${HEAD}${shown}`, shown };
  }
  const whole = readFileSync(file ?? `src/presets/${preset ?? ''}.yaml`, 'utf8');
  return { whole, shown: show === undefined ? whole : excerpt(whole, show) };
}

const headings = { fr: frenchDocument, en: englishDocument };

/** What `describe` says under the headings that the example is about. */
export function describedLines({ caisse, month: asked, parts, alsoDescribed }: Example, language: Language): string[] {
  const lines = describeCaisse(caisse, { language, month: month(asked) });
  const titles = [...parts, ...alsoDescribed].map((name) => headings[language][name]);
  const found = blocksOf(lines).filter(([head = '']) => titles.some((title) => head.replace(/ \[.*/, '') === title));
  if (found.length < titles.length)
    throw new Error(`${titles.join(', ')}: a heading is missing in ${lines.join('\n')}`);
  return found.flat();
}

/** What the library computes for each household, as far as the example is about it. */
export function computedLines(example: Example, number: number, language: Language): string[] {
  const { caisse, month: asked, parts, households } = example;
  const { household, facts = {} } = households[number]!;
  const result = assessHousehold(caisse, household as Household, asked, { facts });
  if (!result.ok) return result.diagnostics.map((problem) => renderDiagnostic(problem, language));
  return linesAbout(result.assessment, parts, blocksOf(renderAssessment(result.assessment, caisse, { language })));
}

/** What the library says of a basket. */
export function coveredLines({ caisse, month: asked, baskets }: Example, number: number, language: Language): string[] {
  const { basket, place } = baskets[number]!;
  const explained = explainBasket(caisse, basket as Basket, place, asked);
  if (!explained.ok) return explained.diagnostics.map((problem) => renderDiagnostic(problem, language));
  return renderBasket(explained, caisse, { language });
}

/** The verdict and the amounts, as far as the example is about them. The amounts of a household that may not take part stand below the words that say so. */
function linesAbout(assessment: Assessment, parts: readonly Part[], blocks: readonly (readonly string[])[]): string[] {
  const { ifTakingPart } = assessment;
  const verdict = parts.includes('eligibility') ? (blocks[1] ?? []) : [];
  if (ifTakingPart === undefined) return [...verdict, ...amountsAbout(assessment, parts, blocks.slice(2))];
  const [condition = '', ...lines] = blocks[2] ?? [];
  const amounts = amountsAbout(ifTakingPart, parts, blocksOf(lines.map((line) => line.replace(/^ {2}/, ''))));
  return [...verdict, ...(amounts.length === 0 ? [] : [condition, ...amounts.map((line) => `  ${line}`)])];
}

/** Amounts have blocks of the contribution, one of the allocation, and the difference if there is one. */
function amountsAbout(
  { net }: Pick<Assessment, 'net'>,
  parts: readonly Part[],
  blocks: readonly (readonly string[])[],
): string[] {
  const difference = net === undefined ? [] : blocks.slice(-1);
  const amounts = blocks.slice(0, blocks.length - difference.length);
  const isAbout = (part: Part): boolean => parts.includes(part);
  return [
    ...(isAbout('contribution') ? amounts.slice(0, -1).flat() : []),
    ...(isAbout('allocation') ? amounts.slice(-1).flat() : []),
    ...(isAbout('contribution') && isAbout('allocation') ? difference.flat() : []),
  ];
}

/** Lines that are set in belong to the line above them. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  for (const line of lines) {
    if (line.startsWith(' ')) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks;
}
