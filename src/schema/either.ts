/** A union of shapes without a discriminator key. */
import * as z from 'zod';

/**
 * A union that reports the issues of all its shapes.
 *
 * @remarks
 * zod prefers a shape whose only issue is unknown keys, and reports no other shape. Here unknown keys count like missing
 * keys, so that `checkShape` can choose between the shapes.
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
