import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { caisseJsonSchema } from '../../src/schema/index.ts';
import type { Language } from '../../src/text/index.ts';
import { sections } from './guide/content.ts';
import { examplesOf, guidePage } from './guide/page.ts';
import { type JsonSchema, wordsOf } from './guide/schema-words.ts';
import { shownIn, shownInGuide } from './guide/shown-words.ts';
import { budgetWords } from './budget-guide/words.ts';

const languages: readonly Language[] = ['fr', 'en'];
const pages: Readonly<Record<Language, string>> = { fr: await guidePage('fr'), en: await guidePage('en') };
const schema = caisseJsonSchema() as JsonSchema;
const all = wordsOf(schema);
const examples = sections.flatMap(examplesOf);
/** The keys and words that the guide shows, or the guide of budgets. */
const shown = new Set([...shownInGuide, ...budgetWords.keys()]);

it.each(languages)('the guide says what the library says (%s)', async (language) => {
  const page = fileURLToPath(new URL(`../../docs/guide.${language}.md`, import.meta.url));
  await expect(pages[language]).toMatchFileSnapshot(page);
});

describe('the guide shows', () => {
  it.each([
    ['Contribution', 'contribution'],
    ['Allocation', 'allocation'],
    ['Criterion', 'eligibility'],
    ['ConventionRule', 'conventionnement'],
    ['Quantity', 'quantities'],
    ['Rule', 'algebra'],
  ])('every kind of %s in its section', (definition, section) => {
    const there = shownIn(sections.filter(({ id }) => id === section));
    const kinds = [...all].filter((word) => word.startsWith(`${definition}.kind=`));
    expect(kinds.length).toBeGreaterThan(3);
    expect(kinds.filter((kind) => !there.has(kind))).toEqual([]);
  });

  it('every key that a document may use, with the guide of budgets', () => {
    const keys = [...all].filter((word) => !word.includes('='));
    expect(keys.length).toBeGreaterThan(100);
    // The formula of one member has the keys of the contribution of its kind.
    const isShown = (key: string): boolean =>
      shown.has(key) || shown.has(key.replace(/^MemberFormula\./, 'Contribution.'));
    expect(keys.filter((key) => !isShown(key) && key !== 'document.$schema')).toEqual([]);
  });

  it.each(languages)('or explains every word that a key may have (%s)', (language) => {
    const inCode = [...pages[language].matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].flatMap(([, code = '']) =>
      code.split(/[^\w-]+/),
    );
    const values = [...all].filter((word) => word.includes('=') && !shown.has(word));
    expect(values.filter((word) => !inCode.includes(word.replace(/.*=/, '')))).toEqual([]);
  });
});

it.each(languages)('no example of the guide is without a result (%s)', (language) => {
  expect(pages[language].match(/^```text\n\s*```$/gm)).toBeNull();
});

it.each(languages)(
  'every heading has an anchor of its own, and every link within the page has its heading (%s)',
  (language) => {
    const found = (pattern: RegExp): string[] => [...pages[language].matchAll(pattern)].map(([, id = '']) => id);
    const anchors = found(/<a id="([^"]+)">/g);
    expect(anchors).toEqual([...new Set(anchors)]);
    expect(found(/\]\(#([^)]+)\)/g).filter((link) => !anchors.includes(link))).toEqual([]);
  },
);

it('a household is computed wherever rules are explained', () => {
  const idle = examples.filter(({ parts, asked }) => parts.length > 0 && asked.length === 0);
  expect(idle.map(({ id }) => id)).toEqual([]);
});
