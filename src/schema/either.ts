/** One of several shapes that no key tells apart. */
import * as z from 'zod';

/**
 * A union of which every shape says what it misses.
 *
 * @remarks
 * zod takes a shape that only has keys too many for the one that was meant, and asks no other. Here such a shape fits no
 * better than one that misses keys, and whoever reads the problems chooses between them.
 */
export function either<const Shapes extends readonly z.ZodType[]>(shapes: Shapes): z.ZodUnion<Shapes> {
  return z.union(shapes.map(firm)) as unknown as z.ZodUnion<Shapes>;
}

function firm(shape: z.ZodType): z.ZodType {
  if (!(shape instanceof z.ZodObject)) return shape;
  return shape.check(({ issues }) => {
    for (const issue of issues) if (issue.code === 'unrecognized_keys') Object.assign(issue, { continue: false });
  });
}
