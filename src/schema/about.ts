/** What editors show beside a key: titles and descriptions, in French and in English. */
import * as z from 'zod';

/** What is said of a schema. `id` names it in the JSON Schema, so that it is written once. */
interface About {
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
}

/** The words of every schema of the library, apart from zod's own registry, which belongs to everybody. */
export const descriptions: z.core.$ZodRegistry<About> = /* @__PURE__ */ z.registry<About>();

/** The same schema, with its French and its English description. */
export function about<Schema extends z.ZodType>(schema: Schema, french: string, english: string): Schema {
  descriptions.add(schema, { ...descriptions.get(schema), description: `${french} · ${english}` });
  return schema;
}

/** The same schema, with a name, a title and a description; it is written once in the JSON Schema. */
export function definition<Schema extends z.ZodType>(
  schema: Schema,
  id: string,
  french: string,
  english: string,
): Schema {
  descriptions.add(schema, { id, title: french, description: english });
  return schema;
}
