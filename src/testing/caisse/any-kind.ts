/** A random formula of a kind. */
import fc from 'fast-check';
import type { FieldShape, FieldShapes } from '../../caisse/kinds.ts';
import { anyFields, type FieldOptions } from './any-field.ts';

/** The parts of a definition of a kind that random formulas need. */
export interface DrawnKind {
  readonly fields: FieldShapes;
  readonly shapes?: readonly Readonly<Partial<Record<string, FieldShape | 'absent'>>>[];
}

/** A random formula of a kind, in one of its shapes. */
export function anyOfKind(
  name: string,
  kind: DrawnKind,
  options: FieldOptions,
): fc.Arbitrary<{ readonly kind: string }> {
  const shapes = (kind.shapes ?? [{}]).map((shape) => anyFields(withShape(kind.fields, shape), options));
  return fc.oneof(...shapes).map((drawn) => ({ kind: name, ...drawn }));
}

function withShape(fields: FieldShapes, shape: NonNullable<DrawnKind['shapes']>[number]): FieldShapes {
  const replaced = Object.entries(fields).flatMap(([key, field]): [string, FieldShapes[string]][] => {
    const instead = shape[key];
    return instead === 'absent' ? [] : [[key, instead ?? field]];
  });
  return Object.fromEntries(replaced);
}
