/** The values of fields in words, on one line. */
import type { Amount, Criterion, Figure, Label, MemberFormula, RoundingWords } from '../../caisse/index.ts';
import { type FieldOwner, type FieldShape, shapeFor } from '../../caisse/kinds.ts';
import { formatMonth } from '../../money/index.ts';
import type { NumberType } from '../../rule/index.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { amountText, figureText, roundingText } from '../caisse/figures.ts';
import { typeOfQuantity } from '../caisse/names.ts';
import { CONTRIBUTION_TEXTS } from '../contribution/kinds.ts';
import { criterionText } from '../eligibility/criterion-text.ts';
import { labelText } from '../language.ts';
import { quote } from '../typography.ts';
import { keywordText } from './keyword-words.ts';
import { bare, nounsOf } from './noun-of.ts';

/** The contexts of one side of a comparison, in one language. */
export interface SideContexts {
  /** Contributions, resources, thresholds and prices, in the currency. */
  readonly paid: CaisseContext;
  /** Allocations, in the local unit if there is one. */
  readonly received: CaisseContext;
}

/** The field of a value, and the definition that it is in. */
export interface ValueField {
  readonly owner: FieldOwner;
  readonly field: string;
  readonly shape: FieldShape;
  readonly formula: object | undefined;
}

/** A value in words. */
export function valueText(value: unknown, of: ValueField, contexts: SideContexts): string {
  const { shape, field } = of;
  const context = contextOf(of, contexts);
  const { language } = context;
  switch (shape.type) {
    case 'figure':
      return figureWords(value as Figure, typeOfField(of, context), context);
    case 'amount':
      return typeof value === 'string' && shape.keywords?.includes(value) === true
        ? quote(keywordText(field, value, language), language)
        : amountWords(value as Amount, context);
    case 'integer':
      return field === 'dueMonth' ? monthName(Number(value), context) : context.writer.decimal(String(value));
    case 'rounding':
      return quote(
        roundingText(value as RoundingWords, roundedType(of), context).replace(/^(?:arrondi|rounded) /, ''),
        language,
      );
    case 'quantity':
      return quote(context.label(String(value)), language);
    case 'label':
      return quote(labelText(value as Label, language), language);
    case 'text':
      return textWords(String(value), of, context);
    case 'keyword':
    case 'per':
      return quote(keywordText(field, String(value), language), language);
    case 'sources':
      return '';
    case 'rule':
      return quote(RULE[language], language);
    case 'criterion':
      return criterionText(value as Criterion, context);
    case 'member-formula':
      return quote(bare(CONTRIBUTION_TEXTS[(value as MemberFormula).kind].called)[language], language);
    case 'list':
      return (value as readonly unknown[])
        .map((item) => valueText(item, { ...of, shape: shape.of }, contexts))
        .join(language === 'fr' ? ' ; ' : '; ');
    case 'group':
      return groupText(value as Readonly<Record<string, unknown>>, of, shape.fields, contexts);
    case 'either':
      return valueText(value, { ...of, shape: shapeFor(shape, value) }, contexts);
    default:
      return shape satisfies never;
  }
}

const RULE = { fr: 'règle écrite par la caisse', en: 'rule written by the caisse' };

/** The fields of a group: the key of an item first, then each noun with its value. */
export function groupText(
  values: Readonly<Record<string, unknown>>,
  of: ValueField,
  fields: Readonly<Record<string, FieldShape>>,
  contexts: SideContexts,
): string {
  const all = nounsOf(of.owner);
  const parts = Object.entries(fields).flatMap(([key, shape]) => {
    const value = values[key];
    if (value === undefined || shape.type === 'sources' || isId(shape)) return [];
    const field = of.field === '' ? key : `${of.field}.${key}`;
    const inner: ValueField = { ...of, field, shape };
    const written = valueText(value, inner, contexts);
    const text = shape.type === 'criterion' ? quote(written, contexts.paid.language) : written;
    const identity = identityText(key, value, text, contexts.paid);
    const noun = all[field];
    if (noun === undefined || shape.type === 'label') return [text];
    if (identity !== undefined && !of.owner.of.endsWith('-options')) return [identity];
    return [`${bare(noun)[contexts.paid.language]} ${text}`];
  });
  return parts.join(', ');
}

/** The key of an item in words: `à partir de 800 €`, `pour 3 personnes`; `undefined` for another key. */
export function identityText(key: string, value: unknown, text: string, { words }: CaisseContext): string | undefined {
  if (key === 'from') return words.bracket(text, undefined);
  if (key === 'at') return AT[words.and === 'et' ? 'fr' : 'en'](text);
  return key === 'persons' ? words.persons(Number(value), String(value), { from: 0, before: null }) : undefined;
}

const AT = { fr: (text: string) => `à ${text}`, en: (text: string) => `at ${text}` };

const isId = (shape: FieldShape): boolean => shape.type === 'text' && shape.of === 'id';

/** Fields of an allocation that are in the currency: thresholds of resources, and prices. */
const IN_CURRENCY: ReadonlySet<string> = new Set(['from', 'at', 'price', 'indicative', 'unitValue', 'quota']);

function contextOf({ owner, field }: ValueField, { paid, received }: SideContexts): CaisseContext {
  const isReceived = owner.of === 'allocation' || owner.of === 'allocation-options';
  return isReceived && !IN_CURRENCY.has(field.split('.').at(-1) ?? '') ? received : paid;
}

/** The type of a figure; that of a threshold or a limit is the type of the quantity that it is compared with. */
function typeOfField({ shape, field, formula }: ValueField, context: CaisseContext): NumberType {
  const base = baseOf(formula);
  const isCompared = field.startsWith('limit') || /(?:^|\.)(?:from|at)$/.test(field);
  if (base !== undefined && isCompared) return typeOfQuantity(base, context);
  if (shape.type !== 'figure') return 'money';
  // The points of a rate.
  if (field === 'points.value' && formula !== undefined && 'rateOn' in formula) return 'ratio';
  const { of } = shape;
  switch (of) {
    case 'money':
    case 'difference':
      return 'money';
    case 'count':
      return 'count';
    case 'ratio':
    case 'rate':
    case 'share':
      return 'ratio';
    default:
      return of satisfies never;
  }
}

function roundedType({ field, formula }: ValueField): NumberType {
  if (field === 'rateRounding') return 'ratio';
  return formula !== undefined && 'kind' in formula && formula.kind === 'in-kind' ? 'count' : 'money';
}

function baseOf(formula: object | undefined): string | undefined {
  const { base, quantity } = (formula ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof base === 'string') return base;
  if (typeof quantity === 'string') return quantity;
  return typeof quantity === 'object' && quantity !== null ? baseOf(quantity) : undefined;
}

/** A figure; a parameter without a value by its label. */
function figureWords(figure: Figure, type: NumberType, context: CaisseContext): string {
  const text = figureText(withoutAssumption(figure), type, context);
  if (typeof figure !== 'object' || !('parameter' in figure)) return text;
  const { parameters = {} } = context.document;
  const parameter = Object.hasOwn(parameters, figure.parameter) ? parameters[figure.parameter] : undefined;
  if (parameter === undefined) return text;
  if (parameter.value !== undefined) return figureText(parameter.value, type, context);
  return `${quote(labelText(parameter.label, context.language), context.language)}, ${text}`;
}

const withoutAssumption = (figure: Figure): Figure =>
  typeof figure === 'object' && 'value' in figure ? figure.value : figure;

const amountWords = (amount: Amount, context: CaisseContext): string =>
  typeof amount === 'object' && 'person' in amount
    ? amountText(amount, context)
    : figureWords(amount, 'money', context);

function monthName(month: number, { language }: CaisseContext): string {
  return quote(formatMonth(`2000-${String(month).padStart(2, '0')}`, language).split(' ')[0]!, language);
}

function textWords(text: string, { shape, formula }: ValueField, context: CaisseContext): string {
  const { language } = context;
  if (shape.type !== 'text') return text;
  const { of } = shape;
  switch (of) {
    case 'yes-or-no-input':
    case 'category-input':
    case 'member-input':
      return quote(context.label(text), language);
    case 'option-of-category-input':
      return context.word(String((formula as { readonly input?: string } | undefined)?.input), text);
    case 'id':
    case 'note':
    case 'commune':
    case 'departement':
    case 'area':
    case 'status':
    case 'place':
    case 'professional':
    case 'category':
    case 'product':
    case 'level':
    case 'word':
    case 'month':
      return quote(text, language);
    default:
      return of satisfies never;
  }
}
