/** Finds published figures of a scenario that its simulation contradicts. */
import { type Caisse, checkCaisseArgument, shareContradiction } from '../caisse/index.ts';
import { checkArgument, type Diagnostic, exactFromCents, warning } from '../money/index.ts';
import { sumOnce } from './fund-flows.ts';
import type { FundSimulation } from './simulate-fund.ts';

/**
 * Finds the published figures of a scenario that its simulation contradicts: the share of public money in what comes in.
 *
 * @param caisse - the caisse of the scenario
 * @param id - the scenario's key in the document
 * @param simulation - the simulated scenario
 * @returns warnings with their place in the document
 * @throws RangeError when the caisse has no such scenario
 */
export function findContradictions(caisse: Caisse, id: string, simulation: FundSimulation): readonly Diagnostic[] {
  checkCaisseArgument(caisse);
  checkArgument('id', id, 'text');
  checkArgument('simulation', simulation, 'object');
  checkArgument('simulation.summary', simulation.summary, 'object');
  const scenario = Object.hasOwn(caisse.scenarios, id) ? caisse.scenarios[id] : undefined;
  if (scenario === undefined) throw new RangeError(`id: the caisse has no scenario ${JSON.stringify(id)}`);
  if (scenario.publicShare === null) return [];
  const { publicSubsidies, publicFlows, privateSubsidies, contributionsPaid, latePayments, othersPaid } =
    simulation.summary;
  const funded = [publicSubsidies, publicFlows];
  const income = [...funded, privateSubsidies, contributionsPaid, latePayments, othersPaid];
  const contradiction = shareContradiction(
    scenario.publicShare,
    exactFromCents(sumOnce(funded)),
    exactFromCents(sumOnce(income)),
  );
  if (contradiction === null) return [];
  return [warning('CAISSE-WARN-FUND-SHARE-DIFFERS', ['scenarios', id, 'publicShare'], contradiction)];
}
