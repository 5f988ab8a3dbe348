/** Numbers of members in files of households: lists, and one column for each member. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  assessHousehold,
  type Caisse,
  type CaisseDocument,
  type Contribution,
  defineCaisse,
} from '../../src/caisse/index.ts';
import { factsOf, type Household } from '../../src/household/index.ts';
import { divideRounded, exact, month, scaledText, toPlainText, toScaledInteger } from '../../src/money/index.ts';
import type { FileFacts } from '../../src/population/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { fileAnswer } from './file-answer.ts';
import { csvOf, type FileColumn, parquetQuery } from './household-table.ts';

const MONTH = '2026-11';

type MemberFormula = Extract<Contribution, { kind: 'each-member' }>['of'];

const FORMULAS: readonly MemberFormula[] = [
  { kind: 'proportional', base: 'wage', rate: '2,35 %' },
  { kind: 'payroll', base: 'wage', employeeRate: '1,5 %', employerRate: '3 %', minimum: 5 },
  {
    kind: 'marginal',
    base: 'wage',
    brackets: [
      { from: 0, rate: '1 %' },
      { from: 1500, rate: '3,3 %' },
    ],
  },
];

const CONTRIBUTIONS: readonly Contribution[] = [
  ...FORMULAS.map((of): Contribution => ({ kind: 'each-member', input: 'wage', of })),
  { kind: 'each-member', input: 'wage', ceiling: 2000, of: FORMULAS[0]! },
  { kind: 'proportional', base: 'wages', rate: '3 %', minimum: 2 },
];

interface Case {
  readonly atMost: number;
  readonly from: number;
  readonly contribution: Contribution;
  readonly form: 'own' | 'annual' | 'rounded';
  readonly type: string;
  readonly households: readonly (readonly Person[])[];
}

/** The age and the number of a member, as the file has it; `null` where it is not known. */
interface Person {
  readonly age: number | null;
  readonly number: string | null;
}

const anyNumber = (form: Case['form']): fc.Arbitrary<string | null> =>
  fc.oneof(
    fc.constantFrom(null, '0', '1500', '2000.01', '-20'),
    fc
      .tuple(fc.integer({ min: -9, max: 4000 }), fc.constantFrom(0, 1, 2, ...(form === 'own' ? [] : [4])), fc.nat(9999))
      .map(([whole, places, rest]) =>
        places === 0 ? String(whole) : `${whole}.${String(rest).padStart(4, '0').slice(0, places)}`,
      ),
  );

const anyCase: fc.Arbitrary<Case> = fc.constantFrom('own', 'annual', 'rounded').chain((form) => {
  const person: fc.Arbitrary<Person> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ age: fc.constantFrom(16, 17, 18, 40, 81), number: anyNumber(form) }),
    },
    { weight: 2, arbitrary: fc.record({ age: fc.constantFrom(0, 15), number: fc.constantFrom(null, '0') }) },
    { weight: 1, arbitrary: fc.record({ age: fc.constantFrom(15, null), number: anyNumber(form) }) },
  );
  return fc.record({
    atMost: fc.integer({ min: 1, max: 4 }),
    from: fc.constantFrom(0, 16),
    contribution: fc.constantFrom(...CONTRIBUTIONS),
    form: fc.constant(form),
    type: fc.constantFrom('DOUBLE', 'DECIMAL(14, 4)', 'DECIMAL(30, 6)'),
    households: fc.array(fc.array(person, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
  });
});

function caisseOf({ atMost, from, contribution }: Case): Caisse {
  return defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'wages',
    name: 'Wages',
    inputs: { wage: { type: 'money', label: 'wage', minimum: -50, maximum: 50_000, members: { atMost, from } } },
    quantities: { wages: { kind: 'sum-of-members', input: 'wage', label: 'wages' } },
    rules: [{ from: '2026-01', contribution, allocation: { kind: 'flat', amount: 75, per: 'member' } }],
  });
}

/** The number of a month, with the decimals of the input. */
function monthly(number: string, form: Case['form']): string {
  if (form === 'own') return number;
  const integer = toScaledInteger(exact(number), 4);
  return scaledText(divideRounded(integer, form === 'annual' ? 1200n : 100n, 'half-up'), 2);
}

const householdOf = (persons: readonly Person[], form: Case['form']): Household => ({
  members: persons.map(({ age, number }) => ({
    ...(age === null ? {} : { age }),
    ...(number === null ? {} : { resources: { wage: monthly(number, form) } }),
  })),
});

/** The flows that need the numbers of all members who are asked. */
const NEED_NUMBERS = ['contribution', 'employer'];

/** The sum and the number of known results of the flows of all households; `refused` if one of them is. */
function evaluated(caisse: Caisse, { households, form, from }: Case): unknown {
  const sums = new Map<string, [ReturnType<typeof exact>, number]>();
  for (const persons of households) {
    const result = assessHousehold(caisse, householdOf(persons, form), MONTH);
    if (!result.ok) return 'refused';
    const hasUnknown = persons.some(({ age, number }) => number === null && (age ?? from) >= from);
    for (const { id, outcome } of result.assessment.flows) {
      if (hasUnknown && NEED_NUMBERS.includes(id)) expect([persons, outcome.status]).toEqual([persons, 'incomplete']);
      const [sum, known] = sums.get(id) ?? [exact(0), 0];
      const cents = outcome.status === 'computed' && 'cents' in outcome ? outcome.cents : null;
      sums.set(id, cents === null ? [sum, known] : [sum.plus(cents), known + 1]);
    }
  }
  return Object.fromEntries(
    [...sums].map(([id, [sum, known]]) => [id, [known === 0 ? null : toPlainText(sum.dividedBy(100)), String(known)]]),
  );
}

/** The totals of a file as `evaluated` gives them. */
async function answerOf(caisse: Caisse, file: string, facts: FileFacts): Promise<unknown> {
  const added = await fileAnswer(caisse, MONTH, file, facts);
  if (!added.ok) return 'refused';
  expect(added.warnings).toEqual([]);
  const { totals } = added.totals.all;
  const flows = caisse.versions[0]!.flows.map(({ id }) => [id, totals[id]!] as const);
  return Object.fromEntries(flows.map(([id, { sum, known }]) => [id, [known === '0' ? null : sum, known]]));
}

const agesColumn = ({ households }: Case): FileColumn => ({
  name: 'ages',
  type: 'INTEGER[]',
  cells: households.map((persons) => persons.map(({ age }) => (age === null ? null : String(age)))),
});

/** The counts of members of a row; unknown where an age is. */
function countColumns({ households, from }: Case): readonly FileColumn[] {
  const column = (name: string, isCounted: (person: Person) => boolean): FileColumn => ({
    name,
    type: 'INTEGER',
    cells: households.map((persons) =>
      name !== 'members' && persons.some(({ age }) => age === null) ? null : String(persons.filter(isCounted).length),
    ),
  });
  const all = column('members', () => true);
  return from === 0 ? [all] : [all, column(`members_${from}_and_over`, ({ age }) => (age ?? from) >= from)];
}

/** One column for each member who may have a number, as `factsOf` numbers them; the file has the numbers of the file. */
function numberColumns(caisse: Caisse, { households, atMost, type }: Case): readonly FileColumn[] {
  const { inputs, memberInputs } = caisse.versions[0]!;
  const rows = households.map((persons) => {
    const marked: Household = {
      // The place of the person in place of the number, so that zero stays zero.
      members: persons.map(({ age, number }, place) => ({
        ...(age === null ? {} : { age }),
        ...(number === null ? {} : { resources: { wage: exact(number).isZero() ? 0 : place + 1 } }),
      })),
    };
    const { values } = factsOf(marked, month(MONTH), inputs, memberInputs).facts;
    return (place: number): string | null => {
      const found = values[`wage_${place + 1}`];
      if (found === undefined) return null;
      return found === '0' ? '0' : persons[Number(found) - 1]!.number;
    };
  });
  return Array.from({ length: atMost }, (_, place) => ({
    name: `wage_${place + 1}`,
    type,
    cells: rows.map((cell) => cell(place)),
  }));
}

/** A list without the unknown numbers at its end. */
function shortened(list: readonly (string | null)[]): readonly (string | null)[] {
  return list.at(-1) === null ? shortened(list.slice(0, -1)) : list;
}

const listColumn = (
  { households, type }: Case,
  isListed: (person: Person) => boolean,
  written: (list: readonly (string | null)[]) => readonly (string | null)[] = (list) => list,
): FileColumn => ({
  name: 'wage',
  type: `${type}[]`,
  cells: households.map((persons) => written(persons.filter(isListed).map(({ number }) => number))),
});

it('lists of numbers of members give what one column for each member gives, and each household alone', async () => {
  const folder = temporaryFolder();
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const [csv, parquet] = [join(folder, 'a.csv'), join(folder, 'a.parquet')];
  const seen = { refused: 0, computed: 0 };
  await fc.assert(
    fc.asyncProperty(anyCase, fc.constantFrom('|', ' ; ', '/'), fc.boolean(), async (drawn, separator, byNumber) => {
      const caisse = caisseOf(drawn);
      const expected = evaluated(caisse, drawn);
      seen[expected === 'refused' ? 'refused' : 'computed'] += 1;
      const columns = Array.from({ length: drawn.atMost }, (_, place) => `wage_${place + 1}`);
      const facts = (names: readonly string[]): FileFacts => (drawn.form === 'own' ? {} : { [drawn.form]: names });
      const everyone = listColumn(drawn, () => true);
      const isAsked = ({ age }: Person): boolean => (age ?? drawn.from) >= drawn.from;
      const asked = listColumn(drawn, isAsked);
      const files: readonly (readonly [readonly FileColumn[], FileFacts])[] = [
        [[agesColumn(drawn), everyone], facts(['wage'])],
        [[agesColumn(drawn), listColumn(drawn, () => true, shortened)], facts(['wage'])],
        // A file of numbered columns, or of counts, cannot hold the number of a member who is too young or too many.
        ...(expected === 'refused'
          ? []
          : [
              [[agesColumn(drawn), ...numberColumns(caisse, drawn)], facts(byNumber ? columns : ['wage'])] as const,
              [[...countColumns(drawn), asked], facts(['wage'])] as const,
              [[...countColumns(drawn), listColumn(drawn, isAsked, shortened)], facts(['wage'])] as const,
            ]),
      ];
      for (const [table, how] of files) {
        writeFileSync(csv, csvOf(table, separator));
        expect([csvOf(table, separator), await answerOf(caisse, csv, how)]).toEqual([
          csvOf(table, separator),
          expected,
        ]);
        await connection.run(parquetQuery(table, parquet));
        expect([parquetQuery(table, parquet), await answerOf(caisse, parquet, how)]).toEqual([
          parquetQuery(table, parquet),
          expected,
        ]);
      }
    }),
    { numRuns: 60 },
  );
  connection.closeSync();
  expect(seen.refused).toBeGreaterThan(5);
  expect(seen.computed).toBeGreaterThan(20);
});
