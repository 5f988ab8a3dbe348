/** Titles and descriptions of schemas for editors, in French and English. */
import * as z from 'zod';

/** The metadata of a schema. `id` is its name in the JSON Schema, where it is defined once. */
interface About {
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
}

/** The metadata of all schemas, in a private registry rather than the global one of zod. */
export const descriptions: z.core.$ZodRegistry<About> = /* @__PURE__ */ z.registry<About>();

/** Adds a French and an English description to a schema. */
export function about<Schema extends z.ZodType>(schema: Schema, french: string, english: string): Schema {
  descriptions.add(schema, { ...descriptions.get(schema), description: `${french} · ${english}` });
  return schema;
}

/** Adds a name, a title and a description to a schema; the JSON Schema defines it once. */
export function definition<Schema extends z.ZodType>(
  schema: Schema,
  id: string,
  french: string,
  english: string,
): Schema {
  descriptions.add(schema, { id, title: french, description: english });
  return schema;
}
