/** Covers a basket: what the allocation may pay of each line. */
import {
  type Cents,
  checkArgument,
  checkParts,
  type Diagnostic,
  error,
  type Month,
  nearestDetail,
  readOptional,
  warning,
} from '../../money/index.ts';
import { dataKind, quotable } from '../../shape/index.ts';
import type { Caisse } from '../lowered.ts';
import { checkCaisseArgument, rulesAt } from '../rules-at.ts';
import type { Basket, BasketLine, CeilingUse, CoverBasketResult, CoveredBasket, CoveredLine } from './basket.ts';
import { type CoverAtPlace, coverAtPlace } from './compile-cover.ts';
import { coverLine, isRoundedToZero } from './cover-line.ts';
import type { LineDecision } from './decide-line.ts';
import type { LoweredCeiling } from './lowered.ts';
import { monthOf } from './month-of.ts';
import { findProduct, readNumbers, readScaled } from './read-line.ts';
import { splitWhole } from './split-whole.ts';

/** Options of `coverBasket`. */
export interface CoverBasketOptions {
  /**
   * What has been covered in the month before, in cents, by the ids of the ceilings per month.
   *
   * @defaultValue `{}`
   */
  readonly spent?: Readonly<Record<string, number>>;
}

/** A line that was read and decided. */
export interface DecidedLine {
  readonly id: string;
  /** Its place in the basket. */
  readonly place: number;
  readonly decision: LineDecision;
  readonly isDepositOnly: boolean;
  /** Thousandths. */
  readonly quantity: number;
  readonly deposit: number;
  /** Cents after all discounts, without the deposit. */
  price: number;
  /** Cents. */
  covered: number;
}

/** A basket whose lines are decided and covered. */
export interface DecidedBasket {
  readonly month: Month;
  readonly at: CoverAtPlace;
  readonly lines: readonly DecidedLine[];
  readonly ceilings: readonly CeilingUse[];
  readonly problems: readonly Diagnostic[];
}

/**
 * Covers a basket by the conventionnement of a caisse: the rule of each line, its rate, what the allocation may pay and what the member pays.
 *
 * @remarks
 * The price of a line is quantity × unit price, rounded to the cent, half-up. Lines that cannot be read are left out and named in `problems`; all
 * others are covered. A discount of the basket and the ceilings per purchase and per month are spread over the lines by largest remainder; of equal
 * remainders, the first id in alphabetical order counts. Ceilings that limit fewer lines apply first, those that limit equally many in the order of
 * their ids; so a ceiling within another one never makes the wider one unused.
 *
 * @param caisse - a checked caisse
 * @param basket - the lines, and a discount
 * @param place - an entry of the register `places`, or any other name for a place on no list
 * @param at - the month, `YYYY-MM`, or the day, `YYYY-MM-DD`
 * @param options - what has been covered in the month before
 * @returns the cover of each line and in total; or diagnostics, if no conventionnement is in force
 * @throws TypeError when an argument has another type
 * @law covered and own sum to the price on every line and in total
 * @law cover is never above the rate of the price, the base price or a ceiling
 * @law no ceiling is exceeded, however ceilings overlap
 * @law without a ceiling, a basket is covered by what the ceiling cuts more
 * @law a line rounded to zero has a rate, and no cover under any ceiling or share
 * @law a ceiling added to nested ceilings never raises the cover
 * @law the order of lines, rules and registers changes nothing
 * @law a rule heavier than all others decides the line
 * @law rules of equal weight that disagree are always a problem
 * @law a higher rate never lowers the cover
 * @law what is excluded is not covered
 * @law the cover of a line in whole numbers equals its rule
 * @unit cents
 * @french prise en charge d’un panier
 * @example
 * ```ts
 * import { defineCaisse } from 'caisse-rules';
 * import { coverBasket } from 'caisse-rules/conventionnement';
 *
 * const caisse = defineCaisse({
 *   schema: 1,
 *   id: 'essai',
 *   name: 'Essai',
 *   places: { epicerie: { label: 'Épicerie du village' } },
 *   products: { poires: { label: 'Poires', unit: 'kg' } },
 *   rules: [
 *     {
 *       from: '2026-01',
 *       contribution: { kind: 'none' },
 *       allocation: { kind: 'flat', amount: 100 },
 *       conventionnement: {
 *         unlisted: { place: 'excluded', product: 'excluded' },
 *         rules: [
 *           { id: 'epicerie', kind: 'place', places: ['epicerie'], gives: 'accepted' },
 *           { id: 'fruits', kind: 'product', products: ['poires'], gives: { rate: '70 %' } },
 *         ],
 *       },
 *     },
 *   ],
 * });
 * const basket = { lines: [{ id: '1', product: 'poires', quantity: '1,274', unitPrice: '3,50' }] };
 * const cover = coverBasket(caisse, basket, 'epicerie', '2026-11-27');
 * if (cover.ok) console.log(cover.lines.map(({ rule, price, covered, own }) => ({ rule, price, covered, own })));
 * // => [ { rule: 'fruits', price: 446, covered: 312, own: 134 } ]
 * ```
 */
export function coverBasket(
  caisse: Caisse,
  basket: Basket,
  place: string,
  at: string,
  options: CoverBasketOptions = {},
): CoverBasketResult {
  const decided = decideBasket(caisse, basket, place, at, options);
  return decided.ok ? coverOf(decided.basket, place) : decided;
}

/** The cover of a basket that is decided. */
export function coverOf({ month, lines, ceilings, problems }: DecidedBasket, place: string): CoveredBasket {
  let [total, covered, refused] = [0, 0, 0];
  const shown = lines.map((line): CoveredLine => {
    const { id, price, deposit, decision, isDepositOnly } = line;
    const whole = price + deposit;
    const isRefused = isDepositOnly || decision.whole === undefined;
    total += whole;
    covered += line.covered;
    if (isRefused) refused += whole;
    return {
      id,
      price: once(whole),
      covered: once(line.covered),
      own: once(whole - line.covered),
      deposit: once(deposit),
      ...(isDepositOnly ? DEPOSIT : decision.shown),
      ...(isLineRoundedToZero(line) ? { isRoundedToZero: true } : {}),
    };
  });
  return {
    ok: true,
    month,
    place,
    total: once(total),
    covered: once(covered),
    own: once(total - covered),
    refused: once(refused),
    lines: shown,
    ceilings,
    problems,
  };
}

/** Whether nothing is covered of a line because its rate gives less than half a cent. */
const isLineRoundedToZero = ({ decision, isDepositOnly, price, quantity }: DecidedLine): boolean =>
  !isDepositOnly && decision.whole !== undefined && isRoundedToZero(decision.whole, price, quantity);

const DEPOSIT: LineDecision['shown'] = { verdict: 'deposit' };

/** Whole cents that were computed within limits, as an amount. */
const once = (whole: number): Cents<'once'> => whole as Cents<'once'>;

/** The largest number of lines. */
const LINES_LIMIT = 1000;

type DecidedResult =
  | { readonly ok: true; readonly basket: DecidedBasket }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Reads, decides and covers the lines of a basket. */
export function decideBasket(
  caisse: Caisse,
  basket: Basket,
  place: string,
  day: string,
  options: CoverBasketOptions,
): DecidedResult {
  checkCaisseArgument(caisse);
  checkParts('basket', basket, { lines: 'list' });
  checkArgument('place', place, 'text');
  checkArgument('at', day, 'text');
  readOptional('options', options, { spent: { each: 'number' } });
  if (basket.lines.length > LINES_LIMIT) {
    const details = { count: basket.lines.length, limit: LINES_LIMIT };
    return { ok: false, diagnostics: [error('CAISSE-TOO-MANY-ITEMS', ['lines'], details)] };
  }
  const month = monthOf(day);
  if (!month.ok) return { ok: false, diagnostics: [month.diagnostic] };
  const rules = rulesAt(caisse, month.month);
  if (!rules.ok) return { ok: false, diagnostics: [rules.diagnostic] };
  const { conventionnement } = rules.version;
  if (conventionnement === undefined) {
    return { ok: false, diagnostics: [error('CAISSE-CONVENTION-MISSING', ['month'], { month: month.month })] };
  }
  const problems: Diagnostic[] = [];
  const at = coverAtPlace(conventionnement, place, month.month);
  const { places } = conventionnement.registers;
  if (!at.isListed && places.size > 0) {
    problems.push(
      warning('CAISSE-WARN-PLACE-UNLISTED', ['place'], { name: place, ...nearestDetail(place, [...places.keys()]) }),
    );
  }
  const lines = decideLines(basket, at, problems);
  if (basket.lines.length === 0) problems.push(error('CAISSE-BASKET-EMPTY', ['lines']));
  if (basket.discount !== undefined) spreadDiscount(basket.discount, lines, problems);
  for (const line of lines) {
    const { whole } = line.decision;
    if (whole !== undefined) line.covered = coverLine(whole, line.price, line.quantity);
  }
  const ceilings = applyCeilings(conventionnement.ceilings, lines, options.spent ?? {}, problems);
  return { ok: true, basket: { month: month.month, at, lines, ceilings, problems } };
}

function decideLines({ lines }: Basket, at: CoverAtPlace, problems: Diagnostic[]): DecidedLine[] {
  const decided: DecidedLine[] = [];
  const ids = new Set<string>();
  const report = (problem: Diagnostic): void => {
    problems.push(problem);
  };
  lines.forEach((line, place) => {
    const path = ['lines', place];
    if (!isLine(line, path, report)) return;
    const { id } = line;
    if (ids.has(id)) {
      report(error('CAISSE-BASKET-LINE-TWICE', [...path, 'id'], { id }));
      return;
    }
    ids.add(id);
    const numbers = readNumbers(line, path, report);
    if (numbers === undefined) return;
    const { facts, isPlain, isCodeUnknown } = findProduct(line, at.conventionnement.registers, path, report);
    const decision = isPlain ? at.ofProduct(facts) : at.ofLine(facts, isCodeUnknown);
    if (decision.shown.verdict === 'rules-disagree') report(disagreement(decision, path));
    const { price, quantity, deposit, isDepositOnly } = numbers;
    decided.push({ id, place, decision, isDepositOnly, quantity, deposit, price, covered: 0 });
  });
  return decided;
}

const TEXTS = ['product', 'category', 'origin'] as const;

/** Whether a line is an object with an id, and attributes of the right types. */
function isLine(line: BasketLine, path: Diagnostic['path'], report: (problem: Diagnostic) => void): boolean {
  const received = dataKind(line);
  if (received !== 'object') {
    report(error('CAISSE-TYPE', path, { expected: 'object', received }));
    return false;
  }
  if (typeof line.id !== 'string') {
    report(error('CAISSE-TYPE', [...path, 'id'], { expected: 'text', received: dataKind(line.id) }));
    return false;
  }
  for (const key of TEXTS) {
    if (line[key] !== undefined && typeof line[key] !== 'string') {
      report(error('CAISSE-TYPE', [...path, key], { expected: 'text', received: dataKind(line[key]) }));
      return false;
    }
  }
  const { labels } = line;
  if (labels !== undefined && !(Array.isArray(labels) && labels.every((label) => typeof label === 'string'))) {
    report(error('CAISSE-TYPE', [...path, 'labels'], { expected: 'list', received: dataKind(labels) }));
    return false;
  }
  return true;
}

function disagreement({ what, where }: LineDecision, path: Diagnostic['path']): Diagnostic {
  const side = what.disagrees === undefined ? where : what;
  return error('CAISSE-CONVENTION-DISAGREE', path, { rule: side.rule?.id ?? '', other: side.disagrees?.id ?? '' });
}

/** Lines in the alphabetical order of their ids, in which equal remainders are served. */
const inOrder = (lines: readonly DecidedLine[]): readonly DecidedLine[] =>
  [...lines].sort((left, right) => (left.id < right.id ? -1 : 1));

/** Takes a discount off the lines, in proportion to their prices. */
function spreadDiscount(
  given: NonNullable<Basket['discount']>,
  lines: readonly DecidedLine[],
  problems: Diagnostic[],
): void {
  const discount = readScaled(given, 2, ['discount'], (problem) => {
    problems.push(problem);
  });
  if (discount === undefined || discount === 0) return;
  const price = lines.reduce((sum, line) => sum + line.price, 0);
  if (discount > price) {
    problems.push(error('CAISSE-BASKET-DISCOUNT', ['discount'], { discount, price }));
    return;
  }
  const ordered = inOrder(lines);
  const parts = splitWhole(
    discount,
    ordered.map((line) => line.price),
  );
  ordered.forEach((line, place) => {
    line.price -= parts[place]!;
  });
}

/** Applies the ceilings per purchase and per month: those on fewer lines first, those on equally many in the order of their ids. */
function applyCeilings(
  ceilings: readonly LoweredCeiling[],
  lines: readonly DecidedLine[],
  spent: Readonly<Record<string, number>>,
  problems: Diagnostic[],
): readonly CeilingUse[] {
  const monthly = ceilings.filter(({ per }) => per === 'month').map(({ id }) => id);
  for (const name of Object.keys(spent)) {
    const given: unknown = spent[name];
    if (monthly.includes(name) && Number.isSafeInteger(given) && Number(given) >= 0) continue;
    problems.push(error('CAISSE-BASKET-SPENT', ['spent', name], { name, text: quotable(given) ?? dataKind(given) }));
  }
  const free = lines.map(({ covered }) => covered);
  const places = new Map(lines.map((line, place) => [line, place]));
  const used = ceilings.flatMap((ceiling, place): (CeilingLimit & Pick<CeilingUse, 'per'>)[] => {
    const limited = inOrder(lines.filter(({ decision }) => decision.ceilings.includes(place)));
    const at = limited.map((line) => places.get(line)!);
    return ceiling.per === 'unit' ? [] : [{ ceiling, per: ceiling.per, at, room: roomOf(ceiling, spent) }];
  });
  const { covered, binding } = coverUnder(used, free);
  lines.forEach((line, place) => {
    line.covered = covered[place]!;
  });
  const cutBy = (limit: CeilingLimit): number =>
    binding.has(limit)
      ? total(
          coverUnder(
            used.filter((each) => each !== limit),
            free,
          ).covered,
        ) - total(covered)
      : 0;
  return used.map((limit): CeilingUse => ({
    ceiling: limit.ceiling.id,
    per: limit.per,
    amount: once(limitOf(limit.ceiling)),
    before: once(spentBefore(limit.ceiling, spent)),
    covered: once(total(limit.at.map((place) => covered[place]!))),
    cut: once(cutBy(limit)),
  }));
}

/** A ceiling per purchase or per month on a basket. */
interface CeilingLimit {
  readonly ceiling: LoweredCeiling;
  /** The places of the lines that it limits, in the order of their ids. */
  readonly at: readonly number[];
  /** What may still be covered under it, in cents. */
  readonly room: number;
}

/** The cover of each line under some ceilings, and those that cut some of it. */
function coverUnder(
  limits: readonly CeilingLimit[],
  free: readonly number[],
): { readonly covered: readonly number[]; readonly binding: ReadonlySet<CeilingLimit> } {
  const covered = [...free];
  const binding = new Set<CeilingLimit>();
  // A ceiling on a part of the lines of another one comes before it, so that the wider one can still be used up by the other lines.
  for (const limit of [...limits].sort((left, right) => left.at.length - right.at.length)) {
    const at = limit.at.filter((place) => covered[place]! > 0);
    const wanted = at.map((place) => covered[place]!);
    if (total(wanted) <= limit.room) continue;
    binding.add(limit);
    splitWhole(limit.room, wanted).forEach((part, place) => {
      covered[at[place]!] = part;
    });
  }
  return { covered, binding };
}

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

const limitOf = ({ amount }: LoweredCeiling): number => Math.round(Number(amount) * 100);

/** What had been covered under a ceiling in the month before the basket. */
function spentBefore({ id, per }: LoweredCeiling, spent: Readonly<Record<string, number>>): number {
  const given = per === 'month' && Object.hasOwn(spent, id) ? spent[id] : 0;
  return Number.isSafeInteger(given) && Number(given) > 0 ? Number(given) : 0;
}

/** What may still be covered under a ceiling. */
const roomOf = (ceiling: LoweredCeiling, spent: Readonly<Record<string, number>>): number =>
  Math.max(0, limitOf(ceiling) - spentBefore(ceiling, spent));
