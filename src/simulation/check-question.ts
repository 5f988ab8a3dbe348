import { checkArgument, parseRate } from '../money/index.ts';
import { type FundQuestion, GOAL_KINDS } from './fund-question.ts';

const VARIABLES: readonly FundQuestion['vary']['kind'][] = ['subsidy', 'allocation', 'households', 'figure'];

/**
 * Checks the form of a question, for programs without types.
 *
 * @throws TypeError or RangeError that names the part of the question
 */
export function checkQuestion(question: FundQuestion): void {
  checkArgument('question', question, 'object');
  const { vary, goals } = question;
  checkArgument('question.vary', vary, 'object');
  if (!VARIABLES.includes(vary.kind))
    throw new RangeError(`question.vary: ${vary.kind} is not ${VARIABLES.join(', ')}`);
  checkArgument('question.goals', goals, 'list');
  if (goals.length === 0) throw new RangeError('question.goals: no goal');
  for (const goal of goals) {
    checkArgument('question.goals', goal, 'object');
    if (!GOAL_KINDS.includes(goal.kind))
      throw new RangeError(`question.goals: ${goal.kind} is not ${GOAL_KINDS.join(', ')}`);
    if (goal.kind === 'coverage' && !parseRate(goal.share).ok)
      throw new RangeError(`question.goals: ${goal.share} is not a share`);
  }
}
