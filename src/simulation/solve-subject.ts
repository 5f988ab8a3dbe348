/** What a question varies: its figure, the range of its values, and the document with each value. */
import {
  type Caisse,
  type CaisseDocument,
  type Case,
  centralValue,
  type Draw,
  isDraw,
  type LoweredScenario,
  readDraw,
} from '../caisse/index.ts';
import { type Diagnostic, error, exact, type Exact } from '../money/index.ts';
import type { DecimalText, NumberType } from '../rule/index.ts';
import { dataKind, valueAt, withValueAt } from '../shape/index.ts';
import { decimalPlace, type Place, placeText } from './document-place.ts';
import { figureType, readValue, writeValue } from './figure-type.ts';
import type { FundVariable } from './fund-question.ts';
import type { FigureType, VariedFigure } from './fund-solution.ts';
import { isDiagnostic } from './is-diagnostic.ts';
import { sharedFigures } from './shared-figures.ts';
import { peakOf, withHouseholds } from './varied-households.ts';
import { groupsOf, type VariedPlaces, variedPlaces } from './varied-places.ts';

/** A figure that varies. */
export interface Subject {
  readonly varied: VariedFigure;
  /** The default step. */
  readonly step: DecimalText;
  /** The document with a value. */
  readonly withValue: (value: DecimalText) => CaisseDocument;
}

/** Finds what a question varies; or a diagnostic. */
export function solveSubject(
  caisse: Caisse,
  id: string,
  scenario: LoweredScenario,
  vary: FundVariable,
): Subject | Diagnostic {
  return vary.kind === 'households'
    ? householdsSubject(caisse, id, scenario, vary)
    : figureSubject(caisse, id, scenario, vary);
}

function householdsSubject(
  { document }: Caisse,
  id: string,
  scenario: LoweredScenario,
  vary: Extract<FundVariable, { readonly kind: 'households' }>,
): Subject | Diagnostic {
  const groups = groupsOf(document, id, scenario, vary.group);
  if (isDiagnostic(groups)) return groups;
  const label = vary.group === undefined ? undefined : groups[0]?.label;
  return {
    varied: {
      vary,
      type: 'households',
      ...(label === undefined ? {} : { label }),
      present: String(groups.reduce((sum, group) => sum + peakOf(group), 0)),
      paths: groups.map(({ place }) => ['scenarios', id, 'groups', place, 'households']),
    },
    step: '1',
    withValue: (value) => withHouseholds(document, id, groups, Number(value)),
  };
}

function figureSubject(
  caisse: Caisse,
  id: string,
  scenario: LoweredScenario,
  vary: Exclude<FundVariable, { readonly kind: 'households' }>,
): Subject | Diagnostic {
  const found = variedPlaces(caisse, id, scenario, vary);
  if (isDiagnostic(found)) return found;
  return figuresSubject(caisse.document, vary, found, { which: scenario.case, path: ['scenarios', id] });
}

/** The figures at some places, which vary together. Diagnostics about several figures stand at the path. */
export function figuresSubject(
  document: CaisseDocument,
  vary: FundVariable,
  { places: given, label, every }: VariedPlaces,
  { which, path }: { readonly which: Case; readonly path: Diagnostic['path'] },
): Subject | Diagnostic {
  const places = given.map((place) => decimalPlace(document, place, which));
  const figures = places.map((place) => figureAt(document, place));
  const problem = figures.find((figure) => isDiagnostic(figure));
  if (problem !== undefined && isDiagnostic(problem)) return problem;
  const known = figures.flatMap((figure) => (isDiagnostic(figure) ? [] : [figure]));
  const [first] = known;
  if (first === undefined) return error('CAISSE-SOLVE-PLACE', [], { place: 'rules.allocation' });
  const { type, present } = first;
  if (known.some((figure) => figure.present !== present)) {
    return error('CAISSE-SOLVE-SEVERAL', path, { places: places.map(placeText) });
  }
  const parameters = new Set(places.flatMap(([part, name]) => (part === 'parameters' ? [String(name)] : [])));
  const others = vary.kind === 'figure' ? [] : sharedFigures(document, path, given, parameters);
  return {
    varied: {
      vary,
      type,
      ...(label === undefined ? {} : { label }),
      ...(others.length === 0 ? {} : { others }),
      ...(every === undefined ? {} : { every }),
      present,
      paths: places,
    },
    step: type === 'money' ? (roundingAt(document, places[0]!) ?? '1') : STEPS[type],
    withValue: (value) =>
      places.reduce((changed, place) => withValueAt(changed, place, writeValue(value, type)), document),
  };
}

const STEPS: Readonly<Record<Exclude<FigureType, 'money'>, DecimalText>> = {
  rate: '0.001',
  ratio: '0.01',
  number: '1',
  households: '1',
};

/** The type and the present value of the figure at a place; a figure that may be left out has none. */
function figureAt(
  document: CaisseDocument,
  place: Place,
): { readonly type: FigureType; readonly present: DecimalText | null } | Diagnostic {
  const written = valueAt(document, place);
  if (isDistribution(written)) {
    const found = figureType(document, place);
    if (!found.ok) return found.problem;
    return { type: found.type, present: centralValue(readDraw(written, NUMBER_TYPES[found.type])) };
  }
  const notFigure = error('CAISSE-SOLVE-NOT-A-FIGURE', [], { place: placeText(place) });
  if (dataKind(written) === 'object' || dataKind(written) === 'list') return notFigure;
  const found = figureType(document, place);
  if (!found.ok) return written === undefined ? found.problem : notFigure;
  const { type } = found;
  if (written === undefined) return { type, present: null };
  const present = readValue(written, type);
  return present === undefined ? notFigure : { type, present };
}

/** Whether a part of a document is a distribution, whose central value stands for it. */
const isDistribution = (written: unknown): written is Draw =>
  typeof written === 'object' && written !== null && isDraw(written as Draw);

const NUMBER_TYPES: Readonly<Record<FigureType, NumberType>> = {
  money: 'money',
  rate: 'ratio',
  ratio: 'ratio',
  number: 'count',
  households: 'count',
};

/** The multiple to which the decision around an amount of the rules rounds, as plain text. */
function roundingAt(document: CaisseDocument, [first, version, pillar]: Place): DecimalText | undefined {
  if (first !== 'rules' || version === undefined || pillar === undefined) return undefined;
  return readValue(valueAt(document, [first, version, pillar, 'rounding', 'to']), 'money');
}

/** The default range of a figure. `moved` is all money that moves in the scenario, in euros. */
export function defaultRange(
  { varied: { vary, type, present }, step }: Subject,
  moved: Exact,
  given: { readonly from: Exact | null; readonly step: Exact | null },
): { readonly from: Exact; readonly to: Exact; readonly step: Exact } {
  const each = given.step ?? exact(step);
  const from = given.from ?? exact(type === 'households' ? 1 : 0);
  const atLeast = from.plus(each.times(LEAST_STEPS));
  const most = vary.kind === 'subsidy' ? moved : exact(present ?? 0).times(MULTIPLE);
  const to = type === 'rate' && from.lte(1) ? exact(1) : most.gte(atLeast) ? most : atLeast;
  return { from, to, step: each };
}

/** The default range has at least this number of steps. */
const LEAST_STEPS = 1000;

/** The default range goes to this multiple of the present value. */
const MULTIPLE = 10;
