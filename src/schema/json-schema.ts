/** The JSON Schema of a caisse's document, for editors. */
import * as z from 'zod';
import { descriptions } from './about.ts';
import { caisseDocumentSchema } from './document.ts';

/** Where the JSON Schema says that it lives. */
const SCHEMA_ID = 'https://unpkg.com/caisse-rules/dist/caisse.schema.json';

/**
 * The JSON Schema (draft-07) of a caisse's document, made from the very schema that documents are read with.
 *
 * @remarks
 * It says which keys, kinds and types there are. What figures mean together (the order of thresholds, names that are declared, dates) is said
 * by `parseCaisse` alone.
 *
 * @returns a JSON Schema, as plain data
 * @example
 * ```ts
 * import { caisseJsonSchema } from 'caisse-rules/schema';
 *
 * console.log(Object.keys(caisseJsonSchema()).includes('$schema')); // => true
 * ```
 */
export function caisseJsonSchema(): Record<string, unknown> {
  const { $schema, properties, ...rest } = z.toJSONSchema(caisseDocumentSchema, {
    target: 'draft-07',
    io: 'input',
    metadata: descriptions,
  });
  return { $schema, $id: SCHEMA_ID, ...rest, properties: { $schema: { type: 'string' }, ...properties } };
}
