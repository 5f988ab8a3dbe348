/** The laws of the readings as assertions; an error names the broken law. */
import { decimalPlaces, type DecimalInput, exact, type Exact, scaledText, toPlainText } from '../money/index.ts';
import { tableFromFacts } from '../population/index.ts';
import {
  bounds,
  curve,
  evaluate,
  evaluateExact,
  explain,
  type Explanation,
  type Facts,
  type NodeBounds,
  type RuleNode,
  type ExactValue,
  nodesOf,
} from '../rule/index.ts';
import { checkFacts, checkNode } from '../rule/arguments.ts';
import { openColumns } from '../rule/many.ts';

/**
 * Asserts that all readings of a rule agree on one household.
 *
 * @remarks
 * `explain`, `curve` along each number that the rule reads, and a table of the household give the same result as `evaluate`. The lines of a marginal scale
 * add up to its value. The value of each node is within its bounds, with at most their decimals, and of their type.
 *
 * @param rule - a rule that `checkRule` accepts
 * @param facts - facts that the rule accepts
 * @throws Error if a reading disagrees
 * @example
 * ```ts
 * import { money } from 'caisse-rules/rule';
 * import { assertReadingsAgree } from 'caisse-rules/testing';
 *
 * assertReadingsAgree(money('150'), { values: {} });
 * ```
 */
export function assertReadingsAgree(rule: RuleNode, facts: Facts): void {
  const evaluation = evaluate(rule, facts);
  const value = evaluation.complete ? evaluation.value : null;
  const explanation = explain(rule, facts);
  demand(explanation.value === value, `explain gives the values of evaluate: ${explanation.value}, not ${value}`);
  assertLinesAddUp(explanation);
  assertCurvesAgree(rule, facts);
  assertColumnsAgree(rule, facts);
  const ofAll = bounds(rule);
  const ofThese = bounds(rule, facts);
  for (const node of nodesOf(rule)) {
    const result = evaluateExact(node, facts);
    if (!result.complete) continue;
    assertWithin(result.value, ofAll.nodes.get(node)!);
    assertWithin(result.value, ofThese.nodes.get(node)!);
  }
}

/**
 * Asserts that an incomplete result names its missing inputs, and that its range contains the complete result.
 *
 * @param rule - a rule that `checkRule` accepts
 * @param known - some facts that the rule accepts
 * @param all - the same facts and all others that the rule reads
 * @throws TypeError if an argument has another type; Error if a result needs an input that was not named, or is outside its range
 */
export function assertCompletable(rule: RuleNode, known: Facts, all: Facts): void {
  checkNode('rule', rule);
  checkFacts(known, 'known');
  checkFacts(all, 'all');
  const evaluation = evaluateExact(rule, known);
  if (evaluation.complete) return;
  const { missing, range } = evaluation;
  demand(missing.length > 0, 'an incomplete result names what is missing');
  const completed = completeWith(known, missing, all);
  const next = evaluateExact(rule, completed);
  if (range !== undefined) {
    const reached = next.complete ? { minimum: next.value as Exact, maximum: next.value as Exact } : next.range!;
    demand(
      reached.minimum.greaterThanOrEqualTo(range.minimum) && reached.maximum.lessThanOrEqualTo(range.maximum),
      'the range of an incomplete result contains the value that it has when completed',
    );
  }
  assertCompletable(rule, completed, all);
}

function completeWith(known: Facts, missing: readonly string[], all: Facts): Facts {
  const members = missing.includes('members') || missing.includes('ages');
  const given = missing.filter((name) => name in all.values).map((name) => [name, all.values[name]] as const);
  const ages = members ? all.ages : known.ages;
  demand(members || given.length > 0, 'an incomplete result names what is missing');
  return { values: { ...known.values, ...Object.fromEntries(given) }, ...(ages === undefined ? {} : { ages }) };
}

/** Asserts that the curve along each given number has the result of the household. */
function assertCurvesAgree(rule: RuleNode, facts: Facts): void {
  const evaluation = evaluate(rule, facts);
  for (const node of nodesOf(rule)) {
    if (node.kind !== 'input' || node.type === 'boolean' || node.type === 'category') continue;
    const value = facts.values[node.name];
    if (value === undefined) continue;
    const point = toPlainText(exact(value as DecimalInput));
    const drawn = curve(rule, node.name, facts, { from: point, to: point });
    demand(drawn.complete === evaluation.complete, 'a curve is complete where evaluate is');
    if (!drawn.complete || !evaluation.complete) continue;
    demand(drawn.at(point) === evaluation.value, `curve gives the values of evaluate: ${drawn.at(point)}`);
    const whole = curve(rule, node.name, facts);
    if (whole.complete) demand(whole.at(point) === evaluation.value, 'a longer curve gives the same values');
  }
}

/** Asserts that a table of this household has its result, unless the rule is too large for columns. */
function assertColumnsAgree(rule: RuleNode, facts: Facts): void {
  const opened = openColumns({ rule }, tableFromFacts({ rule }, [facts]));
  if (!opened.ok) {
    demand(
      opened.diagnostics.every(({ code }) => code === 'CAISSE-PLAN-TOO-LARGE'),
      'a table of what a rule accepts is read',
    );
    return;
  }
  opened.reader.read(0);
  const { type, values, unknown, words, decimals } = opened.reader.results['rule']!;
  const evaluation = evaluate(rule, facts);
  demand((unknown?.[0] !== 1) === evaluation.complete, 'columns know what evaluate knows');
  if (!evaluation.complete) return;
  const integer = values[0]!;
  const number = (): string => scaledText(BigInt(integer), decimals);
  const value = type === 'boolean' ? integer === 1 : type === 'category' ? words[integer] : number();
  demand(value === evaluation.value, `columns give the values of evaluate: ${String(value)}`);
}

function assertLinesAddUp({ value, lines, parts }: Explanation): void {
  if (lines !== undefined) {
    const sum = lines.reduce((total, { amount }) => total.plus(exact(amount)), exact(0));
    demand(toPlainText(sum) === value, 'the lines of a marginal scale add up to its value');
  }
  parts.forEach(assertLinesAddUp);
}

function assertWithin(value: ExactValue, within: NodeBounds): void {
  demand(isWithin(value, within), `bounds contain every value: ${String(value)} in ${JSON.stringify(within)}`);
  if (typeof value !== 'object' || !('decimals' in within)) return;
  demand(decimalPlaces(value) <= within.decimals, 'a value has no more decimals than its bounds say');
}

function isWithin(value: ExactValue, within: NodeBounds): boolean {
  switch (within.type) {
    case 'boolean':
      return value === true ? within.canBeTrue : value === false && within.canBeFalse;
    case 'category':
      return typeof value === 'string' && (within.open || within.words.includes(value));
    default:
      return (
        typeof value === 'object' &&
        value.greaterThanOrEqualTo(within.minimum) &&
        value.lessThanOrEqualTo(within.maximum)
      );
  }
}

function demand(holds: boolean, law: string): void {
  if (!holds) throw new Error(`broken law: ${law}`);
}
