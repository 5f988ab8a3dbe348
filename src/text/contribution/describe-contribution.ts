/** Describes the contribution of a document in sentences. */
import type { Contribution, Per, Waiver } from '../../caisse/index.ts';
import { formatMonth } from '../../money/index.ts';
import { nodesOf, type RuleNode } from '../../rule/index.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { criterionText } from '../eligibility/criterion-text.ts';
import { amountText, figureText, hasChildShares, roundingText } from '../caisse/figures.ts';
import { labelText } from '../language.ts';
import { linesOf, type Said } from '../said.ts';
import { quote } from '../typography.ts';
import { adviceLines } from './advice-lines.ts';
import type { OwedContext } from './kind-text.ts';
import { contributionTextOf } from './kinds.ts';
import { sentences as allocationSentences } from '../allocation/option-sentences.ts';
import { type Counted, type Part, sentences } from './option-sentences.ts';

/** Describes a contribution; `due` is the rule of the amount due. */
export function describeContribution(contribution: Contribution, due: RuleNode, context: CaisseContext): string[] {
  const { language, words } = context;
  const { per, step, waivers = [], thirdPayers = [], note } = contribution;
  const kindText = contributionTextOf(contribution);
  const { counted = 'money' } = kindText;
  const part = kindText.part?.(contribution);
  const surroundings = owedContext(contribution, due, context);
  const owed = linesOf(contributionTextOf(contribution).owed(contribution, surroundings), language);
  const saysVerb = owed.some((line) => line.includes(surroundings.verb));
  const options: readonly Said[] = [
    ...(isOnce(per) ? [] : [sentences.per[counted][per]]),
    ...settledSentences(contribution, surroundings),
    ...(contribution.choice !== 'at-least' || saysVerb ? [] : [sentences.more(context.who)]),
    ...periodSentences(contribution, surroundings, owed),
    ...(step === undefined ? [] : [sentences.step(figureText(step, 'money', context))]),
    ...adjustmentSentences(contribution, context),
    ...conversionSentences(contribution, context),
  ];
  const cases: readonly Said[] = [
    ...waivers.map((waiver) => waiverSentence(waiver, counted, part, context)),
    ...thirdPayers.map(({ label, when }) =>
      sentences.thirdPayer(labelText(label, language), criterionText(when, context)),
    ),
  ];
  return [
    ...owed,
    ...options.map((sentence) => sentence[language]),
    ...adviceLines(contribution, context),
    ...cases.map((sentence) => sentence[language]),
    ...(note === undefined ? [] : [words.colon(context.sentences.document.note, labelText(note, context.language))]),
  ];
}

function owedContext(
  { choice, period = 'month', ...limits }: Contribution,
  due: RuleNode,
  context: CaisseContext,
): OwedContext {
  const [minimum, maximum] = [limits.minimum, limits.maximum].map((limit) =>
    limit === undefined ? undefined : amountText(limit, context),
  );
  const crossing = canCross(due) ? sentences.crossing[context.language] : '';
  return {
    ...context,
    verb: sentences.verb[choice ?? 'due'][context.language],
    every: sentences.every[period],
    limits: isSettledFirst(limits) ? '' : `${sentences.limits(minimum, maximum)[context.language]}${crossing}`,
    crossing,
    minimum,
    maximum,
    per: limits.per,
    due,
  };
}

const isOnce = (per: Per | undefined): per is undefined | 'household' => per === undefined || per === 'household';

/** Whether an amount is multiplied or rounded before its limits, which are then stated after that. */
const isSettledFirst = ({ per, rounding }: Pick<Contribution, 'per' | 'rounding'>): boolean =>
  !isOnce(per) || rounding !== undefined;

/** The rounding and the limits, in the order in which they apply, of the amount of one household. */
function settledSentences(contribution: Contribution, { minimum, maximum, ...context }: OwedContext): readonly Said[] {
  const { per, rounding } = contribution;
  const part = contributionTextOf(contribution).part?.(contribution);
  const amount = isOnce(per) ? sentences.amount : sentences.total(context.who);
  const hasLimits = minimum !== undefined || maximum !== undefined;
  return [
    ...(rounding === undefined ? [] : [sentences.rounding(amount, roundingText(rounding, 'money', context))]),
    ...(hasLimits && isSettledFirst(contribution)
      ? [sentences.limited(part?.own ?? amount, minimum, maximum, context.crossing)]
      : []),
  ];
}

/** Whether the minimum can be above the maximum: the rule of the amount due then has the lower of the two. */
function canCross(due: RuleNode): boolean {
  const isLimit = (node: RuleNode, name: string): boolean => node.kind === 'named' && node.name === name;
  return nodesOf(due).some(
    (node) =>
      node.kind === 'min' &&
      node.of.some((limit) => isLimit(limit, 'contribution.minimum')) &&
      node.of.some((limit) => isLimit(limit, 'contribution.maximum')),
  );
}

/** Whether the amount is rounded to the cent for lack of a rounding in the document. */
export function isRoundedByDefault(contribution: Contribution, due: RuleNode): boolean {
  return contribution.rounding === undefined && isComputed(contribution, due);
}

/** When a contribution of another period than the month is due. */
function periodSentences(
  { period = 'month', dueMonth, conversion }: Contribution,
  { every, language }: OwedContext,
  owed: readonly string[],
): readonly Said[] {
  if (period === 'month') return [];
  const due = owed.some((line) => line.includes(every[language])) ? [] : [sentences.due(every)];
  if (period === 'entry') return [...due, sentences.onEntry];
  return period === 'year' && conversion === undefined ? [...due, sentences.yearly(monthName(dueMonth))] : due;
}

function monthName(dueMonth: number | undefined): Said | undefined {
  if (dueMonth === undefined) return undefined;
  const name = (language: 'fr' | 'en'): string =>
    formatMonth(`2000-${String(dueMonth).padStart(2, '0')}`, language).split(' ')[0]!;
  return { fr: name('fr'), en: name('en') };
}

function conversionSentences({ period = 'month', conversion }: Contribution, context: CaisseContext): readonly Said[] {
  if (period === 'month' || period === 'entry') return [];
  if (conversion === undefined)
    return period === 'year' ? [] : [allocationSentences.noConversion(sentences.amount, context.words.each[period])];
  const { periods, months, rounding } = conversion;
  const [one, other] = [periods, months].map((figure) => figureText(figure, 'count', context));
  return [allocationSentences.conversion(one!, period, other!, roundingText(rounding, 'money', context))];
}

/** Whether the rounding can change the amount. */
function isComputed(contribution: Contribution, due: RuleNode): boolean {
  const { waivers = [] } = contribution;
  const { counted = 'money' } = contributionTextOf(contribution);
  if (counted !== 'money') return false;
  if (hasChildShares(contribution)) return true;
  if (waivers.some(({ reduction }) => reduction !== undefined)) return true;
  return contributionTextOf(contribution).isComputed(contribution, due);
}

function adjustmentSentences({ adjustment }: Contribution, context: CaisseContext): readonly Said[] {
  if (adjustment === undefined) return [];
  const { from, to } = adjustment;
  return [sentences.adjustment(context.who, figureText(from, 'money', context), figureText(to, 'money', context))];
}

function waiverSentence(
  { when, amount, reduction, label }: Waiver,
  counted: Counted,
  part: Part | undefined,
  context: CaisseContext,
): Said {
  const named = label === undefined ? '' : `${quote(labelText(label, context.language), context.language)}, `;
  const condition = `${named}${criterionText(when, context)}`;
  if (amount !== undefined) return sentences.reducedTo(condition, amountText(amount, context), part);
  if (reduction === undefined) return sentences.waived(condition, part);
  return sentences.reducedBy(condition, figureText(reduction, 'ratio', context), counted, part);
}
