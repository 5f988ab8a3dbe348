/** Lines about one amount or number of an assessment, with its reasons, missing inputs or refusals. */
import type { AmountOutcome, NumberOutcome } from '../../caisse/index.ts';
import { formatEuros, type Period } from '../../money/index.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { renderDiagnostic } from '../render-diagnostic.ts';
import { renderReasons } from '../render-explanation.ts';
import { indent } from '../typography.ts';
import type { AssessmentWords } from './words.ts';

/** The context of the lines of an outcome. */
export interface OutcomeContext extends CaisseContext {
  readonly assessment: AssessmentWords;
  readonly reasons: 'shown' | 'left-out';
}

/** Lines about an amount with its label. `each` is `par mois`, or empty. */
export function amountLines(
  label: string,
  outcome: AmountOutcome<Period>,
  each: string,
  context: OutcomeContext,
): string[] {
  const written = (cents: number): string => formatEuros(cents, context.language, { currency: context.currency });
  if (outcome.status === 'computed') {
    return computedLines(label, withPeriod(written(outcome.cents), each), outcome.explanation, context);
  }
  if (outcome.status === 'refused') return refusedLines(label, outcome.diagnostics, context);
  const { range } = outcome;
  const text = range && rangeText(range, (cents) => withPeriod(written(cents), each), written, context);
  return incompleteLines(label, outcome.missing, text, context);
}

/** A bound above this number of cents is technical and not shown. */
const LIMIT_OF_SENSE = 1_000_000;

interface CentsRange {
  readonly minimum: number;
  readonly maximum: number;
}

/** The range of possible amounts; `undefined` if it has only technical bounds. */
function rangeText(
  { minimum, maximum }: CentsRange,
  complete: (cents: number) => string,
  short: (cents: number) => string,
  { assessment }: OutcomeContext,
): string | undefined {
  const [isLow, isHigh] = [minimum >= -LIMIT_OF_SENSE, maximum <= LIMIT_OF_SENSE];
  if (minimum === maximum) return assessment.inAnyCase(complete(minimum));
  if (isLow && isHigh) return assessment.between(short(minimum), complete(maximum));
  // A lower bound at or below zero says nothing of a net amount.
  if (isLow) return minimum <= 0 ? undefined : assessment.atLeast(complete(minimum));
  return isHigh ? assessment.atMost(complete(maximum)) : undefined;
}

/** Lines about a number with its label; `unit` adds its unit and period to the written number, and has its value too. */
export function numberLines(
  label: string,
  outcome: NumberOutcome,
  unit: (written: string, value: string) => string,
  context: OutcomeContext,
): string[] {
  const { decimal } = context.writer;
  if (outcome.status === 'computed') {
    return computedLines(label, unit(decimal(outcome.value), outcome.value), outcome.explanation, context);
  }
  if (outcome.status === 'refused') return refusedLines(label, outcome.diagnostics, context);
  const { range } = outcome;
  const text = range && context.assessment.between(decimal(range.minimum), unit(decimal(range.maximum), range.maximum));
  return incompleteLines(label, outcome.missing, text, context);
}

type Computed = Extract<AmountOutcome, { status: 'computed' }>;
type Refused = Extract<AmountOutcome, { status: 'refused' }>;

function computedLines(label: string, value: string, why: Computed['explanation'], context: OutcomeContext): string[] {
  const head = context.words.colon(label, value);
  return context.reasons === 'shown' ? [head, ...renderReasons(why, context.options)] : [head];
}

function refusedLines(label: string, diagnostics: Refused['diagnostics'], context: OutcomeContext): string[] {
  const sentences = diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, context.language, context.document));
  return [context.words.colon(label, context.assessment.refused), ...indent(sentences)];
}

function incompleteLines(
  label: string,
  missing: readonly string[],
  range: string | undefined,
  context: OutcomeContext,
): string[] {
  const { assessment, words } = context;
  const reason = missing.length === 0 ? [] : [assessment.missing(missing.map(context.label))];
  return [words.colon(label, [range ?? assessment.notKnown, ...reason].join(', '))];
}

function withPeriod(amount: string, each: string): string {
  return each === '' ? amount : `${amount} ${each}`;
}
