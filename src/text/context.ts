/** The context of sentences: words, numbers and labels of one language. */
import { checkLanguage, exact, readOptional, type Rounding, type Unit } from '../money/index.ts';
import type { NodeType, NumberType } from '../rule/index.ts';
import { labelOf, type Labels, wordLabelOf } from './labels/index.ts';
import type { Language } from './language.ts';
import { type NumberWriter, numberWriter, writeNumber } from './numbers.ts';
import { quote } from './typography.ts';
import { type Words, wordsOf } from './words/index.ts';

/** Options of texts. */
export interface TextOptions {
  readonly language: Language;
  /**
   * The unit of the result: `EUR`, `CHF`, or the name of a local unit.
   *
   * @defaultValue `'EUR'`
   */
  readonly currency?: Unit;
  /**
   * The currency of incomes, of thresholds and of contributions, if the result is in a local unit.
   *
   * @defaultValue the unit of the result
   */
  readonly paidIn?: Unit;
  /**
   * The unit of the allocation, if the result is a contribution.
   *
   * @defaultValue the unit of the result
   */
  readonly receivedIn?: Unit;
  /**
   * Labels of the names that a caisse declares, from `labelsOf`. Names of the library have built-in labels.
   *
   * @defaultValue none
   */
  readonly labels?: Labels;
}

/** The words, numbers and labels of one text. */
export interface TextContext {
  readonly language: Language;
  readonly currency: Unit;
  readonly paidIn: Unit;
  readonly receivedIn: Unit;
  readonly words: Words;
  readonly writer: NumberWriter;
  readonly label: (name: string) => string;
  /** The label of an option of an input, in quotes. */
  readonly word: (input: string | undefined, word: string) => string;
}

/**
 * Checks the options of a text.
 *
 * @throws TypeError when they are not an object with a language, and RangeError when the language is not known
 */
export function checkTextOptions(options: Pick<TextOptions, 'language' | 'labels'>): void {
  readOptional('options', options, { labels: 'object' });
  checkLanguage('options.language', options.language);
}

/** Creates the context for options. */
export function textContext({ language, labels = {}, ...units }: TextOptions): TextContext {
  const { currency = 'EUR', paidIn = currency, receivedIn = currency } = units;
  return {
    language,
    currency,
    paidIn,
    receivedIn,
    words: wordsOf[language],
    writer: numberWriter(language, currency),
    label: (name) => labelOf(name, language, labels),
    word: (input, word) => quote(wordLabelOf(input, word, labels), language),
  };
}

/** The same context with amounts in another unit. */
export function inUnit<Context extends TextContext>(context: Context, unit: Unit): Context {
  return unit === context.currency
    ? context
    : { ...context, currency: unit, writer: numberWriter(context.language, unit) };
}

const ALLOCATION = /^(?:allocation|flow\.top-up)\b/;

/** The context for a named number: an allocation is in the unit received; incomes, quantities and contributions are in the currency paid. */
export function contextOfName<Context extends TextContext>(name: string, context: Context): Context {
  if (name.startsWith('parameter.') || name.startsWith('amount.')) return context;
  return inUnit(context, ALLOCATION.test(name) ? context.receivedIn : context.paidIn);
}

/** Formats a value of any type; `amount` omits the decimals of whole amounts. */
export function writeValue(
  context: TextContext,
  value: string | boolean,
  type: NodeType,
  style: 'result' | 'amount',
  input?: string,
): string {
  if (typeof value === 'boolean') return value ? context.words.yes : context.words.no;
  if (type === 'category' || type === 'boolean') return context.word(input, value);
  return writeNumber(context.writer, value, type, style);
}

/** Describes a rounding: `arrondi au centime le plus proche …`. */
export function writeRounding(context: TextContext, { to, mode }: Rounding, type: NumberType): string {
  const { words, writer } = context;
  const multiple = writeNumber(writer, to, type, 'amount');
  return words.roundedTo(words.rounding(multiple, type === 'money' ? unitOf(to, context.currency) : undefined, mode));
}

function unitOf(to: string, currency: Unit): 'cent' | 'euro' | undefined {
  const multiple = exact(to);
  if (multiple.equals('0.01')) return 'cent';
  return multiple.equals(1) && currency === 'EUR' ? 'euro' : undefined;
}
