/** What every sentence about a rule needs: the words, the numbers and the labels of one language. */
import type { Rounding } from '../money/index.ts';
import { exact } from '../money/index.ts';
import type { NodeType, NumberType } from '../rule/index.ts';
import { labelOf, type Labels, wordLabelOf } from './labels/index.ts';
import type { Language } from './language.ts';
import { type NumberWriter, numberWriter, writeNumber } from './numbers.ts';
import { quote } from './typography.ts';
import { type Words, wordsOf } from './words/index.ts';

/** How a text is written. */
export interface TextOptions {
  readonly language: Language;
  /**
   * `EUR`, `CHF`, or the name of a local unit.
   *
   * @defaultValue `'EUR'`
   */
  readonly currency?: string;
  /**
   * Labels of the names that a caisse declares, as `labelsOf` gives them. The library's own names have theirs.
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
  /** A word that an input may have, in quotes. */
  readonly word: (input: string | undefined, word: string) => string;
}

/** The context that the options ask for. */
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

/** A value of any type in words; `amount` leaves out the decimals of whole amounts. */
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

/** A rounding in words: `arrondi au centime le plus proche …`. */
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
