/** `caisse simulate`: the fund of a caisse month by month, in each of its scenarios. */
import { printable } from '../../money/index.ts';
import { SCENARIO_MONTHS_LIMIT } from '../../caisse/index.ts';
import { type Column, renderCsv, tabulateFund, type Table } from '../../report/index.ts';
import { caisseOperand, type Command } from '../command.ts';
import { scenarioComparison, scenarioPage } from '../scenario-page.ts';
import { loadCaisse } from '../load-caisse.ts';
import { invalidData } from '../command-outcome.ts';
import { readCount } from '../read-options.ts';
import { type SimulatedScenario, simulateScenarios } from '../simulate-scenarios.ts';

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
      help: { fr: 'un seul scénario du document', en: 'one scenario of the document' },
    },
    csv: { help: { fr: 'un tableau CSV pour un tableur français', en: 'a CSV table for a French spreadsheet' } },
    'csv-data': { help: { fr: 'un tableau CSV pour un autre logiciel', en: 'a CSV table for other software' } },
  },
  run: async (given, io) => {
    const {
      operands: [name = ''],
      options,
      switches,
      language,
    } = given;
    const months = readCount(given, 'months', SCENARIO_MONTHS_LIMIT);
    if (months.kind === 'usage-error') return months;
    const loaded = await loadCaisse(name, io);
    if (!loaded.ok) return invalidData(name, loaded.diagnostics);
    const { caisse, warnings } = loaded;
    const simulated = simulateScenarios(caisse, { id: options['scenario'], months: months.value, language });
    if (!simulated.ok) return invalidData(name, simulated.diagnostics);
    const { scenarios } = simulated;
    const currency = caisse.document.currency?.code ?? 'EUR';
    const text = (): string => {
      if (switches.has('csv')) return renderCsv(allMonths(scenarios, currency), 'csv-fr');
      if (switches.has('csv-data')) return renderCsv(allMonths(scenarios, currency), 'csv-data');
      const page = { language, width: io.width, currency };
      const pages = scenarios.flatMap((each) => [...scenarioPage(each, page), '']);
      return [caisse.document.name, '', ...pages, ...scenarioComparison(scenarios, page)].map(printable).join('\n');
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
      problems: [{ source: name, diagnostics: warnings }],
    };
  },
};

const scenarioColumn: Column = { key: 'scenario', header: { fr: 'Scénario', en: 'Scenario' }, kind: 'text' };

/** The months of all scenarios in one table, for CSV. */
function allMonths(scenarios: readonly SimulatedScenario[], currency: string): Table {
  const tables = scenarios.map(({ id, simulation }) => ({ id, table: tabulateFund(simulation, { currency }) }));
  return {
    columns: [scenarioColumn, ...(tables[0]?.table.columns ?? [])],
    rows: tables.flatMap(({ id, table }) => table.rows.map((row) => ({ scenario: id, ...row }))),
  };
}
