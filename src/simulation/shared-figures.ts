/** The figures of a document that vary with others because they name the same parameter. */
import type { CaisseDocument, Label } from '../caisse/index.ts';
import { dataKind, valueAt } from '../shape/index.ts';
import { type Place, placeText } from './document-place.ts';

/** The parts of a document whose figures may name a parameter, beside its scenarios. */
const PARTS = ['rules', 'quantities'] as const;

/** The lists of a scenario whose items have a label, with the figure that the label stands for. */
const LABELLED: Readonly<Record<string, string>> = { groups: 'allocation', subsidies: 'amount', costs: 'amount' };

/**
 * The figures that name one of some parameters and are not among those that a question asks for, each by the label of its group, funder or cost, or by its place.
 *
 * @param document - the document
 * @param scenario - the place of the scenario of the question, empty without one; other scenarios are not read
 * @param asked - the places of the figures of the question
 * @param parameters - the names of parameters
 */
export function sharedFigures(
  document: CaisseDocument,
  scenario: Place,
  asked: readonly Place[],
  parameters: ReadonlySet<string>,
): readonly Label[] {
  if (parameters.size === 0) return [];
  const roots: readonly Place[] = [...PARTS.map((part) => [part]), ...(scenario.length === 0 ? [] : [scenario])];
  const known = asked.map(placeText);
  const readers = roots
    .flatMap((root) => [...placesNaming(valueAt(document, root), root, parameters)])
    .filter((place) => !known.some((text) => placeText(place) === text || placeText(place).startsWith(`${text}.`)));
  const labels = readers.map((place) => labelAt(document, place));
  return labels.filter((label, index) => labels.findIndex((other) => isSameLabel(other, label)) === index);
}

/** The places of the objects inside a part that name a parameter. */
function* placesNaming(part: unknown, place: Place, parameters: ReadonlySet<string>): Generator<Place> {
  const kind = dataKind(part);
  if (kind !== 'object' && kind !== 'list') return;
  const { parameter } = part as { readonly parameter?: unknown };
  if (typeof parameter === 'string' && parameters.has(parameter)) yield place;
  for (const [key, value] of Object.entries(part as object)) {
    yield* placesNaming(value, [...place, kind === 'list' ? Number(key) : key], parameters);
  }
}

function labelAt(document: CaisseDocument, place: Place): Label {
  const [first, , list, , key] = place;
  const item = valueAt(document, place.slice(0, 4)) as { readonly label?: Label } | undefined;
  const isLabelled = first === 'scenarios' && Object.hasOwn(LABELLED, String(list)) && LABELLED[String(list)] === key;
  return (isLabelled ? item?.label : undefined) ?? placeText(place);
}

const isSameLabel = (one: Label, other: Label): boolean => JSON.stringify(one) === JSON.stringify(other);
