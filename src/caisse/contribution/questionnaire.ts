/** Answers that move a starting amount up or down by notches. */
import { answerInput } from '../../household/index.ts';
import { add, count, multiply, type RuleNode } from '../../rule/index.ts';
import type { ContributionFormula } from '../contribution.ts';
import { uniqueIds } from '../lowering/lower-input.ts';
import type { Scope } from '../lowering/scope.ts';
import { byWord } from './choices.ts';

type Questionnaire = Extract<ContributionFormula, { kind: 'questionnaire' }>;

/** The starting amount, and a notch for each that the answers sum up to; every question needs its answer. */
export function lowerQuestionnaire(
  { start, notch, questions }: Questionnaire,
  scope: Scope,
  allocation: () => RuleNode,
): RuleNode {
  const from = start === 'allocation' ? allocation() : scope.at('start').amount(start);
  const step = scope.at('notch').amount(notch);
  uniqueIds(questions, scope.at('questions'));
  const notches = questions.map((question, place) => lowerQuestion(question, scope.at('questions', place)));
  return notches.length === 0 ? from : add(from, multiply(step, add(...notches)));
}

function lowerQuestion({ id, answers }: Questionnaire['questions'][number], scope: Scope): RuleNode {
  const at = scope.at('answers');
  const input = answerInput(id, uniqueIds(answers, at));
  const values = answers.map((answer, place) => ({
    id: answer.id,
    value: count(readNotches(answer.notches, at.at(place, 'notches'))),
  }));
  return byWord(input, values);
}

const NOTCHES_LIMIT = 1000;

function readNotches(notches: number, scope: Scope): string {
  if (Number.isInteger(notches) && Math.abs(notches) <= NOTCHES_LIMIT) return String(notches);
  scope.report('CAISSE-NOTCHES', { notches: String(notches), limit: NOTCHES_LIMIT });
  return '0';
}
