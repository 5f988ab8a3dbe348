/** The codes that no document of this folder provokes, with the situation that gives each. */
import { assessCompositions, computeCurves } from '../../src/caisse/curves.ts';
import {
  assessHousehold,
  type CaisseDocument,
  checkUses,
  computePool,
  defineCaisse,
  type Use,
} from '../../src/caisse/index.ts';
import type { Io } from '../../src/cli/io.ts';
import { loadCaisse } from '../../src/cli/load-caisse.ts';
import { withParquetFile } from '../../src/cli/parquet/with-parquet-file.ts';
import { readSource, writeProblem } from '../../src/cli/read-source.ts';
import { simulateScenarios } from '../../src/cli/simulate-scenarios.ts';
import { factsOf } from '../../src/household/index.ts';
import { type Diagnostic, type DiagnosticCode, error, month } from '../../src/money/index.ts';
import {
  addPool,
  caisseRules,
  type Column,
  compileToSql,
  computeTotals,
  distributionRules,
  openColumns,
  parseHouseholdRows,
  parsePopulation,
  prepareInstantTotals,
  type Table,
  tableFromFacts,
} from '../../src/population/index.ts';
import {
  applyVariant,
  compareUses,
  findContradictions,
  type FundVariable,
  runFund,
  planFund,
  simulateCases,
  simulateFund,
  solveFund,
  solvePairs,
  type ValueRange,
} from '../../src/simulation/index.ts';
import { solveNation } from '../../src/simulation/nation.ts';
import { parseCaisseObject } from '../../src/schema/index.ts';
import { assumptionSituations } from './assumption-situations.ts';
import { accountSituations } from './account-situations.ts';
import {
  add,
  checkRule,
  compare,
  countMembers,
  curve,
  type InputNode,
  money,
  multiply,
  round,
  type RuleNode,
  subtract,
} from '../../src/rule/index.ts';
import { basketSituations } from './basket-situations.ts';
import { formatSituations } from './format-situations.ts';
import { nationSituations } from './nation-situations.ts';
import { placeSituations } from './place-situations.ts';

type Answer = { readonly ok: true } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** What gives a code: in words, and as a function that gives diagnostics. */
export interface Situation {
  readonly fr: string;
  readonly en: string;
  /** An answer with the diagnostic; an example of the diagnostic where only the built command gives it. */
  readonly provoke: () => Answer | Promise<Answer> | readonly Diagnostic[];
}

const cheque: Use = {
  kind: 'food-voucher',
  label: 'chèque',
  decidedBy: 'la ville',
  amount: 50,
  per: 'person',
  costs: 0,
  source: 'hypothèse',
};
const basket = {
  kind: 'solidarity-baskets',
  label: 'panier',
  decidedBy: 'la ville',
  perMonth: 4,
  per: 'household',
  costs: 0,
  source: 'hypothèse',
};

const caisse = defineCaisse<CaisseDocument>({
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'proportional', base: 'income', rate: '2 %' },
      allocation: { kind: 'none' },
    },
  ],
});
const counting = defineCaisse<CaisseDocument>({
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'none' },
      allocation: { kind: 'flat', amount: { first: 150, person: 75, children: [{ before: 14, amount: 45 }] } },
    },
  ],
});
const rows = (text: string): ReturnType<typeof parseHouseholdRows> =>
  parseHouseholdRows(text, caisse, { start: month('2026-11'), months: 3 });
/** The diagnostics of a variant of the budget with one change. */
const varied = (place: string, value: unknown): readonly Diagnostic[] => {
  const variants = { autre: { label: 'Autre', base: 'essai', changes: { [place]: value } } };
  const applied = applyVariant(defineCaisse<CaisseDocument>({ ...budget.document, variants }), 'autre');
  return applied.ok ? applied.warnings : applied.diagnostics;
};
/** A question to a scenario of two groups with different allocations. */
const solved = (vary: FundVariable, goal: 'net' | 'reserve' = 'net', range: ValueRange = {}): Answer =>
  solveFund(budget, 'essai', { vary, goals: [{ kind: goal }], ...range });

/** A question to a caisse over one household. */
function balanced(allocation: NonNullable<CaisseDocument['rules'][number]['allocation']>): Answer {
  const document: CaisseDocument = { ...caisse.document, rules: [{ ...caisse.document.rules[0]!, allocation }] };
  const found = caisseRules(defineCaisse<CaisseDocument>(document), '2026-11');
  if (!found.ok) return found;
  const population = { table: tableFromFacts(found.rules, [{ values: {}, ages: [40] }]), weights: null };
  const vary = { kind: 'figure', path: 'rules.0.contribution.rate' } as const;
  return solveNation(defineCaisse<CaisseDocument>(document), '2026-11', population, { vary });
}

const budget = defineCaisse<CaisseDocument>({
  ...caisse.document,
  scenarios: {
    essai: {
      label: 'Essai',
      start: '2026-01',
      months: 2,
      groups: [
        { label: 'seuls', households: 10, contribution: 20, allocation: 100 },
        { label: 'couples', households: 10, contribution: 20, allocation: 150 },
      ],
    },
  },
});

const pool = defineCaisse<CaisseDocument>({
  schema: 1,
  id: 'cagnotte',
  name: 'Cagnotte',
  rules: [{ from: '2026-01', contribution: { kind: 'free' }, allocation: { kind: 'mean' } }],
});
const communal = defineCaisse<CaisseDocument>({
  schema: 1,
  id: 'communale',
  name: 'Communale',
  rules: [
    {
      from: '2026-01',
      eligibility: { kind: 'residence', communes: ['Valmont'] },
      contribution: { kind: 'none' },
      allocation: { kind: 'none' },
    },
  ],
});
const household = { members: [{}] };
const range = (input: string, from: number, to: number): Answer =>
  computeCurves(caisse, household, '2026-11', { input, from, to });

const income: InputNode = { kind: 'input', name: 'income', type: 'money', decimals: 2, minimum: '0', maximum: '9000' };
const persons: InputNode = { ...income, name: 'persons', type: 'count', decimals: 0, maximum: '1000000' };
const home: InputNode = { kind: 'input', name: 'home', type: 'category', options: ['nord'], open: false };
const square = multiply(income, subtract(income, money('1000')));
const rough = compare(round(square, { to: '0.01', mode: 'half-up' }), 'equal', subtract(square, money('0.004')));

const cells = (...values: readonly number[]) => ({
  values: Float64Array.from(values),
  smallest: Math.min(...values),
  largest: Math.max(...values),
  absent: null,
});
const numbers = (decimals: number, ...values: readonly number[]): Column => ({
  kind: 'number',
  decimals,
  ...cells(...values),
});
const options = (...words: readonly string[]): Column => ({ kind: 'category', words, ...cells(0) });
const table = (name: string, column: Column, rows = 1): Table => ({
  rows,
  columns: { [name]: column },
  members: [],
  uncounted: null,
});
const many = Array.from({ length: 10_001 }, (_, place) => place);
const grouped = (by: string): Answer =>
  computeTotals({ table: table('income', numbers(2, ...many), many.length), weights: null }, { income }, { by });
const read = (rule: RuleNode, of: Table): Answer => openColumns({ rule }, of);
const csv = (text: string): Answer =>
  parsePopulation(text, { rule: add(income, multiply(money('1'), countMembers(0, 14))) }, { weight: 'weight' });

function instantTotals(): Answer {
  const prepared = prepareInstantTotals({ table: table('income', numbers(2, 100)), weights: null }, 'income');
  return prepared.ok ? prepared.instant.total(add(income, multiply(money('5'), countMembers(0, null)))) : prepared;
}

const unreadable = (): never => {
  throw new Error('unreadable');
};

const failing = (code: string): Io => ({
  readFile: () => {
    throw Object.assign(new Error(code), { code });
  },
  exists: () => false,
  readStandardInput: () => Promise.reject(new Error('none')),
  describe: () => {
    throw Object.assign(new Error(code), { code });
  },
  whole: (_, work) => work('part'),
  writeFile: () => undefined,
  writeFolder: () => undefined,
  month: month('2026-11'),
  now: '2026-11-15T12:00:00Z',
  width: 80,
});
const pipe: Io = { ...failing('ENOENT'), describe: () => ({ kind: 'other', size: 0 }) };
const noWork = (): Promise<Answer> => Promise.resolve({ ok: true });
const reading = (code: string): Promise<Answer> => readSource('caisse.yaml', failing(code));

/** The codes that no document of this folder provokes, with the situation that gives each. */
export const situations: Readonly<Partial<Record<DiagnosticCode, Situation>>> = {
  ...basketSituations,
  ...formatSituations,
  ...assumptionSituations,
  ...nationSituations,
  'CAISSE-USE-SHARE': {
    fr: '`checkUses` ou `caisse otherwise`, avec un fonctionnement de 120 %',
    en: '`checkUses` or `caisse otherwise`, with running costs of 120 %',
    provoke: () => checkUses([{ ...cheque, costs: '120 %' }]),
  },
  'CAISSE-USE-PERSONS': {
    fr: 'un chèque par personne, avec un groupe qui n’a que des montants',
    en: 'a cheque for each person, with a group that has amounts only',
    provoke: () => {
      const simulated = simulateCases(budget, 'essai');
      return simulated.ok ? compareUses(simulated.central.simulation, [cheque]) : simulated;
    },
  },
  'CAISSE-USE-PAID': {
    fr: 'un panier à 16 €, payé 16 € par le foyer',
    en: 'a basket of €16, for which the household pays €16',
    provoke: () => checkUses([{ ...basket, cost: 16, paid: 16 }]),
  },
  ...placeSituations,
  'CAISSE-VALUE-UNREADABLE': {
    fr: '`defineCaisse` ou `parseCaisseObject`, avec un objet dont une propriété lève une erreur à la lecture',
    en: '`defineCaisse` or `parseCaisseObject`, with an object that has a property that throws when it is read',
    provoke: () => parseCaisseObject(Object.defineProperty({}, 'id', { enumerable: true, get: unreadable })),
  },
  'CAISSE-CURVE-INPUT-UNKNOWN': {
    fr: '`computeCurves` ou `caisse curve`, avec le nom d’une donnée que les règles ne lisent pas',
    en: '`computeCurves` or `caisse curve`, with the name of an input that the rules do not read',
    provoke: () => range('incone', 0, 3),
  },
  'CAISSE-CURVE-MEMBERS-RANGE': {
    fr: '`assessCompositions` ou `caisse curve --input members`, avec plus de personnes que le tableau n’a de lignes',
    en: '`assessCompositions` or `caisse curve --input members`, with more members than the table has rows',
    provoke: () => assessCompositions(counting, { members: [{}] }, '2026-11', { to: 50 }),
  },
  'CAISSE-CURVE-RANGE': {
    fr: '`computeCurves` ou `caisse curve`, avec un intervalle dont la fin précède le début',
    en: '`computeCurves` or `caisse curve`, with a range whose end is before its start',
    provoke: () => range('income', 9, 3),
  },
  'CAISSE-CURVE-TOO-MANY-SEGMENTS': {
    fr: '`curve`, avec une règle arrondie qui change à presque chaque centime',
    en: '`curve`, with a rounded rule that changes at nearly every cent',
    provoke: () => {
      const drawn = curve(rough, 'income', { values: {} });
      return 'diagnostics' in drawn ? drawn.diagnostics : [];
    },
  },
  'CAISSE-MEANS-THRESHOLD': {
    fr: '`caisse run --rows means`, `parsePopulation` ou `compileToSql`, avec un barème par tranches',
    en: '`caisse run --rows means`, `parsePopulation` or `compileToSql`, with a scale by brackets',
    provoke: () =>
      compileToSql(
        { contribution: { kind: 'marginal-scale', base: income, brackets: [{ from: '1200', rate: '0.05' }] } },
        { dialect: 'duckdb', table: 'tenths', rows: 'means' },
      ),
  },
  'CAISSE-MEANS-PRODUCT': {
    fr: '`caisse run --rows means`, `parsePopulation` ou `compileToSql`, avec une règle qui multiplie un montant par le nombre de personnes',
    en: '`caisse run --rows means`, `parsePopulation` or `compileToSql`, with a rule that multiplies an amount by the number of persons',
    provoke: () =>
      compileToSql({ contribution: multiply(income, persons) }, { dialect: 'duckdb', table: 'tenths', rows: 'means' }),
  },
  'CAISSE-DISTRIBUTION-NET': {
    fr: '`distributionRules`, avec une aide en produits',
    en: '`distributionRules`, with an allocation of products',
    provoke: () => {
      const [version] = caisse.document.rules;
      const allocation = { kind: 'in-kind', item: 'panier', quantity: 1 } as const;
      const inKind = defineCaisse<CaisseDocument>({ ...caisse.document, rules: [{ ...version!, allocation }] });
      return distributionRules(inKind, '2026-11');
    },
  },
  'CAISSE-PLAN-TOO-LARGE': {
    fr: '`openColumns`, `compileSql` ou `caisse run`, avec un nombre qui peut dépasser 2⁵³',
    en: '`openColumns`, `compileSql` or `caisse run`, with a number that can exceed 2⁵³',
    provoke: () =>
      openColumns(
        { contribution: multiply(income, multiply(persons, persons)) },
        {
          rows: 1,
          columns: { income: numbers(2, 900_000), persons: numbers(0, 1_000_000) },
          members: [],
          uncounted: null,
        },
      ),
  },
  'CAISSE-RULE-TOO-MANY-ROWS': {
    fr: '`checkRule`, avec une liste de réponses écrite dans un programme ; dans un document, `CAISSE-TOO-MANY-ITEMS` vient d’abord',
    en: '`checkRule`, with a list of options written in a program; in a document, `CAISSE-TOO-MANY-ITEMS` comes first',
    provoke: () => {
      const options = Array.from({ length: 200_001 }, (_, place) => `c${place}`);
      return checkRule({ kind: 'input', name: 'commune', type: 'category', options, open: false });
    },
  },
  'CAISSE-RULE-TOO-MANY-BRACKETS': {
    fr: '`checkRule`, avec un barème écrit dans un programme ; dans un document, `CAISSE-TOO-MANY-ITEMS` vient d’abord',
    en: '`checkRule`, with a scale written in a program; in a document, `CAISSE-TOO-MANY-ITEMS` comes first',
    provoke: () =>
      checkRule({
        kind: 'marginal-scale',
        base: income,
        brackets: many.slice(0, 1001).map((from) => ({ from: String(from), rate: '0' })),
      }),
  },
  'CAISSE-RULE-NUMBER-UNREADABLE': {
    fr: '`checkRule`, avec une règle écrite dans un programme ; dans un document, `CAISSE-NUMBER-UNREADABLE` vient d’abord',
    en: '`checkRule`, with a rule written in a program; in a document, `CAISSE-NUMBER-UNREADABLE` comes first',
    provoke: () => checkRule({ kind: 'constant', type: 'money', value: '1e3' }),
  },
  'CAISSE-NOT-A-POOL': {
    fr: '`computePool`, avec une caisse dont l’allocation n’est pas la moyenne des cotisations',
    en: '`computePool`, with a caisse whose allocation is not the mean of the contributions',
    provoke: () => computePool(caisse, [{ members: [{}] }], '2026-11'),
  },
  'CAISSE-POOL-INCOMPLETE': {
    fr: '`computePool`, avec un foyer dont on ne sait pas ce qu’il verse',
    en: '`computePool`, with a household whose payment is not known',
    provoke: () => computePool(pool, [{ members: [{}] }], '2026-11'),
  },
  'CAISSE-POOL-WEIGHT': {
    fr: '`caisse run --weight`, avec une caisse dont l’allocation est la moyenne des cotisations',
    en: '`caisse run --weight`, with a caisse whose allocation is the mean of the contributions',
    provoke: () => {
      const found = caisseRules(pool, '2026-11');
      if (!found.ok || found.pool === null) return [];
      const weights = { values: Uint8Array.of(2), decimals: 0, largest: 2 };
      return addPool({ table: table('chosen', numbers(2, 1000)), weights }, found.pool);
    },
  },
  'CAISSE-FUND-NO-SCENARIO': {
    fr: '`caisse simulate`, avec une caisse sans scénario',
    en: '`caisse simulate`, with a caisse without a scenario',
    provoke: () => simulateScenarios(caisse, { id: undefined, months: undefined, language: 'fr' }),
  },
  'CAISSE-FUND-NOTHING-DRAWN': {
    fr: '`caisse simulate --runs`, avec un scénario dont aucune hypothèse n’a de plage de valeurs',
    en: '`caisse simulate --runs`, with a scenario in which no assumption has a range of values',
    provoke: () => runFund(budget, 'essai', { runs: 2, seed: 1 }),
  },
  'CAISSE-VARIANT-PLACE': {
    fr: 'une variante qui change une place que sa base n’a pas',
    en: 'a variant that changes a place that its base does not have',
    provoke: () => varied('scenarios.essai.group.0.allocation', 90),
  },
  'CAISSE-WARN-FUND-TRANCHE-UNMET': {
    fr: 'une tranche dont le nombre de foyers n’est atteint aucun mois',
    en: 'a tranche whose number of households is reached in no month',
    provoke: () => {
      const essai = {
        label: 'Essai',
        start: '2026-01',
        months: 12,
        unspent: 'stays-in-fund',
        groups: [{ label: 'foyers', households: 40, contribution: 50, allocation: 100 }],
        subsidies: [
          { label: 'Ville', amount: 36_100, tranches: [{ share: '50 %' }, { share: '50 %', households: 60 }] },
        ],
      } as const;
      const caisse = defineCaisse<CaisseDocument>({ ...budget.document, scenarios: { essai } });
      const planned = planFund(caisse, 'essai');
      return planned.ok ? findContradictions(caisse, 'essai', simulateFund(planned.plan)) : [];
    },
  },
  'CAISSE-VARIANT-SAME': {
    fr: 'une variante qui écrit la valeur que sa base a déjà',
    en: 'a variant that states the value that its base has',
    provoke: () => varied('scenarios.essai.months', budget.document.scenarios?.['essai']?.months),
  },
  'CAISSE-SOLVE-PLACE': {
    fr: '`caisse solve --vary`, avec une place que le document n’a pas',
    en: '`caisse solve --vary`, with a place that the document does not have',
    provoke: () => solved({ kind: 'figure', path: 'rules.3.contribution.rate' }),
  },
  'CAISSE-SOLVE-NOT-A-FIGURE': {
    fr: '`caisse solve --vary`, avec la place d’une liste ou d’un texte',
    en: '`caisse solve --vary`, with the place of a list or a text',
    provoke: () => solved({ kind: 'figure', path: 'scenarios.essai.groups' }),
  },
  'CAISSE-SOLVE-SEVERAL': {
    fr: '`caisse solve --vary allocation`, avec des groupes dont les allocations diffèrent',
    en: '`caisse solve --vary allocation`, with groups whose allocations differ',
    provoke: () => solved({ kind: 'allocation' }),
  },
  'CAISSE-SOLVE-RANGE': {
    fr: '`caisse solve --to`, avec une valeur au-dessous de la première',
    en: '`caisse solve --to`, with a value below the first',
    provoke: () => solved({ kind: 'households' }, 'net', { to: -1 }),
  },
  'CAISSE-SOLVE-LARGE': {
    fr: '`caisse solve --vary households --to`, avec des zéros en trop',
    en: '`caisse solve --vary households --to`, with extra zeros',
    provoke: () => solved({ kind: 'households' }, 'net', { to: '100000000000000' }),
  },
  'CAISSE-SOLVE-VALUES': {
    fr: '`caisse solve --pairs --step`, avec un pas trop petit',
    en: '`caisse solve --pairs --step`, with too small a step',
    provoke: () =>
      solvePairs(budget, 'essai', { goals: [{ kind: 'net' }], allocation: { group: 0, to: 100, step: '0,01' } }),
  },
  'CAISSE-SOLVE-NO-RESERVE-RULE': {
    fr: '`caisse solve --goal reserve`, avec un scénario sans règle de réserve',
    en: '`caisse solve --goal reserve`, with a scenario without a rule for the reserve',
    provoke: () => solved({ kind: 'households' }, 'reserve'),
  },
  'CAISSE-SOLVE-POOL': {
    fr: '`caisse nation --solve`, avec une caisse dont les foyers se partagent une cagnotte',
    en: '`caisse nation --solve`, with a caisse whose households share a pool',
    provoke: () => balanced({ kind: 'mean' }),
  },
  'CAISSE-SOLVE-UNKNOWN': {
    fr: '`solveNation`, avec une population dont aucun foyer n’a de revenu',
    en: '`solveNation`, with a population of which no household has an income',
    provoke: () => balanced({ kind: 'flat', amount: 100 }),
  },
  'CAISSE-COLUMN-MISSING': {
    fr: 'une table de foyers à laquelle il manque une colonne',
    en: 'a table of households that lacks a column',
    provoke: () => read(income, table('incone', numbers(2, 1))),
  },
  'CAISSE-WARN-COLUMNS-UNREAD': {
    fr: 'une liste de foyers dont une colonne n’est lue ni par les règles, ni par le budget',
    en: 'a list of households with a column that neither the rules nor the budget read',
    provoke: () => {
      const parsed = rows('foyers;income\n4;900\n');
      return parsed.ok ? parsed.warnings : parsed.diagnostics;
    },
  },
  'CAISSE-COLUMN-KIND': {
    fr: 'une table de foyers dont une colonne n’a pas le bon type',
    en: 'a table of households with a column of the wrong type',
    provoke: () => read(income, table('income', options('nord'))),
  },
  'CAISSE-COLUMN-DECIMALS': {
    fr: 'une table de foyers dont une colonne a trop de décimales',
    en: 'a table of households with a column that has too many decimals',
    provoke: () => read(income, table('income', numbers(3, 1))),
  },
  'CAISSE-COLUMN-RANGE': {
    fr: 'une table de foyers avec un nombre hors des limites',
    en: 'a table of households with a number out of range',
    provoke: () => read(income, table('income', numbers(2, 900_001))),
  },
  'CAISSE-COLUMN-OPTION-UNKNOWN': {
    fr: 'une table de foyers avec une réponse qui n’est pas dans la liste',
    en: 'a table of households with an answer that is not in the list',
    provoke: () => read(home, table('home', options('nord', 'sud'))),
  },
  'CAISSE-COLUMN-LENGTH': {
    fr: 'une table de foyers dont les colonnes n’ont pas la même longueur',
    en: 'a table of households whose columns have different lengths',
    provoke: () => read(income, table('income', numbers(2, 1, 2))),
  },
  'CAISSE-GROUP-COLUMN-MISSING': {
    fr: '`computeTotals` ou `caisse run --by`, avec le nom d’une colonne absente',
    en: '`computeTotals` or `caisse run --by`, with the name of an absent column',
    provoke: () => grouped('commune'),
  },
  'CAISSE-GROUPS-TOO-MANY': {
    fr: '`computeTotals` ou `caisse run --by`, avec une colonne qui a une valeur par foyer',
    en: '`computeTotals` or `caisse run --by`, with a column that has one value per household',
    provoke: () => grouped('income'),
  },
  'CAISSE-CSV-QUOTE': {
    fr: 'un fichier CSV dont des guillemets ne sont pas fermés',
    en: 'a CSV file with quotes that are not closed',
    provoke: () => csv('income,ages,weight\n"1,30,1\n'),
  },
  'CAISSE-CSV-CELLS': {
    fr: 'un fichier CSV dont une ligne est trop courte',
    en: 'a CSV file with a row that is too short',
    provoke: () => csv('income,ages,weight\n1,30\n'),
  },
  'CAISSE-CSV-COLUMN-DUPLICATE': {
    fr: 'un fichier CSV dont deux colonnes ont le même nom',
    en: 'a CSV file with two columns of the same name',
    provoke: () => csv('income,income,ages,weight\n1,1,30,1\n'),
  },
  'CAISSE-CSV-EMPTY': {
    fr: 'un fichier CSV sans ligne',
    en: 'a CSV file without rows',
    provoke: () => csv('income,ages,weight\n'),
  },
  'CAISSE-CSV-FORMULA': {
    fr: '`caisse simulate --households`, avec une formule dans une cellule',
    en: '`caisse simulate --households`, with a formula in a cell',
    provoke: () => rows('income\n=SUM(A1)\n'),
  },
  'CAISSE-CSV-DECIMAL-MARKS': {
    fr: '`caisse simulate --households`, avec des virgules et des points décimaux dans une colonne',
    en: '`caisse simulate --households`, with decimal commas and decimal points in one column',
    provoke: () => rows('income;group\n12,50;a\n12.50;b\n'),
  },
  'CAISSE-CSV-HOUSEHOLDS': {
    fr: '`caisse simulate --households`, avec un nombre de foyers nul',
    en: '`caisse simulate --households`, with no household in a line',
    provoke: () => rows('income,households\n1200,0\n'),
  },
  'CAISSE-CSV-NO-HOUSEHOLDS': {
    fr: '`caisse simulate --households`, avec des foyers qui sont tous partis avant le scénario',
    en: '`caisse simulate --households`, with households that have all left before the scenario',
    provoke: () => rows('income,left\n1200,2025-01\n'),
  },
  'CAISSE-MEMBERS-COUNT': {
    fr: 'un fichier CSV où un foyer compte plus d’enfants que de personnes',
    en: 'a CSV file in which a household has more children than members',
    provoke: () => csv('income,members,members_0_13,weight\n1,2,3,1\n'),
  },
  'CAISSE-WEIGHT': {
    fr: 'un fichier CSV dont un poids n’est pas un nombre',
    en: 'a CSV file with a weight that is not a number',
    provoke: () => csv('income,ages,weight\n1,30,lourd\n'),
  },
  'CAISSE-MEMBERS-CONFLICT': {
    fr: 'un fichier CSV où les adultes et les enfants d’un foyer sont plus nombreux que ses personnes',
    en: 'a CSV file in which the adults and children of a household are more than its members',
    provoke: () =>
      parsePopulation('members,members_0_13,members_14_and_over\n3,2,2\n', {
        young: countMembers(0, 14),
        others: countMembers(14, null),
      }),
  },
  'CAISSE-COLUMN-CLASH': {
    fr: 'un fichier de foyers qui a les colonnes `income` et `income_cents`',
    en: 'a file of households that has the columns `income` and `income_cents`',
    provoke: () => csv('income,income_cents,ages,weight\n1,100,30,1\n'),
  },
  'CAISSE-FACT-UNREAD': {
    fr: '`caisse run --set`, avec une donnée que les règles ne lisent pas',
    en: '`caisse run --set`, with a fact that the rules do not read',
    provoke: () => parsePopulation('income\n1\n', { income }, { shared: { residance: 'Valmont' } }),
  },
  'CAISSE-INSTANT-TOTALS-INPUTS': {
    fr: '`prepareInstantTotals`, avec une règle qui lit autre chose que sa base',
    en: '`prepareInstantTotals`, with a rule that reads more than its base',
    provoke: instantTotals,
  },
  'CAISSE-ROWS-INVALID': {
    fr: '`caisse run` sur un fichier Parquet dont des lignes ne sont pas valides',
    en: '`caisse run` on a Parquet file with invalid rows',
    provoke: () => [error('CAISSE-ROWS-INVALID', [], { column: 'income', problem: 'out-of-range', households: 3 })],
  },
  'CAISSE-FILE-NOT-PARQUET': {
    fr: '`caisse run` sur un fichier Parquet tronqué',
    en: '`caisse run` on a truncated Parquet file',
    provoke: () => [error('CAISSE-FILE-NOT-PARQUET', [], { reason: 'No magic bytes found at end of file' })],
  },
  'CAISSE-PARQUET-ENGINE': {
    fr: '`caisse run` sur un fichier Parquet que DuckDB ne peut pas lire jusqu’au bout',
    en: '`caisse run` on a Parquet file that DuckDB cannot read to its end',
    provoke: () => [error('CAISSE-PARQUET-ENGINE', [], { reason: 'Out of Memory Error' })],
  },
  'CAISSE-FILE-EMPTY': {
    fr: '`caisse run` sur un fichier Parquet sans ligne',
    en: '`caisse run` on a Parquet file without rows',
    provoke: () => [error('CAISSE-FILE-EMPTY', [], { file: 'foyers.parquet' })],
  },
  'CAISSE-FILE-REMOTE': {
    fr: '`caisse run` sur une adresse',
    en: '`caisse run` on an address',
    provoke: () => withParquetFile('https://example.org/foyers.parquet', failing('ENOENT'), noWork),
  },
  'CAISSE-FILE-NOT-REGULAR': {
    fr: '`caisse run` sur un tuyau, ou `--out` vers un lien',
    en: '`caisse run` on a pipe, or `--out` to a link',
    provoke: () => withParquetFile('foyers.parquet', pipe, noWork),
  },
  'CAISSE-FILE-EXISTS': {
    fr: '`caisse run --out`, avec le nom d’un fichier qui existe',
    en: '`caisse run --out`, with the name of a file that exists',
    provoke: () => [error('CAISSE-FILE-EXISTS', [], { file: 'resultats.parquet' })],
  },
  'CAISSE-FILE-IS-INPUT': {
    fr: '`caisse run --out`, avec le nom du fichier qui est lu',
    en: '`caisse run --out`, with the name of the file that is read',
    provoke: () => [error('CAISSE-FILE-IS-INPUT', [], { file: 'foyers.parquet' })],
  },
  'CAISSE-FILE-TOO-LARGE': {
    fr: 'un fichier plus grand que ce qui est lu',
    en: 'a file that is larger than what is read',
    provoke: () => reading('CAISSE_TOO_LARGE'),
  },
  'CAISSE-DUCKDB-MISSING': {
    fr: '`caisse run` sur un fichier Parquet, sans DuckDB',
    en: '`caisse run` on a Parquet file, without DuckDB',
    provoke: () => [error('CAISSE-DUCKDB-MISSING', [])],
  },
  'CAISSE-FFLATE-MISSING': {
    fr: 'un rapport écrit en classeur (.ods), sans le paquet fflate',
    en: 'a report written as a spreadsheet (.ods), without the package fflate',
    provoke: () => [error('CAISSE-FFLATE-MISSING', [])],
  },
  'CAISSE-FILE-MISSING': {
    fr: 'le chemin d’un fichier qui n’existe pas',
    en: 'the path of a file that does not exist',
    provoke: () => reading('ENOENT'),
  },
  'CAISSE-FILE-DIRECTORY': {
    fr: 'le chemin d’un dossier au lieu d’un fichier',
    en: 'the path of a folder instead of a file',
    provoke: () => reading('EISDIR'),
  },
  'CAISSE-FILE-UNREADABLE': {
    fr: 'le chemin d’un fichier que vous n’avez pas le droit de lire',
    en: 'the path of a file that you do not have permission to read',
    provoke: () => reading('EACCES'),
  },
  'CAISSE-FILE-UNWRITABLE': {
    fr: 'le chemin d’un fichier que vous n’avez pas le droit d’écrire',
    en: 'the path of a file that you do not have permission to write',
    provoke: () => [writeProblem('resultats.csv', Object.assign(new Error('EACCES'), { code: 'EACCES' }))],
  },
  'CAISSE-WARN-WORD-NEAR': {
    fr: 'un foyer dont la commune ressemble à une commune de la liste, sans en être une',
    en: 'a household whose commune resembles one of the list, and is none of them',
    provoke: () => {
      const answer = assessHousehold(communal, { members: [{}], residence: 'Valmond' }, '2026-11');
      return answer.ok ? answer.warnings : [];
    },
  },
  'CAISSE-WARN-MEMBER-MISSING': {
    fr: 'le salaire d’une deuxième personne, dans un foyer d’une seule',
    en: 'the wage of a second member, in a household of one',
    provoke: () => {
      const wage = { kind: 'input', type: 'money', decimals: 2, minimum: '0', maximum: '100000' } as const;
      const [first, second] = [
        { ...wage, name: 'salaire_1' },
        { ...wage, name: 'salaire_2' },
      ];
      const household = { members: [{ age: 40 }], answers: { salaire_2: 1500 } };
      const known = { salaire: { name: 'salaire', inputs: [first, second], from: 16 } };
      return factsOf(household, month('2026-11'), { salaire_1: first, salaire_2: second }, known).warnings;
    },
  },
  ...accountSituations,
  'CAISSE-PRESET-UNKNOWN': {
    fr: 'le nom d’une caisse que la bibliothèque ne fournit pas',
    en: 'the name of a preset that the library does not have',
    provoke: () => loadCaisse('valmont', failing('ENOENT')),
  },
};

/** The diagnostics that a situation gives. */
export async function provoked({ provoke }: Situation): Promise<readonly Diagnostic[]> {
  const answer = await provoke();
  if (!('ok' in answer)) return answer;
  return answer.ok ? [] : answer.diagnostics;
}
