/** Finds the places of the document that a question varies. */
import type { Caisse, CaisseDocument, Label, LoweredScenario } from '../caisse/index.ts';
import { ALLOCATION_KINDS, type FieldShapes } from '../caisse/kinds.ts';
import { addMonths, type Diagnostic, error, nearestDetail } from '../money/index.ts';
import { valueAt } from '../shape/index.ts';
import { type Place, placeOf, placeText } from './document-place.ts';
import type { FundVariable } from './fund-question.ts';
import { isDiagnostic } from './is-diagnostic.ts';

/** Places with figures that vary together. */
export interface VariedPlaces {
  readonly places: readonly Place[];
  readonly label?: Label;
  readonly every?: 'once' | 'month' | 'year';
}

/** Finds the places of the figures that a question varies. */
export function variedPlaces(
  caisse: Caisse,
  id: string,
  scenario: LoweredScenario,
  vary: Exclude<FundVariable, { readonly kind: 'households' }>,
): VariedPlaces | Diagnostic {
  switch (vary.kind) {
    case 'subsidy':
      return subsidyPlaces(id, scenario, vary.funder);
    case 'allocation':
      return allocationPlaces(caisse, id, scenario, vary.group);
    case 'figure':
      return figurePlace(caisse.document, vary.path);
    default:
      return vary satisfies never;
  }
}

/** The place of a figure, if the document has its holder. */
export function figurePlace(document: CaisseDocument, path: string | Place): VariedPlaces | Diagnostic {
  const place = placeOf(path);
  const holder = valueAt(document, place.slice(0, -1));
  if (place.length > 0 && typeof holder === 'object' && holder !== null) return { places: [place] };
  return error('CAISSE-SOLVE-PLACE', [], { place: placeText(place) });
}

/** A group of the document, whose parts vary together. */
export interface VariedGroup {
  /** The place of the group in the scenario of the document. */
  readonly place: number;
  readonly label: Label;
  /** The numbers of households by month of all its parts. */
  readonly households: readonly number[];
  readonly hasAllocation: boolean;
}

/** The groups of a question: one by its id or place in the document, or all. The parts of a group, which a distribution or choices make, are one group. */
export function groupsOf(
  { scenarios = {} }: CaisseDocument,
  id: string,
  { groups: parts }: Pick<LoweredScenario, 'groups'>,
  name: string | number | undefined,
): readonly VariedGroup[] | Diagnostic {
  const groups = scenarios[id]!.groups;
  const found = groups.flatMap((group, place): readonly VariedGroup[] => {
    if (name !== undefined && name !== place && name !== group.id) return [];
    const [first, ...others] = parts.filter((part) => part.place === place);
    const households = first!.households.map((count, month) =>
      others.reduce((sum, part) => sum + part.households[month]!, count),
    );
    return [{ place, label: group.label, households, hasAllocation: first!.allocation !== null }];
  });
  if (name === undefined || found.length > 0) return found;
  return unknownName(
    id,
    'groups',
    String(name),
    groups.flatMap((group) => group.id ?? []),
  );
}

function subsidyPlaces(id: string, { subsidies }: LoweredScenario, funder: string | number): VariedPlaces | Diagnostic {
  const all: Place = ['scenarios', id, 'subsidies'];
  if (subsidies.length === 0) return error('CAISSE-SOLVE-PLACE', [], { place: placeText(all) });
  const placed = subsidies.map((subsidy, place) => ({ subsidy, place: [...all, place, 'amount'] }));
  const found = placed.filter(
    ({ subsidy }, place) => funder === place || textsOf(subsidy.label).includes(String(funder)),
  );
  const [first, ...others] = found;
  if (first === undefined) {
    return unknownName(id, 'subsidies', String(funder), [...new Set(subsidies.flatMap(({ label }) => textsOf(label)))]);
  }
  if (others.length > 0) {
    return error('CAISSE-SOLVE-SEVERAL', all, { places: found.map(({ place }) => placeText(place)) });
  }
  const { label, every } = first.subsidy;
  return { places: [first.place], label, every };
}

const textsOf = (label: Label): readonly string[] =>
  typeof label === 'string' ? [label] : [label.fr, ...(label.en === undefined ? [] : [label.en])];

const unknownName = (id: string, list: string, name: string, names: readonly string[]): Diagnostic =>
  error('CAISSE-FUND-NAME-UNKNOWN', ['scenarios', id, list], { name, names, ...nearestDetail(name, names) });

/** The allocation figures of groups that state one, and those of the rules if a group follows them. */
function allocationPlaces(
  caisse: Caisse,
  id: string,
  scenario: LoweredScenario,
  name: string | number | undefined,
): VariedPlaces | Diagnostic {
  const groups = groupsOf(caisse.document, id, scenario, name);
  if (isDiagnostic(groups)) return groups;
  const placeIn = ({ place }: VariedGroup): Place => ['scenarios', id, 'groups', place, 'allocation'];
  const own = groups.filter(({ hasAllocation }) => hasAllocation).map(placeIn);
  const label = name === undefined ? undefined : groups[0]?.label;
  const withLabel = label === undefined ? {} : { label };
  if (own.length === groups.length) return { places: own, ...withLabel };
  if (name !== undefined) return { places: groups.map(placeIn), ...withLabel };
  const rules = ruleAllocationPlaces(caisse, scenario);
  return isDiagnostic(rules) ? rules : { places: [...own, ...rules] };
}

/** The allocation figure of each version of the rules that is in force in some months. */
export function ruleAllocationPlaces(
  { document, versions }: Caisse,
  { start, months }: Pick<LoweredScenario, 'start' | 'months'>,
): readonly Place[] | Diagnostic {
  const end = addMonths(start, months - 1);
  const places = new Map<string, Place>();
  for (const [index, { from }] of versions.entries()) {
    const next = versions[index + 1]?.from;
    if (from > end || (next !== undefined && next <= start)) continue;
    const stated = document.rules.reduce(
      (last, { allocation }, place) => (place <= index && allocation !== undefined ? place : last),
      0,
    );
    const kind = document.rules[stated]?.allocation?.kind;
    const keys = kind === undefined ? [] : amountKeys(kind);
    const place: Place = ['rules', stated, 'allocation', ...keys];
    if (keys.length !== 1)
      return error('CAISSE-SOLVE-NOT-A-FIGURE', place, { place: placeText(['rules', stated, 'allocation']) });
    places.set(placeText(place), place);
  }
  return [...places.values()];
}

/** The required keys of a kind of allocation that are one amount. */
function amountKeys(kind: keyof typeof ALLOCATION_KINDS): readonly string[] {
  const fields: FieldShapes = ALLOCATION_KINDS[kind].fields;
  return Object.entries(fields).flatMap(([key, field]) => {
    const isAmount = field.type === 'amount' || (field.type === 'figure' && field.of === 'money');
    return isAmount && field.isOptional !== true ? [key] : [];
  });
}
