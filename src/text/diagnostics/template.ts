/** Sentences with places for details: `« {text} » n’est pas un nombre`, `au plus {limit:number} personnes`. */
import { type DecimalInput, type DiagnosticDetails, exact, formatMonth, isMonth } from '../../money/index.ts';
import { labelOf } from '../labels/index.ts';
import type { Language } from '../language.ts';
import { numberWriter } from '../numbers.ts';
import { enumerate, typeset } from '../typography.ts';
import { wordsOf } from '../words/index.ts';
import { compositionWords } from './composition-words.ts';
import { typeWords } from './type-words.ts';

/**
 * The sentence of one code, or several: the first whose details are all given serves.
 *
 * @remarks
 * A place is `{detail}` or `{detail:form}`; the forms are `euros`, `cents`, `rate`, `number`, `month`, `type`, `composition`, `label` and `path`. Without a
 * form the detail is written as it is, a list with commas.
 */
export type Sentence = string | readonly [string, ...string[]];

/** Sentences by code. */
export type Sentences = Readonly<Record<`CAISSE-${string}`, Sentence>>;

type Detail = DiagnosticDetails[string];

const PLACE = /\{(\w+)(?::(\w+))?\}/g;

/** The names of the details that a template has places for. */
export function detailsIn(template: string): string[] {
  return [...template.matchAll(PLACE)].map(([, name = '']) => name);
}

/** The sentence with its details; the typography of the details themselves is left alone. */
export function fill(sentence: Sentence, details: DiagnosticDetails, language: Language): string {
  const templates = typeof sentence === 'string' ? [sentence] : sentence;
  const isGiven = (name: string): boolean => Object.hasOwn(details, name) && details[name] !== '';
  const complete = templates.find((template) => detailsIn(template).every(isGiven));
  return typeset(complete ?? templates.at(-1) ?? '', language).replace(PLACE, (_, name: string, form?: string) => {
    const detail = Object.hasOwn(details, name) ? details[name] : undefined;
    return detail === undefined ? '…' : write(detail, form, language);
  });
}

function write(detail: Detail, form: string | undefined, language: Language): string {
  if (typeof detail === 'object') {
    if (form === 'path') return detail.join(' → ');
    return enumerate(
      detail.map((item) => write(item, form, language)),
      wordsOf[language].and,
    );
  }
  const writer = numberWriter(language, 'EUR');
  switch (form) {
    case 'euros':
      return numeric(detail, writer.amount);
    case 'cents':
      return numeric(detail, (text) => writer.amount(exact(text).times(exact('0.01')).toFixed()));
    case 'rate':
      return numeric(detail, writer.rate);
    case 'number':
      return numeric(detail, writer.decimal);
    case 'month':
      return isMonth(detail) ? formatMonth(detail, language) : String(detail);
    case 'type':
      return typeWords(String(detail), language);
    case 'composition':
      return compositionWords(String(detail), language);
    case 'label':
      return labelOf(String(detail), language, {});
    default:
      return String(detail);
  }
}

/** A number in its form; anything else as it is. */
function numeric(detail: DecimalInput, form: (text: string) => string): string {
  const text = String(detail);
  return /^-?\d{1,40}(?:\.\d{1,40})?$/.test(text) ? form(text) : text;
}
