/** Common words for every kind of a formula. */
import * as z from 'zod';
import { descriptions } from './about.ts';

type Extended<Objects extends readonly z.ZodObject[], Words extends z.core.$ZodShape> = {
  [Place in keyof Objects]: Objects[Place] extends z.ZodObject<infer Shape, infer Config>
    ? z.ZodObject<Shape & Omit<Words, keyof Shape>, Config>
    : never;
};

/** The same strict objects, each with further keys where it has none of that name. */
export function extendEach<const Objects extends readonly z.ZodObject[], Words extends z.core.$ZodShape>(
  objects: Objects,
  words: Words,
): Extended<Objects, Words> {
  const extended = objects.map((object) => {
    const wider = z.strictObject({ ...object.shape, ...words, ...object.shape });
    descriptions.add(wider, descriptions.get(object) ?? {});
    return wider;
  });
  return extended as unknown as Extended<Objects, Words>;
}
