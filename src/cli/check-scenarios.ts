/** Simulates the scenarios of a document to find what its check cannot: households that the rules cannot assess, and published figures that contradict the budget. */
import type { Caisse } from '../caisse/index.ts';
import type { Diagnostic } from '../money/index.ts';
import { findContradictions, type FundSimulation, simulateFund, planFund } from '../simulation/index.ts';

/** Finds the errors and the warnings of all scenarios. */
export function checkScenarios(
  caisse: Caisse,
  known: readonly Diagnostic[],
): {
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
} {
  const planned = Object.keys(caisse.scenarios).map((id) => ({ id, result: planFund(caisse, id) }));
  const simulated = planned.flatMap(({ id, result }) =>
    result.ok ? [{ id, simulation: simulateFund(result.plan) }] : [],
  );
  return {
    errors: planned.flatMap(({ result }) => (result.ok ? [] : result.diagnostics)),
    warnings: furtherContradictions(caisse, simulated, known),
  };
}

/** The contradictions of simulated scenarios that are not known already. */
export function furtherContradictions(
  caisse: Caisse,
  scenarios: readonly { readonly id: string; readonly simulation: FundSimulation }[],
  known: readonly Diagnostic[],
): readonly Diagnostic[] {
  const isKnown = ({ code, path }: Diagnostic): boolean =>
    known.some((each) => each.code === code && each.path.join('.') === path.join('.'));
  const found = scenarios.flatMap(({ id, simulation }) => findContradictions(caisse, id, simulation));
  return found.filter((each) => !isKnown(each));
}
