/** Criteria as rules that are true, false, or undecided where a fact is missing. */
import {
  and,
  compare,
  type Comparison,
  count,
  countMembers,
  inferType,
  not,
  type NumberType,
  oneOf,
  or,
  type RuleNode,
  truth,
} from '../rule/index.ts';
import { byPersons } from './lowering/by-persons.ts';
import type { Criterion, ThresholdTable } from './eligibility.ts';
import type { LoweredCriterion } from './lowered.ts';
import { placeholder } from './lowering/placeholder.ts';
import type { Scope } from './lowering/scope.ts';
import type { Figure } from './words.ts';

/** The criterion of a caisse that is open to everybody. */
const EVERYBODY: Criterion = { kind: 'all', of: [] };

const COMPARISONS: Readonly<Record<'below' | 'at-most' | 'at-least' | 'above', Comparison>> = {
  below: 'less',
  'at-most': 'at-most',
  'at-least': 'at-least',
  above: 'more',
};

/**
 * The rule of a criterion, with those of its parts.
 *
 * @param criterion - the criterion; left out, everybody may take part
 * @param scope - the place of the criterion in the document
 */
export function lowerCriterion(criterion: Criterion | undefined, scope: Scope): LoweredCriterion {
  if (criterion === undefined) return { criterion: EVERYBODY, rule: truth(true), of: [] };
  scope.at('source').sources(criterion.source);
  switch (criterion.kind) {
    case 'all':
    case 'any': {
      const of = criterion.of.map((one, place) => lowerCriterion(one, scope.at('of', place)));
      const rules = of.map(({ rule }) => rule);
      return { criterion, rule: criterion.kind === 'all' ? and(...rules) : or(...rules), of };
    }
    case 'not': {
      const of = lowerCriterion(criterion.of, scope.at('of'));
      return { criterion, rule: not(of.rule), of: [of] };
    }
    default:
      return { criterion, rule: ruleOf(criterion, scope), of: [] };
  }
}

type Single = Exclude<Criterion, { kind: 'all' | 'any' | 'not' }>;

function ruleOf(criterion: Single, scope: Scope): RuleNode {
  switch (criterion.kind) {
    case 'residence':
      return wordAmong(scope.input('residence'), criterion.communes, scope.at('communes'));
    case 'status':
      return wordAmong(scope.input('status'), criterion.oneOf, scope.at('oneOf'));
    case 'age':
      return agesOf(criterion, scope);
    case 'resources': {
      const { quantity, is, limit } = criterion;
      const number = scope.at('quantity').number(quantity);
      return compare(number, COMPARISONS[is], limitOf(limit, inferType(number) as NumberType, scope.at('limit')));
    }
    case 'household-size':
      return sizeOf(criterion, scope);
    case 'membership':
    case 'orientation':
      return scope.input(criterion.kind);
    case 'attendance': {
      const sessions = scope.at('sessions').decimal(criterion.sessions, 'count');
      return compare(scope.input('attendance'), 'at-least', count(sessions));
    }
    case 'places':
      return compare(scope.input('rank'), 'at-most', count(scope.at('places').decimal(criterion.places, 'count')));
    case 'declared':
      return declaredOf(criterion, scope);
    case 'rule':
      return scope.at('rule').rule(criterion.rule, 'boolean');
    default:
      return criterion satisfies never;
  }
}

type Of<Kind extends Criterion['kind']> = Extract<Criterion, { kind: Kind }>;

function wordAmong(word: RuleNode, words: readonly string[], scope: Scope): RuleNode {
  if (words.length > 0) return oneOf(word, words);
  scope.report('CAISSE-RULE-EMPTY-LIST');
  return placeholder('boolean');
}

function agesOf({ who = 'some', from = 0, before }: Of<'age'>, scope: Scope): RuleNode {
  if (!isRange(from, before)) {
    scope.report('CAISSE-RULE-AGE-RANGE', { from, ...(before === undefined ? {} : { before }) });
    return placeholder('boolean');
  }
  const inRange = countMembers(from, before ?? null);
  return who === 'some' ? compare(inRange, 'at-least', count('1')) : compare(inRange, 'equal', countMembers(0, null));
}

function sizeOf({ from = 0, before }: Of<'household-size'>, scope: Scope): RuleNode {
  if (!isRange(from, before)) {
    scope.report('CAISSE-SIZE-RANGE', { from, ...(before === undefined ? {} : { before }) });
    return placeholder('boolean');
  }
  const persons = scope.quantity('persons');
  return and(
    ...(from > 1 ? [compare(persons, 'at-least', count(String(from)))] : []),
    ...(before === undefined ? [] : [compare(persons, 'less', count(String(before)))]),
  );
}

function isRange(from: number, before: number | undefined): boolean {
  return (
    Number.isSafeInteger(from) && from >= 0 && (before === undefined || (Number.isSafeInteger(before) && before > from))
  );
}

function declaredOf({ input: name, oneOf: words }: Of<'declared'>, scope: Scope): RuleNode {
  const input = scope.at('input').input(name);
  if (input.type === 'boolean' && words === undefined) return input;
  if (input.type !== 'category' || words === undefined) {
    scope.report('CAISSE-DECLARED-INPUT', { input: name, type: input.type });
    return placeholder('boolean');
  }
  const unknown = input.open ? [] : words.filter((option) => !input.options.includes(option));
  for (const option of unknown) {
    scope.at('oneOf', words.indexOf(option)).report('CAISSE-RULE-UNKNOWN-OPTION', { option, options: input.options });
  }
  return unknown.length > 0 ? placeholder('boolean') : wordAmong(input, words, scope.at('oneOf'));
}

function limitOf(limit: Figure | ThresholdTable, type: NumberType, scope: Scope): RuleNode {
  if (typeof limit !== 'object' || !('rows' in limit)) return scope.figure(limit, type);
  scope.at('source').sources(limit.source);
  return byPersons(limit, type, scope);
}
