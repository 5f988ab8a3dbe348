/** The keys and words that the examples of the guide of budgets show. */
import { caisseJsonSchema } from '../../../src/schema/index.ts';
import { type JsonSchema, wordsIn } from '../guide/schema-words.ts';
import { type BudgetExample, budgetSections } from './content.ts';
import { shownDocument } from './example.ts';

const schema = caisseJsonSchema() as JsonSchema;

/** Each key and word, with the first example that shows it. */
export const budgetWords: ReadonlyMap<string, BudgetExample> = new Map(
  budgetSections
    .flatMap(({ examples }) => examples)
    .reverse()
    .flatMap((example) => [...wordsIn(schema, shownDocument(example))].map((word) => [word, example] as const)),
);
