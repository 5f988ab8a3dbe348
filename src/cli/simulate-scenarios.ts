/** Simulates the scenarios of the document of a caisse. */
import { type Caisse, centralValue, endsOf, type FundScenario } from '../caisse/index.ts';
import { type Diagnostic, error } from '../money/index.ts';
import type { NamedSimulation, Wording } from '../report/index.ts';
import { type FundCase, simulateCases } from '../simulation/index.ts';
import { type Language, labelText } from '../text/index.ts';
import { caseLabel, describeDrawn, type SaidAssumption } from '../text/fund.ts';
import { statedAssumptions } from './stated-assumptions.ts';

/** A simulated scenario: its central case, and all cases with their labels. */
export interface SimulatedScenario extends NamedSimulation {
  readonly id: string;
  readonly scenario: FundScenario;
  readonly central: FundCase;
  readonly cases: readonly (FundCase & NamedSimulation)[];
  /** The reasons that it states for assumptions, with the figures that they are about. */
  readonly assumptions: readonly Wording[];
  /** The assumptions that have a range of values. */
  readonly drawn: readonly SaidAssumption[];
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

/** Simulates one scenario or all of them, in all their cases. */
export function simulateScenarios(
  caisse: Caisse,
  { id, months, language }: SimulateScenariosOptions,
): SimulatedScenarios {
  const known = caisse.document.scenarios ?? {};
  const ids = id === undefined ? Object.keys(known) : [id];
  if (ids.length === 0) return { ok: false, diagnostics: [error('CAISSE-FUND-NO-SCENARIO', ['scenarios'])] };
  const options = { language, ...(months === undefined ? {} : { months }) };
  const simulated = ids.map((each) => ({ id: each, result: simulateCases(caisse, each, options) }));
  const diagnostics = simulated.flatMap(({ result }) => (result.ok ? [] : result.diagnostics));
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  return {
    ok: true,
    scenarios: simulated.flatMap(({ id: each, result }) => {
      const scenario = known[each];
      if (!result.ok || scenario === undefined) return [];
      const label = { fr: labelText(scenario.label, 'fr'), en: labelText(scenario.label, 'en') };
      const cases = result.cases.map((one) => ({ ...one, label: caseLabel(label, one, result.cases.length) }));
      const drawn = (caisse.scenarios[each]?.draws ?? []).map(({ path, values }) =>
        describeDrawn({ path, ...endsOf(values), central: centralValue(values) }, scenario, caisse.document),
      );
      const { central } = result;
      const assumptions = statedAssumptions(scenario, caisse.document);
      return [{ id: each, scenario, label, cases, central, assumptions, drawn, simulation: central.simulation }];
    }),
  };
}
