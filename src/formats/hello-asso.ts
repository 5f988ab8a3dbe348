/** Reads payments of HelloAsso. */
import { cents, checkArgument, checkParts, type Diagnostic, error } from '../money/index.ts';
import { isDate } from './is-date.ts';
import { isSamePayment, type LeftOutPayment, type Payment } from './payment.ts';
import { fieldOf, isPlainObject, itemsOf, type PlainObject, textOf } from './plain-data.ts';

/** What identifies a payer of HelloAsso. It goes to `accountOf` only, and is not kept. */
export interface HelloAssoPayer {
  readonly email?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  /** The metadata that the caisse gave to a checkout, as text. */
  readonly metadata?: Readonly<Record<string, string>>;
}

/** Options of `readHelloAsso`. */
export interface ReadHelloAssoOptions {
  /** The opaque id of the account of a payer; `undefined` for an unknown one. */
  readonly accountOf: (payer: HelloAssoPayer) => string | undefined;
  /**
   * The slug of the form by which contributions are paid.
   *
   * @defaultValue all forms
   */
  readonly form?: string;
}

/** The payments of a text, in its order, with what was left out; or why the text cannot be read. */
export type ReadHelloAssoResult =
  | {
      readonly ok: true;
      readonly payments: readonly Payment[];
      readonly leftOut: readonly LeftOutPayment[];
      /** Payments that cannot be read, with their paths. */
      readonly problems: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** States in which the money was received. `Registered` is a payment that the association recorded itself. */
const SETTLED: readonly string[] = ['Authorized', 'Registered'];

/** States in which the money was received and went back, at least in part. */
const GONE_BACK: readonly string[] = ['Refunded', 'Refunding'];

const CONTESTED = 'Contested';

/** The state of a refund that took place. */
const PROCESSED = 'Processed';

/** The largest payment that is read, in cents. */
const AMOUNT_LIMIT = 1_000_000_000;

/**
 * Reads payments from JSON of HelloAsso: a notification, a page of `payments` or `orders` of the API, or a list of these.
 *
 * @remarks
 * Only payments that are settled count; refunds that took place and charge-backs are lines of their own. Each instalment is a payment. A payment that is found twice is read once. Names and e-mail addresses go to
 * `accountOf` and are not kept; addresses and dates of birth are never read. HelloAsso does not sign its notifications: compare their amounts with those of the API before money is credited.
 *
 * @param text - JSON
 * @param options - how to find the account of a payer
 * @returns the payments and what was left out; or the diagnostic of a text that is not JSON
 * @law a payment of HelloAsso is never credited before it is settled
 * @law fields that are not known have no effect
 * @law any text is read or refused, and never throws
 * @unit cents
 * @source https://dev.helloasso.com/docs/les-notifications
 * @example
 * ```ts
 * import { readHelloAsso } from 'caisse-rules/formats';
 *
 * const notification = {
 *   eventType: 'Payment',
 *   data: { id: 13790, amount: 2000, date: '2026-06-07T14:11:15+02:00', state: 'Authorized', payer: { email: 'foyer-12@example.org' } },
 * };
 * const read = readHelloAsso(JSON.stringify(notification), { accountOf: () => 'foyer-12' });
 * console.log(read.ok && read.payments.map(({ key, amount }) => `${key} ${amount}`)); // => [ 'helloasso:payment:13790 2000' ]
 * ```
 */
export function readHelloAsso(text: string, options: ReadHelloAssoOptions): ReadHelloAssoResult {
  checkArgument('text', text, 'text');
  checkParts('options', options, { accountOf: 'function' });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, diagnostics: [error('CAISSE-FORMAT-JSON', [])] };
  }
  const found = paymentsIn(data, [], undefined);
  if (found.length === 0 && !isKnownForm(data))
    return { ok: false, diagnostics: [error('CAISSE-FORMAT-UNKNOWN', [], { software: 'HelloAsso' })] };
  const lines = found
    .filter(({ order }) => options.form === undefined || textOf(order, 'formSlug') === options.form)
    .map((each) => ({ ...readPayment(each, options), path: each.path }));
  const once = new Map<string, Payment>();
  const twice: Diagnostic[] = [];
  for (const { payments, path } of lines) {
    const other = payments.find((each) => once.has(each.key) && !isSamePayment(once.get(each.key)!, each));
    if (other !== undefined) twice.push(error('CAISSE-FORMAT-TWICE', path, { text: other.key }));
    else for (const payment of payments) once.set(payment.key, payment);
  }
  return {
    ok: true,
    payments: [...once.values()],
    leftOut: lines.flatMap(({ leftOut }) => leftOut),
    problems: [...lines.flatMap(({ problems }) => problems), ...twice],
  };
}

type Path = Diagnostic['path'];

/** A payment as it stands in the text, with the order and the payer above it. */
interface FoundPayment {
  readonly payment: PlainObject;
  readonly order: unknown;
  readonly payer: unknown;
  readonly metadata: unknown;
  readonly path: Path;
}

/** Whether the text has the form of HelloAsso without a payment in it: another notification, or an empty page. */
const isKnownForm = (data: unknown): boolean =>
  Array.isArray(data)
    ? data.length === 0
    : textOf(data, 'eventType') !== undefined || Array.isArray(fieldOf(data, 'data'));

/** All payments below a value: notifications, pages, orders with payments, and payments. */
function paymentsIn(data: unknown, path: Path, metadata: unknown): readonly FoundPayment[] {
  if (Array.isArray(data)) return data.flatMap((item, place) => paymentsIn(item, [...path, place], metadata));
  if (!isPlainObject(data)) return [];
  const given = fieldOf(data, 'metadata') ?? metadata;
  const below = fieldOf(data, 'data');
  if (below !== undefined) return paymentsIn(below, [...path, 'data'], given);
  if (Array.isArray(fieldOf(data, 'payments')))
    return itemsOf(data, 'payments').flatMap((payment, place) =>
      isPlainObject(payment)
        ? [{ payment, order: data, payer: fieldOf(data, 'payer'), metadata: given, path: [...path, 'payments', place] }]
        : [],
    );
  if (fieldOf(data, 'state') === undefined || fieldOf(data, 'amount') === undefined) return [];
  return [{ payment: data, order: fieldOf(data, 'order'), payer: fieldOf(data, 'payer'), metadata: given, path }];
}

interface ReadLine {
  readonly payments: readonly Payment[];
  readonly leftOut: readonly LeftOutPayment[];
  readonly problems: readonly Diagnostic[];
}

function readPayment({ payment, payer, metadata, path }: FoundPayment, { accountOf }: ReadHelloAssoOptions): ReadLine {
  const id = fieldOf(payment, 'id');
  const state = textOf(payment, 'state') ?? '';
  const key = `helloasso:payment:${String(id)}`;
  const isPaid = SETTLED.includes(state) || GONE_BACK.includes(state) || state === CONTESTED;
  if (!isPaid) return { payments: [], leftOut: [{ key, state }], problems: [] };
  const at = textOf(payment, 'date');
  const amount = fieldOf(payment, 'amount');
  if (!isId(id) || at === undefined || !isAmount(amount))
    return { payments: [], leftOut: [], problems: [error('CAISSE-FORMAT-PAYMENT', path, { software: 'HelloAsso' })] };
  if (!isDate(at)) return { payments: [], leftOut: [], problems: [error('CAISSE-FORMAT-DATE', path, { text: at })] };
  const account = accountOf(payerOf(payer, metadata)) ?? null;
  const instalment = fieldOf(payment, 'installmentNumber');
  const paid: Payment = {
    key,
    kind: 'payment',
    account,
    at,
    amount: cents(amount, 'once'),
    ...(typeof instalment === 'number' && Number.isInteger(instalment) ? { instalment } : {}),
  };
  return { payments: [paid, ...moneyBack(payment, state, paid)], leftOut: [], problems: [] };
}

/** The refunds of a payment; a refunded payment without a list of refunds went back whole. */
function moneyBack(payment: PlainObject, state: string, { key, account, at, amount }: Payment): readonly Payment[] {
  if (state === CONTESTED) return [{ key: `${key}:charge-back`, kind: 'charge-back', account, at, amount }];
  const listed = itemsOf(payment, 'refundOperations').filter((each) => textOf(each, 'status') === PROCESSED);
  const refunds = listed.flatMap((each): Payment[] => {
    const [id, part] = [fieldOf(each, 'id'), fieldOf(each, 'amount')];
    if (!isId(id) || !isAmount(part)) return [];
    const day = textOf(fieldOf(each, 'meta'), 'updatedAt') ?? at;
    return [{ key: `helloasso:refund:${id}`, kind: 'refund', account, at: day, amount: cents(part, 'once') }];
  });
  if (refunds.length > 0 || state !== 'Refunded') return refunds;
  return [{ key: `${key}:refund`, kind: 'refund', account, at, amount }];
}

const isId = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

const isAmount = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) > 0 && Number(value) <= AMOUNT_LIMIT;

/** What `accountOf` may see of a payer. */
function payerOf(payer: unknown, metadata: unknown): HelloAssoPayer {
  const text = (key: 'email' | 'firstName' | 'lastName'): Partial<Record<typeof key, string>> => {
    const value = textOf(payer, key);
    return value === undefined ? {} : { [key]: value };
  };
  const given = isPlainObject(metadata)
    ? Object.fromEntries(
        Object.entries(metadata)
          .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
          .map(([key, value]) => [key, String(value)]),
      )
    : undefined;
  return {
    ...text('email'),
    ...text('firstName'),
    ...text('lastName'),
    ...(given === undefined ? {} : { metadata: given }),
  };
}
