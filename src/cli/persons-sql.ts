/** SQL that makes the numbers of members of each household from a table with one row for each person. */
import type { LoweredVersion } from '../caisse/index.ts';
import { needsOf } from '../population/index.ts';
import type { CountMembersNode, RuleNode } from '../rule/index.ts';
import { type Dialect, memberColumn, type SqlDialect, sqlDialect, type SqlInput } from '../rule/many.ts';

type MemberInput = LoweredVersion['memberInputs'][string];

/** The table of persons: the household and the age of each, and a column for each input of members, in euros. */
export interface PersonsTable {
  readonly dialect: SqlDialect;
  readonly table: string;
  /** The column that identifies the household. */
  readonly key: string;
  /** The table of households that the preparation reads; the result has its name, followed by `_members`. */
  readonly households: string;
  /** The columns that the preparation of the rules reads. */
  readonly inputs: readonly Pick<SqlInput, 'name' | 'source'>[];
}

/** The queries on a table of persons. */
export interface PersonsSql {
  /** Makes one row for each household: the counts of members, and their numbers in the columns `NAME_1`, `NAME_2`. */
  readonly query: string;
  /** One line for each problem; both must count no household. */
  readonly guard: string;
}

/** The column of the age, in whole years. */
const AGE = 'age';

/**
 * The queries that make the columns of members from a table of persons; `null` if the rules read no input of members.
 *
 * @remarks
 * Persons are numbered in each household as in `factsOf`: those of the age of the input or of unknown age, unknown numbers first, so that none of them
 * counts as zero; then numbers other than zero, then zero. A number of a member who is not in the household is zero, and an unknown one is `NULL`.
 */
export function personsSql(
  rules: Readonly<Record<string, RuleNode>>,
  memberInputs: LoweredVersion['memberInputs'],
  persons: PersonsTable,
): PersonsSql | null {
  const { inputs, ranges } = needsOf(rules);
  const read = Object.values(memberInputs).filter((each) =>
    inputs.some(({ name }) => each.inputs.some((numbered) => numbered.name === name)),
  );
  if (read.length === 0) return null;
  const dialect = sqlDialect(persons.dialect);
  const { quote } = dialect;
  const column = (name: string): string => quote(persons.inputs.find((input) => input.name === name)?.source ?? name);
  const [key, table, made] = [persons.key, persons.table, `${persons.households}_members`].map((name) =>
    name.split('.').map(quote).join('.'),
  );
  const numbered = [
    `SELECT ${key!}, ${quote(AGE)},`,
    read.map((input) => `  ${placeText(input, quote, key!)}`).join(',\n'),
    `FROM ${table!}`,
  ];
  const columns = [
    key!,
    ...ranges.map((range) => `${countText(range, quote(AGE))} AS ${quote(memberColumn(range))}`),
    ...read.flatMap((input) => numberTexts(input, quote, column)),
  ];
  const inner = numbered.join('\n').replaceAll('\n', '\n  ');
  const guards = read.flatMap((input) => guardTexts(input, dialect, key!, inner));
  return {
    query: `CREATE TABLE ${made!} AS\nSELECT\n${columns.map((each) => `  ${each}`).join(',\n')}\nFROM (\n  ${inner}\n) AS numbered\nGROUP BY ${key!}`,
    guard: guards.join('\nUNION ALL\n'),
  };
}

type Quote = (name: string) => string;

const placeOf = (name: string): string => `${name}_place`;

/** The number of a person, and the place of the person among those of the household who are asked. */
function placeText({ name, from }: MemberInput, quote: Quote, key: string): string {
  const [number, age] = [quote(name), quote(AGE)];
  const isAsked = from === 0 ? '1 = 1' : `COALESCE(${age}, ${from}) >= ${from}`;
  const rank = `CASE WHEN NOT (${isAsked}) THEN 3 WHEN ${number} IS NULL THEN 0 WHEN ${number} <> 0 THEN 1 ELSE 2 END`;
  const place = `ROW_NUMBER() OVER (PARTITION BY ${key} ORDER BY ${rank}, ${number} DESC)`;
  return `${number}, CASE WHEN ${isAsked} THEN ${place} END AS ${quote(placeOf(name))}`;
}

/** The columns of the numbers of members. */
function numberTexts({ name, inputs }: MemberInput, quote: Quote, column: Quote): readonly string[] {
  return inputs.map((input, index) => {
    const isHere = `${quote(placeOf(name))} = ${index + 1}`;
    const number = `MAX(CASE WHEN ${isHere} THEN ${quote(name)} END)`;
    return `CASE WHEN COUNT(CASE WHEN ${isHere} THEN 1 END) = 0 THEN 0 ELSE ${number} END AS ${column(input.name)}`;
  });
}

/** The number of members of an age range; unknown if an age that it needs is. */
function countText({ from, before }: CountMembersNode, age: string): string {
  if (from === 0 && before === null) return 'COUNT(*)';
  const range = [...(from === 0 ? [] : [`${age} >= ${from}`]), ...(before === null ? [] : [`${age} < ${before}`])];
  return `CASE WHEN COUNT(*) = COUNT(${age}) THEN COUNT(CASE WHEN ${range.join(' AND ')} THEN 1 END) END`;
}

/** Households in which more members have a number other than zero than the rules allow, or a younger member has one. */
function guardTexts(
  { name, inputs, from }: MemberInput,
  { quote, word }: Dialect,
  key: string,
  inner: string,
): readonly string[] {
  const some = `${quote(name)} <> 0`;
  const line = (problem: string, table: string): string =>
    `SELECT ${word(name)} AS input, '${problem}' AS problem, COUNT(DISTINCT ${key}) AS households\nFROM ${table}`;
  const persons = `(\n  ${inner}\n) AS numbered`;
  const isAsked = `${quote(placeOf(name))} IS NOT NULL`;
  const crowded = `(\n  SELECT ${key} FROM ${persons.replaceAll('\n', '\n  ')}\n  WHERE ${isAsked} AND ${some}\n  GROUP BY ${key} HAVING COUNT(*) > ${inputs.length}\n) AS crowded`;
  return [
    line('too-many-members', crowded),
    ...(from === 0 ? [] : [line('too-young', `${persons}\nWHERE ${quote(AGE)} < ${from} AND ${some}`)]),
  ];
}
