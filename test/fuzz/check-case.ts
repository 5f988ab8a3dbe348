/** Checks that reading, assessing, describing and drawing a case gives a diagnostic or a value, in time. */
import { computeCurves, findWarnings } from '../../src/caisse/curves.ts';
import { assessHousehold, type Caisse, CASES } from '../../src/caisse/index.ts';
import {
  caisseRules,
  computeTotals,
  parseHouseholdRows,
  parsePopulation,
  profileCsv,
} from '../../src/population/index.ts';
import { parseCaisse, parseCaisseObject, parseHousehold, parseHouseholds } from '../../src/schema/index.ts';
import { groupHouseholds, planFund, simulateCases, simulateFund } from '../../src/simulation/index.ts';
import { describeCaisse, renderAssessment } from '../../src/text/index.ts';
import type { FuzzCase } from './cases.ts';

/** What a step of a case did wrong. */
export interface FuzzFault {
  readonly step: string;
  readonly what: string;
}

/** No step may take longer; simulating all cases of a scenario is a step for each of them. */
const SECOND = 1000;

/** The faults of a case. */
export function checkCase(of: FuzzCase): readonly FuzzFault[] {
  const faults: FuzzFault[] = [];
  const run: Run = (step, work, parts = 1) => {
    const start = performance.now();
    try {
      return work();
    } catch (thrown) {
      faults.push({ step, what: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) });
      return undefined;
    } finally {
      const spent = performance.now() - start;
      if (spent > parts * SECOND) faults.push({ step, what: `${Math.round(spent)} ms` });
    }
  };
  const parsed = run('parseCaisse', () => parseCaisse(of.document, { format: of.format, asOf: '2026-11' }));
  const fromData = run('parseCaisseObject', () => parseCaisseObject(of.data, { warnings: false }));
  run('parseHouseholds', () => parseHouseholds(of.household));
  run('profileCsv', () => profileCsv(of.csv));
  for (const read of [parsed, fromData]) if (read?.ok === true) checkCaisseOf(read.caisse, of, run);
  return faults;
}

type Run = <T>(step: string, work: () => T, parts?: number) => T | undefined;

function checkCaisseOf(caisse: Caisse, { household, csv, rows, month }: FuzzCase, run: Run): void {
  run('findWarnings', () => findWarnings(caisse));
  run('describeCaisse', () => [
    describeCaisse(caisse, { language: 'fr', month }),
    describeCaisse(caisse, { language: 'en', month }),
  ]);
  const parsed = run('parseHousehold', () => parseHousehold(household));
  if (parsed?.ok === true) {
    const result = run('assessHousehold', () => assessHousehold(caisse, parsed.household, month));
    if (result?.ok === true)
      run('renderAssessment', () => renderAssessment(result.assessment, caisse, { language: 'fr' }));
    const range = { from: '0', to: '5000' };
    run('computeCurves', () => computeCurves(caisse, parsed.household, month, { input: 'income', ...range }));
  }
  const rules = run('caisseRules', () => caisseRules(caisse, month));
  if (rules?.ok === true) {
    const population = run('parsePopulation', () => parsePopulation(csv, rules.rules));
    if (population?.ok === true) run('computeTotals', () => computeTotals(population.population, rules.rules));
  }
  for (const id of Object.keys(caisse.scenarios).slice(0, 2)) {
    const planned = run('planFund', () => planFund(caisse, id));
    if (planned?.ok === true) run('simulateFund', () => simulateFund(planned.plan));
    const { start, months, cases } = caisse.scenarios[id]!;
    run('simulateCases', () => simulateCases(caisse, id), cases ? CASES.length : 1);
    const file = run('parseHouseholdRows', () => parseHouseholdRows(rows, caisse, { start, months }));
    if (file?.ok === true) run('groupHouseholds', () => groupHouseholds(file.rows, { start, months }));
  }
}
