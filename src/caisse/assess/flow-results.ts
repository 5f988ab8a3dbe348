/** The outcomes of the flows of one household. */
import type { Facts } from '../../rule/index.ts';
import type { AssessedFlow } from '../assessment.ts';
import type { Flow } from '../flow.ts';
import { centsPeriod, flowOfMoney, flowOfUnits, type Refusals } from './outcome.ts';

/** The flows of a household, each with its outcome; all are refused if a choice is refused. */
export function flowResults(flows: readonly Flow[], facts: Facts, refusals: Refusals): readonly AssessedFlow[] {
  return flows.map((flow): AssessedFlow => {
    const { id, from, to, period, label, rule } = flow;
    const terms = { id, from, to, period, ...(label === undefined ? {} : { label }) };
    const refused = refusals.length === 0 ? undefined : ({ status: 'refused', diagnostics: refusals } as const);
    switch (flow.unit) {
      case 'money':
        return { ...terms, unit: flow.unit, outcome: refused ?? flowOfMoney(rule, facts, centsPeriod(period)) };
      case 'units':
        return { ...terms, unit: flow.unit, item: flow.item, outcome: refused ?? flowOfUnits(rule, facts) };
      case 'hours':
        return { ...terms, unit: flow.unit, outcome: refused ?? flowOfUnits(rule, facts) };
      default:
        return flow satisfies never;
    }
  });
}
