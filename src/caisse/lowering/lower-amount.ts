/** Lowers amounts: fixed, by composition of the household, or per person. */
import { adults, persons } from '../../household/index.ts';
import { TO_THE_CENT } from '../../money/index.ts';
import {
  add,
  bounds,
  compare,
  count,
  countMembers,
  max,
  multiply,
  round,
  type RuleNode,
  subtract,
  when,
} from '../../rule/index.ts';
import { part } from '../names.ts';
import { placeholder } from './placeholder.ts';
import { readAge } from './read-figure.ts';
import type { Scope } from './scope.ts';
import type { Amount, ChildAmount, Composition, Per } from '../words.ts';

/** Whether an amount depends on the composition of the household. */
export function isComposition(amount: Amount): amount is Composition {
  return typeof amount === 'object' && 'person' in amount;
}

/** Lowers an amount in euros, without rounding. */
export function lowerAmount(amount: Amount, scope: Scope): RuleNode {
  return isComposition(amount) ? lowerComposition(amount, scope) : scope.figure(amount, 'money');
}

/** Multiplies money by the number of members or adults; `household` leaves it unchanged. */
export function timesPer(amount: RuleNode, per: Per = 'household'): RuleNode {
  switch (per) {
    case 'household':
      return amount;
    case 'member':
      return multiply(amount, persons());
    case 'adult':
      return multiply(amount, adults());
    default:
      return per satisfies never;
  }
}

/** Rounds an amount to the cent, half-up, if it can have fractions of a cent, such as a share for children. */
export function wholeCents(amount: RuleNode): RuleNode {
  const { root } = bounds(amount);
  return root.type === 'money' && root.decimals > 2 ? round(amount, TO_THE_CENT) : amount;
}

function lowerComposition(composition: Composition, scope: Scope): RuleNode {
  const { household, first, person, children = [] } = composition;
  const perPerson = scope.at('person').figure(person, 'money');
  const forFirst = first === undefined ? perPerson : scope.at('first').figure(first, 'money');
  const shared = household === undefined ? [] : [scope.at('household').figure(household, 'money')];
  const childAmounts = children.map((child, place) => childAmount(child, perPerson, scope.at('children', place)));
  const ages = children.map(({ before }) => before);
  if (!checkAges(ages, scope.at('children'))) return placeholder('money');
  const adultsFrom = ages.at(-1);
  const further =
    adultsFrom === undefined ? subtract(persons(), count('1')) : beyondOne(countMembers(adultsFrom, null));
  return add(
    ...shared.map((amount) => part('amount.household', amount)),
    part('amount.first', forFirst),
    part('amount.further', multiply(perPerson, further)),
    ...forChildren(ages, childAmounts),
  );
}

function childAmount(child: ChildAmount, perPerson: RuleNode, scope: Scope): RuleNode {
  if ('amount' in child) return scope.at('amount').figure(child.amount, 'money');
  return multiply(perPerson, scope.at('ratio').figure(child.ratio, 'rate'));
}

function forChildren(ages: readonly number[], amounts: readonly RuleNode[]): RuleNode[] {
  if (ages.length === 0) return [];
  const terms = ages.map((before, place) => multiply(amounts[place]!, countChildren(ages[place - 1] ?? 0, before)));
  return [part('amount.children', add(...terms))];
}

/** Counts the children of an age range; without older members, one child counts as the first person instead. */
function countChildren(from: number, before: number): RuleNode {
  const children = countMembers(from, before);
  return when(compare(countMembers(before, null), 'at-least', count('1')), children, beyondOne(children));
}

function beyondOne(number: RuleNode): RuleNode {
  return max(subtract(number, count('1')), count('0'));
}

/** Whether the ages are valid and in ascending order; reports those that are not. */
function checkAges(ages: readonly number[], scope: Scope): boolean {
  const { isSound } = scope.attempt(() =>
    ages.map((age, place) => {
      const at = scope.at(place, 'before');
      const before = ages[place - 1] ?? 0;
      if (readAge(age, at) <= before) at.report('CAISSE-AGE-ORDER', { before, age });
    }),
  );
  return isSound;
}
