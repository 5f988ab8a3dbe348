/** Compares the fields of two definitions of one kind. */
import { MEMBER_KINDS, MEMBER_OPTIONS, type MemberFormula } from '../contribution/member-formula.ts';
import type { Criterion } from '../eligibility.ts';
import { CRITERION_KINDS } from '../eligibility/kinds.ts';
import { CRITERION_OPTIONS } from '../eligibility/options.ts';
import type { FieldShape, FieldShapes } from '../fields.ts';
import { type ComparedPlace, differenceAt, wholeDifference } from './compared-place.ts';
import { compareList } from './compare-list.ts';
import type { BeforeAndAfter, PartAround, RuleDifference } from './rule-difference.ts';
import { sameValue } from './same-value.ts';
import { shapeFor } from './shape-for.ts';

/** The differences between the values of two definitions of one kind. */
export function compareFields(
  fields: FieldShapes,
  { before, after }: BeforeAndAfter<object>,
  at: ComparedPlace,
): readonly RuleDifference[] {
  return Object.entries(fields).flatMap(([key, shape]) => {
    const [left, right] = [before, after].map(
      (part) => (part as Readonly<Record<string, unknown>>)[key] ?? shape.byDefault,
    );
    const field = at.field === '' ? key : `${at.field}.${key}`;
    return compareValue(shape, { before: left, after: right }, { ...at, field, path: [...at.path, key] });
  });
}

/** The differences between two values of a field; `undefined` is an absent one. */
export function compareValue(shape: FieldShape, values: BeforeAndAfter, at: ComparedPlace): readonly RuleDifference[] {
  const { before, after } = values;
  if (before === undefined && after === undefined) return [];
  if (shape.type === 'list') return compareList(shape, values, at, compareValue);
  if (before === undefined || after === undefined) {
    if (shape.type === 'sources') return [];
    return [differenceAt(before === undefined ? 'added' : 'removed', shape, values, at)];
  }
  switch (shape.type) {
    case 'group':
      return compareFields(shape.fields, values as BeforeAndAfter<object>, at);
    case 'either': {
      const [left, right] = [shapeFor(shape, before), shapeFor(shape, after)];
      return left === right ? compareValue(left, values, at) : [differenceAt('replaced', shape, values, at)];
    }
    case 'criterion':
      return compareCriterion(values as BeforeAndAfter<Criterion>, at);
    case 'member-formula':
      return compareMemberFormulas(shape, values as BeforeAndAfter<MemberFormula>, at);
    default:
      return sameValue(shape, values, at.documents) ? [] : [differenceAt('changed', shape, values, at)];
  }
}

/** The differences between the formulas of one member: those of their fields and options, if they are of one kind. */
function compareMemberFormulas(
  shape: FieldShape,
  formulas: BeforeAndAfter<MemberFormula>,
  at: ComparedPlace,
): readonly RuleDifference[] {
  const { before, after } = formulas;
  if (before.kind !== after.kind) return [differenceAt('changed', shape, formulas, at)];
  const within = { ...at, formula: formulas, field: '' };
  const { kind } = before;
  return [
    ...compareFields(MEMBER_KINDS[kind].fields, formulas, { ...within, owner: { of: 'contribution', kind } }),
    ...compareFields(MEMBER_OPTIONS, formulas, { ...within, owner: { of: 'member-options' } }),
  ];
}

/** The differences between two criteria: those of their fields, if they are of one kind. */
export function compareCriterion(criteria: BeforeAndAfter<Criterion>, at: ComparedPlace): readonly RuleDifference[] {
  const { before, after } = criteria;
  const around: readonly PartAround[] = [...at.around, { part: 'criterion', ...criteria }];
  if (before.kind !== after.kind) {
    return [wholeDifference('replaced', criteria, at)];
  }
  const within = { ...at, around, formula: criteria, field: '' };
  const { kind } = before;
  const { label } = CRITERION_OPTIONS;
  return [
    ...compareFields({ label }, criteria, { ...within, owner: { of: 'criterion-options' } }),
    ...compareFields(CRITERION_KINDS[kind].fields, criteria, {
      ...within,
      owner: { of: 'criterion', kind },
    }),
  ];
}
