/** Adds option keys to the schemas of kinds. */
import * as z from 'zod';
import { descriptions } from './about.ts';

/** The schema of one kind. */
type KindSchema = z.ZodObject<{ kind: z.ZodLiteral<string> }>;

/** The schemas of the kinds of a decision; there is at least one. */
export type KindSchemas = readonly [KindSchema, ...KindSchema[]];

/** Adds keys to strict objects; existing keys are kept. */
export function extendEach(kinds: KindSchemas, keys: z.core.$ZodShape): KindSchemas {
  const extended = kinds.map((object) => {
    const wider = z.strictObject({ ...object.shape, ...keys, ...object.shape });
    descriptions.add(wider, descriptions.get(object) ?? {});
    return wider;
  });
  return extended as unknown as KindSchemas;
}
