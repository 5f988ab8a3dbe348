/** Whether a household may take part, with a reason for each criterion. */
import type { Criterion, CriterionVerdict, Verdict } from '../../caisse/index.ts';
import { criterionText } from '../caisse/eligibility.ts';
import { labelText } from '../language.ts';
import { renderReasons } from '../render-explanation.ts';
import { bullets } from '../typography.ts';
import type { OutcomeContext } from './outcome.ts';

/** The verdict, then a line for each criterion. */
export function verdictLines({ status, criteria }: Verdict, context: OutcomeContext): string[] {
  const { assessment, words } = context;
  const head = words.colon(assessment.participation, assessment.statuses[status]);
  const { criterion } = criteria;
  if (criterion.kind === 'all' && criterion.of.length === 0) return [head, ...bullets([[assessment.everybody]])];
  const parts = criterion.kind === 'all' && criterion.label === undefined ? criteria.of : [criteria];
  return [head, ...bullets(parts.map((part) => criterionBlock(part, context)))];
}

function criterionBlock(verdict: CriterionVerdict, context: OutcomeContext): string[] {
  const { criterion, met, missing, of } = verdict;
  const { assessment, words } = context;
  const isList = criterion.kind === 'all' || criterion.kind === 'any';
  const reason = missing.length === 0 || isList ? '' : `, ${assessment.missing(missing.map(context.label))}`;
  const answer = `${assessment.met[met]}${reason}`;
  if (!isList) return [words.colon(criterionText(criterion, context), answer), ...reasonLines(verdict, context)];
  const { eligibility } = context.sentences;
  const head = criterion.kind === 'all' ? eligibility.allOf : eligibility.anyOf;
  const title = criterion.label === undefined ? head : labelText(criterion.label, context.language);
  return [words.colon(title, answer), ...bullets(of.map((part) => criterionBlock(part, context)))];
}

/** Criteria whose answer follows from numbers, which the reader cannot see in their text. */
const COUNTED: readonly Criterion['kind'][] = ['resources', 'age', 'household-size', 'attendance', 'places', 'rule'];

function reasonLines({ criterion, met, explanation }: CriterionVerdict, context: OutcomeContext): string[] {
  const isTold = context.reasons === 'shown' && met !== 'undecided' && COUNTED.includes(criterion.kind);
  return isTold && explanation !== undefined ? renderReasons(explanation, context.options) : [];
}
