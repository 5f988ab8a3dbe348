/** Valid arguments of every public function, with every option. */
import * as accreditation from '../../src/accreditation/index.ts';
import { KEEPS } from '../account/histories.ts';
import * as account from '../../src/account/index.ts';
import * as cover from '../../src/caisse/cover.ts';
import * as curves from '../../src/caisse/curves.ts';
import * as formats from '../../src/formats/index.ts';
import * as quantities from '../../src/household/quantities.ts';
import * as main from '../../src/index.ts';
import * as population from '../../src/population/index.ts';
import * as presets from '../../src/presets/index.ts';
import * as report from '../../src/report/index.ts';
import * as rule from '../../src/rule/index.ts';
import * as schema from '../../src/schema/index.ts';
import * as nation from '../../src/simulation/nation.ts';
import * as simulation from '../../src/simulation/index.ts';
import * as testing from '../../src/testing/index.ts';
import * as text from '../../src/text/index.ts';

/** The functions of an entry. */
type FunctionsOf<Entry> = {
  readonly [Name in keyof Entry as Entry[Name] extends (...args: never[]) => unknown ? Name : never]: CallOf<
    Entry[Name]
  >;
};

/** Valid arguments of a function; every option is given. */
type CallOf<Called> = Called extends (...args: infer Args) => unknown
  ? Call & { readonly options?: Required<Last<Required<Args>>> }
  : Call;

type Last<Args> = Args extends readonly [...unknown[], infer Final] ? Final : never;

/** Valid arguments by the names of the parameters, in their order. */
export type Call = Readonly<Record<string, unknown>>;

export const caisse: main.Caisse = main.defineCaisse<main.CaisseDocument>({
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'proportional', base: 'income', rate: '2 %' },
      allocation: { kind: 'flat', amount: 100 },
    },
  ],
  scenarios: {
    essai: {
      label: 'Essai',
      start: '2026-01',
      months: 3,
      groups: [{ label: 'foyers', households: 10, contribution: 20, allocation: 100 }],
    },
  },
});
const household = { members: [{ age: 40 }], resources: { income: 1500 } };
const counting = main.defineCaisse<main.CaisseDocument>({
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'none' },
      allocation: { kind: 'flat', amount: { first: 100, person: 50, children: [{ before: 14, amount: 30 }] } },
    },
  ],
});
const at = '2026-11-05T10:00:00+01:00';
const policies: readonly account.AccountPolicies[] = [KEEPS];
const entry = { id: 'e1', kind: 'credit', at, rules: 'r1', account: 'a17', month: '2026-11', amount: 1000 } as const;
const journal = account.keepJournal([entry], policies);
const ledger = journal.closing;
const line = { id: 'l1', price: main.cents(100, 'once'), covered: main.cents(100, 'once'), own: main.cents(0, 'once') };
const question = { account: 'a17', place: 'epicerie', at, cover: { lines: [line] } };
const authorisation = account.authorisePurchase(ledger, question, policies);
const month = '2026-11';
const planned = simulation.planFund(caisse, 'essai');
if (!planned.ok) throw new Error('a plan');
const ranged: main.CaisseDocument = {
  ...caisse.document,
  scenarios: { essai: { ...caisse.document.scenarios!['essai']!, takeUp: { low: '50 %', high: '80 %' } } },
};
const ran = simulation.runFund(main.defineCaisse(ranged), 'essai', { runs: 2, seed: 1 });
if (!ran.ok) throw new Error('runs');
const drawnRuns = ran.runs;
const assessed = main.assessHousehold(caisse, household, month);
if (!assessed.ok) throw new Error('an assessment');
const { assessment } = assessed;
const grid = accreditation.defineGrid({
  schema: 1,
  id: 'grille',
  name: 'Grille',
  levels: [{ id: 'bon', label: 'Bon', from: 1 }],
  criteria: [{ id: 'local', label: 'Local', role: 'scored', answer: { kind: 'yes-no' } }],
});
const answers: accreditation.GridAnswers = { place: 'ferme', at: '2026-11-27', answers: { local: true } };
const assessedPlace = accreditation.assessConventionnement(grid, answers);
if (!assessedPlace.ok) throw new Error('an assessment of a place');
const { state: accreditations } = accreditation.replayAccreditation([]);
const convention = main.defineCaisse<main.CaisseDocument>({
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'none' },
      allocation: { kind: 'none' },
      conventionnement: { unlisted: { place: 'accepted', product: 'accepted' }, rules: [] },
    },
  ],
});
const basket: cover.Basket = { lines: [{ id: '1', price: 2 }] };
const explainedBasket = cover.explainBasket(convention, basket, 'ferme', month);
if (!explainedBasket.ok) throw new Error('an explained basket');
const income: rule.NumberInputNode = {
  kind: 'input',
  name: 'income',
  type: 'money',
  decimals: 2,
  minimum: '0',
  maximum: '9999',
};
const due = rule.round(rule.multiply(income, rule.ratio('0.02')), { to: '0.01', mode: 'half-up' });
const facts = { values: { income: '1500' } };
const rules = { due };
const read = population.parsePopulation('income,members\n1500,1\n', { due });
if (!read.ok) throw new Error('a population');
const of = read.population;
const pooled = main.defineCaisse<main.CaisseDocument>({
  schema: 1,
  id: 'cagnotte',
  name: 'Cagnotte',
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'proportional', base: 'income', rate: '2 %' },
      allocation: { kind: 'mean' },
    },
  ],
});
const pooledRules = population.caisseRules(pooled, month);
if (!pooledRules.ok || pooledRules.pool === null) throw new Error('a pool');
const pool = pooledRules.pool;
const made = population.makeNation({ rows: 5000 });
if (!made.ok) throw new Error('a nation');
const run = { version: '0', date: null, caisse: 'essai', month: main.month(month), rules };
const record = population.recordNation(run, population.franceMargins, made.report);
const fileRecord = population.recordFile(run, { name: 'foyers.csv', hash: 'ab', rows: 3 });
const totals = population.computeTotals(of, rules);
if (!totals.ok) throw new Error('totals');
const assumed = nation.exploreNation(caisse, '2026-03', of, {
  schema: 1,
  assumptions: [{ id: 'recours', label: 'Recours', vary: 'take-up', range: { low: 0.5, high: 1 } }],
});
if (!assumed.ok) throw new Error('assumptions');
const exploredNation = assumed.explored;
const condition = rule.compare(due, 'more', rule.money('10'));
const wage: rule.NumberInputNode = { ...income, name: 'wage_1' };
const memberInputs = { wage: { name: 'wage', inputs: [wage], from: 16 } };
const weight: population.SqlWeight = { column: 'poids', decimals: 2, maximum: 1000 };
const measured: Required<population.MeasureDistributionOptions> = {
  count: 'persons',
  groups: { cuts: [50] },
  quantiles: 'first-reached',
  disclosure: { minimumCell: 5, dominance: 90, rounding: 5 },
};
const fileFacts: Required<population.FileFacts> = {
  columns: { income: 'HY020' },
  shared: { residence: 'Valmont' },
  annual: ['income'],
  rounded: ['income'],
  types: { column: 'type', facts: { seul: { members: '1' } } },
  memberInputs,
};
const progress = (): void => undefined;
/** What a result is, or an error where there is none. */
function given<Result extends { readonly ok: boolean }>(result: Result): Extract<Result, { readonly ok: true }> {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result as Extract<Result, { readonly ok: true }>;
}
const simulated = given(simulation.simulateCases(caisse, 'essai'));
const simulatedFund = simulated.central.simulation;
const side: text.FundSide = { caisse, scenario: 'essai' };
const comparedFunds = given(simulation.compareFunds(side, [side])).comparison;
const flows = { before: due, after: due, persons: rule.count('1'), net: due, flows: { due } };
const distribution = given(population.measureDistribution(of, flows, measured));
const reforms = given(population.compareReforms(of, flows, flows, measured));
const solution = given(
  simulation.solveFund(caisse, 'essai', { vary: { kind: 'households' }, goals: [{ kind: 'never-below-zero' }] }),
).solution;
const answeredPairs = given(
  simulation.solvePairs(caisse, 'essai', { goals: [{ kind: 'net' }], allocation: { to: 50 } }),
);
const nationSolution = given(
  nation.solveNation(caisse, '2026-03', of, { vary: { kind: 'figure', path: 'rules.0.contribution.rate' } }),
).solution;
const curve = rule.curve(due, 'income', facts, { from: 0, to: 100 }) as rule.NumberCurve;
const units: report.PointUnits = { along: 'money', input: { fr: 'Revenu', en: 'Income' } };
const comparedCurves = given(
  curves.compareCurves(caisse, caisse, {
    months: month,
    input: 'income',
    from: 0,
    to: 3000,
    households: [{ name: 'Foyer', household }],
  }),
).comparison;
const compositions = given(curves.assessCompositions(counting, household, month, { from: 1, to: 2 }));
const wording: report.Wording = { fr: 'Mois', en: 'Month' };
const column: report.Column = { key: 'cents', header: wording, kind: 'cents' };
const columns: readonly report.Column[] = [
  { key: 'month', header: wording, kind: 'month' },
  column,
  { key: 'rate', header: wording, kind: 'rate' },
  { key: 'text', header: wording, kind: 'text' },
];
const row: report.Row = { month, cents: 5, rate: '0.5', text: wording };
const table: report.Table = { columns, rows: [row], total: { month: wording, cents: 5 } };
const chart: report.Chart = { kind: 'lines', along: 'month', series: ['cents'] };
const document: report.ReportDocument = {
  title: wording,
  subtitle: wording,
  language: 'fr',
  blocks: [
    { kind: 'heading', level: 1, text: wording },
    { kind: 'list', items: [{ ...wording, items: [wording] }] },
    { kind: 'chart', title: wording, chart, table: { caption: wording, table, notes: [wording] } },
    { kind: 'definitions', items: [{ label: wording, value: wording, source: wording }] },
  ],
};
const segments: readonly report.ChartSegment[] = [{ from: { x: '0', y: '0' }, to: { x: '10', y: '-5' } }];
const lineChart: Required<report.LineChartOptions> = { language: 'fr', x: wording, y: wording, width: 40, height: 5 };
const currency = 'EUR';
const statement: Required<report.ReportStatementOptions> = { language: 'fr', currency };

/** Valid arguments of every function of every entry; a missing function or entry does not compile. */
export const entries: {
  readonly main: readonly [typeof main, FunctionsOf<typeof main>];
  readonly account: readonly [typeof account, FunctionsOf<typeof account>];
  readonly accreditation: readonly [typeof accreditation, FunctionsOf<typeof accreditation>];
  readonly formats: readonly [typeof formats, FunctionsOf<typeof formats>];
  readonly report: readonly [typeof report, FunctionsOf<typeof report>];
  readonly rule: readonly [typeof rule, FunctionsOf<typeof rule>];
  readonly text: readonly [typeof text, FunctionsOf<typeof text>];
  readonly population: readonly [typeof population, FunctionsOf<typeof population>];
  readonly testing: readonly [typeof testing, FunctionsOf<typeof testing>];
  readonly cover: readonly [typeof cover, FunctionsOf<typeof cover>];
  readonly curves: readonly [typeof curves, FunctionsOf<typeof curves>];
  readonly household: readonly [typeof quantities, FunctionsOf<typeof quantities>];
  readonly schema: readonly [typeof schema, FunctionsOf<typeof schema>];
  readonly nation: readonly [typeof nation, FunctionsOf<typeof nation>];
  readonly simulation: readonly [typeof simulation, FunctionsOf<typeof simulation>];
  readonly presets: readonly [typeof presets, FunctionsOf<typeof presets>];
} = {
  main: [
    main,
    {
      addCents: { left: 5, right: 6 },
      addMonths: { start: month, count: 3 },
      cents: { value: 5, period: 'year' },
      differenceInMonths: { later: month, earlier: month },
      formatDecimal: { value: '1234.50', language: 'fr' },
      formatEuros: { amount: 1234, language: 'fr', options: { currency: 'CHF' } },
      formatMonth: { of: month, language: 'fr' },
      formatRate: { ratio: '0.025', language: 'fr' },
      isMonth: { value: month },
      month: { text: month },
      monthsBetween: { from: month, count: 3 },
      negateCents: { amount: 5 },
      parseDecimalText: { input: '12,5' },
      parseEuros: { input: '12,5', period: 'year' },
      parseRate: { input: '2 %' },
      splitAmount: { total: 100, weights: [1, 2], options: { ties: 'first' } },
      subtractCents: { left: 5, right: 6 },
      sumCents: { amounts: [1, 2], period: 'year' },
      checkHousehold: { household, month, inputs: {} },
      assessHousehold: { caisse, household, month, options: { facts: {} } },
      checkCaisse: { document: caisse.document },
      checkUses: { data: [] },
      computePool: { caisse: pooled, households: [household], month, options: { facts: {} } },
      defineCaisse: { document: caisse.document },
      findThirdPayer: { caisse, household, month, facts: {} },
    },
  ],
  report: [
    report,
    {
      cellOf: { row, column },
      computeNationBudget: { totals, flows: [] },
      inCurrency: { columns, options: { currency } },
      isUnknownTotal: { total: { type: 'money', sum: '0', known: '0' }, households: '3' },
      renderBandChart: { band: { lowest: segments, highest: segments }, options: lineChart },
      renderBarChart: { bars: [{ label: 'a', cents: 5 }], options: { language: 'fr', width: 40, currency } },
      renderCsv: { table, profile: 'csv-fr' },
      renderHtml: { document },
      renderLineChart: { segments, options: lineChart },
      renderMarkdown: { document },
      renderOds: { document },
      renderSvgChart: { chart, table, options: { language: 'fr', title: wording, id: 'chart' } },
      renderTextTable: { table, language: 'fr', options: { width: 40, rows: 'below' } },
      reportAccount: { account: ledger.accounts.get('a17'), options: { ...statement, month: '2026-01' } },
      reportBalances: { balances: account.balancesOf(ledger), options: statement },
      reportFund: {
        caisse,
        id: 'essai',
        simulated,
        options: {
          language: 'fr',
          runs: { runs: drawnRuns, ifUnspentStays: null, tornado: 'closing' },
          answers: [{ solution, ifUnspentStays: null }, answeredPairs],
        },
      },
      reportFundComparison: {
        base: side,
        others: [side],
        comparison: comparedFunds,
        options: { language: 'fr', ifUnspentStays: comparedFunds },
      },
      reportFundStatements: { statements: account.fundStatements(journal, '2026'), options: statement },
      reportMemberStatement: { statement: account.memberStatement(journal, 'a17', '2026'), options: statement },
      reportNation: {
        caisse,
        results: {
          month,
          report: made.report,
          totals,
          flows: [],
          distribution,
          compared: { name: 'Autre', comparison: reforms },
          solutions: [nationSolution],
          record,
        },
        options: { language: 'fr', labels: { due: wording } },
      },
      reportPlaceBill: { bill: account.placeBill(journal, 'epicerie', '2026'), options: statement },
      reportSpending: {
        lines: [{ period: '2026', spent: main.cents(100, 'once'), place: 'ferme' }],
        by: 'place',
        options: { ...statement, names: { ferme: 'Ferme' } },
      },
      reportThirdPayers: { statements: account.thirdPayerStatements(journal, '2026'), options: statement },
      symbolOf: { currency },
      tablesOf: { document },
      tabulateAssessments: {
        assessments: [{ name: 'Foyer', assessment }],
        options: { currency, allocationUnit: 'CHF' },
      },
      tabulateBand: { band: { lowest: curve, highest: curve }, units },
      tabulateBands: { runs: drawnRuns, options: { currency } },
      tabulateBills: { simulation: simulatedFund, options: { currency } },
      tabulateBudget: { simulation: simulatedFund, options: { currency } },
      tabulateComparedBudgets: { comparison: comparedFunds, side: 'resource', options: { currency } },
      tabulateComparedEffects: { comparison: comparedFunds, options: { currency } },
      tabulateComparedFigures: { comparison: comparedFunds, options: { currency } },
      tabulateComparedFunds: { comparison: comparedFunds },
      tabulateComparedInequality: { comparison: reforms, options: { currency } },
      tabulateComparedPublicCosts: { comparison: comparedFunds, options: { currency } },
      tabulateComparedReserves: { comparison: comparedFunds, options: { currency } },
      tabulateComparison: { comparison: reforms, options: { currency } },
      tabulateCompositions: { assessed: compositions.assessed, options: { currency, allocationUnit: 'CHF' } },
      tabulateCurve: { curve, units },
      tabulateCurveComparison: { comparison: comparedCurves, amount: 'net', units: { currency } },
      tabulateDistribution: { distribution, options: { currency, labels: { due: wording } } },
      tabulateExplored: { explored: exploredNation, options: { currency } },
      tabulateFirstMonths: { runs: drawnRuns },
      tabulateFund: { simulation: simulatedFund, options: { currency } },
      tabulateFundersByMonth: { simulation: simulatedFund, options: { currency } },
      tabulateFundersByYear: { simulation: simulatedFund, options: { currency } },
      tabulateGroups: { simulation: simulatedFund, options: { currency } },
      tabulateInequality: { distribution, options: { currency } },
      tabulateJumps: { curve, units },
      tabulateLorenz: { distribution },
      tabulateNation: { report: made.report },
      tabulateNationBudget: { totals, flows: [], options: { currency } },
      tabulateNationRecord: { record },
      tabulateNationSolution: { solution: nationSolution, options: { currency } },
      tabulatePairs: { pairs: answeredPairs.pairs, options: { currency } },
      tabulatePoints: { curve, units: { ...units, result: wording } },
      tabulateScenarios: { scenarios: [{ label: wording, simulation: simulatedFund }], options: { currency } },
      tabulateShares: { effects: distribution, options: { currency, labels: { due: wording } } },
      tabulateSolution: { solution, options: { currency } },
      tabulateTornado: {
        runs: drawnRuns,
        scenario: caisse.document.scenarios!['essai'],
        document: caisse.document,
        options: { currency, by: 'lowest' },
      },
      tabulateTotals: { groups: [totals.all], all: totals.all, options: { currency, labels: { due: wording } } },
      tabulateUses: { results: given(simulation.compareUses(simulatedFund, [])).results, options: { currency } },
      withoutIdleColumns: { table },
      wrap: { text: 'un mot', width: 10, long: 'cut' },
      writeMonth: { month, language: 'fr' },
    },
  ],
  rule: [
    rule,
    {
      checkMeans: { rules },
      checkRule: { node: due, path: [] },
      evaluate: { rule: due, facts },
      evaluateExact: { rule: due, facts },
      explain: { rule: due, facts },
      bounds: { rule: due, facts },
      compareAlong: {
        before: { rule: due, facts, applies: condition, where: condition },
        after: { rule: due, facts, applies: condition, where: condition },
        input: income,
        options: { from: 0, to: 100, steps: 1000 },
      },
      encloseRule: { rule: due, unknown: ['income'] },
      curve: { rule: due, along: 'income', facts, options: { from: 0, to: 100, where: condition, steps: 1000 } },
      inferType: { node: due },
      childrenOf: { node: due },
      turningPoints: { node: due },
      replaceNodes: { replacements: new Map() },
      nodesOf: { rules: due },
      walkRule: { rule: due, path: [] },
      membersLaws: { ranges: [{ from: 0, before: 14 }] },
      knownWords: { rules: due },
      withKnownWords: { input: income, words: new Map() },
      isStorable: { word: 'nord' },
      listedWord: { spelling: 'nord', words: ['nord'] },
      normalForm: { word: 'nord' },
      money: { value: '1' },
      count: { value: '1' },
      ratio: { value: '1' },
      truth: { value: true },
      word: { value: 'nord' },
      given: { input: income },
      add: { left: due, right: due },
      subtract: { left: due, right: due },
      multiply: { left: due, right: due },
      divide: { dividend: due, divisor: due, rounding: { to: '0.01', mode: 'half-up' } },
      min: { left: due, right: due },
      max: { left: due, right: due },
      round: { of: due, rounding: { to: '0.01', mode: 'half-up' } },
      marginalScale: { base: due, brackets: [{ from: '0', rate: '0.02' }] },
      stepScale: { base: due, type: 'money', brackets: [{ from: '0', value: '2' }] },
      interpolatedScale: { base: due, type: 'money', points: [], rounding: { to: '0.01', mode: 'half-up' } },
      compare: { left: due, operator: 'more', right: due },
      and: { left: condition, right: condition },
      or: { left: condition, right: condition },
      not: { of: condition },
      oneOf: { of: rule.word('nord'), options: ['nord'] },
      when: { condition, then: due, otherwise: due },
      countMembers: { from: 0, before: 14 },
      named: { name: 'due', of: due },
    },
  ],
  text: [
    text,
    {
      describeCaisse: { caisse, options: { language: 'fr', month } },
      describeFundDifference: {
        before: { caisse, scenario: 'essai' },
        after: { caisse, scenario: 'essai' },
      },
      describeDifference: { before: caisse, after: caisse, options: { month } },
      renderBasket: { explained: explainedBasket, caisse: convention, options: { language: 'fr' } },
      renderConventionnement: { assessment: assessedPlace, grid, options: { language: 'fr' } },
      renderEffects: { effects: [], grid, options: { language: 'fr' } },
      renderGridComparison: { comparison: { changed: [], same: [], problems: [] }, grid, options: { language: 'fr' } },
      renderDifferences: { differences: [], language: 'fr' },
      renderSolution: {
        solution: (
          simulation.solveFund(caisse, 'essai', {
            vary: { kind: 'households' },
            goals: [{ kind: 'never-below-zero' }],
          }) as { readonly solution: simulation.FundSolution }
        ).solution,
        options: { language: 'fr', currency: 'EUR', caisse },
      },
      renderPairsQuestion: {
        asked: (
          simulation.solvePairs(caisse, 'essai', { goals: [{ kind: 'net' }], allocation: { to: 50 } }) as {
            readonly asked: simulation.AskedPairs;
          }
        ).asked,
        options: { language: 'fr', currency: 'EUR', caisse },
      },
      describeNationBudget: { budget: { paid: '1', received: '2' }, currency: 'EUR' },
      describeExplored: { explored: exploredNation, currency: 'EUR' },
      describeExploredMethod: { explored: exploredNation, currency: 'EUR' },
      describeFileMethod: { record: fileRecord, households: '3' },
      describeNationMethod: { report: made.report, record },
      renderNationSolution: {
        solution: (
          nation.solveNation(caisse, '2026-03', of, {
            vary: { kind: 'figure', path: 'rules.0.contribution.rate' },
          }) as { readonly solution: nation.NationSolution }
        ).solution,
        options: { language: 'fr', currency: 'EUR', caisse },
      },
      describeRule: {
        rule: due,
        options: { language: 'fr', currency: 'EUR', paidIn: 'EUR', receivedIn: 'EUR', labels: {} },
      },
      ageGroupLabel: { ages: { from: 0, before: 14 } },
      flowLabel: { flow: { id: 'contribution' } },
      labelOf: { name: 'income', language: 'fr', labels: {} },
      labelsOf: { document: caisse.document, language: 'fr' },
      resultLabels: { flows: [{ id: 'contribution' }] },
      labelText: { label: 'a', language: 'fr' },
      numberWriter: { language: 'fr', unit: 'EUR' },
      writeNumber: { writer: text.numberWriter('fr', 'EUR'), value: '1', type: 'money', style: 'result' },
      renderAuthorisation: { authorisation, options: { language: 'fr', currency: 'EUR' } },
      renderReceipt: {
        subject: { place: 'Épicerie', at, id: 'e2', authorisation },
        options: { language: 'fr', currency: 'EUR', names: { l1: 'Pain' } },
      },
      renderAssessment: { assessment, caisse, options: { language: 'fr', reasons: 'shown' } },
      renderVerdict: { verdict: assessment.verdict, caisse, options: { language: 'fr', reasons: 'shown' } },
      renderDiagnostic: {
        diagnostic: main.checkHousehold({ members: [] }, month)[0],
        language: 'fr',
        document: caisse.document,
      },
      renderExplanation: {
        explanation: rule.explain(due, facts),
        options: { language: 'fr', currency: 'EUR', paidIn: 'EUR', receivedIn: 'EUR', labels: {} },
      },
    },
  ],
  population: [
    population,
    {
      compileToSql: {
        rules: { due, size: rule.countMembers(0, 14) },
        options: {
          dialect: 'duckdb',
          table: 'households',
          key: 'id',
          weight,
          groups: { by: 'tenth', of: 'due', times: 'size' },
          pool: {
            paidIn: due,
            takesPart: rule.truth(true),
            inputs: { total: 'total', shares: 'shares', rank: 'rank' },
          },
          source: 'households_source',
          rows: 'households',
          memberInputs,
          comment: ['2 %'],
        },
      },
      memberColumn: { range: { from: 0, before: 14 } },
      openColumns: { rules, table: of.table, options: { batch: 100 } },
      addPool: { population: of, pool },
      addTenths: { population: of, options: { of: due, times: rule.countMembers(0, 14) } },
      calibrateWeights: {
        weights: [10, 10],
        targets: [{ name: 'couples', values: [1, 0], total: 12 }],
        options: { method: 'raking', decimals: 2, keep: ['couples'] },
      },
      caisseRules: { caisse, month },
      collapse: { population: of, options: { keep: ['income'] } },
      recordFile: { run, file: { name: 'foyers.csv', hash: 'ab', rows: 3 } },
      recordNation: { run, margins: population.franceMargins, report: made.report },
      makeNation: { options: { rows: 5000, margins: population.franceMargins, territory: 'France' } },
      makeConformanceKit: {
        rules: { due, size: rule.countMembers(0, 14) },
        options: {
          dialect: 'duckdb',
          table: 'households',
          key: 'id',
          weight,
          groups: { by: 'tenth', of: 'due', times: 'size' },
          pool: {
            paidIn: due,
            takesPart: rule.truth(true),
            inputs: { total: 'total', shares: 'shares', rank: 'rank' },
          },
          source: 'households_source',
          rows: 'households',
          memberInputs,
          comment: ['2 %'],
        },
      },
      tableFromFacts: { rules, households: [facts] },
      prepareInstantTotals: { population: of, base: 'income' },
      locateFacts: { needs: population.needsOf(rules), names: ['income'], facts: {} },
      parseHouseholdTypes: { text: 'type,members\nseul,1\n' },
      needsOf: { rules, computed: [] },
      mergeTotals: { parts: [totals] },
      renderPopulationCsv: { population: of, options: { weight: 'poids' } },
      splitPopulation: { population: of, count: 1 },
      parsePopulation: {
        text: 'income,members\n1500,1\n',
        rules,
        options: {
          weight: 'poids',
          weightDecimals: 2,
          by: 'groupe',
          rows: 'households',
          computed: ['income'],
          progress: () => undefined,
          ...fileFacts,
        },
      },
      parseHouseholdRows: {
        text: 'income,members\n1500,1\n',
        caisse,
        scenario: { start: month, months: 3 },
        facts: {},
      },
      profileCsv: { text: 'a\n1\n' },
      computeTotals: { population: of, rules, options: { by: 'groupe', code: 'none' } },
      compileDistribution: {
        rules: { before: due, after: due, persons: rule.countMembers(0, 14), net: due, flows: { due } },
        options: {
          dialect: 'duckdb',
          table: 'households',
          weight,
          source: 'households_source',
          rows: 'households',
          memberInputs,
          comment: ['2 %'],
          ...measured,
        },
      },
      distributionRules: { caisse, month, options: { childrenBelow: 14, step: '100' } },
      groupsByChildren: {},
      groupsByHouseholdType: {},
      compareReforms: {
        population: of,
        baseline: { before: due, after: due, persons: rule.countMembers(0, 14), net: due, flows: { due } },
        reform: { before: due, after: due, persons: rule.countMembers(0, 14), net: due, flows: { due } },
        options: measured,
      },
      compileComparison: {
        baseline: { before: due, after: due, persons: rule.countMembers(0, 14), net: due, flows: { due } },
        reform: { before: due, after: due, persons: rule.countMembers(0, 14), net: due, flows: { due } },
        options: {
          dialect: 'duckdb',
          table: 'households',
          weight,
          source: 'households_source',
          rows: 'households',
          memberInputs,
          comment: ['2 %'],
          ...measured,
        },
      },
      measureDistribution: {
        population: of,
        rules: { before: due, after: due, persons: rule.countMembers(0, 14), net: due, flows: { due } },
        options: measured,
      },
    },
  ],
  testing: [
    testing,
    {
      anyAccountHistory: { options: { offline: 'some', maxLength: 10 } },
      anyAccountPolicies: { options: { overdraft: 'some' } },
      anyFacts: { rule: due, options: { absent: 'none' } },
      anyRule: { options: { type: 'money', depth: 2 } },
      anyCaisseDocument: {},
      anyHousehold: { caisse, month, options: { absent: 'none' } },
      assertCompletable: { rule: due, known: { values: {} }, all: facts },
      assertReadingsAgree: { rule: due, facts },
    },
  ],
  cover: [
    cover,
    {
      coverBasket: { caisse: convention, basket, place: 'ferme', at: month, options: { spent: {} } },
      coverRule: { terms: { rate: '0.5', ceilings: [] } },
      explainBasket: { caisse: convention, basket, place: 'ferme', at: month, options: { spent: {} } },
    },
  ],
  curves: [
    curves,
    {
      compareCurves: {
        before: caisse,
        after: caisse,
        options: {
          months: month,
          input: 'income',
          from: 0,
          to: 3000,
          households: [{ name: 'Foyer', household, facts: {} }],
        },
      },
      assessCompositions: { caisse: counting, household, month, options: { from: 1, to: 2, facts: {} } },
      computeCurves: {
        caisse,
        household,
        month,
        options: { input: 'income', from: 0, to: 3000, facts: {}, pool: { othersPaid: 100, households: 10 } },
      },
      findWarnings: { caisse, options: { asOf: month } },
    },
  ],
  household: [
    quantities,
    {
      computeConsumptionUnits: { household, month },
      computeFamilyQuotient: {
        household,
        month,
        table: { oneAdult: 1, twoAdults: 2, furtherAdult: 0.5, children: [0.5], childBefore: 18 },
      },
      computeRemainingIncome: {
        household,
        month,
        options: { per: 'person', daysPerMonth: 30, rounding: { to: '0.01', mode: 'half-up' } },
      },
      computeStandardOfLiving: { household, month },
    },
  ],
  schema: [
    schema,
    {
      caisseJsonSchema: {},
      parseBasket: { source: 'lines: []', options: { format: 'yaml' } },
      parseAccreditationEvents: { source: '[]', options: { format: 'yaml' } },
      parseGrid: { source: 'schema: 1', options: { format: 'yaml' } },
      parseGridAnswers: { source: '[]', options: { format: 'yaml' } },
      parseCaisse: { source: 'schema: 1', options: { format: 'yaml', warnings: true, asOf: month } },
      parseCaisseObject: { data: caisse.document, options: { warnings: true, asOf: month } },
      parseHousehold: { source: 'members: [{}]', options: { format: 'yaml' } },
      parseHouseholdObject: { data: household },
      parseAssumptions: { source: 'schema: 1', options: { format: 'yaml' } },
      parseUses: { source: '[]', options: { format: 'yaml' } },
      parseHouseholds: { source: 'members: [{}]', options: { format: 'yaml' } },
    },
  ],
  nation: [
    nation,
    {
      solveNation: {
        caisse,
        month: '2026-03',
        population: of,
        question: { vary: { kind: 'figure', path: 'rules.0.contribution.rate' } },
        options: { thorough: 50 },
      },
      checkAssumptions: { data: { schema: 1, assumptions: [] } },
      exploreNation: {
        caisse,
        month: '2026-03',
        population: of,
        assumptions: { schema: 1, assumptions: [] },
        options: {
          grid: true,
          runs: 2,
          seed: 1,
          quantiles: [0.5],
          question: { vary: { kind: 'figure', path: 'rules.0.contribution.rate' } },
          progress,
        },
      },
    },
  ],
  simulation: [
    simulation,
    {
      groupHouseholds: { rows: [{ household }], scenario: { start: '2026-01', months: 3 } },
      applyVariant: { caisse, name: 'essai' },
      readVariable: { text: 'allocation' },
      compareFunds: {
        base: { caisse, scenario: 'essai' },
        others: [{ caisse, scenario: 'essai' }],
        options: {
          months: 3,
          language: 'fr',
          case: 'central',
          month: '2026-02',
          along: { input: 'income', from: 0, to: 3000, households: [{ name: 'Foyer', household }] },
          progress,
        },
      },
      planFund: { caisse, id: 'essai', options: { months: 3, language: 'fr', case: 'central' } },
      simulateCases: { caisse, id: 'essai', options: { months: 3, language: 'fr' } },
      findContradictions: { caisse, id: 'essai', simulation: simulation.simulateFund(planned.plan) },
      runFund: {
        caisse,
        id: 'essai',
        options: { runs: 2, seed: 1, quantiles: [0.5], months: 3, language: 'fr', progress },
      },
      orderTornado: { runs: drawnRuns, by: 'lowest' },
      simulateFund: { plan: planned.plan },
      compareUses: {
        simulation: simulation.simulateFund(planned.plan),
        uses: [],
        options: { persons: 2, ifUnspentStays: null },
      },
      solvePairs: {
        caisse,
        id: 'essai',
        question: { goals: [{ kind: 'net' }], allocation: { to: 50 } },
        options: { thorough: 50, months: 3, language: 'fr', case: 'central', progress },
      },
      solveFund: {
        caisse,
        id: 'essai',
        question: { vary: { kind: 'households' }, goals: [{ kind: 'never-below-zero' }] },
        options: { thorough: 50, months: 3, language: 'fr', case: 'central', progress },
      },
    },
  ],
  accreditation: [
    accreditation,
    {
      assessConventionnement: { grid, answers },
      checkGrid: { data: grid },
      compareGrids: { before: grid, after: grid, answers: [answers] },
      defineGrid: { grid },
      dueInMonth: { state: accreditations, month },
      findEffects: { grid, answers: [answers] },
      levelsOn: { state: accreditations, day: '2026-11-27' },
      placeOn: { state: accreditations, place: 'ferme', day: '2026-11-27' },
      replayAccreditation: { events: [], from: accreditations },
      registerTraits: { caisse },
      shareSpending: { lines: [{ period: '2026', spent: main.cents(100, 'once'), place: 'ferme' }], by: 'place' },
      spendingLines: { journal, period: '2026', places: { epicerie: { zone: 'Bègles' } } },
    },
  ],
  account: [
    account,
    {
      accountPolicies: { caisse },
      append: { ledger, entry, expectedSequence: 1, policies, options: { now: at, places: ['epicerie'] } },
      authoriseBasket: {
        ledger,
        caisse,
        question: { account: 'a17', place: 'epicerie', at, basket: { lines: [{ id: '1', price: 1 }] } },
        options: { places: ['epicerie'], spent: {} },
      },
      authorisePurchase: { ledger, question, policies, options: { places: ['epicerie'] } },
      availableCredit: { ledger, account: 'a17', at, policies },
      balancesOf: { ledger },
      findPurchase: { journal, id: 'p1' },
      firstWholeMonth: { journal },
      isRecorded: { ledger, id: 'e1' },
      fundStatements: { journal, period: '2026' },
      hashOf: { data: {} },
      keepJournal: { entries: [entry], policies, options: { from: ledger, now: at, places: ['epicerie'] } },
      memberStatement: { journal, account: 'a17', period: '2026' },
      monthsOf: { period: '2026' },
      offlineLimit: { ledger, account: 'a17', at, policies },
      parisTime: { at },
      placeBill: { journal, place: 'epicerie', period: '2026' },
      spendingByPlace: { journal, months: [month] },
      placesIn: { journal, period: '2026' },
      readSnapshot: { text: '{}', options: { caisse: 'ab' } },
      replay: { entries: [entry], policies, options: { from: ledger, now: at, places: ['epicerie'] } },
      thirdPayerStatements: { journal, period: '2026', options: { secrecyThreshold: 5 } },
      writeSnapshot: { ledger, options: { caisse: 'ab' } },
    },
  ],
  formats: [
    formats,
    {
      assumedAccounts: { journal, period: '2026', options: { plan: formats.ASSOCIATION_PLAN } },
      expectedPayments: { journal, period: '2026', options: { of: 'due' } },
      readAccountingPlan: { text: 'role,account,label' },
      readBasket: { text: 'id,price' },
      readJournal: { text: '{}' },
      readPayments: { text: 'id,account,date,amount' },
      reconcileBalances: { ledger, balances: [], members: [] },
      renderAccounting: { journal, period: '2026', options: { plan: formats.ASSOCIATION_PLAN } },
      readCyclosBalances: { text: 'user,balance', options: { columns: { user: 'user', balance: 'balance' } } },
      readHelloAsso: { text: '[]', options: { accountOf: () => undefined, form: 'adhesion' } },
      readMembers: { text: 'account' },
      readPlaces: { text: 'place,label' },
      reconcile: { due: [], payments: [], options: { period: '2026-01' } },
      renderCyclosPayments: {
        payments: [{ key: 'a', from: 'caisse', to: 'foyer', amount: main.cents(100, 'once') }],
        options: { columns: { from: 'from', to: 'to', amount: 'amount', description: 'description' } },
      },
    },
  ],
  presets: [presets, { findPreset: { id: 'x' } }],
};
