/** Reads payments of HelloAsso. */
import { cents, checkArgument, checkParts, type Diagnostic, error, warning } from '../money/index.ts';
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
      /** Payments and refunds that move no money yet; none that another reading in the text settles. */
      readonly leftOut: readonly LeftOutPayment[];
      /** Payments that cannot be read, and warnings about refunds, with their paths. */
      readonly problems: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** States in which the money was received. `Registered` is a payment that the association recorded itself. */
const SETTLED: readonly string[] = ['Authorized', 'Registered'];

/** States in which the money was received and went back, at least in part. */
const GONE_BACK: readonly string[] = ['Refunded', 'Refunding'];

const CONTESTED = 'Contested';

const REFUNDED = 'Refunded';

/** The state of a refund that took place. */
const PROCESSED = 'Processed';

/** The largest payment that is read, in cents. */
const AMOUNT_LIMIT = 1_000_000_000;

/**
 * Reads payments from JSON of HelloAsso: a notification, a page of `payments` or `orders` of the API, or a list of these.
 *
 * @remarks
 * Only payments that are settled count; refunds that took place and charge-backs are lines of their own. Each instalment is a payment. A payment that is found twice is read once: of all its readings, as a notification, in an order or on
 * a page of the API, come one line for the payment, one for each refund operation that took place, with the key of the operation, and one for a charge-back. So a line keeps its key and its amount in all forms and while the state of the payment
 * advances, also when texts are read one after the other.
 *
 * The state `Refunded` alone moves no money, because neither the amounts nor the keys of its refunds are known before their operations. Until a reading has an operation that took place, the payment counts, its refund is
 * in `leftOut`, and `CAISSE-WARN-REFUND-PENDING` names it: read the payment from the API, or record the refund in the journal if HelloAsso has no operation for it. A charge-back is of the whole payment, the only amount that HelloAsso states;
 * `CAISSE-WARN-REFUND-ABOVE` names a payment of which more went back than was paid.
 *
 * Names and e-mail addresses go to
 * `accountOf` and are not kept; addresses and dates of birth are never read. HelloAsso does not sign its notifications: compare their amounts with those of the API before money is credited.
 *
 * @param text - JSON
 * @param options - how to find the account of a payer
 * @returns the payments and what was left out; or the diagnostic of a text that is not JSON
 * @law a payment of HelloAsso is never credited before it is settled
 * @law readings of one payment while its state advances, in any order, give the lines of its last state
 * @law texts that are read one after the other give each line once, with the key and the amount that it keeps
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
  const accounts = knownAccounts(lines);
  const once = new Map<string, Payment>();
  const problems: Diagnostic[] = lines.flatMap((line) => line.problems);
  for (const { payments, path, key } of lines) {
    const given = payments.map((each) => ({ ...each, account: accounts.get(key) ?? null }));
    const other = given.find((each) => once.has(each.key) && !isSamePayment(once.get(each.key)!, each));
    if (other !== undefined) problems.push(error('CAISSE-FORMAT-TWICE', path, { text: other.key }));
    else for (const each of given) once.set(each.key, latest(once.get(each.key), each));
  }
  const listed = new Set(lines.flatMap((line) => (line.hasRefunds ? [`${line.key}:refund`] : [])));
  const leftOut = lines.flatMap((line) => line.leftOut).filter(({ key }) => !once.has(key) && !listed.has(key));
  return {
    ok: true,
    payments: [...once.values()],
    leftOut,
    problems: [...problems, ...refundWarnings(lines, once)],
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

/** What one reading of a payment says. */
interface ReadLine {
  /** The key of the payment. */
  readonly key: string;
  readonly state: string;
  readonly payments: readonly Payment[];
  readonly leftOut: readonly LeftOutPayment[];
  readonly problems: readonly Diagnostic[];
  /** Whether its refund operations are known. */
  readonly hasRefunds: boolean;
}

/** A reading with its place in the text. */
type PlacedLine = ReadLine & { readonly path: Path };

function readPayment({ payment, payer, metadata, path }: FoundPayment, { accountOf }: ReadHelloAssoOptions): ReadLine {
  const id = fieldOf(payment, 'id');
  const state = textOf(payment, 'state') ?? '';
  const key = `helloasso:payment:${String(id)}`;
  const line: ReadLine = { key, state, payments: [], leftOut: [], problems: [], hasRefunds: false };
  const isPaid = SETTLED.includes(state) || GONE_BACK.includes(state) || state === CONTESTED;
  if (!isPaid) return { ...line, leftOut: [{ key, state }] };
  const at = textOf(payment, 'date');
  const amount = fieldOf(payment, 'amount');
  if (!isId(id) || at === undefined || !isAmount(amount))
    return { ...line, problems: [error('CAISSE-FORMAT-PAYMENT', path, { software: 'HelloAsso' })] };
  if (!isDate(at)) return { ...line, problems: [error('CAISSE-FORMAT-DATE', path, { text: at })] };
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
  const contested: readonly Payment[] =
    state === CONTESTED
      ? [{ key: `${key}:charge-back`, kind: 'charge-back', account, at, amount: cents(amount, 'once') }]
      : [];
  const refunds = readRefunds(payment, paid);
  const hasRefunds = refunds.payments.length + refunds.leftOut.length > 0;
  return {
    ...line,
    payments: [paid, ...refunds.payments, ...contested],
    leftOut: state === REFUNDED && !hasRefunds ? [{ key: `${key}:refund`, state }] : refunds.leftOut,
    hasRefunds,
  };
}

/** The refund operations of a payment: those that took place, and those that have not. */
function readRefunds(payment: PlainObject, { account, at }: Payment): Pick<ReadLine, 'payments' | 'leftOut'> {
  const [payments, leftOut]: [Payment[], LeftOutPayment[]] = [[], []];
  for (const each of itemsOf(payment, 'refundOperations')) {
    const [id, part, status] = [fieldOf(each, 'id'), fieldOf(each, 'amount'), textOf(each, 'status') ?? ''];
    if (!isId(id) || !isAmount(part)) continue;
    const key = `helloasso:refund:${id}`;
    const updated = textOf(fieldOf(each, 'meta'), 'updatedAt');
    const day = updated !== undefined && isDate(updated) ? updated : at;
    if (status === PROCESSED) payments.push({ key, kind: 'refund', account, at: day, amount: cents(part, 'once') });
    else leftOut.push({ key, state: status });
  }
  return { payments, leftOut };
}

/** The account of each payment: the first that a reading of it knows. Only some forms have the metadata by which an account is found. */
function knownAccounts(lines: readonly ReadLine[]): ReadonlyMap<string, string> {
  const accounts = new Map<string, string>();
  for (const { key, payments } of lines) {
    const account = payments[0]?.account ?? null;
    if (account !== null && !accounts.has(key)) accounts.set(key, account);
  }
  return accounts;
}

/** Of two readings of one line, the one with the later day, so that their order in the text has no effect. */
const latest = (before: Payment | undefined, after: Payment): Payment =>
  before === undefined ? after : { ...before, ...after, at: before.at > after.at ? before.at : after.at };

/** Warnings about payments whose refund is not known yet, and about those of which more went back than was paid; each payment once. */
function refundWarnings(lines: readonly PlacedLine[], once: ReadonlyMap<string, Payment>): readonly Diagnostic[] {
  const payments = new Map<string, { path: Path; isRefunded: boolean; keys: Set<string> }>();
  for (const { key, state, path, payments: found } of lines) {
    if (!once.has(key)) continue;
    const known = payments.get(key) ?? { path, isRefunded: false, keys: new Set<string>() };
    known.isRefunded ||= state === REFUNDED;
    for (const each of found) if (each.key !== key) known.keys.add(each.key);
    payments.set(key, known);
  }
  return [...payments].flatMap(([key, { path, isRefunded, keys }]): readonly Diagnostic[] => {
    const back = [...keys].reduce((total, each) => total + (once.get(each)?.amount ?? 0), 0);
    if (isRefunded && back === 0) return [warning('CAISSE-WARN-REFUND-PENDING', path, { text: key })];
    return back > once.get(key)!.amount ? [warning('CAISSE-WARN-REFUND-ABOVE', path, { text: key })] : [];
  });
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
