/** Simulates the scenarios of the document of a caisse. */
import type { Caisse, FundScenario } from '../caisse/index.ts';
import { type Diagnostic, error } from '../money/index.ts';
import type { NamedSimulation } from '../report/index.ts';
import { planFund, simulateFund } from '../simulation/index.ts';
import { type Language, labelText } from '../text/index.ts';

/** A simulated scenario. */
export interface SimulatedScenario extends NamedSimulation {
  readonly id: string;
  readonly scenario: FundScenario;
}

/** The simulated scenarios, or diagnostics. */
export type SimulatedScenarios =
  | { readonly ok: true; readonly scenarios: readonly SimulatedScenario[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The scenario, the number of months, and the language of labels. Without `id`, all scenarios are simulated. */
export interface SimulateScenariosOptions {
  readonly id: string | undefined;
  readonly months: number | undefined;
  readonly language: Language;
}

/** Simulates one scenario or all of them. */
export function simulateScenarios(
  caisse: Caisse,
  { id, months, language }: SimulateScenariosOptions,
): SimulatedScenarios {
  const known = caisse.document.scenarios ?? {};
  const ids = id === undefined ? Object.keys(known) : [id];
  if (ids.length === 0) return { ok: false, diagnostics: [error('CAISSE-FUND-NO-SCENARIO', ['scenarios'])] };
  const options = { language, ...(months === undefined ? {} : { months }) };
  const planned = ids.map((each) => ({ id: each, planned: planFund(caisse, each, options) }));
  const diagnostics = planned.flatMap((each) => (each.planned.ok ? [] : each.planned.diagnostics));
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  return {
    ok: true,
    scenarios: planned.flatMap(({ id: each, planned: plan }) => {
      const scenario = known[each];
      if (!plan.ok || scenario === undefined) return [];
      const label = { fr: labelText(scenario.label, 'fr'), en: labelText(scenario.label, 'en') };
      return [{ id: each, scenario, label, simulation: simulateFund(plan.plan) }];
    }),
  };
}
