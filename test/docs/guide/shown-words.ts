/** The keys and words that the documents of the guide show. */
import { parse } from 'yaml';
import { caisseJsonSchema } from '../../../src/schema/index.ts';
import { type Section, sections } from './content.ts';
import { examplesOf } from './page.ts';
import { type JsonSchema, wordsIn } from './schema-words.ts';

/** The keys and words in the documents that some sections show. */
export function shownIn(some: readonly Section[]): ReadonlySet<string> {
  const schema = caisseJsonSchema() as JsonSchema;
  return new Set(some.flatMap(examplesOf).flatMap(({ shown }) => [...wordsIn(schema, parse(shown))]));
}

/** Those of the whole guide. */
export const shownInGuide: ReadonlySet<string> = shownIn(sections);
