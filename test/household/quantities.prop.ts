import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { PART_NAMES } from '../../src/caisse/index.ts';
import {
  adults,
  bySize,
  byThreshold,
  consumptionUnits,
  familyQuotient,
  familyQuotientParts,
  type PartsTable,
  remainingIncome,
  standardOfLiving,
} from '../../src/household/index.ts';
import {
  computeFamilyQuotient,
  computeRemainingIncome,
  computeStandardOfLiving,
} from '../../src/household/quantities.ts';
import { type Exact, exact, roundQuotient, toPlainText } from '../../src/money/index.ts';
import { checkRule, evaluate, money, nodesOf, type NumberInputNode, type RuleNode } from '../../src/rule/index.ts';
import { anyAges, anyEuros, anyHousehold, MONTH } from './any-household.ts';

const CENT = { to: '0.01', mode: 'half-up' } as const;

const anyTable: fc.Arbitrary<PartsTable> = fc.record({
  oneAdult: fc.constantFrom(1, 2, '1.5'),
  twoAdults: fc.constantFrom(2, '2', 2.5),
  furtherAdult: fc.constantFrom(0, 0.5, 1),
  children: fc.array(fc.constantFrom(0.5, 1, '0.25'), { maxLength: 5 }),
  singleParent: fc.constantFrom(0, 0.5),
  childBefore: fc.constantFrom(18, 20),
});

/** Parts, member by member. */
function partsOf(table: PartsTable, ages: readonly number[]): Exact {
  const older = ages.filter((age) => age >= table.childBefore).length;
  const adults = Math.max(older, 1);
  const children = ages.length - adults;
  let parts = exact(adults === 1 ? table.oneAdult : table.twoAdults);
  for (let adult = 3; adult <= adults; adult += 1) parts = parts.plus(exact(table.furtherAdult));
  for (let child = 1; child <= children; child += 1) {
    parts = parts.plus(exact(table.children[Math.min(child, table.children.length) - 1] ?? 0));
  }
  return older === 1 && children > 0 ? parts.plus(exact(table.singleParent ?? 0)) : parts;
}

describe('the parts of derived quantities', () => {
  test('have names of the library, which have labels', () => {
    const table = { oneAdult: 1, twoAdults: 2, furtherAdult: 1, children: [1], childBefore: 18 };
    const quantities = [consumptionUnits(), standardOfLiving(), familyQuotient(table), remainingIncome(), adults()];
    const perPerson = remainingIncome({ per: 'person' });
    const names = nodesOf(...quantities, perPerson).flatMap((node) => (node.kind === 'named' ? [node.name] : []));
    expect(PART_NAMES).toEqual(expect.arrayContaining(names));
  });
});

const alone = { members: [{ age: 30 }] };

describe('family quotient', () => {
  test.prop([anyTable, anyAges])('parts are those of a count member by member', (table, ages) => {
    const rule = familyQuotientParts(table);
    expect(checkRule(rule)).toEqual([]);
    expect(evaluate(rule, { values: {}, ages })).toEqual({ complete: true, value: toPlainText(partsOf(table, ages)) });
  });

  test.prop([anyTable, anyAges, anyEuros(-1000, 9000)])(
    'a family quotient is the income by part, rounded once',
    (table, ages, income) => {
      const household = { members: ages.map((age) => ({ age })), resources: { income } };
      const expected = roundQuotient(exact(income), partsOf(table, ages), CENT);
      expect(computeFamilyQuotient(household, MONTH, table)).toEqual({ complete: true, value: toPlainText(expected) });
    },
  );
});

describe('standard of living', () => {
  test.prop([anyEuros(-1000, 9000)])('the standard of living of one person is their income', (income) => {
    const expected = { complete: true, value: toPlainText(exact(income)) };
    expect(computeStandardOfLiving({ ...alone, resources: { income } }, MONTH)).toEqual(expected);
  });
});

describe('remaining income', () => {
  test.prop([anyHousehold, fc.constantFrom('28', '30', '30.4375')])(
    'a remaining income by person and day is divided once',
    (household, daysPerMonth) => {
      const { income = '', housingCosts = '', charges = '' } = household.resources ?? {};
      const left = exact(income).minus(exact(housingCosts)).minus(exact(charges));
      const divisor = exact(household.members.length).times(exact(daysPerMonth));
      const expected = toPlainText(roundQuotient(left, divisor, CENT));
      expect(computeRemainingIncome(household, MONTH, { per: 'person', daysPerMonth })).toEqual({
        complete: true,
        value: expected,
      });
    },
  );

  test('a remaining income per household and month is not divided', () => {
    const resources = { income: '1500.10', housingCosts: '600.05', charges: '0' };
    expect(computeRemainingIncome({ ...alone, resources }, MONTH)).toEqual({ complete: true, value: '900.05' });
  });
});

const income: NumberInputNode = {
  kind: 'input',
  name: 'income',
  type: 'money',
  decimals: 2,
  minimum: '-99',
  maximum: '99',
};
const anyRows = fc
  .uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 9 })
  .map((froms) =>
    froms.sort((left, right) => left - right).map((from, place) => ({ from: String(from), value: String(place) })),
  );

/** Often a threshold, or a cent away from one. */
const anyBase = fc.oneof(
  fc.integer({ min: -51, max: 51 }).map(String),
  fc.integer({ min: -51, max: 51 }).chain((euros) => fc.constantFrom(`${euros}.01`, (euros - 0.01).toFixed(2))),
);

describe('values by threshold', () => {
  test.prop([anyRows, anyBase, fc.boolean()])(
    'values by threshold are those of the step scale',
    (rows, base, areFixed) => {
      const value = (text: string): RuleNode =>
        areFixed ? money(text) : { kind: 'named', name: 'value', of: money(text) };
      const rule = byThreshold(
        income,
        rows.map((row) => ({ from: row.from, value: value(row.value) })),
      );
      const taken = rows.filter(({ from }) => exact(from).lessThanOrEqualTo(exact(base))).at(-1) ?? rows[0]!;
      expect(checkRule(rule)).toEqual([]);
      expect(evaluate(rule, { values: { income: base } })).toEqual({ complete: true, value: taken.value });
    },
  );
});

const anySizes = fc
  .uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 5 })
  .map((sizes) => sizes.sort((left, right) => left - right));

describe('a table by size', () => {
  test.prop([anySizes, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 90 })])(
    'a table by size gives the last row that the household reaches, and what each person beyond it adds',
    (sizes, persons, further) => {
      const rows = sizes.map((size) => ({ persons: size, amount: money(String(size * 100)) }));
      const reached = sizes.filter((size) => size <= persons).at(-1) ?? sizes[0]!;
      const beyond = Math.max(persons - sizes.at(-1)!, 0);
      const rule = bySize(rows, money(String(further)));
      const facts = { values: {}, ages: Array.from({ length: persons }, () => undefined) };
      expect(evaluate(rule, facts)).toEqual({ complete: true, value: String(reached * 100 + beyond * further) });
    },
  );

  it('a table by size without rows is refused', () => {
    expect(() => bySize([])).toThrow(new RangeError('rows: there is none'));
  });
});
