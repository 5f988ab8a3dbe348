import { checkArgument, parseRate, readParts } from '../money/index.ts';
import { type FundQuestion, GOAL_KINDS, type ValueRange } from './fund-question.ts';

const VARIABLES: readonly FundQuestion['vary']['kind'][] = ['subsidy', 'allocation', 'households', 'figure'];

/** Checks the place of a figure: text, or keys and places in lists. */
export function checkPath(name: string, path: unknown): void {
  if (!Array.isArray(path)) checkArgument(`${name}.vary.path`, path, 'text');
}

/** Checks the ends and the step of a range; those of households are whole. */
function checkRange(name: string, range: ValueRange, isWhole: boolean): void {
  for (const key of ['from', 'to', 'step'] as const) {
    const given = range[key];
    if (given === undefined) continue;
    if (typeof given !== 'string') checkArgument(`${name}.${key}`, given, 'number');
    const parsed = parseRate(given);
    if (isWhole && parsed.ok && !Number.isInteger(Number(parsed.ratio)))
      throw new RangeError(`${name}.${key}: ${given} is not a whole number of households`);
  }
}

/**
 * Checks the form of a question, for programs without types.
 *
 * @param question - the question
 * @param range - the name of the part that has the ends and the step, with which messages about them begin
 * @throws TypeError or RangeError that names the part of the question
 */
export function checkQuestion(question: FundQuestion, range = 'question'): void {
  const own = readParts('question', question);
  const { vary, goals } = own;
  checkArgument('question.vary', vary, 'object');
  if (!VARIABLES.includes(vary.kind))
    throw new RangeError(`question.vary: ${vary.kind} is not ${VARIABLES.join(', ')}`);
  if (vary.kind === 'figure') checkPath('question', vary.path);
  checkRange(range, own, vary.kind === 'households');
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
