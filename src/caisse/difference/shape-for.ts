/** The shape that a value of a document has. */
import type { FieldShape } from '../fields.ts';

/** The shape that a value has, among several. */
export function shapeFor({ of }: Extract<FieldShape, { readonly type: 'either' }>, value: unknown): FieldShape {
  return of.find((shape) => fits(shape, value)) ?? of[0]!;
}

function fits(shape: FieldShape, value: unknown): boolean {
  if (shape.type !== 'group')
    return typeof value !== 'object' || value === null || 'value' in value || 'parameter' in value;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(shape.fields).every(([key, field]) => field.isOptional === true || Object.hasOwn(value, key));
}
