/** Reads the numbers and the product of a line of a basket. */
import {
  type DecimalInput,
  decimalPlaces,
  type Diagnostic,
  error,
  exact,
  nearestDetail,
  toScaledInteger,
  warning,
} from '../../money/index.ts';
import { normalForm } from '../../rule/index.ts';
import { dataKind, quotable } from '../../shape/index.ts';
import { parseNumber } from '../lowering/read-figure.ts';
import type { BasketLine } from './basket.ts';
import { LARGEST_PRICE, QUANTITY_DECIMALS } from './cover-rule.ts';
import { halfUp } from './cover-line.ts';
import type { LoweredRegisters, ProductFacts } from './lowered.ts';

/** The numbers of a line: cents, and thousandths of a unit. */
export interface LineNumbers {
  /** The price after the discount of the line, without the deposit. */
  readonly price: number;
  readonly quantity: number;
  readonly deposit: number;
  readonly isDepositOnly: boolean;
}

type Report = (diagnostic: Diagnostic) => void;

const ONE = 1000;
const CENT_DECIMALS = 2;

/** Reads the numbers of a line; `undefined` if one of them is invalid, which is reported. */
export function readNumbers(line: BasketLine, path: Diagnostic['path'], report: Report): LineNumbers | undefined {
  const { quantity: units, unitPrice, price: whole, discount: off, deposit: kept } = line;
  const quantity = units === undefined ? ONE : readScaled(units, QUANTITY_DECIMALS, [...path, 'quantity'], report);
  const deposit = kept === undefined ? 0 : readScaled(kept, CENT_DECIMALS, [...path, 'deposit'], report);
  const isDepositOnly = whole === undefined && unitPrice === undefined;
  if (isDepositOnly && kept === undefined) {
    report(error('CAISSE-BASKET-PRICE-MISSING', path));
    return undefined;
  }
  if (whole !== undefined && unitPrice !== undefined) {
    report(error('CAISSE-KEYS-EXCLUSIVE', [...path, 'price'], { key: 'price', other: 'unitPrice' }));
    return undefined;
  }
  const given = whole ?? unitPrice;
  const key = whole === undefined ? 'unitPrice' : 'price';
  const stated = given === undefined ? 0 : readScaled(given, CENT_DECIMALS, [...path, key], report);
  const discount = off === undefined ? 0 : readScaled(off, CENT_DECIMALS, [...path, 'discount'], report);
  if (quantity === undefined || deposit === undefined || stated === undefined || discount === undefined)
    return undefined;
  if (quantity === 0) {
    report(error('CAISSE-BASKET-NEGATIVE', [...path, 'quantity'], { text: '0' }));
    return undefined;
  }
  const price = whole === undefined ? halfUp(stated * quantity, ONE) : stated;
  if (price > LARGEST_CENTS) {
    report(error('CAISSE-BASKET-TOO-LARGE', path, { text: String(price / 100), limit: LARGEST_PRICE }));
    return undefined;
  }
  if (discount > price) {
    report(error('CAISSE-BASKET-DISCOUNT', [...path, 'discount'], { discount, price }));
    return { price, quantity, deposit, isDepositOnly };
  }
  return { price: price - discount, quantity, deposit, isDepositOnly };
}

const LARGEST_CENTS = LARGEST_PRICE * 100;

/** Reads a number of a basket as a whole number at a scale; an invalid one is reported. */
export function readScaled(
  given: DecimalInput,
  decimals: number,
  path: Diagnostic['path'],
  report: Report,
): number | undefined {
  const scale = decimals === CENT_DECIMALS ? 100 : 1000;
  if (typeof given === 'number' && given >= 0 && given <= LARGEST_PRICE) {
    // A quotient of whole numbers below 2⁵³ is the number nearest to the decimal, as `given` is.
    const scaled = Math.round(given * scale);
    if (scaled / scale === given) return scaled;
  }
  return readWritten(given, decimals, path, report);
}

/** Reads a number as people write it; also finds what is wrong with a number. */
function readWritten(given: unknown, decimals: number, path: Diagnostic['path'], report: Report): number | undefined {
  if (typeof given !== 'number' && typeof given !== 'string') {
    report(error('CAISSE-TYPE', path, { expected: 'number', received: dataKind(given) }));
    return undefined;
  }
  const parsed = decimals === CENT_DECIMALS ? parseNumber(given, 'money') : parseNumber(asDecimals(given), 'count');
  if (!parsed.ok) {
    report({ ...parsed.diagnostic, path });
    return undefined;
  }
  const value = exact(parsed.text);
  const text = quotable(given) ?? parsed.text;
  if (value.isNegative() && !value.isZero()) {
    report(error('CAISSE-BASKET-NEGATIVE', path, { text }));
    return undefined;
  }
  if (decimalPlaces(value) > decimals) {
    report(error('CAISSE-BASKET-TOO-PRECISE', path, { text, limit: decimals }));
    return undefined;
  }
  if (value.greaterThan(LARGEST_PRICE)) {
    report(error('CAISSE-BASKET-TOO-LARGE', path, { text, limit: LARGEST_PRICE }));
    return undefined;
  }
  return Math.abs(Number(toScaledInteger(value, decimals)));
}

/** Digits with one point or comma. */
const DECIMALS = /^(\s*-?\d+)[.,](\d+\s*)$/;

/** A quantity whose only point or comma marks decimals: `1,274` kg is what a scale prints, and thousands of units are on no line. A trailing zero makes it unambiguous. */
const asDecimals = (given: DecimalInput): DecimalInput =>
  typeof given === 'string'
    ? given.replace(DECIMALS, (_, whole: string, rest: string) => `${whole}.${rest.trim()}0`)
    : given;

/** What is known of the product of a line, and whether it has attributes of its own. */
export interface LineProduct {
  readonly facts: ProductFacts;
  readonly isPlain: boolean;
  readonly isCodeUnknown: boolean;
}

/** The product of a line that says nothing of it. */
const UNKNOWN_PRODUCT: ProductFacts = { categories: [], labels: [] };

/** Finds the product of a line; names that no register has are reported. */
export function findProduct(
  line: BasketLine,
  registers: LoweredRegisters,
  path: Diagnostic['path'],
  report: Report,
): LineProduct {
  const { product, code, category, labels, origin, processing } = line;
  const listed = product === undefined ? undefined : registers.products.get(product);
  if (product !== undefined && listed === undefined) {
    report(warning('CAISSE-WARN-PRODUCT-UNLISTED', [...path, 'product'], unknown(product, registers.products)));
  }
  const byCode = code === undefined || listed !== undefined ? undefined : registers.codes.get(String(code));
  const isCodeUnknown = code !== undefined && listed === undefined && byCode === undefined;
  if (isCodeUnknown) report(warning('CAISSE-WARN-PRODUCT-UNLISTED', [...path, 'code'], { name: String(code) }));
  const known = listed ?? (byCode === undefined ? undefined : registers.products.get(byCode)) ?? UNKNOWN_PRODUCT;
  if (category === undefined && labels === undefined && origin === undefined && processing === undefined) {
    return { facts: known, isPlain: !isCodeUnknown, isCodeUnknown };
  }
  const lineage = category === undefined ? known.categories : findCategory(category, registers, path, report);
  const facts: ProductFacts = {
    ...known,
    categories: lineage,
    ...(labels === undefined ? {} : { labels: labels.map(normalForm) }),
    ...(origin === undefined ? {} : { origin: normalForm(origin) }),
    ...(processing === undefined ? {} : { processing: normalForm(String(processing)) }),
  };
  return { facts, isPlain: false, isCodeUnknown };
}

function findCategory(
  category: string,
  { categories }: LoweredRegisters,
  path: Diagnostic['path'],
  report: Report,
): readonly string[] {
  const exactly = categories.get(category);
  if (exactly !== undefined) return exactly;
  const form = normalForm(category);
  const spelt = [...categories].find(([id]) => normalForm(id) === form);
  if (spelt !== undefined) return spelt[1];
  report(warning('CAISSE-WARN-CATEGORY-UNLISTED', [...path, 'category'], unknown(category, categories)));
  return [];
}

const unknown = (
  name: string,
  register: ReadonlyMap<string, unknown>,
): { readonly name: string; readonly nearest?: string } => ({ name, ...nearestDetail(name, [...register.keys()]) });
