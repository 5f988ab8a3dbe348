/** Options for every kind of a formula. */
import * as z from 'zod';
import { descriptions } from './about.ts';

/** The schema of one kind. */
type KindSchema = z.ZodObject<{ kind: z.ZodLiteral<string> }>;

/** The schemas of the kinds of a decision; there is at least one. */
export type KindSchemas = readonly [KindSchema, ...KindSchema[]];

/** The same strict objects, each with further keys where it has none of that name. */
export function extendEach(kinds: KindSchemas, keys: z.core.$ZodShape): KindSchemas {
  const extended = kinds.map((object) => {
    const wider = z.strictObject({ ...object.shape, ...keys, ...object.shape });
    descriptions.add(wider, descriptions.get(object) ?? {});
    return wider;
  });
  return extended as unknown as KindSchemas;
}
