/** Family quotient: resources divided by a number of parts. The table of parts is an argument, because published tables differ. */
import { checkArgument, type DecimalInput, exact, type Rounding, toPlainText, TO_THE_CENT } from '../money/index.ts';
import {
  add,
  and,
  compare,
  count,
  countMembers,
  divide,
  type Evaluation,
  marginalScale,
  max,
  multiply,
  named,
  type RuleNode,
  subtract,
  when,
} from '../rule/index.ts';
import { computeFor } from './compute-for.ts';
import type { Household } from './household.ts';
import { householdInputs } from './household-inputs.ts';

/**
 * Parts by composition for a family quotient. Published tables differ, so each caisse gives its own.
 *
 * @remarks
 * `children[i]` is the part of child number `i + 1`; the last entry applies to all further children. In a household of children only, one
 * of them counts as the adult.
 */
export interface PartsTable {
  readonly oneAdult: DecimalInput;
  readonly twoAdults: DecimalInput;
  readonly furtherAdult: DecimalInput;
  readonly children: readonly DecimalInput[];
  /** Added for a household of one adult with at least one child. */
  readonly singleParent?: DecimalInput;
  /** Members below this age are children. */
  readonly childBefore: number;
}

/**
 * The parts of a household.
 *
 * @param table - decimals without sign; `oneAdult` and `twoAdults` above zero
 * @throws RangeError when a figure of the table is not a plain decimal number
 * @law parts are those of a count member by member
 */
export function familyQuotientParts(table: PartsTable): RuleNode {
  const older = countMembers(table.childBefore, null);
  const younger = countMembers(0, table.childBefore);
  const beyond = (number: RuleNode, taken: string): RuleNode => max(subtract(number, count(taken)), count('0'));
  const adultParts = when(
    compare(older, 'at-least', count('2')),
    add(figure(table.twoAdults), multiply(figure(table.furtherAdult), beyond(older, '2'))),
    figure(table.oneAdult),
  );
  const children = when(compare(older, 'at-least', count('1')), younger, beyond(younger, '1'));
  return named(
    'family-quotient.parts',
    add(adultParts, ...childParts(children, table), ...singleParent(older, younger, table)),
  );
}

const figure = (value: DecimalInput): RuleNode => count(toPlainText(exact(value)));

/** The parts of children: a scale with one bracket per child. */
function childParts(children: RuleNode, table: PartsTable): RuleNode[] {
  if (table.children.length === 0) return [];
  const brackets = table.children.map((part, place) => ({ from: String(place), rate: toPlainText(exact(part)) }));
  return [marginalScale(children, brackets)];
}

function singleParent(older: RuleNode, younger: RuleNode, table: PartsTable): RuleNode[] {
  if (table.singleParent === undefined) return [];
  const alone = and(compare(older, 'equal', count('1')), compare(younger, 'at-least', count('1')));
  return [when(alone, figure(table.singleParent), count('0'))];
}

/**
 * Resources by part, in euros a month.
 *
 * @param table - the parts by composition
 * @param resources - the monthly amounts that are added up; the income if left out
 * @param rounding - how the quotient is rounded; to the cent, half-up, if left out
 * @throws RangeError when a figure of the table is not a plain decimal number
 * @french quotient familial
 */
export function familyQuotient(
  table: PartsTable,
  resources: readonly RuleNode[] = [householdInputs.income],
  rounding: Rounding = TO_THE_CENT,
): RuleNode {
  return named('family-quotient', divide(add(...resources), familyQuotientParts(table), rounding));
}

/**
 * Computes the income by part of a household in a month, to the cent, half-up.
 *
 * @returns euros a month as decimal text; incomplete where the income or an age is not known
 * @throws CaisseError when `checkHousehold` finds errors in the household
 * @throws RangeError when `month` is not a month, `YYYY-MM`
 * @throws RangeError when a figure of the table is not a plain decimal number
 * @throws TypeError when the table is not an object with a list of children
 * @example
 * ```ts
 * import { computeFamilyQuotient } from 'caisse-rules/household';
 *
 * const parts = { oneAdult: 2, twoAdults: 2, furtherAdult: 0, children: [0.5, 0.5, 1, 0.5], childBefore: 20 };
 * const household = { members: [{ age: 36 }, { age: 11 }, { age: 8 }], resources: { income: 1500 } };
 * console.log(computeFamilyQuotient(household, '2027-04', parts)); // => { complete: true, value: '500' }
 * ```
 */
export function computeFamilyQuotient(household: Household, month: string, table: PartsTable): Evaluation {
  checkArgument('table', table, 'object');
  checkArgument('table.children', table.children, 'list');
  return computeFor(familyQuotient(table), household, month);
}
