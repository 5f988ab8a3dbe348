/** Runs the scenarios of the document of a caisse many times. */
import type { Caisse, FundScenario } from '../caisse/index.ts';
import { type Diagnostic, error } from '../money/index.ts';
import type { Wording } from '../report/index.ts';
import { type FundRuns, runFund } from '../simulation/index.ts';
import type { Io } from './io.ts';
import { progressOptions } from './progress-options.ts';
import { type Language, labelText } from '../text/index.ts';

/** The runs of a scenario. */
export interface ScenarioRuns {
  readonly id: string;
  readonly label: Wording;
  readonly scenario: FundScenario;
  readonly runs: FundRuns;
  readonly ifUnspentStays: FundRuns | null;
}

/** The runs of scenarios, or diagnostics. */
export type RunScenariosResult =
  | { readonly ok: true; readonly scenarios: readonly ScenarioRuns[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The scenario, the number of runs, the seed, the number of months, and the language of labels. */
export interface RunScenariosOptions {
  readonly id: string | undefined;
  readonly runs: number;
  readonly seed: number;
  readonly months: number | undefined;
  readonly language: Language;
}

/** What progress is shown of. */
const TASK: Wording = { fr: 'Tirages', en: 'Runs' };

/** Runs one scenario; without `id`, all scenarios that have a distribution. */
export function runScenarios(caisse: Caisse, options: RunScenariosOptions, io: Io): RunScenariosResult {
  const { id, runs, seed, months, language } = options;
  const known = caisse.document.scenarios ?? {};
  const names = Object.keys(known);
  const drawn = names.filter((name) => (caisse.scenarios[name]?.draws.length ?? 0) > 0);
  const ids = id === undefined ? (drawn.length > 0 ? drawn : names) : [id];
  if (ids.length === 0) return { ok: false, diagnostics: [error('CAISSE-FUND-NO-SCENARIO', ['scenarios'])] };
  const scenarios: ScenarioRuns[] = [];
  const progressOf = progressOptions(io, language, TASK, ids.length);
  for (const [part, each] of ids.entries()) {
    const result = runFund(caisse, each, {
      runs,
      seed,
      language,
      ...(months === undefined ? {} : { months }),
      ...progressOf(part),
    });
    if (!result.ok) return result;
    const scenario = known[each]!;
    const label = { fr: labelText(scenario.label, 'fr'), en: labelText(scenario.label, 'en') };
    scenarios.push({ id: each, label, scenario, runs: result.runs, ifUnspentStays: result.ifUnspentStays });
  }
  return { ok: true, scenarios };
}
