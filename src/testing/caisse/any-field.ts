/** Random values of the fields of a kind, and random formulas of a kind. */
import fc from 'fast-check';
import type { Criterion } from '../../caisse/index.ts';
import { type FieldShape, type FieldShapes, MEMBER_KINDS, MEMBER_OPTIONS, type TextOf } from '../../caisse/kinds.ts';
import { anyMoneyRule, anyBooleanRule } from './any-rule-document.ts';
import {
  anyAmount,
  anyAscendingEuros,
  anyCount,
  anyMoney,
  anyRate,
  anyRoundingWords,
  type Known,
} from './any-words.ts';
import { AREAS, COUNT_QUANTITIES, DEPARTEMENTS, MONEY_QUANTITIES, PLACES, STATUSES, WAGE } from './declarations.ts';

/** Options of random values. */
export interface FieldOptions {
  /** The names of available quantities in money. */
  readonly moneyQuantities?: readonly string[];
  /** The criteria in fields. */
  readonly criterion: fc.Arbitrary<Criterion>;
}

/** Random values of fields by their keys; optional fields are sometimes absent. */
export function anyFields(fields: FieldShapes, options: FieldOptions): fc.Arbitrary<Record<string, unknown>> {
  const values = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, anyField(field, options)]));
  const requiredKeys = Object.keys(fields).filter((key) => fields[key]?.isOptional !== true);
  return fc.record(values, { requiredKeys }).map((drawn) => inOrder(drawn, fields));
}

/** A random value of one field. */
function anyField(field: FieldShape, options: FieldOptions): fc.Arbitrary<unknown> {
  const { moneyQuantities = MONEY_QUANTITIES, criterion } = options;
  switch (field.type) {
    case 'figure':
      return anyFigure(field);
    case 'amount':
      return fc.oneof(anyAmount, ...(field.keywords ?? []).map((keyword) => fc.constant(keyword)));
    case 'integer':
      return fc.constantFrom(...INTEGERS.filter((each) => each >= field.from && each <= field.to));
    case 'rounding':
      return anyRoundingWords;
    case 'quantity':
      return fc.constantFrom(...(field.of === 'count' ? COUNT_QUANTITIES : moneyQuantities));
    case 'label':
      return fc.constantFrom('panier', { fr: 'panier' }, { fr: 'panier', en: 'basket' });
    case 'text':
      return fc.constantFrom(...TEXTS[field.of]);
    case 'keyword':
      return fc.constantFrom(...field.of);
    case 'per':
      return fc.constantFrom('household', 'member', 'adult');
    case 'sources':
      return fc.constantFrom('charter', ['charter', 'minutes']);
    case 'rule':
      return field.of === 'boolean' ? anyBooleanRule() : anyMoneyRule(field.of === 'any' ? 1 : 2, moneyQuantities);
    case 'criterion':
      return criterion;
    case 'member-formula':
      return anyMemberFormula(options);
    case 'list':
      return anyList(field, options);
    case 'group':
      return anyFields(field.fields, options);
    case 'either':
      return fc.oneof(...field.of.map((each) => anyField(each, options)));
    default:
      return field satisfies never;
  }
}

const INTEGERS: readonly number[] = [-2, -1, 0, 1, 2, 3, 5, 14, 18, 25, 65];

const TEXTS: Readonly<Record<TextOf, readonly string[]>> = {
  id: ['petit', 'moyen', 'grand'],
  note: ['non publié'],
  commune: PLACES,
  departement: DEPARTEMENTS,
  area: AREAS,
  status: STATUSES,
  'yes-or-no-input': ['garden'],
  'category-input': ['housing'],
  'member-input': [WAGE],
  'option-of-category-input': ['owned', 'rented', 'shared'],
  place: ['etal', 'epicerie'],
  professional: ['ferme'],
  category: ['vegetables', 'roots'],
  product: ['carrots', 'bread'],
  level: ['full', 'part'],
  word: ['organic', 'Vaucluse', 'market'],
  month: ['2024-01'],
};

/** A random formula of one member, with its options. */
function anyMemberFormula(options: FieldOptions): fc.Arbitrary<unknown> {
  const names = [...(options.moneyQuantities ?? MONEY_QUANTITIES), WAGE, WAGE, WAGE];
  const ofMember = { ...options, moneyQuantities: names };
  const formulas = Object.entries<DrawnKind>(MEMBER_KINDS).map(([name, kind]) => anyOfKind(name, kind, ofMember));
  return fc
    .tuple(fc.oneof(...formulas), anyFields(MEMBER_OPTIONS, options))
    .map(([formula, drawn]) => ({ ...formula, ...drawn }));
}

type Shape<Type extends FieldShape['type']> = Extract<FieldShape, { readonly type: Type }>;

function anyFigure({ of, isKnown = false, isAboveZero = false }: Shape<'figure'>): fc.Arbitrary<unknown> {
  const known: Known = isKnown ? 'known' : 'or-sought';
  switch (of) {
    case 'money':
      return isAboveZero ? anyMoney(known).filter((figure) => !isZero(figure)) : anyMoney(known);
    case 'difference':
      return fc.oneof(fc.constantFrom(-10, '-0,50', 0, '7,50'), anyMoney(known));
    case 'count': {
      const count = isKnown ? fc.oneof(anyCount(known), fc.constantFrom('0.5', '4,33', 52)) : anyCount(known);
      return isAboveZero ? count.filter((figure) => !isZero(figure)) : count;
    }
    case 'ratio':
    case 'rate':
      return anyRate(known);
    case 'share':
      return fc.constantFrom<unknown>(
        '0',
        1,
        0.5,
        '2,5 %',
        '100 %',
        { parameter: 'share' },
        { parameter: 'soughtShare' },
      );
    default:
      return of satisfies never;
  }
}

function isZero(figure: unknown): boolean {
  const text = JSON.stringify(figure);
  return !/[1-9]/.test(text) && !text.includes('parameter');
}

function anyList(field: Shape<'list'>, options: FieldOptions): fc.Arbitrary<unknown> {
  const { of, ascending, least = 1 } = field;
  const size = { minLength: least, maxLength: 3 };
  if (ascending !== undefined) {
    return anyThresholds(shapeOfKey(of, ascending)).chain((thresholds) =>
      fc.tuple(...thresholds.map((threshold) => anyItem(of, ascending, threshold, options))),
    );
  }
  if (shapeOfKey(of, 'id') !== undefined) {
    return fc
      .subarray([...TEXTS.id], { minLength: 1 })
      .chain((ids) => fc.tuple(...ids.map((id) => anyItem(of, 'id', id, options))));
  }
  return of.type === 'text' || of.type === 'quantity'
    ? fc.uniqueArray(anyField(of, options), size)
    : fc.array(anyField(of, options), size);
}

/** An item with a given value of one of its keys. */
function anyItem(of: FieldShape, key: string, value: unknown, options: FieldOptions): fc.Arbitrary<unknown> {
  if (of.type === 'either') return fc.oneof(...of.of.map((each) => anyItem(each, key, value, options)));
  if (of.type !== 'group') return anyField(of, options);
  const others = Object.fromEntries(Object.entries(of.fields).filter(([each]) => each !== key));
  return anyFields(others, options).map((drawn) => ({ [key]: value, ...drawn }));
}

function shapeOfKey(of: FieldShape, key: string): FieldShape | undefined {
  if (of.type === 'either') return of.of[0] === undefined ? undefined : shapeOfKey(of.of[0], key);
  return of.type === 'group' ? of.fields[key] : undefined;
}

/** Ascending thresholds: all numbers of persons up to a size, or euros from zero. */
function anyThresholds(shape: FieldShape | undefined): fc.Arbitrary<readonly unknown[]> {
  if (shape?.type === 'figure' && shape.isKnown !== true) return anyAscendingEuros.chain(withUnknown);
  if (shape?.type !== 'integer') return anyAscendingEuros;
  return fc.integer({ min: 1, max: 4 }).map((sizes) => Array.from({ length: sizes }, (_, place) => shape.from + place));
}

/** Replaces one threshold after the first by a parameter without a value, sometimes. */
function withUnknown(thresholds: readonly string[]): fc.Arbitrary<readonly unknown[]> {
  return fc
    .nat({ max: 3 * thresholds.length })
    .map((unknown) =>
      thresholds.map((each, place) => (place > 0 && place === unknown ? { parameter: 'sought' } : each)),
    );
}

/** Makes each whole number greater than that of the key `above` of its field. */
function inOrder(drawn: Readonly<Record<string, unknown>>, fields: FieldShapes): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(drawn).map(([key, value]) => {
      const field = fields[key];
      const below = field?.type === 'integer' && field.above !== undefined ? drawn[field.above] : undefined;
      return [key, typeof below === 'number' ? Math.max(Number(value), below + 1) : value];
    }),
  );
}

/** The parts of a definition of a kind that random formulas need. */
export interface DrawnKind {
  readonly fields: FieldShapes;
  readonly shapes?: readonly Readonly<Partial<Record<string, FieldShape | 'absent'>>>[];
}

/** A random formula of a kind, in one of its shapes. */
export function anyOfKind(
  name: string,
  kind: DrawnKind,
  options: FieldOptions,
): fc.Arbitrary<{ readonly kind: string }> {
  const shapes = (kind.shapes ?? [{}]).map((shape) => anyFields(withShape(kind.fields, shape), options));
  return fc.oneof(...shapes).map((drawn) => ({ kind: name, ...drawn }));
}

function withShape(fields: FieldShapes, shape: NonNullable<DrawnKind['shapes']>[number]): FieldShapes {
  const replaced = Object.entries(fields).flatMap(([key, field]): [string, FieldShapes[string]][] => {
    const instead = shape[key];
    return instead === 'absent' ? [] : [[key, instead ?? field]];
  });
  return Object.fromEntries(replaced);
}
