/** Lines about a verdict and its criteria. */
import type { CriterionVerdict, Verdict } from '../../caisse/index.ts';
import { criterionText } from '../eligibility/criterion-text.ts';
import { criterionTextsOf } from '../eligibility/kinds.ts';
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
  const { assessment, language, words } = context;
  const { heading } = criterionTextsOf(criterion);
  const isList = heading !== undefined;
  const reason = missing.length === 0 || isList ? '' : `, ${assessment.missing(missing.map(context.label))}`;
  const answer = `${assessment.met[met]}${reason}`;
  if (!isList) return [words.colon(criterionText(criterion, context), answer), ...reasonLines(verdict, context)];
  const title = criterion.label === undefined ? heading[language] : labelText(criterion.label, language);
  return [words.colon(title, answer), ...bullets(of.map((part) => criterionBlock(part, context)))];
}

function reasonLines({ criterion, met, explanation }: CriterionVerdict, context: OutcomeContext): string[] {
  const isShown = context.reasons === 'shown' && met !== 'undecided' && criterionTextsOf(criterion).isCounted;
  return isShown && explanation !== undefined ? renderReasons(explanation, context.options) : [];
}
