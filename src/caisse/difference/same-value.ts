/** Whether two values of a document mean the same: numbers by value, parameters by their value, labels by their texts. */
import { TO_THE_CENT } from '../../money/index.ts';
import type { NumberType } from '../../rule/index.ts';
import type { FieldShape } from '../fields.ts';
import { isComposition } from '../lowering/lower-amount.ts';
import { typeOfFigure } from '../lowering/read-figure.ts';
import type { Amount, ChildAmount, Composition, Figure, Label, RoundingWords } from '../words.ts';
import { figureKey, numberKey } from './figure-key.ts';
import { sameRule } from './same-rule.ts';
import type { BeforeAndAfter, Documents } from './rule-difference.ts';

/** A field with one value. */
export type LeafShape = Exclude<
  FieldShape,
  { readonly type: 'list' | 'group' | 'either' | 'criterion' | 'member-formula' }
>;

/** Whether two values of a field are the same. */
export function sameValue(shape: LeafShape, { before, after }: BeforeAndAfter, documents: Documents): boolean {
  switch (shape.type) {
    case 'figure':
      return sameFigure(before as Figure, after as Figure, typeOfFigure(shape.of), documents);
    case 'amount':
      return sameAmount(before as Amount, after as Amount, documents);
    case 'rounding':
      return sameRounding(before as RoundingWords, after as RoundingWords);
    case 'label':
      return sameLabel(before as Label, after as Label);
    case 'rule':
      return sameRule({ before, after }, documents);
    case 'sources':
      return true;
    case 'integer':
    case 'quantity':
    case 'text':
    case 'keyword':
    case 'per':
      return before === after;
    default:
      return shape satisfies never;
  }
}

/** Whether two figures have the same value; parameters without a value are the same if name, bounds and label are. */
function sameFigure(before: Figure, after: Figure, type: NumberType, documents: Documents): boolean {
  return figureKey(before, type, documents.before) === figureKey(after, type, documents.after);
}

function sameAmount(before: Amount, after: Amount, documents: Documents): boolean {
  const [left, right] = [before, after].map(isComposition);
  if (left !== right) return false;
  if (left !== true) return sameFigure(before as Figure, after as Figure, 'money', documents);
  return (
    compositionKey(before as Composition, documents.before) === compositionKey(after as Composition, documents.after)
  );
}

function compositionKey(
  { household, first, person, children = [] }: Composition,
  document: Documents['before'],
): string {
  const money = (figure: Figure | undefined): string | null =>
    figure === undefined ? null : figureKey(figure, 'money', document);
  const child = (each: ChildAmount): unknown =>
    'ratio' in each
      ? [each.before, 'ratio', figureKey(each.ratio, 'ratio', document)]
      : [each.before, 'amount', money(each.amount)];
  return JSON.stringify([money(household), money(first), money(person), children.map(child)]);
}

/** Whether two roundings are the same. */
function sameRounding(before: RoundingWords, after: RoundingWords): boolean {
  const { mode } = TO_THE_CENT;
  return (
    numberKey(before.to, 'money') === numberKey(after.to, 'money') && (before.mode ?? mode) === (after.mode ?? mode)
  );
}

/** Whether two labels have the same texts. */
function sameLabel(before: Label, after: Label): boolean {
  const [left, right] = [before, after].map((label) => (typeof label === 'string' ? { fr: label } : label));
  return left!.fr === right!.fr && (left!.en ?? left!.fr) === (right!.en ?? right!.fr);
}
