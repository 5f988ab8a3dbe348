/** Applies the changes of a variant to its base. */
import {
  type Caisse,
  type CaisseDocument,
  checkCaisseArgument,
  checkDocumentShape,
  type FundVariant,
  lowerCaisse,
  type LoweredScenario,
  variantBases,
} from '../caisse/index.ts';
import { checkArgument, type Diagnostic, error, nearest, nearestDetail, warning } from '../money/index.ts';
import { valueAt, withValueAt } from '../shape/index.ts';
import { type Place, placeOf, placeText } from './document-place.ts';
import type { FundVariable } from './fund-question.ts';
import { isDiagnostic } from './is-diagnostic.ts';
import { readVariable } from './read-variable.ts';
import { sameData } from './same-data.ts';
import { withHouseholds } from './varied-households.ts';
import { groupsOf, variedPlaces } from './varied-places.ts';

/** A caisse with one of its scenarios, as a variant changes it; or the diagnostics of the variant. */
export type ApplyVariantResult =
  | {
      readonly ok: true;
      readonly caisse: Caisse;
      /** The key of the changed scenario: that of the scenario from which the variant starts. */
      readonly scenario: string;
      /** Changes that change nothing, and the warnings of the changed document that its base does not have. */
      readonly warnings: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Applies a variant of a document: the caisse with the changed rules and the changed scenario, which has the label of the variant.
 *
 * @remarks
 * The changes of the base are applied first. A place that holds a parameter changes the parameter, and with it every figure that reads it, if the new value is a number; any other
 * place has the new value instead of the former one. The changed document is checked as a whole. The name of a scenario gives the scenario unchanged.
 *
 * @param caisse - a caisse whose document has variants
 * @param name - the key of a variant or of a scenario
 * @returns the changed caisse and the key of its scenario; or diagnostics, with their places in the variant
 * @law a variant without changes is its base
 * @law a change to the value that is there changes nothing and is reported
 */
export function applyVariant(caisse: Caisse, name: string): ApplyVariantResult {
  checkCaisseArgument(caisse);
  checkArgument('name', name, 'text');
  const { document } = caisse;
  const { scenarios = {}, variants = {} } = document;
  if (Object.hasOwn(scenarios, name)) return { ok: true, caisse, scenario: name, warnings: [] };
  if (!Object.hasOwn(variants, name)) {
    const names = [...Object.keys(scenarios), ...Object.keys(variants)];
    const details = { scenario: name, scenarios: names, ...nearestDetail(name, names) };
    return { ok: false, diagnostics: [error('CAISSE-FUND-SCENARIO-UNKNOWN', ['scenarios'], details)] };
  }
  const bases = variantBases(document, name);
  if (!bases.ok) return { ok: false, diagnostics: [bases.diagnostic] };
  let changed: Caisse = caisse;
  const warnings: Diagnostic[] = [];
  for (const each of bases.variants) {
    const applied = applyChanges(changed, bases.scenario, each, variants[each]!);
    if (!applied.ok) return applied;
    changed = applied.caisse;
    if (each === name) warnings.push(...applied.warnings);
  }
  return { ok: true, caisse: changed, scenario: bases.scenario, warnings };
}

/** Applies the changes of one variant to its base. */
function applyChanges(base: Caisse, id: string, name: string, variant: FundVariant): ApplyVariantResult {
  const scenario = base.scenarios[id]!;
  const diagnostics: Diagnostic[] = [];
  const same: Diagnostic[] = [];
  const written: { readonly key: string; readonly place: Place }[] = [];
  let document: CaisseDocument = labelled(base.document, id, variant);
  for (const [key, value] of Object.entries(variant.changes)) {
    const at = ['variants', name, 'changes', key];
    const change = changeOf(base, id, scenario, readVariable(key), value);
    if (isDiagnostic(change)) {
      diagnostics.push({ ...change, path: at });
      continue;
    }
    if (change.places.every((place, each) => sameData(valueAt(base.document, place), change.values[each]))) {
      same.push(warning('CAISSE-VARIANT-SAME', at, { place: key }));
    }
    change.places.forEach((place, each) => {
      written.push({ key, place });
      document = withValueAt(document, place, change.values[each]);
    });
  }
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const shaped = checkDocumentShape(document);
  const lowered = shaped.ok ? lowerCaisse(withPartsOf(base.document, shaped.data), base) : shaped;
  const inVariant = (problem: Diagnostic): Diagnostic => {
    const change = written.find(({ place }) => place.every((step, each) => problem.path[each] === step));
    if (change === undefined) return problem;
    const rest = problem.path.slice(change.place.length);
    return { ...problem, path: ['variants', name, 'changes', change.key, ...rest] };
  };
  if (!lowered.ok) return { ok: false, diagnostics: lowered.diagnostics.map(inVariant) };
  const known = lowerCaisse(base.document);
  const before = new Set(known.ok ? known.warnings.map((each) => JSON.stringify(each)) : []);
  // What the document declares and the variant alone leaves unused is used by the document, or by another variant.
  const isOfBase = ({ code, path }: Diagnostic): boolean =>
    code === 'CAISSE-WARN-UNUSED' && valueAt(base.document, path) !== undefined;
  const further = lowered.warnings.filter((each) => !before.has(JSON.stringify(each)) && !isOfBase(each));
  return { ok: true, caisse: lowered.caisse, scenario: id, warnings: [...same, ...further.map(inVariant)] };
}

/** The document without variants, in which the scenario has the label and the question of the variant. */
function labelled(
  { variants: _variants, ...document }: CaisseDocument,
  id: string,
  variant: FundVariant,
): CaisseDocument {
  const { label, question, note } = variant;
  const scenario = {
    ...document.scenarios![id]!,
    label,
    ...(question === undefined ? {} : { question }),
    ...(note === undefined ? {} : { note }),
  };
  return { ...document, scenarios: { ...document.scenarios, [id]: scenario } };
}

/** The places that change, each with its new value. */
interface Change {
  readonly places: readonly Place[];
  readonly values: readonly unknown[];
}

function changeOf(
  base: Caisse,
  id: string,
  scenario: LoweredScenario,
  vary: FundVariable,
  value: unknown,
): Change | Diagnostic {
  if (vary.kind === 'households') return householdsChange(base, id, scenario, vary.group, value);
  if (vary.kind === 'figure') {
    const place = placeOf(vary.path);
    const missing = missingPlace(base.document, id, place);
    if (missing !== undefined) return missing;
  }
  const found = variedPlaces(base, id, scenario, vary);
  if (isDiagnostic(found)) return found;
  const places = found.places.map((place) => parameterPlace(base.document, place, value));
  return { places, values: places.map(() => value) };
}

/** The households of groups: a whole number is shared out among them as `solveFund` does; any other value is that of each group. */
function householdsChange(
  { document }: Caisse,
  id: string,
  scenario: LoweredScenario,
  group: string | number | undefined,
  value: unknown,
): Change | Diagnostic {
  const groups = groupsOf(document, id, scenario, group);
  if (isDiagnostic(groups)) return groups;
  const places = groups.map(({ place }): Place => ['scenarios', id, 'groups', place, 'households']);
  const isCount = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
  if (!isCount) return { places, values: places.map(() => value) };
  const changed = withHouseholds(document, id, groups, value);
  return { places, values: places.map((place) => valueAt(changed, place)) };
}

/** The value of the parameter that stands at a place, if the new value is a number; otherwise the place. */
function parameterPlace(document: CaisseDocument, place: Place, value: unknown): Place {
  const figure = valueAt(document, place);
  const isNumber = typeof value === 'number' || typeof value === 'string';
  if (!isNumber || typeof figure !== 'object' || figure === null || !('parameter' in figure)) return place;
  return ['parameters', String(figure.parameter), 'value'];
}

/** The parts of a document that a variant may change, beside its scenario. */
const CHANGED: readonly string[] = ['rules', 'parameters', 'quantities', 'inputs', 'currency', 'unit', 'scenarios'];

/** The diagnostic of a place whose holder the document does not have, with the nearest place. */
function missingPlace(document: CaisseDocument, id: string, place: Place): Diagnostic | undefined {
  const unknown = (at: number, names: readonly string[]): Diagnostic => {
    const near = nearest(String(place[at] ?? ''), names);
    const text =
      near === undefined ? {} : { nearest: placeText([...place.slice(0, at), near, ...place.slice(at + 1)]) };
    return error('CAISSE-VARIANT-PLACE', [], { place: placeText(place), ...text });
  };
  if (!CHANGED.includes(String(place[0]))) return unknown(0, CHANGED);
  if (place[0] === 'scenarios' && (place[1] !== id || place.length < 3)) return unknown(1, [id]);
  for (const at of place.keys()) {
    const holder = valueAt(document, place.slice(0, at));
    if (Array.isArray(holder)) {
      const key = place[at];
      const isLast = at === place.length - 1;
      const limit = isLast ? holder.length : holder.length - 1;
      if (typeof key !== 'number' || key > limit) return unknown(at, []);
    } else if (typeof holder !== 'object' || holder === null) {
      return unknown(at, []);
    } else if (at < place.length - 1 && !Object.hasOwn(holder, String(place[at]))) {
      return unknown(at, Object.keys(holder));
    }
  }
  return undefined;
}

/** The document with the objects of another one for the parts that are equal, so that equal rules are lowered once. */
function withPartsOf(known: CaisseDocument, document: CaisseDocument): CaisseDocument {
  const parts = Object.entries(document).map(([key, part]: [string, unknown]) => {
    const former: unknown = known[key as keyof CaisseDocument];
    return [key, JSON.stringify(part) === JSON.stringify(former) ? former : part];
  });
  return Object.fromEntries(parts) as CaisseDocument;
}
