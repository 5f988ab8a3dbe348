/** Random criteria of every kind. */
import fc from 'fast-check';
import type { Criterion, ThresholdTable } from '../../caisse/index.ts';
import { anyYesNoRule } from './any-rule-document.ts';
import { anyMoney } from './any-words.ts';
import { COUNT_QUANTITIES, MONEY_QUANTITIES, PLACES, STATUSES } from './declarations.ts';

/**
 * A random criterion.
 *
 * @param depth - how many levels of all, any and not stand above the single criteria, at most
 */
export function anyCriterion(depth = 2): fc.Arbitrary<Criterion> {
  const single = anySingle();
  if (depth === 0) return single;
  const below = anyCriterion(depth - 1);
  const of = fc.array(below, { maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: single },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('all', 'any'), of }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('not'), of: below, label: fc.constant('sauf') }) },
  );
}

function anySingle(): fc.Arbitrary<Criterion> {
  const is = fc.constantFrom('below', 'at-most', 'at-least', 'above');
  return fc.oneof(
    fc.subarray([...PLACES], { minLength: 1 }).map((communes): Criterion => ({ kind: 'residence', communes })),
    fc.subarray([...STATUSES], { minLength: 1 }).map((oneOf): Criterion => ({ kind: 'status', oneOf })),
    fc.record(
      {
        kind: fc.constant('age'),
        who: fc.constantFrom('some', 'every'),
        from: fc.constantFrom(0, 3, 14),
        before: fc.constantFrom(18, 25, 65),
      },
      { requiredKeys: ['kind'] },
    ),
    fc.record(
      { kind: fc.constant('household-size'), from: fc.constantFrom(1, 2), before: fc.constantFrom(3, 5) },
      { requiredKeys: ['kind'] },
    ),
    fc.record({
      kind: fc.constant('resources'),
      quantity: fc.constantFrom(...MONEY_QUANTITIES),
      is,
      limit: fc.oneof(anyMoney('or-sought'), anyTable),
    }),
    fc.record({
      kind: fc.constant('resources'),
      quantity: fc.constantFrom(...COUNT_QUANTITIES),
      is,
      limit: fc.integer({ min: 0, max: 9 }),
    }),
    fc.constantFrom<Criterion>(
      { kind: 'membership', source: 'charter' },
      { kind: 'orientation' },
      { kind: 'attendance', sessions: 2 },
      { kind: 'places', places: 40 },
      { kind: 'declared', input: 'garden' },
      { kind: 'declared', input: 'housing', oneOf: ['rented', 'shared'] },
    ),
    fc.record({ kind: fc.constant('rule'), rule: anyYesNoRule() }),
  );
}

/** A table by number of persons with one to three rows. */
export const anyTable: fc.Arbitrary<ThresholdTable> = fc
  .uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 3 })
  .map((sizes) => sizes.sort((left, right) => left - right))
  .chain((sizes) =>
    fc.record(
      {
        rows: fc.tuple(...sizes.map((persons) => anyMoney('or-sought').map((amount) => ({ persons, amount })))),
        further: anyMoney('or-sought'),
      },
      { requiredKeys: ['rows'] },
    ),
  );
