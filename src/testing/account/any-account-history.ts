/** Random histories and policies of accounts. */
import fc from 'fast-check';
import type { AccountPolicies, Entry } from '../../account/index.ts';
import { cents, checkWord, month, monthsBetween, readOptional, readParts } from '../../money/index.ts';

const START = month('2026-01');
const once = (amount: number): AccountPolicies['overdraft'] => cents(amount, 'once');

const anyUnspent = fc.oneof(
  fc.constantFrom('stays-in-fund' as const, 'carries-over' as const),
  fc.record({ expiresAfter: fc.integer({ min: 0, max: 4 }) }),
);

/** What random policies may contain. */
export interface AnyAccountPoliciesOptions {
  /**
   * Whether purchases may exceed the credit.
   *
   * @defaultValue `'some'`
   */
  readonly overdraft?: 'some' | 'none';
}

/** Policies of every word. */
const anyPolicies = ({ overdraft = 'some' }: AnyAccountPoliciesOptions): fc.Arbitrary<AccountPolicies> =>
  fc.record({
    from: fc.constant(month('2025-01')),
    unspent: anyUnspent,
    carriedAtMost: fc.constantFrom(null, null, once(3000)),
    unpaid: fc.oneof(
      fc.constantFrom('credited' as const, 'credited' as const, 'not-credited' as const),
      fc.record({ creditedDays: fc.integer({ min: 0, max: 40 }) }),
      fc.record({ creditedMonths: fc.integer({ min: 0, max: 3 }) }),
    ),
    paused: fc.constantFrom('may-spend' as const, 'may-not-spend' as const),
    atLeave: anyUnspent,
    overdraft: overdraft === 'none' ? fc.constant(once(0)) : fc.constantFrom(once(0), once(0), once(500)),
    offlineAtMost: fc.constantFrom(once(0), once(1500)),
    transfers: fc.constantFrom('allowed' as const, 'allowed' as const, 'refused' as const),
    holdMinutes: fc.integer({ min: 1, max: 60 }),
    refundMonths: fc.integer({ min: 1, max: 4 }),
  });

/**
 * Random policies of accounts, of one or two versions: the argument of `replay`.
 *
 * @param options - whether purchases may exceed the credit
 */
export function anyAccountPolicies(options: AnyAccountPoliciesOptions = {}): fc.Arbitrary<readonly AccountPolicies[]> {
  const own = readParts('options', options);
  checkWord('options.overdraft', own.overdraft, ['some', 'none']);
  return fc
    .tuple(anyPolicies(own), fc.option(anyPolicies(own), { nil: undefined }))
    .map(([first, later]) => (later === undefined ? [first] : [first, { ...later, from: month('2026-03') }]));
}

/** What a random history may contain. */
export interface AnyAccountHistoryOptions {
  /**
   * Whether tills may be offline, which lets accounts be overspent.
   *
   * @defaultValue `'some'`
   */
  readonly offline?: 'some' | 'none';
  /**
   * The largest number of steps.
   *
   * @defaultValue 60
   */
  readonly maxLength?: number;
}

const ACCOUNTS = ['a', 'b', 'c'];

/**
 * Random histories of three accounts over some months from 2026-01: entries of every kind that refer to each other, of which a part is refused, with
 * late, repeated and reused ids.
 *
 * @param options - whether tills may be offline, and the length
 */
export function anyAccountHistory(options: AnyAccountHistoryOptions = {}): fc.Arbitrary<readonly Entry[]> {
  const { offline = 'some', maxLength = 60 } = readOptional('options', options, {
    maxLength: 'number',
  });
  checkWord('options.offline', offline, ['some', 'none']);
  if (!Number.isInteger(maxLength) || maxLength < 0)
    throw new RangeError(`options.maxLength: ${maxLength} is not a whole number`);
  const account = fc.constantFrom(...ACCOUNTS);
  const amount = fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.constantFrom(1, 100, 500));
  const item = fc.option(fc.constant('pain'), { nil: undefined, freq: 6 });
  const place = fc.constantFrom('epicerie', 'marche');
  const of = fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: -2, max: 2 }) },
  );
  const back = fc.integer({ min: 1, max: 12 });
  const lines = fc.array(amount, { minLength: 1, maxLength: 3 });
  const step = fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('credit' as const), account, amount, item, of }) },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('purchase' as const),
        account,
        place,
        lines,
        item,
        payee: fc.constantFrom(undefined, undefined, 'household' as const),
        offline:
          offline === 'none' ? fc.constant(undefined) : fc.constantFrom(undefined, undefined, undefined, true as const),
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('hold' as const), account, place, amount, item }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constantFrom('capture' as const, 'void' as const, 'hold-expired' as const),
        back,
        lines,
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('refund' as const), back, amount }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom('contribution-due' as const, 'contribution-paid' as const),
        account,
        amount,
        of,
        thirdPayer: fc.constantFrom(undefined, undefined, 'ccas'),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('contribution-charged-back' as const), back, further: back }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('correction' as const),
        account,
        of,
        signed: fc.integer({ min: -2000, max: 2000 }).filter((value) => value !== 0),
        what: fc.constantFrom('credit' as const, 'contribution' as const),
        item,
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('transfer' as const), account, to: account, amount, item }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('expiry' as const), account, of }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('pause' as const, 'resume' as const), account }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('leave' as const, 'close-account' as const), account }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('next-month' as const) }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('close-month' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('again' as const, 'reused' as const), back }) },
  );
  const late = fc.oneof(
    { weight: 8, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
  );
  return fc.array(fc.tuple(step, late), { maxLength, size: 'max' }).map((steps) => {
    const entries: Entry[] = ACCOUNTS.map((each) => ({
      id: `start-${each}`,
      at: '2026-01-01T00:00:00+01:00',
      rules: 'r1',
      kind: 'credit',
      account: each,
      month: START,
      amount: 4000,
    }));
    let now = 0;
    let toClose = 0;
    const months = monthsBetween(START, 40);
    for (const [index, [draw, delay]] of steps.entries()) {
      const at = `${months[Math.max(0, now - delay)]!}-${String(1 + (index % 28)).padStart(2, '0')}T12:00:${String(index % 60).padStart(2, '0')}+01:00`;
      const monthOf = (offset: number): string => months[Math.max(0, now + offset)]!;
      const base = { id: `e${index}`, at, rules: 'r1' };
      const before = (steps: number): Entry | undefined => entries.at(-steps);
      const given = <Key extends string, Value>(key: Key, value: Value | undefined) =>
        (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, Value>>;
      switch (draw.kind) {
        case 'credit':
          entries.push({
            ...base,
            kind: 'credit',
            account: draw.account,
            month: monthOf(draw.of),
            amount: draw.amount,
            ...given('item', draw.item),
          });
          break;
        case 'purchase':
          entries.push({
            ...base,
            kind: 'purchase',
            account: draw.account,
            place: draw.place,
            lines: draw.lines.map((covered, place) => ({ id: `l${place}`, covered })),
            ...given('item', draw.item),
            ...given('payee', draw.payee),
            ...given('offline', draw.offline),
          });
          break;
        case 'hold':
          entries.push({
            ...base,
            kind: 'hold',
            account: draw.account,
            place: draw.place,
            amount: draw.amount,
            ...given('item', draw.item),
          });
          break;
        case 'capture':
        case 'void':
        case 'hold-expired': {
          const hold = entries.filter(({ kind }) => kind === 'hold').at(-Math.ceil(draw.back / 4));
          if (hold?.kind !== 'hold') break;
          const own = { ...base, account: hold.account, hold: hold.id };
          if (draw.kind === 'capture') {
            const part = Math.max(1, Math.min(hold.amount, draw.lines[0]!));
            entries.push({ ...own, kind: 'capture', lines: [{ id: 'l0', covered: part }] });
          } else entries.push({ ...own, kind: draw.kind });
          break;
        }
        case 'refund': {
          const bought = entries
            .filter(({ kind }) => kind === 'purchase' || kind === 'capture')
            .at(-Math.ceil(draw.back / 4));
          if (bought?.kind !== 'purchase' && bought?.kind !== 'capture') break;
          entries.push({
            ...base,
            kind: 'refund',
            account: bought.account,
            purchase: bought.id,
            lines: [{ id: bought.lines[draw.back % bought.lines.length]!.id, amount: draw.amount }],
          });
          break;
        }
        case 'contribution-due':
          entries.push({
            ...base,
            kind: draw.kind,
            account: draw.account,
            month: monthOf(draw.of),
            amount: draw.amount,
            ...given('thirdPayer', draw.thirdPayer),
          });
          break;
        case 'contribution-paid':
          entries.push({
            ...base,
            kind: draw.kind,
            account: draw.account,
            month: monthOf(draw.of),
            amount: draw.amount,
          });
          break;
        case 'contribution-charged-back': {
          const payment = entries.filter(({ kind }) => kind === 'contribution-paid').at(-Math.ceil(draw.back / 4));
          if (payment?.kind !== 'contribution-paid') break;
          const credit = entries
            .filter((each) => each.kind === 'credit' && each.account === payment.account)
            .at(-draw.further);
          entries.push({
            ...base,
            kind: draw.kind,
            account: payment.account,
            payment: payment.id,
            ...given('credit', credit?.id),
          });
          break;
        }
        case 'correction':
          entries.push({
            ...base,
            kind: draw.kind,
            account: draw.account,
            month: monthOf(draw.of),
            amount: draw.signed,
            of: draw.what,
            ...given('item', draw.item),
          });
          break;
        case 'transfer':
          entries.push({
            ...base,
            kind: draw.kind,
            account: draw.account,
            to: draw.to,
            amount: draw.amount,
            ...given('item', draw.item),
          });
          break;
        case 'expiry':
          entries.push({ ...base, kind: draw.kind, account: draw.account, month: monthOf(draw.of - 1) });
          break;
        case 'pause':
        case 'resume':
        case 'leave':
        case 'close-account':
          entries.push({ ...base, kind: draw.kind, account: draw.account });
          break;
        case 'next-month':
          now += 1;
          break;
        case 'close-month':
          entries.push({ ...base, kind: draw.kind, month: months[toClose]! });
          if (toClose < now) toClose += 1;
          break;
        case 'again':
        case 'reused': {
          const known = before(draw.back);
          if (known !== undefined) entries.push(draw.kind === 'again' ? { ...known } : { ...known, till: 'autre' });
          break;
        }
        default:
          draw satisfies never;
      }
    }
    return entries;
  });
}
