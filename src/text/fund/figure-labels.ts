/** The labels of the figures of a scenario. */
import type { Cost, FundGroup, FundScenario, Index, IndexValue, InKind, Label, Subsidy } from '../../caisse/index.ts';
import type { NumberType } from '../../rule/index.ts';
import { formatMonth } from '../../money/index.ts';
import { labelText } from '../language.ts';
import type { Said } from '../said.ts';
import { french } from '../typography.ts';

/** A label with the name of its group, funder or cost before it. */
export const named = (label: Label, { fr, en }: Said): Said => ({
  fr: `${labelText(label, 'fr')} : ${fr}`,
  en: `${labelText(label, 'en')}: ${en}`,
});

/** How a figure is written: as a number of its type, or as a number of households, which may be secret. */
export type WrittenType = NumberType | 'households';

type ScenarioFigure =
  'places' | 'paymentRate' | 'arrears' | 'takeUp' | 'openingReserve' | 'reserveMonths' | 'publicShare';

const SCENARIO_TYPES: Readonly<Record<ScenarioFigure, NumberType>> = {
  places: 'count',
  paymentRate: 'ratio',
  arrears: 'ratio',
  takeUp: 'ratio',
  openingReserve: 'money',
  reserveMonths: 'count',
  publicShare: 'ratio',
};

/** The figures of a scenario itself that are assumed. */
export const SCENARIO_FIGURES: Readonly<Record<ScenarioFigure, Said>> = {
  places: { fr: 'Places', en: 'Places' },
  paymentRate: { fr: 'Part des cotisations payée à temps', en: 'Share of contributions paid in time' },
  arrears: { fr: 'Part des retards payée plus tard', en: 'Share of late contributions paid later' },
  takeUp: { fr: 'Part du crédit dépensée', en: 'Share of credit spent' },
  openingReserve: { fr: 'Réserve au départ', en: 'Opening reserve' },
  reserveMonths: {
    fr: 'Réserve à garder, en mois d’allocations',
    en: 'Reserve to keep, in months of allocations',
  },
  publicShare: { fr: 'Part annoncée d’argent public', en: 'Published share of public money' },
};

type GroupFigure = 'households' | 'contribution' | 'allocation' | 'departures' | 'pauses';

/** The figures of a group that are assumed. */
export const GROUP_FIGURES: Readonly<Record<GroupFigure, Said & { readonly type: WrittenType }>> = {
  households: { fr: 'nombre de foyers', en: 'number of households', type: 'households' },
  contribution: { fr: 'cotisation par mois', en: 'contribution per month', type: 'money' },
  allocation: { fr: 'allocation par mois', en: 'allocation per month', type: 'money' },
  departures: { fr: 'départs par mois', en: 'departures per month', type: 'ratio' },
  pauses: { fr: 'foyers en pause', en: 'households on pause', type: 'ratio' },
};

/** What the households of a group are and choose. */
export const GROUP_HOUSEHOLDS: Readonly<Record<'household' | 'distribution' | 'chosen', Said>> = {
  household: { fr: 'foyer type', en: 'typical household' },
  distribution: { fr: 'répartition des niveaux de vie', en: 'distribution of standards of living' },
  chosen: { fr: 'versements choisis', en: 'chosen contributions' },
};

/** The ends of an even change. */
const RAMP_ENDS: Readonly<Record<string, Said>> = {
  from: { fr: 'nombre de foyers au début', en: 'number of households at first' },
  to: { fr: 'nombre de foyers à la fin de la montée', en: 'number of households after the ramp-up' },
};

/** The amount of a subsidy. */
export const EVERY: Readonly<Record<NonNullable<Subsidy['every']>, Said>> = {
  once: { fr: 'montant unique', en: 'single amount' },
  month: { fr: 'montant par mois', en: 'amount per month' },
  year: { fr: 'montant par an', en: 'amount per year' },
};

/** The amount of a cost. */
export const PER: Readonly<Record<Cost['per'], Said>> = {
  once: { fr: 'montant unique', en: 'single amount' },
  month: { fr: 'montant par mois', en: 'amount per month' },
  year: { fr: 'montant par an', en: 'amount per year' },
  household: { fr: 'montant par foyer et par mois', en: 'amount per household and month' },
  spending: { fr: 'part des dépenses d’allocation', en: 'share of the spending of allocations' },
  post: { fr: 'coût annuel chargé d’un temps plein', en: 'loaded yearly cost of a full-time post' },
};

/** The number of posts of a cost. */
export const POSTS: Said = { fr: 'temps pleins', en: 'full-time posts' };

/** The value of support in kind. */
export function inKindLabel({ label, per }: InKind): Said {
  const { fr, en } = PER[per];
  return named(label, { fr: `${fr}, en nature`, en: `${en}, in kind` });
}

/** The value of an index from a month on. */
export function indexLabel({ label }: Index, { from }: IndexValue): Said {
  return named(label, {
    fr: french`valeur à partir de ${formatMonth(from, 'fr')}`,
    en: `value from ${formatMonth(from, 'en')}`,
  });
}

/** The label and the number type of an assumption. */
export interface AssumptionWords {
  readonly label: Said;
  readonly type: WrittenType;
}

/**
 * The words of an assumption of a scenario.
 *
 * @param scenario - the scenario
 * @param path - the place of the assumption in it
 */
export function assumptionWords(scenario: FundScenario, path: readonly (string | number)[]): AssumptionWords {
  const [list = '', place = 0, key = '', end] = path;
  const at = Number(place);
  if (list === 'groups') return groupWords(scenario.groups[at]!, String(key), end);
  if (list === 'subsidies') {
    const subsidy = scenario.subsidies![at]!;
    return { label: named(subsidy.label, EVERY[subsidy.every ?? 'once']), type: 'money' };
  }
  if (list === 'costs') {
    const cost = scenario.costs![at]!;
    if (key === 'posts') return { label: named(cost.label, POSTS), type: 'count' };
    return { label: named(cost.label, PER[cost.per]), type: cost.per === 'spending' ? 'ratio' : 'money' };
  }
  if (list === 'inKind') return { label: inKindLabel(scenario.inKind![at]!), type: 'money' };
  if (list === 'indices') {
    const index = scenario.indices![place]!;
    return { label: indexLabel(index, index.values[Number(end)]!), type: 'count' };
  }
  const figure = list as ScenarioFigure;
  return { label: SCENARIO_FIGURES[figure], type: SCENARIO_TYPES[figure] };
}

function groupWords({ label }: FundGroup, key: string, end: string | number | undefined): AssumptionWords {
  const figure = GROUP_FIGURES[key as GroupFigure];
  const { type } = figure;
  return { label: named(label, RAMP_ENDS[String(end)] ?? figure), type };
}
