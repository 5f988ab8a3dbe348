/** Checks other uses of money, and reads their figures. */
import {
  type DecimalInput,
  type Diagnostic,
  error,
  exact,
  type Exact,
  parseDecimalText,
  parseRate,
} from '../../money/index.ts';
import { checkShape } from '../../shape/index.ts';
import type { Use } from './use.ts';
import { usesShape } from '../shapes/uses.ts';

/** The keys of uses that are shares. */
const SHARES: readonly string[] = ['eligible', 'costs', 'accredited', 'reduction', 'lent', 'repaid'];

/** The keys of uses that are amounts or numbers, and whether they may be zero. */
const NUMBERS: Readonly<Record<string, 'positive' | 'not-negative'>> = {
  amount: 'positive',
  prescription: 'positive',
  purchases: 'positive',
  cost: 'positive',
  paid: 'not-negative',
  perMonth: 'positive',
  unitCost: 'positive',
  units: 'positive',
};

/** Checked uses, or diagnostics. */
export type CheckUsesResult =
  | { readonly ok: true; readonly uses: readonly Use[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Checks any value as a list of other uses of money.
 *
 * @param data - any value
 * @returns a frozen copy as uses, or its diagnostics
 * @law any data is read as uses or refused, and never throws
 */
export function checkUses(data: unknown): CheckUsesResult {
  const shaped = checkShape(usesShape, data);
  if (!shaped.ok) return shaped;
  const diagnostics = useProblems(shaped.data, []);
  return diagnostics.length === 0 ? { ok: true, uses: shaped.data } : { ok: false, diagnostics };
}

/** What is wrong with the figures of uses at a place of a document. */
export function useProblems(uses: readonly Use[], at: Diagnostic['path']): readonly Diagnostic[] {
  return uses.flatMap((use, place) => [
    ...Object.entries(use).flatMap(([key, value]: [string, unknown]) =>
      figureProblems(key, value as DecimalInput, [...at, place, key]),
    ),
    ...paidProblems(use, [...at, place, 'paid']),
  ]);
}

function figureProblems(key: string, written: DecimalInput, path: Diagnostic['path']): readonly Diagnostic[] {
  const text = String(written);
  if (SHARES.includes(key)) {
    const rate = parseRate(written);
    if (!rate.ok) return [{ ...rate.diagnostic, path }];
    const ratio = exact(rate.ratio);
    if (ratio.isNegative()) return [error('CAISSE-FIGURE-NEGATIVE', path, { text })];
    if (key === 'reduction' && ratio.isZero()) return [error('CAISSE-FIGURE-ZERO', path, { text })];
    return ratio.greaterThan(exact(1)) ? [error('CAISSE-USE-SHARE', path, { text })] : [];
  }
  const sign = Object.hasOwn(NUMBERS, key) ? NUMBERS[key] : undefined;
  if (sign === undefined) return [];
  const number = parseDecimalText(written);
  if (!number.ok) return [{ ...number.diagnostic, path }];
  const value = exact(number.text);
  if (value.isNegative()) return [error('CAISSE-FIGURE-NEGATIVE', path, { text })];
  return sign === 'positive' && value.isZero() ? [error('CAISSE-FIGURE-ZERO', path, { text })] : [];
}

/** A reduced price must be below the cost, otherwise the money pays for nothing. */
function paidProblems(use: Use, path: Diagnostic['path']): readonly Diagnostic[] {
  if (use.kind !== 'solidarity-baskets' && use.kind !== 'shared-canteen') return [];
  const [cost, paid] = [parseDecimalText(use.cost), parseDecimalText(use.paid)];
  if (!cost.ok || !paid.ok || exact(paid.text).lessThan(exact(cost.text))) return [];
  return [error('CAISSE-USE-PAID', path, { paid: paid.text, cost: cost.text })];
}

/** A checked share as an exact ratio. */
export function shareOfUse(written: DecimalInput): Exact {
  const rate = parseRate(written);
  if (!rate.ok) throw new RangeError(`uses: ${JSON.stringify(written)} is not a share`);
  return exact(rate.ratio);
}

/** A checked number. */
export function numberOfUse(written: DecimalInput): Exact {
  const number = parseDecimalText(written);
  if (!number.ok) throw new RangeError(`uses: ${JSON.stringify(written)} is not a number`);
  return exact(number.text);
}
