/** Random small changes of a document. */
import fc from 'fast-check';
import { type CaisseDocument, checkCaisse } from '../../src/caisse/index.ts';

type Path = readonly (string | number)[];

interface Place {
  readonly path: Path;
  readonly value: unknown;
}

/** The keys whose values support a document and do not change its rules. */
const SUPPORT = ['schema', 'id', 'name', 'sources', 'source', 'note', 'assumption', 'checked', 'from-month'];

/** Every value of a document below its decisions and declarations. */
function placesIn(value: unknown, path: Path = []): readonly Place[] {
  const below =
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, inner]) =>
          SUPPORT.includes(key) ? [] : placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
        );
  return path.length === 0 ? below : [{ path, value }, ...below];
}

/** A document with another value at a place; `undefined` removes it. */
function withValue(document: unknown, [step, ...path]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(document)) {
    const items = document.map((item: unknown, place) => (place === step ? withValue(item, path, value) : item));
    return value === undefined && path.length === 0 ? items.filter((_, place) => place !== step) : items;
  }
  const record = document as Readonly<Record<string, unknown>>;
  const { [String(step)]: old, ...others } = record;
  if (value === undefined && path.length === 0) return others;
  return { ...record, [step]: withValue(old, path, value) };
}

const WORDS = [
  'household',
  'member',
  'adult',
  'month',
  'week',
  'four-weeks',
  'year',
  'entry',
  'due',
  'at-least',
  'some',
  'every',
  'below',
  'at-most',
  'above',
  'half-up',
  'down',
  'income',
  'pension',
  'persons',
  'benefits',
  'garden',
  'owned',
  'rented',
  'Flers',
  'Nantes',
  '38',
  'Forez-Est',
  'retraité',
  'fee',
  'sought',
  'reimbursed',
  'purchases',
  'lowest',
  'mean',
  'person',
  'day',
  'participant',
  'petit',
  'grand',
  'less',
  'more',
  'add',
  'max',
  'and',
  'or',
  'accepted',
  'excluded',
  'pending',
  'un',
  'deux',
  'carottes',
  'pain',
  'etal',
  'boissons',
  'Demeter',
  'unit',
  'purchase',
  'stays-in-fund',
  'carries-over',
  'credited',
  'not-credited',
  'may-spend',
  'may-not-spend',
  'allowed',
  'refused',
];

/** Other values at the place of a value. */
function othersFor(value: unknown): fc.Arbitrary<unknown> {
  const removed = fc.constant(undefined);
  if (Array.isArray(value)) {
    const hasIds = value.some((item) => typeof item === 'object' && item !== null && ('id' in item || 'when' in item));
    return hasIds ? fc.constantFrom<unknown>([...(value as readonly unknown[])].reverse(), undefined) : removed;
  }
  if (typeof value === 'number') return fc.oneof(fc.constantFrom<unknown>(value + 1, value - 1, 0, 2, 7), removed);
  if (typeof value === 'boolean') return fc.constant(!value);
  if (typeof value === 'string' && /\d/.test(value)) {
    return fc.oneof(fc.constantFrom<unknown>('0.25', '12', '2 %', '0', '700'), removed);
  }
  if (typeof value === 'string')
    return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: removed });
  return removed;
}

/** The document with one value changed, removed or in another order. Most changes have no error. */
export function anyChange(document: CaisseDocument): fc.Arbitrary<CaisseDocument> {
  const { rules, quantities, parameters, inputs, places: shops, professionals, categories, products } = document;
  const placesOf = (parts: object): readonly Place[] => placesIn(parts).filter(({ path }) => !isWholeVersion(path));
  // Declarations have few values beside those of the rules, and are changed as often.
  const places = [
    { rules },
    { quantities },
    { parameters, inputs },
    { places: shops, professionals, categories, products },
    ...decisionsOf(document),
  ]
    .map(placesOf)
    .filter((each) => each.length > 0);
  const change = fc
    .constantFrom(...places)
    .chain((each) => fc.constantFrom(...each))
    .chain(({ path, value }) => othersFor(value).map((other) => withValue(document, path, other) as CaisseDocument));
  return fc
    .array(change, { minLength: 12, maxLength: 12 })
    .map((changes) => changes.find((changed) => isSound(changed)) ?? document);
}

/** The conventionnement and the rules of accounts of each version, which have few values beside the other decisions. */
const decisionsOf = ({ rules }: CaisseDocument): readonly object[] => [
  { rules: rules.map(({ conventionnement }) => ({ conventionnement })) },
  { rules: rules.map(({ accounts }) => ({ accounts })) },
];

/** Whether a place is the list of versions, a version, or its first month. */
const isWholeVersion = ([part, , key, ...below]: Path): boolean =>
  part === 'rules' && (key === undefined || (key === 'from' && below.length === 0));

const isSound = (document: CaisseDocument): boolean =>
  checkCaisse(document).every(({ severity }) => severity === 'warning');
