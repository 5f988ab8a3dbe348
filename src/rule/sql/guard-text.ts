/** The guard query: counts invalid cells of the table by column and problem. */
import type { InputColumn } from './sql-column.ts';
import type { Dialect } from './dialect.ts';
import type { Frame } from './frame.ts';
import { type MembersLaw, membersLaws } from '../members-laws.ts';
import { choice } from './expression.ts';
import { memberSlots } from './member-slots.ts';
import { isSpeltOtherwise, isUnlisted } from './spelling.ts';
import { columnList, withQueries } from './named-query.ts';
import type { Range } from '../range.ts';

/** The problems of a column. */
export type GuardProblem =
  | 'absent'
  | 'empty'
  | 'composition'
  | 'member-missing'
  | 'duplicate'
  | 'out-of-range'
  | 'not-whole'
  | 'unknown-word'
  | 'spelling'
  | 'unlisted-word'
  | 'neither-yes-nor-no'
  | 'division';

/** The problems of which a count above zero may be right: a fact that is unknown, a word that the rules do not look for, a number that they do not use. */
export const GUARD_NOTES: readonly GuardProblem[] = ['absent', 'unlisted-word', 'member-missing'];

/** What one line of the guard counts. */
export interface GuardLine {
  readonly column: string;
  readonly problem: GuardProblem;
}

/** One check, and the SQL that counts its violations. */
interface GuardCheck extends GuardLine {
  readonly count: string;
}

/**
 * One row for each check: its number, the column, the problem, and the number of rows that have it.
 *
 * @remarks
 * The row `engine` is 0 where the division of the engine is the expected one.
 */
export function guardText(frame: Frame): string {
  const { quote, table, layer } = frame;
  const checks = checksOf(frame);
  const counts = checks.map(({ count }, place) => `${count} AS ${quote(`check_${place + 1}`)}`);
  const counted = layer('counted', `SELECT\n${columnList(counts)}\nFROM ${table}`);
  const words = checks.map(({ column, problem }, place) => `(${place + 1}, '${column}', '${problem}')`);
  const heads = ['line', 'column', 'problem'].map(quote).join(', ');
  const { name } = layer('checks', '');
  const found = choice(
    quote('line'),
    checks.map((_check, place) => ({ when: String(place + 1), then: quote(`check_${place + 1}`) })),
    [],
  ).text;
  // One row of counts, so that the table is read once, beside the list of what was counted.
  const select = `SELECT\n${columnList([heads, `${found} AS ${quote('households')}`])}\nFROM ${counted.name} CROSS JOIN ${name}`;
  return withQueries(
    [counted, { name, columns: `(${heads})`, query: `VALUES\n${columnList(words)}` }],
    `${select}\nORDER BY ${quote('line')}`,
  );
}

/** The lines of the guard, in order. */
export const guardLines = (frame: Frame): readonly GuardLine[] =>
  checksOf(frame).map(({ column, problem }) => ({ column, problem }));

function checksOf(frame: Frame): readonly GuardCheck[] {
  const { options, given, dialect, quote } = frame;
  const { key, weight } = options;
  return [
    { column: 'engine', problem: 'division', count: divisionCheck(dialect) },
    ...(key === null ? [] : keyChecks(key, quote)),
    ...(weight === null
      ? []
      : [
          counted(weight.column, 'empty', `${quote(weight.column)} IS NULL`),
          ...numberChecks(weight.column, { minimum: 0n, maximum: BigInt(weight.maximum) }, dialect),
        ]),
    ...given.flatMap((input) => inputChecks(input, dialect)),
    ...compositionChecks(given, dialect),
    ...memberChecks(frame),
  ];
}

/** The check that some household has the counts of members of a row. */
function compositionChecks(given: readonly InputColumn[], { quote, integer }: Dialect): readonly GuardCheck[] {
  const counts = given.flatMap(({ of, column, range }) => (of.kind === 'count-members' ? [{ of, column, range }] : []));
  // A law of one count is usually its range, which has its own check.
  const isFurther = ({ terms: [first, ...others], least }: MembersLaw): boolean =>
    others.length > 0 || (first!.factor > 0 && BigInt(least) > counts[first!.range]!.range!.minimum);
  const laws = membersLaws(counts.map(({ of }) => of))
    .filter(isFurther)
    .map(({ terms, least }) => {
      const written = terms.map(({ range, factor }) => `${integer(BigInt(factor))} * ${quote(counts[range]!.column)}`);
      return `${written.join(' + ')} < ${integer(BigInt(least))}`;
    });
  return laws.length === 0 ? [] : [counted('members', 'composition', laws.join(' OR '))];
}

/** The checks that a household with a number of a member has that member. */
function memberChecks({ given, options: { memberInputs }, dialect: { quote, integer } }: Frame): readonly GuardCheck[] {
  return memberSlots(given, memberInputs).map(({ column, members, place }) =>
    counted(
      column,
      'member-missing',
      `${quote(members)} < ${integer(BigInt(place))} AND ${quote(column)} <> ${integer(0n)}`,
    ),
  );
}

function inputChecks(input: InputColumn, dialect: Dialect): readonly GuardCheck[] {
  const { column, type, range, words, listed, isRead } = input;
  return [
    ...(isRead ? [absence(column, dialect.quote)] : []),
    ...(range === null ? [] : numberChecks(column, range, dialect)),
    ...(words === null ? [] : [wordCheck(column, words, dialect)]),
    ...(listed === null
      ? []
      : [
          counted(column, 'spelling', isSpeltOtherwise(column, listed, dialect)),
          counted(column, 'unlisted-word', isUnlisted(column, listed, dialect)),
        ]),
    ...(type === 'boolean' && dialect.isYesOrNo !== null
      ? [counted(column, 'neither-yes-nor-no', `NOT ${dialect.isYesOrNo(dialect.quote(column))}`)]
      : []),
  ];
}

const counted = (column: string, problem: GuardProblem, condition: string): GuardCheck => ({
  column,
  problem,
  count: `COUNT(CASE WHEN ${condition} THEN 1 END)`,
});

const absence = (column: string, quote: Frame['quote']): GuardCheck =>
  counted(column, 'absent', `${quote(column)} IS NULL`);

function keyChecks(key: string, quote: Frame['quote']): readonly GuardCheck[] {
  const count = `COUNT(${quote(key)}) - COUNT(DISTINCT ${quote(key)})`;
  return [counted(key, 'empty', `${quote(key)} IS NULL`), { column: key, problem: 'duplicate', count }];
}

function numberChecks(column: string, { minimum, maximum }: Range<bigint>, dialect: Dialect): readonly GuardCheck[] {
  const cell = dialect.quote(column);
  const outside = `${cell} < ${dialect.integer(minimum)} OR ${cell} > ${dialect.integer(maximum)}`;
  const count = `COUNT(CASE WHEN ${outside} THEN NULL WHEN ${dialect.isNotWhole(cell)} THEN 1 END)`;
  return [counted(column, 'out-of-range', outside), { column, problem: 'not-whole', count }];
}

const wordCheck = (column: string, words: readonly string[], { quote, word }: Dialect): GuardCheck =>
  counted(column, 'unknown-word', `${quote(column)} NOT IN (${words.map(word).join(', ')})`);

/** Checks that quotients are truncated, that remainders have the sign of the dividend, and that products below 2⁵³ are exact. */
function divisionCheck({ integer, divide }: Dialect): string {
  const facts = [
    `${integer(-7n)} ${divide} ${integer(2n)} = ${integer(-3n)}`,
    `${integer(7n)} ${divide} ${integer(2n)} = ${integer(3n)}`,
    `${integer(-7n)} % ${integer(2n)} = ${integer(-1n)}`,
    `${integer(94906265n)} * ${integer(94906265n)} = ${integer(94906265n ** 2n)}`,
  ];
  return `COALESCE(MAX(CASE WHEN ${facts.join(' AND ')} THEN 0 ELSE 1 END), 0)`;
}
