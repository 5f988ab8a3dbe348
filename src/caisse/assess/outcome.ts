/** Evaluates one rule for one household: a result with its explanation, the missing inputs, or the refusals. */
import {
  type Cents,
  cents,
  centsFromExact,
  CENTS_LIMIT,
  type Diagnostic,
  error,
  exact,
  type Exact,
  exactFromCents,
  type Period,
  toPlainText,
} from '../../money/index.ts';
import {
  evaluateExact,
  type ExactEvaluation,
  explain,
  type Facts,
  inferType,
  type RuleNode,
} from '../../rule/index.ts';
import type { AmountOutcome, FlowOutcome, NumberOutcome } from '../assessment.ts';
import type { Check } from '../lowered.ts';
import { isRule } from '../rules-of-version.ts';

/** Diagnostics of choices that the rules do not allow. */
export type Refusals = readonly Diagnostic[];

/** The outcome of a rule in money. */
export function amountOutcome<P extends Period>(
  rule: RuleNode,
  facts: Facts,
  period: P,
  refusals: Refusals = [],
): AmountOutcome<P> {
  if (refusals.length > 0) return { status: 'refused', diagnostics: refusals };
  const explanation = explain(rule, facts);
  if (typeof explanation.value !== 'string') return incompleteAmount(rule, facts, period);
  const euros = exact(explanation.value);
  if (isTooLarge(euros)) return { status: 'refused', diagnostics: [tooLarge(euros)] };
  return { status: 'computed', cents: centsFromExact(euros, period), explanation };
}

/** The outcome of a rule that is a count. */
export function numberOutcome(rule: RuleNode, facts: Facts, refusals: Refusals = []): NumberOutcome {
  if (refusals.length > 0) return { status: 'refused', diagnostics: refusals };
  const explanation = explain(rule, facts);
  if (typeof explanation.value === 'string') return { status: 'computed', value: explanation.value, explanation };
  const { missing, range } = incomplete(rule, facts);
  if (range === undefined) return { status: 'incomplete', missing };
  const { minimum, maximum } = range;
  return { status: 'incomplete', missing, range: { minimum: toPlainText(minimum), maximum: toPlainText(maximum) } };
}

/** A range that exceeds the limit of an amount is left out. */
function incompleteAmount<P extends Period>(rule: RuleNode, facts: Facts, period: P): AmountOutcome<P> {
  const { missing, range } = incomplete(rule, facts);
  if (range === undefined || isTooLarge(range.minimum) || isTooLarge(range.maximum))
    return { status: 'incomplete', missing };
  const minimum = centsFromExact(range.minimum, period);
  const maximum = centsFromExact(range.maximum, period);
  return { status: 'incomplete', missing, range: { minimum, maximum } };
}

/** The outcome of a flow of money, without an explanation. */
export function flowOfMoney(
  rule: RuleNode,
  facts: Facts,
  period: Period,
): FlowOutcome<{ readonly cents: Cents<Period> }> {
  const evaluation = evaluateExact(rule, facts);
  if (!evaluation.complete) return { status: 'incomplete', missing: evaluation.missing };
  const euros = evaluation.value as Exact;
  if (isTooLarge(euros)) return { status: 'refused', diagnostics: [tooLarge(euros)] };
  return { status: 'computed', cents: centsFromExact(euros, period) };
}

/** The outcome of a flow of products or hours, without an explanation. */
export function flowOfUnits(rule: RuleNode, facts: Facts): FlowOutcome<{ readonly value: string }> {
  const evaluation = evaluateExact(rule, facts);
  if (!evaluation.complete) return { status: 'incomplete', missing: evaluation.missing };
  return { status: 'computed', value: toPlainText(evaluation.value as Exact) };
}

type Unknown = Extract<ExactEvaluation, { complete: false }>;

function incomplete(rule: RuleNode, facts: Facts): Unknown {
  const evaluation = evaluateExact(rule, facts);
  return evaluation.complete ? { complete: false, missing: [] } : evaluation;
}

/** The diagnostics of the checks that fail. A check with a missing input does not fail. */
export function refusalsOf(checks: readonly Check[], facts: Facts): Refusals {
  return checks.flatMap((check) => {
    const evaluation = evaluateExact(check.rule, facts);
    return evaluation.complete && evaluation.value === false ? [refusalOf(check, facts)] : [];
  });
}

/** The diagnostic of a failed check. Its rules are evaluated; amounts that are not known are left out. */
function refusalOf({ code, path, details }: Check, facts: Facts): Diagnostic {
  const known = Object.entries<unknown>(details).flatMap(([name, detail]) => {
    if (!isRule(detail)) return [[name, detail] as const];
    const { value } = explain(detail, facts);
    if (typeof value !== 'string') return [];
    const inCents = inferType(detail) === 'money' ? 100 : 1;
    return [[name, exact(value).times(inCents).toNumber()] as const];
  });
  return { code, severity: 'error', path, details: distinct(Object.fromEntries(known)) } as Diagnostic;
}

/** Leaves out `above` if it is the same amount as `below`. */
function distinct(details: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { above, ...others } = details;
  return above === undefined || above === details['below'] ? others : details;
}

const LARGEST = /* @__PURE__ */ exactFromCents(cents(CENTS_LIMIT));

const isTooLarge = (euros: Exact): boolean => euros.abs().greaterThan(LARGEST);

const tooLarge = (euros: Exact): Diagnostic =>
  error('CAISSE-AMOUNT-TOO-LARGE', [], { text: toPlainText(euros), limit: toPlainText(LARGEST) });
