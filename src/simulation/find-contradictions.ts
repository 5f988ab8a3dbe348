/** Finds figures of a scenario that its simulation contradicts. */
import {
  type Caisse,
  checkCaisseArgument,
  type Label,
  type LoweredScenario,
  shareContradiction,
} from '../caisse/index.ts';
import { addMonths, checkArgument, type Diagnostic, exactFromCents, toPlainText, warning } from '../money/index.ts';
import { sumOnce } from './fund-flows.ts';
import type { FundSimulation } from './simulate-fund.ts';

/**
 * Finds the figures of a scenario that its simulation contradicts: the share of public money in what comes in, and tranches whose number of households is not reached.
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
  return [...findUnmet(scenario, id, simulation), ...findOtherShare(scenario, id, simulation)];
}

function findOtherShare(scenario: LoweredScenario, id: string, simulation: FundSimulation): readonly Diagnostic[] {
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

/** The tranches that are not paid, because no month from theirs on has their number of households. */
function findUnmet(scenario: LoweredScenario, id: string, { plan, months }: FundSimulation): readonly Diagnostic[] {
  const end = addMonths(scenario.start, months.length - 1);
  return scenario.subsidies.flatMap(({ label, tranches }, place) =>
    tranches.flatMap(({ households: needed }, tranche) => {
      const unmet = (plan.subsidies[place]?.payments ?? []).flatMap((payment, index) => {
        if (needed === 0 || index % tranches.length !== tranche) return [];
        if (payment.month < scenario.start || payment.month > end) return [];
        const reached = mostHouseholds(months.filter(({ month }) => month >= payment.month));
        return reached >= needed ? [] : [{ amount: payment.amount, reached }];
      });
      const [first] = unmet;
      if (first === undefined || unmet.every(({ amount }) => amount === 0)) return [];
      const isSecret = first.reached > 0 && first.reached < scenario.secrecyThreshold;
      return [
        warning('CAISSE-WARN-FUND-TRANCHE-UNMET', ['scenarios', id, 'subsidies', place, 'tranches', tranche], {
          ...inBoth(label),
          amount: toPlainText(exactFromCents(sumOnce(unmet.map(({ amount }) => amount)))),
          needed,
          ...(isSecret ? {} : { reached: first.reached }),
        }),
      ];
    }),
  );
}

const mostHouseholds = (months: FundSimulation['months']): number =>
  Math.max(0, ...months.map(({ households }) => households));

const inBoth = (label: Label): { readonly labelFr: string; readonly labelEn: string } =>
  typeof label === 'string' ? { labelFr: label, labelEn: label } : { labelFr: label.fr, labelEn: label.en ?? label.fr };
