import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KitCell, makeConformanceKit } from '../../../src/population/index.ts';
import { householdInputs } from '../../../src/household/index.ts';
import {
  add,
  countMembers,
  divide,
  type MembersLaw,
  membersLaws,
  money,
  type RuleNode,
} from '../../../src/rule/index.ts';
import { memberColumn } from '../../../src/rule/many.ts';
import { anyRule } from '../../../src/testing/index.ts';
import { openSQLite } from '../../rule/sql/engines.ts';
import { filesOf, noDifference, runKit } from './run-kit.ts';

/** Whether counts break a law. A law with an unknown count does not apply. */
function breaks(counts: readonly KitCell[], { terms, least }: MembersLaw): boolean {
  const values = terms.map(({ range }) => counts[range] ?? null);
  return (
    !values.some((value) => value === null) &&
    terms.reduce((sum, { factor }, at) => sum + factor * Number(values[at]), 0) < least
  );
}

describe('makeConformanceKit', () => {
  it('an engine that follows the rules finds no difference in a kit', async () => {
    const engine = await openSQLite();
    await fc.assert(
      fc.asyncProperty(anyRule(), async (rule) => {
        const made = makeConformanceKit({ rule }, { dialect: 'sqlite', table: 'households' });
        if (!made.ok) return;
        const files = filesOf(made.kit, engine);
        expect(await runKit(engine, files)).toEqual(noDifference(files));
      }),
      { numRuns: 60 },
    );
    await engine.close();
  }, 60_000);

  it('has counts that break one law of members only, for each law that can be broken alone', () => {
    const anyRange = fc
      .tuple(fc.constantFrom(0, 3, 14, 18), fc.constantFrom(3, 14, 18, 25, null))
      .filter(([from, before]) => before === null || from < before)
      .map(([from, before]) => countMembers(from, before));
    fc.assert(
      fc.property(fc.uniqueArray(anyRange, { minLength: 1, maxLength: 5, selector: memberColumn }), (ranges) => {
        const made = makeConformanceKit({ rule: add(...ranges) }, { dialect: 'sqlite', table: 'households' });
        if (!made.ok) throw new Error('refused');
        const { columns, rows } = made.kit.households;
        const places = ranges.map((range) => columns.findIndex(({ name }) => name === memberColumn(range)));
        const laws = membersLaws(ranges).filter(({ terms }) => terms.length > 1);
        const alone = (lists: readonly (readonly KitCell[])[]): ReadonlySet<string> =>
          new Set(
            lists.flatMap((counts) => {
              const broken = laws.filter((law) => breaks(counts, law));
              return broken.length === 1 ? [JSON.stringify(broken)] : [];
            }),
          );
        // A count below zero has its own check.
        const some = ranges.reduce<readonly (readonly KitCell[])[]>(
          (lists) => lists.flatMap((list) => [null, 0n, 1n, 2n, 10_000n].map((count) => [...list, count])),
          [[]],
        );
        const ofKit = alone(rows.map((row) => places.map((place) => row[place] ?? null)));
        expect([...alone(some)].filter((law) => !ofKit.has(law))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('leaves out changes of a rule that divide by zero', () => {
    const divisor: RuleNode = { kind: 'min', of: [money('0'), money('-1')] };
    const rule = add(householdInputs.income, divide(money('1'), divisor, { to: '0.01', mode: 'half-up' }));
    expect(makeConformanceKit({ rule }, { dialect: 'sqlite', table: 'households' }).ok).toBe(true);
  });
});
