/** Runs an example of the guide of budgets: its document is read without a problem, and simulated. */
import { isMap, isScalar, parse, parseDocument, type YAMLMap } from 'yaml';
import type { Caisse } from '../../../src/caisse/index.ts';
import {
  renderTextTable,
  type Table,
  tabulateBills,
  tabulateBudget,
  tabulateFund,
  tabulateFundersByMonth,
  tabulateGroups,
  tabulateScenarios,
  tabulateUses,
  type UseTables,
  withoutIdleColumns,
} from '../../../src/report/index.ts';
import { parseCaisse } from '../../../src/schema/index.ts';
import { compareUses, type FundCase, simulateCases } from '../../../src/simulation/index.ts';
import { caseLabel, describeFigures } from '../../../src/text/fund.ts';
import { renderDiagnostic } from '../../../src/text/index.ts';
import { baseText, type BudgetExample, type ShownTable } from './content.ts';

/** The whole document of an example: `essai.yaml` with the keys of the example. */
function exampleDocument({
  scenario,
  rules,
  inputs,
  uses,
}: Pick<BudgetExample, 'scenario' | 'rules' | 'inputs' | 'uses'>): string {
  const document = parseDocument(baseText);
  if (inputs !== undefined) document.set('inputs', parseDocument(inputs).contents);
  if (rules !== undefined) document.set('rules', parseDocument(rules).contents);
  if (uses !== undefined) document.set('uses', parseDocument(uses).contents);
  const keys = parseDocument(scenario ?? '{}').contents;
  const essai = document.getIn(['scenarios', 'essai']) as YAMLMap;
  if (!isMap(keys)) throw new Error(`${scenario} has no keys`);
  for (const { key, value } of keys.items) essai.set(isScalar(key) ? key.value : key, value);
  return document.toString();
}

/** The keys of an example in their place in a document. */
export const shownDocument = ({ scenario, uses }: Pick<BudgetExample, 'scenario' | 'uses'>): unknown => ({
  ...(scenario === undefined ? {} : { scenarios: { essai: parse(scenario) as unknown } }),
  ...(uses === undefined ? {} : { uses: parse(uses) as unknown }),
});

/** What the library computes for an example. */
export function exampleOutput(example: BudgetExample): string {
  const parsed = parseCaisse(exampleDocument(example));
  const problems = parsed.ok ? parsed.warnings : parsed.diagnostics;
  if (!parsed.ok || problems.length > 0) {
    throw new Error(`${example.id}: ${problems.map((each) => renderDiagnostic(each, 'fr')).join('\n')}`);
  }
  const simulated = simulateCases(parsed.caisse, 'essai');
  if (!simulated.ok) throw new Error(`${example.id}: ${JSON.stringify(simulated.diagnostics)}`);
  if (example.table === 'figures') return figureLines(parsed.caisse).join('\n');
  const table = shownPart(tableOf(parsed.caisse, simulated, example.table), example);
  if (table.rows.length === 0) throw new Error(`${example.id}: the table is empty`);
  return renderTextTable(table, 'fr', { width: 80 }).join('\n');
}

function tableOf(
  { document }: Caisse,
  { central, cases }: { readonly central: FundCase; readonly cases: readonly FundCase[] },
  name: Exclude<ShownTable, 'figures'>,
): Table {
  const { simulation } = central;
  const { charges, resources, inKind } = tabulateBudget(simulation);
  const label = { fr: 'Budget d’essai', en: 'Trial budget' };
  switch (name) {
    case 'months':
      return tabulateFund(simulation);
    case 'groups':
      return tabulateGroups(simulation);
    case 'funders':
      return tabulateFundersByMonth(simulation);
    case 'charges':
      return charges;
    case 'resources':
      return resources;
    case 'inKind':
      return inKind ?? { columns: [], rows: [] };
    case 'bills':
      return tabulateBills(simulation);
    case 'usePeople':
      return useTables(document.uses, simulation).people;
    case 'useMoney':
      return useTables(document.uses, simulation).money;
    case 'cases':
      return tabulateScenarios(
        cases.map((each) => ({ label: caseLabel(label, each, cases.length), simulation: each.simulation })),
      );
    default:
      return name satisfies never;
  }
}

function useTables(uses: Caisse['document']['uses'], simulation: FundCase['simulation']): UseTables {
  const compared = compareUses(simulation, uses ?? []);
  if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
  return tabulateUses(compared.results);
}

/** The columns and the rows that the example shows; without a total if rows are left out. */
function shownPart(table: Table, { id, columns, rows }: BudgetExample): Table {
  const kept = columns?.map((key) => {
    const column = table.columns.find((each) => each.key === key);
    if (column === undefined)
      throw new Error(`${id}: ${key} is not one of ${table.columns.map((each) => each.key).join(', ')}`);
    return column;
  });
  const { total, ...others } = kept === undefined ? withoutIdleColumns(table) : { ...table, columns: kept };
  const isCut = rows !== undefined && rows < table.rows.length;
  return { ...others, rows: table.rows.slice(0, rows), ...(isCut || total === undefined ? {} : { total }) };
}

function figureLines({ document }: Caisse): string[] {
  return describeFigures(document.scenarios!['essai']!, document).map(({ label, value, source, assumption }) => {
    const origins = [
      ...(source === undefined ? [] : [`(Source : ${source.fr})`]),
      ...(assumption === undefined ? [] : [`(Hypothèse : ${assumption.fr})`]),
    ];
    return `${label.fr} : ${value.fr} ${origins.length === 0 ? '(Hypothèse)' : origins.join(' ')}`;
  });
}
