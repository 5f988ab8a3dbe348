import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { caisseJsonSchema } from '../../src/schema/index.ts';
import { keyTables } from './budget-guide/content.ts';
import { budgetPage } from './budget-guide/page.ts';
import { budgetWords } from './budget-guide/words.ts';
import { type JsonSchema, wordsOf } from './guide/schema-words.ts';
import { shownInGuide } from './guide/shown-words.ts';

const schema = caisseJsonSchema() as JsonSchema;

/** The keys and words of a scenario, and of other uses, that the guide of rules does not show already. */
const words = ['FundScenario', 'Use']
  .flatMap((name) => [...wordsOf({ $ref: `#/definitions/${name}`, definitions: schema.definitions ?? {} })])
  .filter((word) => !shownInGuide.has(word) && !/^(Figure|Label)\b/.test(word));

const isValue = (word: string): boolean => word.includes('=');

/** Each key of the tables with its meaning. */
const explained: ReadonlyMap<string, string> = new Map<string, string>(
  keyTables.flatMap(({ of, keys }) =>
    of.flatMap((name) => Object.entries(keys).map(([key, meaning]) => [`${name}.${key}`, meaning] as const)),
  ),
);

const page = await budgetPage();

it('the guide of budgets says what the commands and the library say', async () => {
  await expect(page).toMatchFileSnapshot(fileURLToPath(new URL('../../docs/guide.budget.fr.md', import.meta.url)));
});

describe('the guide of budgets', () => {
  it('shows every key and every word of a scenario in an example that runs', () => {
    expect(words.length).toBeGreaterThan(150);
    expect(words.filter((word) => !budgetWords.has(word))).toEqual([]);
  });

  it('explains every key of a scenario, and no other', () => {
    const keys = words.filter((word) => !isValue(word));
    expect(keys.filter((key) => !explained.has(key))).toEqual([]);
    const known = wordsOf(schema);
    expect([...explained.keys()].filter((key) => !known.has(key))).toEqual([]);
  });

  it('names every word that a key may have where it explains the key', () => {
    const isNamed = (word: string): boolean => {
      const [key = '', value = ''] = word.split('=');
      return explained.get(key)?.includes(`\`${value}\``) === true;
    };
    expect(words.filter((word) => isValue(word) && !isNamed(word))).toEqual([]);
  });

  it('has an anchor of its own for every heading, and a heading for every link within the page', () => {
    const found = (pattern: RegExp): string[] => [...page.matchAll(pattern)].map(([, id = '']) => id);
    const anchors = found(/<a id="([^"]+)">/g);
    expect(anchors).toEqual([...new Set(anchors)]);
    expect(found(/\]\(#([^)]+)\)/g).filter((link) => !anchors.includes(link))).toEqual([]);
  });
});
