/** The JSON Schema of a caisse's document, for editors. */
import * as z from 'zod';
import { descriptions } from './about.ts';
import { caisseDocumentSchema } from './document.ts';

/** The `$id` of the JSON Schema. */
const SCHEMA_ID = 'https://unpkg.com/caisse-rules/dist/caisse.schema.json';

/**
 * The JSON Schema (draft-07) of a caisse's document, generated from the schema that documents are checked with.
 *
 * @remarks
 * It describes keys, kinds and types. Relations between values (the order of thresholds, declared names, dates) are checked only
 * by `parseCaisse`.
 *
 * @returns the JSON Schema, as plain data
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
