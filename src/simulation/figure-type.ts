/** The type of a figure, found by what the check of the document accepts at its place. */
import { type CaisseDocument, checkDocumentShape, lowerCaisse } from '../caisse/index.ts';
import {
  type DecimalInput,
  type Diagnostic,
  exact,
  parseDecimalText,
  parseEuros,
  parseRate,
  toPlainText,
} from '../money/index.ts';
import type { DecimalText } from '../rule/index.ts';
import { withValueAt } from '../shape/index.ts';
import { type Place } from './document-place.ts';
import type { FigureType } from './fund-solution.ts';

/** What a figure is, or the problem with a number at its place. */
export type FigureTypeResult =
  { readonly ok: true; readonly type: FigureType } | { readonly ok: false; readonly problem: Diagnostic };

/** Codes of a value that is not read as a number of the type in which it is written. */
const NOT_READ: readonly string[] = [
  'CAISSE-TYPE',
  'CAISSE-KEY-UNKNOWN',
  'CAISSE-KEYS-EXCLUSIVE',
  'CAISSE-VALUE-UNKNOWN',
  'CAISSE-NUMBER-UNREADABLE',
];

/**
 * The type of the figure at a place.
 *
 * @remarks
 * A rate or a ratio may be written in percent, and only a rate may not be `2`; an amount may be written in euros. The facts of typical households are
 * read later, so that their resources and choices are amounts, and their other facts numbers.
 */
export function figureType(document: CaisseDocument, place: Place): FigureTypeResult {
  const problemWith = (value: DecimalInput): Diagnostic | undefined => problemAt(document, place, value);
  const notNumber = problemWith(1);
  if (notNumber !== undefined && NOT_READ.includes(notNumber.code)) return { ok: false, problem: notNumber };
  const household = place.indexOf('household');
  if (place[0] === 'scenarios' && household >= 0) {
    const isMoney = ['resources', 'chosen'].includes(String(place[household + 1]));
    return { ok: true, type: isMoney ? 'money' : 'number' };
  }
  const isRead = (value: DecimalInput): boolean => !NOT_READ.includes(problemWith(value)?.code ?? '');
  if (isRead('50 %')) {
    return { ok: true, type: problemWith(2)?.code === 'CAISSE-RATE-LOOKS-LIKE-PERCENT' ? 'rate' : 'ratio' };
  }
  return { ok: true, type: isRead('1 €') ? 'money' : 'number' };
}

/** The first problem of the document at a place or inside it, where a value stands there. */
function problemAt(document: CaisseDocument, place: Place, value: DecimalInput): Diagnostic | undefined {
  const shaped = checkDocumentShape(withValueAt(document, place, value));
  const found = shaped.ok ? lowerCaisse(shaped.data) : shaped;
  if (found.ok) return undefined;
  return found.diagnostics.find(({ path }) => place.every((key, index) => path[index] === key));
}

/** The decimal that a document states, as plain text; `undefined` if it is not a number of the type. */
export function readValue(written: unknown, type: FigureType): DecimalText | undefined {
  if (typeof written !== 'string' && typeof written !== 'number') return undefined;
  if (type === 'rate' || type === 'ratio') {
    const rate = parseRate(written);
    return rate.ok ? rate.ratio : undefined;
  }
  const plain = parseDecimalText(written);
  if (plain.ok || type !== 'money') return plain.ok ? plain.text : undefined;
  const euros = parseEuros(written, 'once');
  return euros.ok ? toPlainText(exact(euros.cents).times(exact('0.01'))) : undefined;
}

/** A value as a document states it; a rate is written in percent, since `1.5` is refused for 150 %. */
export function writeValue(value: DecimalText, type: FigureType): DecimalInput {
  switch (type) {
    case 'money':
      return value;
    case 'number':
    case 'households':
      return Number(value);
    case 'rate':
    case 'ratio':
      return `${unambiguous(toPlainText(exact(value).times(100)))} %`;
    default:
      return type satisfies never;
  }
}

/** Adds a fourth decimal to a number with three, which could be read as thousands. */
const unambiguous = (text: string): string => (/\.\d{3}$/.test(text) ? `${text}0` : text);
