/** Reads the cells of a CSV file: numbers in French or English, booleans, options, ages, weights. */
import { readFact } from '../household/index.ts';
import { type Diagnostic, error, exact, parseDecimalText, toScaledInteger } from '../money/index.ts';
import type { Facts, InputNode, NumberInputNode } from '../rule/index.ts';

/** The value of a cell, `null` for an empty cell, or a diagnostic. */
export type CellValue<T> =
  { readonly ok: true; readonly value: T | null } | { readonly ok: false; readonly diagnostic: Diagnostic };

const PLAIN_NUMBER = /^(-?)(\d{1,12})(?:[.,](\d{1,6}))?$/;

/** Reads the numbers of one input as integers at its decimals. */
export function numberCells(input: NumberInputNode): (cell: string) => CellValue<number> {
  const { decimals, minimum, maximum } = input;
  const [least, most] = [minimum, maximum].map((end) => Number(toScaledInteger(exact(end), decimals))) as [
    number,
    number,
  ];
  const unit = 10 ** decimals;
  return (cell) => {
    const plain = PLAIN_NUMBER.exec(cell);
    const fraction = plain?.[3] ?? '';
    if (plain !== null && fraction.length <= decimals && fraction.length !== 3) {
      const size = Number(plain[2]) * unit + Number(fraction.padEnd(decimals, '0'));
      const value = plain[1] === '-' ? -size : size;
      if (Number.isSafeInteger(value) && value >= least && value <= most) return { ok: true, value };
    }
    return slowNumber(input, cell);
  };
}

/** Reads the numbers that `PLAIN_NUMBER` does not match, such as those with spaces, and reports invalid cells. */
function slowNumber(input: NumberInputNode, cell: string): CellValue<number> {
  if (cell.trim() === '') return { ok: true, value: null };
  const fact = readFact(input, cell, [input.name]);
  if (!fact.ok) return fact;
  return { ok: true, value: Number(toScaledInteger(exact(fact.value as string), input.decimals)) };
}

/** Reads a boolean or an option. */
export function factCell(input: InputNode, cell: string): CellValue<boolean | string> {
  if (cell.trim() === '') return { ok: true, value: null };
  const fact = readFact(input, cell.trim(), [input.name]);
  return fact.ok ? { ok: true, value: fact.value as boolean | string } : fact;
}

const OLDEST = 130;

/** Reads ages of members, such as `38 8`; `?` is an unknown age. */
export function agesCell(cell: string, name: string): CellValue<NonNullable<Facts['ages']>> {
  if (cell.trim() === '') return { ok: true, value: null };
  const ages = cell.trim().split(/[\s;,|/]+/);
  const strange = ages.find((age) => age !== '?' && !(/^\d{1,3}$/.test(age) && Number(age) <= OLDEST));
  if (strange !== undefined) {
    return {
      ok: false,
      diagnostic: error('CAISSE-HOUSEHOLD-AGE', [name], { age: strange.slice(0, 60), limit: OLDEST }),
    };
  }
  return { ok: true, value: ages.map((age) => (age === '?' ? undefined : Number(age))) };
}

/** The decimals at which weights are read. */
export const WEIGHT_DECIMALS = 6;

const LARGEST_WEIGHT = 1_000_000_000;

/** Reads the weight of a row, the number of households that it represents, as an integer at six decimals. */
export function weightCell(cell: string, name: string): CellValue<number> {
  const parsed = parseDecimalText(cell);
  const value = parsed.ok ? exact(parsed.text) : undefined;
  if (
    value === undefined ||
    value.isNegative() ||
    value.greaterThan(LARGEST_WEIGHT) ||
    value.decimalPlaces() > WEIGHT_DECIMALS
  ) {
    return {
      ok: false,
      diagnostic: error('CAISSE-WEIGHT', [name], { text: cell.slice(0, 60), limit: LARGEST_WEIGHT }),
    };
  }
  return { ok: true, value: Number(toScaledInteger(value, WEIGHT_DECIMALS)) };
}
