import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Caisse, type CaisseDocument, checkCaisse, defineCaisse } from '../../src/caisse/index.ts';
import {
  type FundGoal,
  type FundQuestion,
  type FundSimulation,
  type FundSolution,
  type FundVariable,
  planFund,
  simulateFund,
  solveFund,
  type ValueOutcome,
} from '../../src/simulation/index.ts';
import { anyScenarioDocument, SCENARIO } from './any-scenario.ts';

type Goals = readonly [FundGoal, ...FundGoal[]];

const anyGoals: fc.Arbitrary<Goals> = fc
  .uniqueArray(
    fc.constantFrom<FundGoal>(
      { kind: 'never-below-zero' },
      { kind: 'net' },
      { kind: 'reserve' },
      { kind: 'balanced' },
      { kind: 'coverage', share: '60 %' },
    ),
    { minLength: 1, maxLength: 2 },
  )
  .map((goals) => goals as unknown as Goals);

/** The scenario of a document with a reserve rule and at least one subsidy. */
function complete(document: CaisseDocument): CaisseDocument {
  const scenario = document.scenarios![SCENARIO]!;
  const { subsidies = [] } = scenario;
  const full = {
    reserveMonths: 1,
    ...scenario,
    subsidies: [...subsidies, { label: 'Région', amount: 1000, every: 'month' as const }],
  };
  return { ...document, scenarios: { [SCENARIO]: full } };
}

/** A question, and the document with one of its values. */
interface Question {
  readonly vary: FundVariable;
  readonly type: 'money' | 'rate' | 'number';
  readonly withValue: (document: CaisseDocument, value: string) => CaisseDocument;
}

const inScenario = (
  document: CaisseDocument,
  change: (scenario: NonNullable<CaisseDocument['scenarios']>[string]) => object,
): CaisseDocument => {
  const scenario = document.scenarios![SCENARIO]!;
  return { ...document, scenarios: { [SCENARIO]: { ...scenario, ...change(scenario) } } };
};

/** The document with the value of the parameter that a figure names, as the solver varies it; otherwise with the value in the place of the figure. */
function withFigure(document: CaisseDocument, figure: unknown, value: string, inPlace: CaisseDocument): CaisseDocument {
  const central = typeof figure === 'object' && figure !== null && 'central' in figure ? figure.central : figure;
  if (typeof central !== 'object' || central === null || !('parameter' in central)) return inPlace;
  const name = String(central.parameter);
  const { parameters = {} } = document;
  return { ...document, parameters: { ...parameters, [name]: { ...parameters[name]!, value } } };
}

const scenarioOf = ({ scenarios }: CaisseDocument): NonNullable<CaisseDocument['scenarios']>[string] =>
  scenarios![SCENARIO]!;

const anyQuestion: fc.Arbitrary<Question> = fc.constantFrom<Question>(
  {
    vary: { kind: 'subsidy', funder: 'Région' },
    type: 'money',
    withValue: (document, value) =>
      inScenario(document, ({ subsidies = [] }) => ({
        subsidies: subsidies.map((each) => (each.label === 'Région' ? { ...each, amount: value } : each)),
      })),
  },
  {
    vary: { kind: 'allocation', group: 0 },
    type: 'money',
    withValue: (document, value) =>
      withFigure(
        document,
        scenarioOf(document).groups[0]!.allocation,
        value,
        inScenario(document, ({ groups }) => ({
          groups: groups.map((each, place) => (place === 0 ? { ...each, allocation: value } : each)),
        })),
      ),
  },
  {
    vary: { kind: 'figure', path: `scenarios.${SCENARIO}.openingReserve` },
    type: 'money',
    withValue: (document, value) =>
      withFigure(
        document,
        scenarioOf(document).openingReserve,
        value,
        inScenario(document, () => ({ openingReserve: value })),
      ),
  },
  {
    vary: { kind: 'figure', path: `scenarios.${SCENARIO}.arrears.share` },
    type: 'rate',
    withValue: (document, value) =>
      withFigure(
        document,
        scenarioOf(document).arrears?.share,
        value,
        inScenario(document, ({ arrears }) => ({ arrears: { after: 1, ...arrears, share: value } })),
      ),
  },
);

function outcome(document: CaisseDocument): FundSimulation | null {
  if (checkCaisse(document).some(({ severity }) => severity === 'error')) return null;
  const planned = planFund(defineCaisse<CaisseDocument>(document), SCENARIO);
  return planned.ok ? simulateFund(planned.plan) : null;
}

function meets({ months, summary }: FundSimulation, goal: FundGoal): boolean {
  switch (goal.kind) {
    case 'never-below-zero':
      return summary.firstBelowZero === null;
    case 'net':
      return months.every(({ netReserve }) => netReserve >= 0);
    case 'reserve':
      return summary.firstBelowRule === null;
    case 'balanced':
      return summary.closingReserve >= summary.openingReserve;
    case 'coverage':
      return summary.coverage === null || Number(summary.coverage) >= 0.6;
    default:
      return goal satisfies never;
  }
}

/** The values for which all goals hold, by simulating each. */
const holding = (values: readonly string[], at: (value: string) => CaisseDocument, goals: Goals): readonly string[] =>
  values.filter((value) => {
    const simulation = outcome(at(value));
    return simulation !== null && goals.every((goal) => meets(simulation, goal));
  });

const valuesOf = (outcomes: readonly (ValueOutcome | null)[]): string[] =>
  outcomes.flatMap((each) => (each === null ? [] : [each.value]));

/** The values for which the goals hold according to an answer. */
function answered({ answer }: FundSolution, values: readonly string[]): readonly string[] {
  const between = (first: string, last: string): readonly string[] =>
    values.slice(values.indexOf(first), values.indexOf(last) + 1);
  switch (answer.kind) {
    case 'none':
      return [];
    case 'all':
      return between(answer.first.value, answer.last.value);
    case 'value':
      return answer.better === 'more'
        ? between(answer.holds.value, values.at(-1)!)
        : between(values[0]!, answer.holds.value);
    case 'intervals':
      return answer.intervals.flatMap(({ first, last }) => between(first.value, last.value));
    default:
      return answer satisfies never;
  }
}

const anyCase = fc.record({
  document: anyScenarioDocument({ months: 5, households: 40 }).map(complete),
  question: anyQuestion,
  goals: anyGoals,
});

function solve(caisse: Caisse, question: FundQuestion, thorough: number): FundSolution {
  const result = solveFund(caisse, SCENARIO, question, { thorough });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.solution;
}

const plainText = (value: number, scale: number): string => String(value / scale);

it('an exhaustive search over a small range gives the same answer', () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 0, max: 4000 }), ({ document, question, goals }, start) => {
      const scale = question.type === 'rate' ? 1000 : 1;
      const step = question.type === 'rate' ? 100 : 37;
      const from = question.type === 'rate' ? start % 100 : start;
      const values = Array.from({ length: 10 }, (_, place) => plainText(from + place * step, scale));
      fc.pre(question.type !== 'rate' || document.scenarios![SCENARIO]!.arrears !== undefined);
      const caisse = defineCaisse<CaisseDocument>(document);
      const range = { from: values[0]!, to: values.at(-1)!, step: plainText(step, scale) };
      const solution = solve(caisse, { vary: question.vary, goals, ...range }, 200);
      expect(solution).toMatchObject({ values: 10, simulated: 10, from: values[0], to: values.at(-1) });
      expect(answered(solution, values)).toEqual(
        holding(values, (value) => question.withValue(document, value), goals),
      );
    }),
    { numRuns: 60 },
  );
});

it('a figure without effect leaves the same for each value of the range, and only such a figure', () => {
  const unread: Question = {
    vary: { kind: 'figure', path: 'parameters.unread' },
    type: 'number',
    withValue: (document) => document,
  };
  fc.assert(
    fc.property(anyCase, fc.boolean(), ({ document, question, goals }, isRead) => {
      const asked = isRead ? question : unread;
      fc.pre(asked.type !== 'rate' || document.scenarios![SCENARIO]!.arrears !== undefined);
      const label = { fr: 'inutile', en: 'unused' };
      const parameters = { ...document.parameters, unread: { type: 'ratio', value: '0.5', label } as const };
      const values = ['0', '0.25', '0.5', '0.75', '1'];
      const { hasEffect } = solve(
        defineCaisse<CaisseDocument>({ ...document, parameters }),
        { vary: asked.vary, goals, from: '0', to: '1', step: '0.25' },
        200,
      );
      const left = values.flatMap((value) => {
        const simulation = outcome(asked.withValue({ ...document, parameters }, value));
        if (simulation === null) return [];
        const { lowest, closingReserve, netReserve, firstBelowZero, coverage } = simulation.summary;
        return [JSON.stringify([lowest, closingReserve, netReserve, firstBelowZero, coverage])];
      });
      // A single valid value shows no effect and no lack of one. What is missing for the goals follows from the simulation.
      const areSame = left.length >= 2 && new Set(left).size === 1;
      if (!hasEffect) expect(areSame).toBe(true);
      if (!isRead) expect(hasEffect).toBe(left.length < 2);
      if (!areSame) expect(hasEffect).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('the answer meets the goals and its neighbour does not', () => {
  fc.assert(
    fc.property(anyCase, ({ document, question, goals }) => {
      fc.pre(question.type !== 'rate' || document.scenarios![SCENARIO]!.arrears !== undefined);
      const { answer, step } = solve(defineCaisse<CaisseDocument>(document), { vary: question.vary, goals }, 0);
      const at = (value: string): CaisseDocument => question.withValue(document, value);
      const yes: ValueOutcome[] = [];
      const no: (ValueOutcome | null)[] = [];
      if (answer.kind === 'all') yes.push(answer.first, answer.last);
      if (answer.kind === 'none') no.push(answer.nearest);
      if (answer.kind === 'value') {
        yes.push(answer.holds);
        no.push(answer.fails);
        const distance = Number(answer.holds.value) - Number(answer.fails.value);
        expect(distance.toFixed(3)).toBe((answer.better === 'more' ? Number(step) : -Number(step)).toFixed(3));
      }
      if (answer.kind === 'intervals') {
        for (const { before, first, last, after } of answer.intervals) {
          yes.push(first, last);
          no.push(before, after);
        }
      }
      expect(holding(valuesOf(yes), at, goals)).toEqual(valuesOf(yes));
      expect(holding(valuesOf(no), at, goals)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('no answer means that no value of a small range meets the goals', () => {
  fc.assert(
    fc.property(anyCase, ({ document, goals }) => {
      const vary: FundVariable = { kind: 'subsidy', funder: 'Région' };
      const asked: Goals = [...goals, { kind: 'never-below-zero' }];
      const question: FundQuestion = { vary, goals: asked, from: 0, to: 3000, step: 300 };
      const { answer } = solve(defineCaisse<CaisseDocument>(document), question, 200);
      const values = Array.from({ length: 11 }, (_, place) => String(place * 300));
      const at = (value: string): CaisseDocument =>
        inScenario(document, ({ subsidies = [] }) => ({
          subsidies: subsidies.map((each) => (each.label === 'Région' ? { ...each, amount: value } : each)),
        }));
      expect(answer.kind === 'none').toBe(holding(values, at, asked).length === 0);
    }),
    { numRuns: 40 },
  );
});

it('solving leaves the caisse unchanged', () => {
  fc.assert(
    fc.property(anyCase, ({ document, question, goals }) => {
      fc.pre(question.type !== 'rate' || document.scenarios![SCENARIO]!.arrears !== undefined);
      const caisse = defineCaisse<CaisseDocument>(document);
      const before = JSON.stringify(caisse);
      solve(caisse, { vary: question.vary, goals }, 0);
      expect(JSON.stringify(caisse)).toBe(before);
      expect(caisse).toEqual(defineCaisse<CaisseDocument>(document));
    }),
    { numRuns: 10 },
  );
});
