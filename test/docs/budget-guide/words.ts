/** The keys and words that the examples of the guide of budgets show. */
import { caisseJsonSchema } from '../../../src/schema/index.ts';
import { type JsonSchema, wordsIn } from '../guide/schema-words.ts';
import { type BudgetExample, budgetSections } from './content.ts';
import { shownDocument } from './example.ts';

const schema = caisseJsonSchema() as JsonSchema;

/** The examples, each with the keys and words that it shows. */
const shown = budgetSections
  .flatMap(({ examples }) => examples)
  .map((example) => ({ example, words: wordsIn(schema, shownDocument(example)) }));

/** The keys and words that some example shows. */
export const budgetWords: ReadonlySet<string> = new Set(shown.flatMap(({ words }) => [...words]));

/** The example that shows a key: the one with an id if it shows the key, otherwise the first. */
export function exampleOf(key: string, id?: string): BudgetExample {
  const showing = shown.filter(({ words }) => words.has(key)).map(({ example }) => example);
  const found = showing.find((example) => example.id === id) ?? showing[0];
  if (found === undefined) throw new Error(`no example shows ${key}`);
  return found;
}
