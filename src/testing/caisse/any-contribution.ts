/** Random contributions of every kind, with the common words that each takes. */
import fc from 'fast-check';
import type { Advice, Contribution, ContributionFormula, Waiver } from '../../caisse/index.ts';
import { anyCriterion } from './any-criterion.ts';
import { anyMoneyRule } from './any-rule-document.ts';
import { anyAmount, anyCount, anyMoney, anyRate, anyRoundingWords, anyRows, anySome } from './any-words.ts';
import { COUNT_QUANTITIES, MONEY_QUANTITIES } from './declarations.ts';

/** Whether the contribution follows from the allocation. */
export type FromAllocation = 'from-allocation' | 'by-itself';

type Words = Pick<Contribution, 'rounding' | 'minimum' | 'maximum' | 'step' | 'choice' | 'adjustment'>;

/** A random contribution. */
export function anyContribution(from: FromAllocation): fc.Arbitrary<Contribution> {
  const formulas = from === 'by-itself' ? anyFormulaByItself : anyFormulaFromAllocation;
  return formulas.chain((formula) =>
    fc
      .tuple(anyCommonWords(formula.kind), anyRest)
      .map(([words, rest]): Contribution => ({ ...formula, ...words, ...rest })),
  );
}

const anyBase = fc.constantFrom(...MONEY_QUANTITIES);
const anyChoices = fc
  .subarray(['petit', 'moyen', 'grand'], { minLength: 1 })
  .chain((ids) => fc.tuple(...ids.map((id) => anyAmount.map((amount) => ({ id, label: id, amount })))));

const anyQuestions = fc.tuple(
  ...['repas', 'loisirs'].map((id) =>
    fc.tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -2, max: 2 })).map(([yes, no]) => ({
      id,
      question: `${id} ?`,
      answers: [
        { id: 'oui', label: 'oui', notches: yes },
        { id: 'non', label: 'non', notches: no },
      ],
    })),
  ),
);

const anyFormulaFromAllocation: fc.Arbitrary<ContributionFormula> = fc.oneof(
  fc.record({ kind: fc.constant('co-payment'), rate: anyRate('or-sought') }),
  fc.record({
    kind: fc.constant('questionnaire'),
    start: fc.constant('allocation'),
    notch: anyAmount,
    questions: anyQuestions,
  }),
);

const anyFormulaByItself: fc.Arbitrary<ContributionFormula> = fc.oneof(
  fc.constantFrom<ContributionFormula>({ kind: 'none' }, { kind: 'undocumented', note: 'non publié' }),
  fc.constant<ContributionFormula>({ kind: 'free' }),
  fc.record({ kind: fc.constant('flat'), amount: anyAmount }),
  fc.record({ kind: fc.constant('proportional'), base: anyBase, rate: anyRate('or-sought') }),
  fc.record({
    kind: fc.constant('marginal'),
    base: anyBase,
    brackets: anyRows((from) => anyRate('known').map((rate) => ({ from, rate }))),
  }),
  fc.record(
    {
      kind: fc.constant('steps'),
      base: anyBase,
      rateOn: anyBase,
      brackets: anyRows((from) =>
        fc.oneof(
          anyMoney('or-sought').map((amount) => ({ from, amount })),
          anyRate('or-sought').map((rate) => ({ from, rate })),
        ),
      ),
    },
    { requiredKeys: ['kind', 'base', 'brackets'] },
  ),
  fc.record({
    kind: fc.constant('steps'),
    base: fc.constantFrom(...COUNT_QUANTITIES),
    brackets: anyRows((from) => anyMoney('or-sought').map((amount) => ({ from, amount }))),
  }),
  fc.record({
    kind: fc.constant('interpolated'),
    base: anyBase,
    points: anyRows((at) => anyMoney('known').map((value) => ({ at, value }))),
  }),
  fc.record({
    kind: fc.constant('interpolated'),
    base: anyBase,
    rateOn: anyBase,
    points: anyRows((at) => anyRate('known').map((value) => ({ at, value }))),
    rateRounding: fc.constant({ to: '0.0001' }),
  }),
  fc.record({ kind: fc.constant('levels'), levels: anyChoices }),
  fc.record({ kind: fc.constant('situation'), question: fc.constant('Comment ?'), answers: anyChoices }),
  fc.record({ kind: fc.constant('questionnaire'), start: anyAmount, notch: anyAmount, questions: anyQuestions }),
  fc.record({
    kind: fc.constant('payroll'),
    base: anyBase,
    employeeRate: anyRate('or-sought'),
    employerRate: anyRate('or-sought'),
  }),
  fc.record({
    kind: fc.constant('labour'),
    hours: anyCount('or-sought'),
    every: fc.constantFrom('week', 'four-weeks', 'month'),
  }),
  fc.record({ kind: fc.constant('rule'), rule: anyMoneyRule() }),
);

const limits = { minimum: anyAmount, maximum: anyAmount };
const step = anyMoney('known').filter((figure) => !isZero(figure));

function isZero(figure: unknown): boolean {
  return JSON.stringify(figure).replace(/[^1-9]/g, '') === '' && !JSON.stringify(figure).includes('parameter');
}

function anyCommonWords(kind: ContributionFormula['kind']): fc.Arbitrary<Words> {
  switch (kind) {
    case 'none':
    case 'labour':
      return fc.constant({});
    case 'free':
      return anySome({ ...limits, step });
    default:
      return fc.oneof(
        anySome({ ...limits, rounding: anyRoundingWords, adjustment: fc.constant({ from: -10, to: '7,50' }) }),
        fc
          .tuple(anySome({ ...limits, rounding: anyRoundingWords, step }), fc.constant({ choice: 'at-least' } as const))
          .map(([words, choice]) => ({ ...words, ...choice })),
      );
  }
}

const anyWaiver: fc.Arbitrary<Waiver> = fc.oneof(
  fc.record({ when: anyCriterion(1), amount: anyAmount }),
  fc.record({ when: anyCriterion(1), reduction: fc.constantFrom('50 %', 0.3, '100 %') }),
  fc.record({ when: anyCriterion(1) }),
);

const anyAdvice: fc.Arbitrary<Advice> = fc.oneof(
  fc.record({ from: anyAmount, to: anyAmount }),
  fc.record({
    combine: fc.constantFrom('lowest', 'highest', 'mean'),
    // Two questions of one name would be one.
    of: fc.array(
      anyFormulaByItself.filter(({ kind }) => !['levels', 'situation', 'questionnaire'].includes(kind)),
      { minLength: 1, maxLength: 2 },
    ),
  }),
);

const anyRest: fc.Arbitrary<Pick<Contribution, 'waivers' | 'advice' | 'thirdPayers' | 'source'>> = anySome({
  waivers: fc.array(anyWaiver, { maxLength: 2 }),
  advice: anyAdvice,
  thirdPayers: anyCriterion(1).map((when) => [{ id: 'ccas', label: 'CCAS', when }]),
  source: fc.constantFrom('charter', ['charter', 'minutes']),
});
