/** The shapes of fields, from which the shapes of kinds derive. */
import {
  type AnyKeys,
  type AnyShape,
  type DataShape,
  either,
  ITEMS_LIMIT,
  kinds,
  later,
  MONTH,
  NUMBER,
  TEXT,
  words,
} from '../../shape/index.ts';
import { MEMBER_KINDS, MEMBER_OPTIONS, type MemberFormula } from '../contribution/member-formula.ts';
import type { Criterion } from '../eligibility.ts';
import { CRITERION_KINDS } from '../eligibility/kinds.ts';
import { CRITERION_OPTIONS } from '../eligibility/options.ts';
import type { FieldShape, FieldShapes } from '../fields.ts';
import { ruleShape } from './rule-document.ts';
import { AMOUNT, FIGURE, LABEL, PER, ROUNDING, SOURCE_IDS } from './words.ts';

/** The shapes of fields by their keys. */
export function keysOf(fields: FieldShapes): AnyKeys {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [
      key,
      field.isOptional === true ? { ...shapeOf(field), isOptional: true } : shapeOf(field),
    ]),
  );
}

/** The shape of each kind: its key `kind`, its fields, and further keys; `refusedBy` names those that do not apply to a kind. */
export function kindShapes<Kind extends string, Described extends { readonly fields: FieldShapes }>(
  kinds: Readonly<Record<Kind, Described>>,
  more: AnyKeys = {},
  refusedBy: (kind: Described) => readonly string[] = () => [],
): Readonly<Record<Kind, AnyShape>> {
  const shapes = Object.entries<Described>(kinds).map(([kind, described]) => {
    const own = { kind: words(kind), ...keysOf(described.fields) };
    const refused = refusedBy(described).filter((key) => Object.hasOwn(more, key) && !Object.hasOwn(own, key));
    const marked = refused.map((key) => [key, { ...more[key]!, isRefused: true }] as const);
    return [kind, { is: 'object', keys: { ...own, ...more, ...Object.fromEntries(marked), ...own } }];
  });
  return Object.fromEntries(shapes) as Record<Kind, AnyShape>;
}

/** The shape of one field. */
export function shapeOf(field: FieldShape): AnyShape {
  switch (field.type) {
    case 'figure':
      return FIGURE;
    case 'amount':
      return field.keywords === undefined ? AMOUNT : either(AMOUNT, words(...field.keywords));
    case 'integer':
      return NUMBER;
    case 'rounding':
      return ROUNDING;
    case 'quantity':
      return TEXT;
    case 'text':
      return field.of === 'month' ? MONTH : TEXT;
    case 'label':
      return LABEL;
    case 'keyword':
      return words(...field.of);
    case 'per':
      return PER;
    case 'sources':
      return SOURCE_IDS;
    case 'rule':
      return ruleShape;
    case 'criterion':
      return criterionShape;
    case 'member-formula':
      return memberFormulaShape;
    case 'list':
      return { is: 'list', of: shapeOf(field.of), limit: field.limit ?? ITEMS_LIMIT };
    case 'group':
      return { is: 'object', keys: keysOf(field.fields) };
    case 'either':
      return { is: 'either', of: field.of.map(shapeOf) };
    default:
      return field satisfies never;
  }
}

/** The shape of `Criterion`. */
export const criterionShape: DataShape<Criterion> = /* @__PURE__ */ later(() =>
  kinds<'kind', Criterion>('kind', kindShapes(CRITERION_KINDS, keysOf(CRITERION_OPTIONS))),
);

/** The shape of `MemberFormula`. */
const memberFormulaShape: DataShape<MemberFormula> = /* @__PURE__ */ later(() =>
  kinds<'kind', MemberFormula>('kind', kindShapes(MEMBER_KINDS, keysOf(MEMBER_OPTIONS))),
);
