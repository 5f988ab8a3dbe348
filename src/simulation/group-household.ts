/** The typical household of a group in a month, with what it chooses to pay. */
import { type Caisse, type LoweredGroup, type LoweredVersion, rulesAt } from '../caisse/index.ts';
import { assessedFacts } from '../caisse/many.ts';
import type { Household } from '../household/index.ts';
import { type Diagnostic, error, type Month, TO_THE_CENT } from '../money/index.ts';
import { evaluate, max, multiply, round, type RuleNode } from '../rule/index.ts';

/** The typical household of a group. A choice that is a share of the advice is computed by the rules of the month. */
export function householdOf(
  { source: { household }, chosen }: LoweredGroup,
  caisse: Caisse,
  month: Month,
  report: (problem: Diagnostic) => void = () => undefined,
): Household | undefined {
  if (household === undefined || chosen?.kind !== 'of-advised') return household;
  const rules = rulesAt(caisse, month);
  if (!rules.ok) return household;
  const { version } = rules;
  const advised = advisedBy(version, chosen.end);
  if (advised === undefined) {
    report(error('CAISSE-FUND-CHOICE-NO-ADVICE', ['chosen'], { month }));
    return undefined;
  }
  const share: RuleNode = { kind: 'constant', type: 'ratio', value: chosen.share };
  const amount = max(round(multiply(share, advised), TO_THE_CENT), version.contribution.due);
  const evaluation = evaluate(amount, assessedFacts(household, rules.month, version, {}).facts);
  return evaluation.complete ? { ...household, chosen: String(evaluation.value) } : household;
}

/** The advised amount; without an advice, the amount due if the household may pay more. */
function advisedBy({ contribution }: LoweredVersion, end: 'from' | 'to'): RuleNode | undefined {
  const { adviceFrom, adviceTo, source, due } = contribution;
  const [first, second] = end === 'from' ? [adviceFrom, adviceTo] : [adviceTo, adviceFrom];
  return first ?? second ?? (source.choice === 'at-least' ? due : undefined);
}
