/** Renders an assessment in words. */
import {
  type AssessedAllocation,
  type Assessment,
  type Caisse,
  type AssessedContribution,
  type AssessedAmounts,
  checkCaisseArgument,
  type Verdict,
} from '../caisse/index.ts';
import { checkParts, checkWord, formatMonth, shorten } from '../money/index.ts';
import { outcomeContext } from './assessment/context.ts';
import { amountLines, numberLines, type OutcomeContext } from './assessment/outcome.ts';
import { verdictLines } from './assessment/verdict.ts';
import { paidContext, receivedContext } from './caisse/context.ts';
import { checkTextOptions } from './context.ts';
import { type Language, labelText } from './language.ts';
import { indent, typeset } from './typography.ts';

/** Options of `renderAssessment`. */
export interface RenderAssessmentOptions {
  readonly language: Language;
  /**
   * Whether each amount is followed by its explanation.
   *
   * @defaultValue `'shown'`
   */
  readonly reasons?: 'shown' | 'left-out';
}

/**
 * Writes an assessment in words: the verdict with each criterion, the contribution and allocation with their explanations, and
 * missing inputs or refusals.
 *
 * @param assessment - the assessment of `assessHousehold`
 * @param caisse - the assessed caisse, for its labels and its currency
 * @param options - the language
 * @returns the lines
 * @throws TypeError or RangeError when an argument has another type
 * @law an assessment has words in both languages
 * @example
 * ```ts
 * import { assessHousehold, defineCaisse } from 'caisse-rules';
 * import { renderAssessment } from 'caisse-rules/text';
 *
 * const caisse = defineCaisse({
 *   schema: 1,
 *   id: 'essai',
 *   name: 'Essai',
 *   rules: [{ from: '2026-01', contribution: { kind: 'free', minimum: 10 }, allocation: { kind: 'flat', amount: 100 } }],
 * });
 * const result = assessHousehold(caisse, { members: [{}], chosen: 25 }, '2026-11');
 * const lines = result.ok ? renderAssessment(result.assessment, caisse, { language: 'fr', reasons: 'left-out' }) : [];
 * console.log(lines.slice(-3).join('\n'));
 * // => Cotisation : 25,00 € par mois
 * // => Allocation : 100,00 € par mois
 * // => Allocation moins cotisation : 75,00 € par mois
 * ```
 */
export function renderAssessment(assessment: Assessment, caisse: Caisse, options: RenderAssessmentOptions): string[] {
  checkParts('assessment', assessment, {
    month: 'text',
    verdict: 'object',
    contribution: 'object',
    allocation: 'object',
  });
  checkCaisseArgument(caisse);
  checkTextOptions(options);
  const { language, reasons = 'shown' } = options;
  checkWord('options.reasons', reasons, ['shown', 'left-out']);
  const paid = outcomeContext(paidContext(caisse.document, language), reasons);
  const received = outcomeContext(receivedContext(caisse.document, language), reasons);
  const month = formatMonth(assessment.month, language);
  const lines = [
    paid.assessment.heading(shorten(caisse.document.name), month, formatMonth(assessment.rulesFrom, language)),
    ...verdictLines(assessment.verdict, paid),
    ...(assessment.ifTakingPart === undefined
      ? memberLines(assessment, paid, received)
      : [
          paid.assessment.ifTakingPart[caisse.document.unit ?? 'household'][assessment.verdict.status],
          ...indent(memberLines(assessment.ifTakingPart, paid, received)),
        ]),
  ];
  return lines.map((line) => typeset(line, language));
}

/**
 * Writes a verdict in words: the eligibility of the household, and each criterion with its result.
 *
 * @param verdict - the verdict of an assessment
 * @param caisse - the assessed caisse, for its labels
 * @param options - the language
 * @returns the lines
 * @throws TypeError or RangeError when an argument has another type
 */
export function renderVerdict(verdict: Verdict, caisse: Caisse, options: RenderAssessmentOptions): string[] {
  checkParts('verdict', verdict, { status: 'text', criteria: 'object' });
  checkCaisseArgument(caisse);
  checkTextOptions(options);
  const context = outcomeContext(paidContext(caisse.document, options.language), 'left-out');
  return verdictLines(verdict, context).map((line) => typeset(line, options.language));
}

function memberLines(
  { contribution, allocation, net }: AssessedAmounts,
  paid: OutcomeContext,
  received: OutcomeContext,
): string[] {
  const [due, credited] = [contribution.amount, allocation.amount];
  // A refused choice refuses every amount with the same diagnostics: they are written once, under the contribution.
  const isSameRefusal =
    due.status === 'refused' && credited.status === 'refused' && due.diagnostics === credited.diagnostics;
  const allocated = allocationLines(allocation, received, paid);
  return [
    ...contributionLines(contribution, paid),
    ...(isSameRefusal ? allocated.slice(0, 1) : allocated),
    // The explanation of the net amount is the two amounts above it.
    ...(net === undefined ? [] : amountLines(paid.assessment.net, net, paid.words.periods.month, paid).slice(0, 1)),
  ];
}

function contributionLines(result: AssessedContribution, context: OutcomeContext): string[] {
  const { assessment, words } = context;
  const { advice, employer, hours, period } = result;
  const each = words.each[period];
  return [
    ...amountLines(assessment.contribution, result.amount, each, context),
    ...(advice === undefined ? [] : adviceLines(advice, context)),
    ...(employer === undefined ? [] : amountLines(assessment.employer, employer, each, context)),
    ...(hours === undefined ? [] : workLines(hours, context)),
  ];
}

/** The ends of an advice, or its one amount if both ends have the same lines. */
function adviceLines(
  { period, from, to }: NonNullable<AssessedContribution['advice']>,
  context: OutcomeContext,
): string[] {
  const { advice, adviceFrom, adviceTo } = context.assessment;
  const lines = (label: string, end: typeof from): string[] =>
    end === undefined ? [] : amountLines(label, end, context.words.each[period], context);
  const one = lines(advice, from);
  return one.join('\n') === lines(advice, to).join('\n') ? one : [...lines(adviceFrom, from), ...lines(adviceTo, to)];
}

function workLines({ outcome, every }: NonNullable<AssessedContribution['hours']>, context: OutcomeContext): string[] {
  const unit = (hours: string, value: string): string =>
    `${context.assessment.hours(hours, Number(value))} ${context.words.each[every]}`;
  return numberLines(context.assessment.work, outcome, unit, context);
}

function allocationLines(result: AssessedAllocation, context: OutcomeContext, paid: OutcomeContext): string[] {
  const { assessment, words, language } = context;
  switch (result.unit) {
    case 'money': {
      const each = words.each[result.period];
      // The reasons of the top-up are those of the allocation and the contribution, right above.
      const topUp =
        result.topUp === undefined ? [] : amountLines(assessment.topUp, result.topUp, each, context).slice(0, 1);
      const { purchases } = result;
      const paidFor =
        purchases === undefined
          ? []
          : [
              ...amountLines(assessment.ownShare, purchases.share, each, paid).slice(0, 1),
              ...amountLines(assessment.fullPrice, purchases.fullPrice, each, paid).slice(0, 1),
            ];
      return [...amountLines(assessment.allocation, result.amount, each, context), ...indent([...topUp, ...paidFor])];
    }
    case 'units': {
      const unit = (count: string): string =>
        `${count} × ${labelText(result.item, language)} ${words.each[result.period]}`;
      return numberLines(assessment.allocation, result.amount, unit, context);
    }
    case 'price':
      return [
        ...amountLines(assessment.price, result.amount, '', paid),
        ...result.prices.flatMap(({ label, amount }) =>
          indent(amountLines(labelText(label, language), amount, '', paid).slice(0, 1)),
        ),
      ];
    default:
      return result satisfies never;
  }
}
