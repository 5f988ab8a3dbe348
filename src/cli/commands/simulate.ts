/** `caisse simulate`: the fund of a caisse month by month, in each of its scenarios. */
import { printable, shorten } from '../../money/index.ts';
import { RUNS_LIMIT, TORNADO_MEASURES, type TornadoMeasure } from '../../simulation/index.ts';
import { type Caisse, SCENARIO_MONTHS_LIMIT } from '../../caisse/index.ts';
import { type Column, renderCsv, tabulateFund, type Table } from '../../report/index.ts';
import { budgetGuide, caisseOperand, type Command, type Given } from '../command.ts';
import { scenarioComparison, scenarioPage } from '../scenario-page.ts';
import { householdsOptions, withHouseholds } from '../households-option.ts';
import { loadCaisse } from '../load-caisse.ts';
import { type Done, invalidData, type UsageError, usageError } from '../command-outcome.ts';
import type { Io } from '../io.ts';
import { furtherContradictions } from '../check-scenarios.ts';
import { checkReport, reportIfAsked, reportOptions, writtenLines } from '../report-scenario.ts';
import { type OptionValue, readCount, readSeed } from '../read-options.ts';
import { allBands, runPage, runsData } from '../run-page.ts';
import { runScenarios, type ScenarioRuns } from '../run-scenarios.ts';
import { type SimulatedScenario, simulateScenarios } from '../simulate-scenarios.ts';
import { withVariant } from '../with-variant.ts';

/** The command `caisse simulate`. */
export const simulate: Command = {
  name: 'simulate',
  summary: { fr: 'simule le fonds d’une caisse, mois par mois', en: 'simulates the fund of a caisse, month by month' },
  operands: [caisseOperand],
  options: {
    months: {
      value: { fr: 'NOMBRE', en: 'NUMBER' },
      help: {
        fr: 'le nombre de mois (par défaut, celui du scénario)',
        en: 'the number of months (default: that of the scenario)',
      },
    },
    scenario: {
      value: { fr: 'NOM', en: 'NAME' },
      help: { fr: 'un seul scénario ou une variante du document', en: 'one scenario or one variant of the document' },
    },
    ...householdsOptions,
    runs: {
      value: { fr: 'NOMBRE', en: 'NUMBER' },
      help: {
        fr: 'tire au sort les hypothèses qui ont une plage de valeurs, ce nombre de fois',
        en: 'draws the assumptions that have a range of values, this number of times',
      },
    },
    seed: {
      value: { fr: 'NOMBRE', en: 'NUMBER' },
      help: {
        fr: 'avec --runs : la graine des tirages (par défaut, 1)',
        en: 'with --runs: the seed of the draws (default: 1)',
      },
    },
    tornado: {
      value: { fr: 'closing|lowest|below-zero', en: 'closing|lowest|below-zero' },
      help: {
        fr: 'avec --runs : l’effet de chaque hypothèse sur la réserve à la fin (par défaut), la plus basse, ou le premier mois sous zéro',
        en: 'with --runs: the effect of each assumption on the reserve at the end (default), the lowest one, or the first month below zero',
      },
    },
    ...reportOptions,
    csv: { help: { fr: 'un tableau CSV pour un tableur français', en: 'a CSV table for a French spreadsheet' } },
    'csv-data': { help: { fr: 'un tableau CSV pour un autre logiciel', en: 'a CSV table for other software' } },
  },
  guide: budgetGuide,
  run: async (asked, io) => {
    const {
      operands: [name = ''],
      switches,
      language,
    } = asked;
    const months = readCount(asked, 'months', SCENARIO_MONTHS_LIMIT);
    if (months.kind === 'usage-error') return months;
    const drawn = readRuns(asked);
    if (drawn.kind === 'usage-error') return drawn;
    const loaded = await loadCaisse(name, io);
    if (!loaded.ok) return invalidData(name, loaded.diagnostics);
    const varied = withVariant(loaded.caisse, asked);
    const { place } = loaded;
    if (!varied.ok) return invalidData(name, place(varied.diagnostics));
    const { given } = varied;
    const { options } = given;
    const replaced = await withHouseholds(varied.caisse, given, io, place);
    if ('kind' in replaced) return replaced;
    const { caisse } = replaced;
    const warnings = [...loaded.warnings, ...place(varied.warnings)];
    const simulated = simulateScenarios(caisse, { id: options['scenario'], months: months.value, language });
    if (!simulated.ok) return replaced.invalid(name, simulated.diagnostics);
    const { scenarios } = simulated;
    const id = options['scenario'];
    const ran =
      drawn.value === null ? null : runScenarios(caisse, { id, months: months.value, language, ...drawn.value }, io);
    if (ran !== null && !ran.ok) return replaced.invalid(name, ran.diagnostics);
    const wrong = checkReport(
      given,
      scenarios.map((each) => each.id),
    );
    if (wrong !== null) return wrong;
    const [only] = scenarios;
    const [runs] = ran?.scenarios ?? [];
    const tornado = drawn.value?.tornado ?? 'closing';
    const further = runs === undefined ? {} : { runs: { ...runs, tornado } };
    const reported = only === undefined ? null : await reportIfAsked(caisse, only, further, { given, input: name, io });
    if (reported !== null) return reported;
    const currency = caisse.document.currency?.code ?? 'EUR';
    const problems = [
      { source: name, diagnostics: [...warnings, ...place(furtherContradictions(caisse, scenarios, warnings))] },
      { source: options['households'] ?? name, diagnostics: replaced.warnings },
    ];
    if (ran !== null) return runsOutcome(caisse, ran.scenarios, { given, io, problems, tornado });
    const text = (): string => {
      if (switches.has('csv')) return renderCsv(allMonths(scenarios, currency), 'csv-fr');
      if (switches.has('csv-data')) return renderCsv(allMonths(scenarios, currency), 'csv-data');
      const page = { language, width: io.width, currency };
      const pages = scenarios.flatMap((each) => [...scenarioPage(each, page), '']);
      return [
        shorten(caisse.document.name),
        '',
        ...pages,
        ...scenarioComparison(scenarios, page),
        ...writtenLines(given),
      ]
        .map(printable)
        .join('\n');
    };
    return {
      kind: 'done',
      text,
      json: () => ({
        caisse: caisse.document.id,
        scenarios: scenarios.map(({ id, label, simulation, cases }) => ({
          id,
          label,
          ...simulation,
          ...(cases.length > 1 ? { cases } : {}),
        })),
      }),
      problems,
    };
  },
};

/** The runs that are asked for. */
interface AskedRuns {
  readonly runs: number;
  readonly seed: number;
  readonly tornado: TornadoMeasure;
}

/** Reads the number of runs, the seed and the measure of effects; `null` without `--runs`. */
function readRuns(given: Given): OptionValue<AskedRuns | null> | UsageError {
  const runs = readCount(given, 'runs', RUNS_LIMIT);
  if (runs.kind === 'usage-error') return runs;
  const seed = readSeed(given);
  if (seed.kind === 'usage-error') return seed;
  const { tornado: asked = 'closing' } = given.options;
  const tornado = TORNADO_MEASURES.find((each) => each === asked);
  if (tornado === undefined) {
    return usageError({
      fr: `--tornado est closing (la réserve à la fin), lowest (la plus basse) ou below-zero (le premier mois sous zéro).`,
      en: `--tornado is closing (the reserve at the end), lowest (the lowest one) or below-zero (the first month below zero).`,
    });
  }
  if (runs.value !== undefined) return { kind: 'value', value: { runs: runs.value, seed: seed.value, tornado } };
  const idle = ['seed', 'tornado'].find((name) => given.options[name] !== undefined);
  return idle === undefined
    ? { kind: 'value', value: null }
    : usageError({ fr: `--${idle} s’utilise seulement avec --runs.`, en: `--${idle} applies only with --runs.` });
}

/** What the outcome of `--runs` follows from, beside the runs. */
interface RunsContext {
  readonly given: Given;
  readonly io: Io;
  readonly problems: Done['problems'] & object;
  readonly tornado: TornadoMeasure;
}

/** The outcome of `--runs`. */
function runsOutcome(
  { document }: Caisse,
  scenarios: readonly ScenarioRuns[],
  { given, io, problems, tornado }: RunsContext,
): Done {
  const { language, switches } = given;
  const currency = document.currency?.code ?? 'EUR';
  return {
    kind: 'done',
    text: () => {
      if (switches.has('csv')) return renderCsv(allBands(scenarios, currency), 'csv-fr');
      if (switches.has('csv-data')) return renderCsv(allBands(scenarios, currency), 'csv-data');
      const pages = scenarios.flatMap((each) => [
        ...runPage(each, document, { language, width: io.width, currency, tornado }),
        '',
      ]);
      return [shorten(document.name), '', ...pages.slice(0, -1), ...writtenLines(given)].map(printable).join('\n');
    },
    json: () => ({ caisse: document.id, scenarios: scenarios.map(runsData) }),
    problems,
  };
}

const scenarioColumn: Column = { key: 'scenario', header: { fr: 'Scénario', en: 'Scenario' }, kind: 'text' };

/** The months of all scenarios in one table, for CSV. */
function allMonths(scenarios: readonly SimulatedScenario[], currency: string): Table {
  const tables = scenarios.map(({ id, simulation }) => ({ id, table: tabulateFund(simulation, { currency }) }));
  return {
    columns: [scenarioColumn, ...(tables[0]?.table.columns ?? [])],
    rows: tables.flatMap(({ id, table }) => table.rows.map((row) => ({ scenario: id, ...row }))),
  };
}
