/** The labels of the results of a caisse. */
import type { BesideFlowId, Flow, Label, MemberFlowId } from '../../caisse/index.ts';
import { checkItems, checkParts } from '../../money/index.ts';
import { labelText } from '../language.ts';
import { wordsOf } from '../words/index.ts';

/** A label in both languages. */
export interface ResultLabel {
  readonly fr: string;
  readonly en: string;
}

const FLOWS: Readonly<Record<MemberFlowId | BesideFlowId, ResultLabel>> = {
  contribution: { fr: 'Cotisations des foyers', en: 'Household contributions' },
  employer: { fr: 'Cotisations des employeurs', en: 'Employer contributions' },
  labour: { fr: 'Heures de travail', en: 'Hours of work' },
  allocation: { fr: 'Allocations', en: 'Allocations' },
  'top-up': { fr: 'Complément public', en: 'Public top-up' },
  'buyer-part': { fr: 'Parts de prix payées par les foyers', en: 'Shares of prices paid by households' },
  'full-price': { fr: 'Achats au plein tarif', en: 'Purchases at full price' },
  price: { fr: 'Prix payés', en: 'Prices paid' },
  'price-reduction': { fr: 'Réductions de prix', en: 'Price reductions' },
  'price-surplus': { fr: 'Payé en plus du prix plein', en: 'Paid above the full price' },
};

const VERDICTS: Readonly<Record<'eligible' | 'not-alone' | 'refused-choice' | 'net', ResultLabel>> = {
  eligible: { fr: 'Peuvent participer', en: 'May take part' },
  'not-alone': { fr: 'Plusieurs personnes, non évaluées', en: 'Several persons, not assessed' },
  'refused-choice': { fr: 'Choix refusés', en: 'Choices refused' },
  net: { fr: 'Reçu moins versé', en: 'Received less paid' },
};

/**
 * The labels of the results of `caisseRules`, by name: the verdict, each flow, and the net.
 *
 * @remarks
 * The label of a flow has its period, unless it is a month or a purchase: `Cotisations des foyers par an`.
 *
 * @param flows - the flows of a version of the rules
 * @throws TypeError when it is not a list of flows
 */
export function resultLabels(
  flows: readonly (Pick<Flow, 'id' | 'label'> & Partial<Pick<Flow, 'period'>>)[],
): Readonly<Record<string, ResultLabel>> {
  checkItems('flows', flows, 'object');
  return {
    ...VERDICTS,
    ...Object.fromEntries(flows.map((flow) => [flow.id, withPeriod(flowLabel(flow), flow.period)])),
  };
}

function withPeriod({ fr, en }: ResultLabel, period: Flow['period'] = 'month'): ResultLabel {
  if (period === 'month' || period === 'once') return { fr, en };
  return { fr: `${fr} ${wordsOf.fr.each[period]}`, en: `${en} ${wordsOf.en.each[period]}` };
}

/** The id of a flow and the document's label of the paying party. */
export interface FlowName {
  readonly id: string;
  readonly label?: Label;
}

/**
 * The label of a flow.
 *
 * @param flow - a flow, or its result
 * @throws TypeError when it has no id
 */
export function flowLabel(flow: FlowName): ResultLabel {
  checkParts('flow', flow, { id: 'text' });
  const { id, label } = flow;
  if (isFixed(id)) return FLOWS[id];
  if (label === undefined) return { fr: id, en: id };
  const [fr, en] = [labelText(label, 'fr'), labelText(label, 'en')];
  return { fr: `Cotisations (${fr})`, en: `Contributions (${en})` };
}

const isFixed = (id: string): id is MemberFlowId | BesideFlowId => Object.hasOwn(FLOWS, id);
