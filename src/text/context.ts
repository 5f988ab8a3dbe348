/** The context of sentences: words, numbers and labels of one language. */
import type { Rounding } from '../money/index.ts';
import { exact } from '../money/index.ts';
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
   * `EUR`, `CHF`, or the name of a local unit.
   *
   * @defaultValue `'EUR'`
   */
  readonly currency?: string;
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
  readonly currency: string;
  readonly words: Words;
  readonly writer: NumberWriter;
  readonly label: (name: string) => string;
  /** The label of an option of an input, in quotes. */
  readonly word: (input: string | undefined, word: string) => string;
}

/** Creates the context for options. */
export function textContext({ language, currency = 'EUR', labels = {} }: TextOptions): TextContext {
  return {
    language,
    currency,
    words: wordsOf[language],
    writer: numberWriter(language, currency),
    label: (name) => labelOf(name, language, labels),
    word: (input, word) => quote(wordLabelOf(input, word, labels), language),
  };
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

function unitOf(to: string, currency: string): 'cent' | 'euro' | undefined {
  const multiple = exact(to);
  if (multiple.equals('0.01')) return 'cent';
  return multiple.equals(1) && currency === 'EUR' ? 'euro' : undefined;
}
