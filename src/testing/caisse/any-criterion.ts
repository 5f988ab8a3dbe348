/** Random criteria of every kind. */
import fc from 'fast-check';
import type { Criterion } from '../../caisse/index.ts';
import { CRITERION_KINDS, CRITERION_OPTIONS, type FieldShape } from '../../caisse/kinds.ts';
import { anyFields, anyOfKind } from './any-field.ts';

/**
 * A random criterion.
 *
 * @param depth - the maximum number of levels of `all`, `any` and `not`
 */
export function anyCriterion(depth = 2): fc.Arbitrary<Criterion> {
  const kinds = Object.entries(CRITERION_KINDS);
  const below: fc.Arbitrary<Criterion> = depth === 0 ? fc.constant({ kind: 'all', of: [] }) : anyCriterion(depth - 1);
  const draw = (some: typeof kinds): fc.Arbitrary<unknown> =>
    fc.oneof(...some.map(([name, kind]) => anyOfKind(name, kind, { criterion: below })));
  const single = draw(kinds.filter(([, { fields }]) => !isCombination(fields)));
  const combined = draw(kinds.filter(([, { fields }]) => isCombination(fields)));
  const condition =
    depth === 0 ? single : fc.oneof({ weight: 3, arbitrary: single }, { weight: 2, arbitrary: combined });
  const options = fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: anyFields(CRITERION_OPTIONS, { criterion: below }) },
  );
  return fc.tuple(condition, options).map(([drawn, further]) => ({ ...(drawn as Criterion), ...further }));
}

const isCombination = (fields: object): boolean =>
  Object.values(fields as Readonly<Record<string, FieldShape>>).some(holdsCriterion);

const holdsCriterion = (field: FieldShape): boolean =>
  field.type === 'criterion' || (field.type === 'list' && holdsCriterion(field.of));
