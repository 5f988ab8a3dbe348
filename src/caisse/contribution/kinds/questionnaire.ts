/** A starting amount, changed by the answers to questions. */
import { choiceInput } from '../../../household/index.ts';
import { add, count, type InputNode, multiply, type RuleNode } from '../../../rule/index.ts';
import { uniqueIds } from '../../lowering/lower-input.ts';
import type { Place } from '../../lowering/place.ts';
import type { Scope } from '../../lowering/scope.ts';
import { byOption } from '../choices.ts';
import { amount, amountOr, group, integer, label, list, text } from '../../fields.ts';
import type { Amount, Label } from '../../words.ts';
import type { ContributionKind, FormulaContext, LoweredFormula } from '../kind.ts';
import { AMOUNT_OPTIONS } from '../options.ts';

/** Answers (inputs `answer.ID`) raise or lower a starting amount by a number of notches. */
export interface QuestionnaireContribution {
  readonly kind: 'questionnaire';
  /** An amount, or `allocation`: the household's allocation. */
  readonly start: Amount;
  readonly notch: Amount;
  readonly questions: readonly {
    readonly id: string;
    readonly question: Label;
    readonly answers: readonly { readonly id: string; readonly label: Label; readonly notches: number }[];
  }[];
}

const NOTCHES_LIMIT = 1000;

/** The kind `questionnaire` of a contribution. */
export const questionnaireContribution: ContributionKind<QuestionnaireContribution> = {
  fields: {
    start: amountOr('allocation'),
    notch: amount(),
    questions: list(
      group({
        id: text('id'),
        question: label(),
        answers: list(group({ id: text('id'), label: label(), notches: integer(-1000, NOTCHES_LIMIT) }), {
          names: { as: 'options' },
        }),
      }),
      { names: { as: 'inputs', of: 'answer' } },
    ),
  },
  options: AMOUNT_OPTIONS,
  readsAllocation: ({ start }) => start === 'allocation',
  lower: (formula, place, { received }) => lowerQuestionnaire(formula, place, received),
};

/** Lowers the starting amount plus the sum of the answers times the notch. All questions need an answer. */
function lowerQuestionnaire(
  { start, questions }: QuestionnaireContribution,
  { node, at, inputName }: Place<QuestionnaireContribution>,
  received: FormulaContext['received'],
): LoweredFormula {
  const from = start === 'allocation' ? received(at('start')) : node('start');
  const step = node('notch');
  uniqueIds(questions, at('questions'));
  const lowered = questions.map(({ id, answers }, place) =>
    lowerAnswers(`${inputName('questions')}.${id}`, answers, at('questions', place, 'answers')),
  );
  const notches = lowered.map((question) => question.notches);
  return {
    amount: notches.length === 0 ? from : add(from, multiply(step, add(...notches))),
    answers: lowered.map(({ input }) => input),
  };
}

type Answers = QuestionnaireContribution['questions'][number]['answers'];

interface LoweredQuestion {
  readonly input: InputNode;
  readonly notches: RuleNode;
}

function lowerAnswers(name: string, answers: Answers, scope: Scope): LoweredQuestion {
  const input = choiceInput(name, uniqueIds(answers, scope));
  const values = answers.map(({ id, notches }, place) => ({
    id,
    value: count(readNotches(notches, scope.at(place, 'notches'))),
  }));
  return { input, notches: byOption(input, values) };
}

function readNotches(notches: number, scope: Scope): string {
  if (Number.isInteger(notches) && Math.abs(notches) <= NOTCHES_LIMIT) return String(notches);
  scope.report('CAISSE-NOTCHES', { notches: String(notches), limit: NOTCHES_LIMIT });
  return '0';
}
