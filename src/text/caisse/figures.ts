/** Formats figures and amounts of a document, with their assumptions and gaps. */
import type {
  Allocation,
  Amount,
  Composition,
  Contribution,
  Figure,
  Parameter,
  RoundingWords,
  Label,
} from '../../caisse/index.ts';
import {
  type DecimalInput,
  exactFromCents,
  parseDecimalText,
  parseEuros,
  parseRate,
  toPlainText,
  TO_THE_CENT,
} from '../../money/index.ts';
import type { NumberType } from '../../rule/index.ts';
import { writeRounding } from '../context.ts';
import { writeNumber } from '../numbers.ts';
import { enumerate } from '../typography.ts';
import type { CaisseContext } from './context.ts';

/** A figure with its unit; assumptions and missing values are marked. */
export function figureText(figure: Figure, type: NumberType, context: CaisseContext): string {
  const { figures } = context.sentences;
  if (typeof figure !== 'object') return decimalText(figure, type, context);
  if (!('parameter' in figure)) return marked(figure.value, figure.assumption, type, context);
  const { parameters = {} } = context.document;
  const parameter = Object.hasOwn(parameters, figure.parameter) ? parameters[figure.parameter] : undefined;
  if (parameter?.value !== undefined) return marked(parameter.value, parameter.assumption, type, context);
  return `${figures.notFound[type]}${parameter === undefined ? '' : boundsText(parameter, type, context)}`;
}

/** The bounds of a parameter without a value; empty without bounds. */
function boundsText({ minimum, maximum }: Parameter, type: NumberType, context: CaisseContext): string {
  if (minimum === undefined && maximum === undefined) return '';
  const [least, most] = [minimum, maximum].map((bound) =>
    bound === undefined ? undefined : decimalText(bound, type, context),
  );
  return context.sentences.figures.within(least, most);
}

/** An amount of money, fixed or by composition of the household. */
export function amountText(amount: Amount, context: CaisseContext): string {
  return isComposition(amount) ? compositionText(amount, context) : figureText(amount, 'money', context);
}

/** Whether an amount depends on the composition of the household. */
export function isComposition(amount: Amount): amount is Composition {
  return typeof amount === 'object' && 'person' in amount;
}

/** A rounding; without one, the default of the library, which is said to be one. */
export function roundingText(rounding: RoundingWords | undefined, type: NumberType, context: CaisseContext): string {
  if (rounding === undefined) return context.sentences.figures.byDefault(writeRounding(context, TO_THE_CENT, type));
  const to = plain(rounding.to, 'count');
  return to === undefined
    ? String(rounding.to)
    : writeRounding(context, { to, mode: rounding.mode ?? TO_THE_CENT.mode }, type);
}

/** A decimal of the document, in the form of its type. */
function decimalText(value: DecimalInput, type: NumberType, context: CaisseContext): string {
  const text = plain(value, type);
  if (text !== undefined) return writeNumber(context.writer, text, type, 'amount');
  // A number such as `50 %` of a post is written as a rate.
  return type === 'count' && plain(value, 'ratio') !== undefined ? decimalText(value, 'ratio', context) : String(value);
}

/** Whether a part of a document has an amount that is a share of another and may need rounding. */
export function hasChildShares(part: Contribution | Allocation): boolean {
  const isShared = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && ('ratio' in value || Object.values(value).some(isShared));
  return isShared(part);
}

function marked(value: DecimalInput, assumption: Label | undefined, type: NumberType, context: CaisseContext): string {
  const text = decimalText(value, type, context);
  return assumption === undefined ? text : context.sentences.figures.assumed(text);
}

function compositionText({ household, first, person, children = [] }: Composition, context: CaisseContext): string {
  const { figures } = context.sentences;
  const written = (figure: Figure): string => figureText(figure, 'money', context);
  const further = first === undefined ? figures.byPerson : figures.forFurther;
  const parts = [
    ...(household === undefined ? [] : [figures.byHousehold(written(household))]),
    ...(first === undefined ? [] : [figures.forFirst(written(first))]),
    further(written(person)),
    ...children.map((child, place) => {
      const amount =
        'ratio' in child ? figures.shareOfPerson(figureText(child.ratio, 'ratio', context)) : written(child.amount);
      return figures.byChild(amount, children[place - 1]?.before ?? 0, child.before);
    }),
  ];
  return enumerate(parts, context.words.and);
}

function plain(value: DecimalInput, type: NumberType): string | undefined {
  if (type === 'ratio') {
    const rate = parseRate(value);
    return rate.ok ? rate.ratio : undefined;
  }
  const decimal = parseDecimalText(value);
  if (decimal.ok || type !== 'money') return decimal.ok ? decimal.text : undefined;
  const euros = parseEuros(value);
  return euros.ok ? toPlainText(exactFromCents(euros.cents)) : undefined;
}
