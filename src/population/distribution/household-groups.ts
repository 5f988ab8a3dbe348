/** Groups of households by a number that rules compute. */
import { and, compare, count, countMembers, min, type RuleNode, when } from '../../rule/index.ts';

/** Groups by a number of each household: the name of the group for 0, for 1, and so on. */
export interface NumberedGroups {
  /** A whole number from 0. */
  readonly number: RuleNode;
  readonly names: readonly string[];
}

/** The age of majority. */
const ADULT_FROM = 18;

const CHILDREN_NAMES = ['0', '1', '2', '3', '4+'] as const;

/** The types of household, by the number of adults and whether there are children. */
export const HOUSEHOLD_TYPES = [
  'one-adult',
  'one-adult-with-children',
  'two-adults',
  'two-adults-with-children',
  'others',
] as const;

/**
 * Groups by the number of children: 0, 1, 2, 3, and 4 or more.
 *
 * @param below - the age in whole years below which a member is a child
 */
export const groupsByChildren = (below: number = ADULT_FROM): NumberedGroups => ({
  number: min(countMembers(0, below), count(String(CHILDREN_NAMES.length - 1))),
  names: CHILDREN_NAMES,
});

/**
 * Groups by the type of household: one adult or two, without or with children, and others.
 *
 * @param below - the age in whole years below which a member is a child
 */
export function groupsByHouseholdType(below: number = ADULT_FROM): NumberedGroups {
  const adults = countMembers(below, null);
  const hasChildren = compare(countMembers(0, below), 'at-least', count('1'));
  const isOf = (number: string): RuleNode => compare(adults, 'equal', count(number));
  const place = (type: (typeof HOUSEHOLD_TYPES)[number]): RuleNode => count(String(HOUSEHOLD_TYPES.indexOf(type)));
  return {
    number: when(
      and(isOf('1'), hasChildren),
      place('one-adult-with-children'),
      when(
        isOf('1'),
        place('one-adult'),
        when(
          and(isOf('2'), hasChildren),
          place('two-adults-with-children'),
          when(isOf('2'), place('two-adults'), place('others')),
        ),
      ),
    ),
    names: HOUSEHOLD_TYPES,
  };
}
