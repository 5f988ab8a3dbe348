/** What a household pays in, as sentences made from the document. */
import type { Contribution, ContributionFormula, Waiver } from '../../caisse/index.ts';
import { indent, quote } from '../typography.ts';
import { labelText } from '../language.ts';
import { describeRule } from '../describe-rule.ts';
import type { RuleNode } from '../../rule/index.ts';
import type { CaisseContext } from './context.ts';
import { criterionText } from './eligibility.ts';
import { amountText, figureText, hasChildShares, roundingText } from './figures.ts';
import { isInCents, ownFormula } from './find-named.ts';
import { adviceLines } from './contribution-advice.ts';
import { formulaLines } from './contribution-formula.ts';

/** What a household pays in; `due` describes a formula that the document writes in the algebra. */
export function describeContribution(contribution: Contribution, due: RuleNode, context: CaisseContext): string[] {
  const { contribution: sentences, document } = context.sentences;
  const { words } = context;
  return [
    ...formulaLines(contribution, context),
    ...(contribution.kind === 'rule'
      ? indent(describeRule(ownFormula(due, 'contribution.formula'), context.options))
      : []),
    ...(contribution.per === 'member' ? [sentences.perMember] : []),
    ...(contribution.per === 'adult' ? [sentences.perAdult] : []),
    ...(contribution.step === undefined ? [] : [sentences.step(figureText(contribution.step, 'money', context))]),
    ...(isComputed(contribution, due)
      ? [sentences.rounding(roundingText(contribution.rounding, 'money', context))]
      : []),
    ...adjustmentLines(contribution, context),
    ...adviceLines(contribution, context),
    ...(contribution.waivers ?? []).map((waiver) => waiverLine(waiver, context)),
    ...(contribution.thirdPayers ?? []).map(({ label, when }) =>
      sentences.thirdPayer(labelText(label, context.language), criterionText(when, context)),
    ),
    ...(contribution.note === undefined ? [] : [words.colon(document.note, contribution.note)]),
  ];
}

const COMPUTED_KINDS: readonly ContributionFormula['kind'][] = [
  'proportional',
  'marginal',
  'interpolated',
  'co-payment',
  'payroll',
];

/** Whether a rounding has anything to round. */
function isComputed(contribution: Contribution, due: RuleNode): boolean {
  const { rounding, waivers = [] } = contribution;
  if (rounding !== undefined || hasChildShares(contribution)) return true;
  if (waivers.some(({ reduction }) => reduction !== undefined)) return true;
  if (contribution.kind === 'steps') return contribution.brackets.some((bracket) => 'rate' in bracket);
  if (contribution.kind === 'rule') return !isInCents(ownFormula(due, 'contribution.formula'));
  return COMPUTED_KINDS.includes(contribution.kind);
}

function adjustmentLines({ adjustment }: Contribution, context: CaisseContext): string[] {
  if (adjustment === undefined) return [];
  const [from, to] = [adjustment.from, adjustment.to].map((end) => figureText(end, 'money', context));
  return [context.sentences.contribution.adjustment(from ?? '', to ?? '')];
}

function waiverLine({ when, amount, reduction, label }: Waiver, context: CaisseContext): string {
  const { contribution: sentences } = context.sentences;
  const named = label === undefined ? '' : `${quote(labelText(label, context.language), context.language)}, `;
  const condition = `${named}${criterionText(when, context)}`;
  if (amount !== undefined) return sentences.reducedTo(condition, amountText(amount, context));
  if (reduction === undefined) return sentences.waived(condition);
  return sentences.reducedBy(condition, figureText(reduction, 'ratio', context));
}
