/** Reads the cells of a CSV file: numbers in French or English, booleans, options, ages, weights. */
import { readFact } from '../household/index.ts';
import {
  decimalPlaces,
  type Diagnostic,
  divideRounded,
  error,
  type Exact,
  exact,
  exactFromCents,
  fromScaledInteger,
  parseDecimalText,
  parseEuros,
  roundExact,
  scaledText,
  toPlainText,
  toScaledInteger,
} from '../money/index.ts';
import { type Facts, type InputNode, MEMBERS_LIMIT, type NumberInputNode } from '../rule/index.ts';
import type { DecimalMark } from './number-marks.ts';

/** The value of a cell, `null` for an empty cell, or a diagnostic. */
export type CellValue<T> =
  { readonly ok: true; readonly value: T | null } | { readonly ok: false; readonly diagnostic: Diagnostic };

const PLAIN_NUMBER = /^(-?)(\d{1,12})(?:[.,](\d{1,6}))?$/;

/** How the numbers of a column are read. */
export interface NumberForm {
  /** The decimal mark of numbers that can be read in two ways; `null`: they are an error. */
  readonly mark: DecimalMark | null;
  /** What the number is divided by: a power of ten for one in smallest units, times 12 for one of a year. */
  readonly divisor: bigint;
  /** Whether the quotient is rounded to the decimals of the input, half away from zero. */
  readonly isRounded: boolean;
}

/** A number that is read as it stands. */
const PLAIN_FORM: NumberForm = { mark: null, divisor: 1n, isRounded: false };

/** Reads the numbers of one input as integers at its decimals. */
export function numberCells(
  input: NumberInputNode,
  form: NumberForm = PLAIN_FORM,
): (cell: string) => CellValue<number> {
  const { decimals, minimum, maximum } = input;
  const [least, most] = [minimum, maximum].map((end) => Number(toScaledInteger(exact(end), decimals))) as [
    number,
    number,
  ];
  const unit = 10 ** decimals;
  const isPlain = form.divisor === 1n;
  return (cell) => {
    const plain = PLAIN_NUMBER.exec(cell);
    const fraction = plain?.[3] ?? '';
    if (isPlain && plain !== null && fraction.length <= decimals && fraction.length !== 3) {
      const size = Number(plain[2]) * unit + Number(fraction.padEnd(decimals, '0'));
      const value = plain[1] === '-' ? -size : size;
      if (Number.isSafeInteger(value) && value >= least && value <= most) return { ok: true, value };
    }
    return slowNumber(input, cell, form);
  };
}

/** Reads every other number, and reports invalid cells. */
function slowNumber(input: NumberInputNode, cell: string, form: NumberForm): CellValue<number> {
  if (cell.trim() === '') return { ok: true, value: null };
  const text = decidedNumber(cell, form.mark);
  const divided = form.divisor === 1n && !form.isRounded ? text : dividedText(input, text, form);
  const fact = readFact(input, divided, [input.name]);
  if (!fact.ok) return form.divisor === 1n ? { ok: false, diagnostic: quoting(fact.diagnostic, cell) } : fact;
  return { ok: true, value: Number(toScaledInteger(exact(fact.value as string), input.decimals)) };
}

/** The diagnostic with the number as the file has it. */
function quoting(diagnostic: Diagnostic, cell: string): Diagnostic {
  return 'text' in diagnostic.details
    ? ({ ...diagnostic, details: { ...diagnostic.details, text: cell.trim().slice(0, 60) } } as Diagnostic)
    : diagnostic;
}

/** The number as its column decides; the cell itself if it can be read in one way, or if the column decides nothing. */
function decidedNumber(cell: string, mark: DecimalMark | null): string {
  const parsed = parseDecimalText(cell);
  if (mark === null || parsed.ok || parsed.diagnostic.code !== 'CAISSE-NUMBER-AMBIGUOUS') return cell;
  const [decimal, grouped] = parsed.diagnostic.details.readings;
  return withOneReading((cell.includes(mark) ? decimal : grouped) ?? cell);
}

/** A plain number with more than three decimals, which cannot be taken for thousands. */
const withOneReading = (text: string): string => (text.includes('.') ? `${text}0000` : text);

/** The text of the quotient; the cell itself if it is no number. */
function dividedText({ type, decimals }: NumberInputNode, cell: string, { divisor, isRounded }: NumberForm): string {
  const text = numberText(cell, type);
  if (text === null) return cell;
  const number = exact(text);
  const places = decimalPlaces(number);
  const dividend = toScaledInteger(number, Math.max(places, decimals));
  const scale = 10n ** BigInt(Math.max(places - decimals, 0)) * divisor;
  // Without rounding, `readFact` refuses the decimals that are left.
  if (!isRounded && dividend % scale !== 0n) {
    const shift = String(divisor).length - 1;
    return withOneReading(toPlainText(fromScaledInteger(toScaledInteger(number, places), places + shift)));
  }
  return withOneReading(scaledText(divideRounded(dividend, scale, 'half-up'), decimals));
}

/** The plain text of a number, or of an amount with its currency sign. */
function numberText(cell: string, type: NumberInputNode['type']): string | null {
  const parsed = parseDecimalText(cell);
  if (parsed.ok) return parsed.text;
  if (type !== 'money') return null;
  const euros = parseEuros(cell);
  return euros.ok ? toPlainText(exactFromCents(euros.cents)) : null;
}

/** Reads a boolean or an option. */
export function factCell(input: InputNode, cell: string): CellValue<boolean | string> {
  if (cell.trim() === '') return { ok: true, value: null };
  const fact = readFact(input, cell.trim(), [input.name]);
  return fact.ok ? { ok: true, value: fact.value as boolean | string } : fact;
}

const OLDEST = 130;

/** Reads ages of members, such as `38 8` or `[38, 8]`; `?` is an unknown age. */
export function agesCell(cell: string, name: string): CellValue<NonNullable<Facts['ages']>> {
  if (cell.trim() === '') return { ok: true, value: null };
  const list = cell.trim().replace(/^\[(.+)\]$/, '$1');
  const ages = list.trim().split(/[\s;,|/]+/);
  const strange = ages.find((age) => age !== '?' && !(/^\d{1,3}$/.test(age) && Number(age) <= OLDEST));
  if (strange !== undefined) {
    return {
      ok: false,
      diagnostic: error('CAISSE-HOUSEHOLD-AGE', [name], { age: strange.slice(0, 60), limit: OLDEST }),
    };
  }
  if (ages.length > MEMBERS_LIMIT) {
    const details = { members: ages.length, limit: MEMBERS_LIMIT };
    return { ok: false, diagnostic: error('CAISSE-HOUSEHOLD-TOO-LARGE', [name], details) };
  }
  return { ok: true, value: ages.map((age) => (age === '?' ? undefined : Number(age))) };
}

/** The decimals that weights keep by default. */
export const WEIGHT_DECIMALS = 6;

const LARGEST_WEIGHT = 1_000_000_000;

/** A weight as an integer at the kept decimals, and the part that was cut. */
export interface ReadWeight {
  readonly kept: number;
  readonly cut: Exact;
}

/** Makes the reader of weights: each is the number of households that its row represents, cut to some decimals. */
export function weightCells(
  decimals: number,
  mark: DecimalMark | null,
): (cell: string, name: string) => CellValue<ReadWeight> {
  return (cell, name) => {
    const parsed = parseDecimalText(decidedNumber(cell, mark));
    if (!parsed.ok && parsed.diagnostic.code === 'CAISSE-NUMBER-AMBIGUOUS') {
      return { ok: false, diagnostic: { ...parsed.diagnostic, path: [name] } };
    }
    const value = parsed.ok ? exact(parsed.text) : undefined;
    if (value === undefined || value.isNegative() || value.greaterThan(LARGEST_WEIGHT)) {
      const details = { text: cell.slice(0, 60), limit: LARGEST_WEIGHT };
      return { ok: false, diagnostic: error('CAISSE-WEIGHT', [name], details) };
    }
    const kept = roundExact(value, { to: toPlainText(fromScaledInteger(1n, decimals)), mode: 'down' });
    return { ok: true, value: { kept: Number(toScaledInteger(kept, decimals)), cut: value.minus(kept) } };
  };
}
