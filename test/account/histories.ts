/** Policies and entries for the tests of accounts. */
import type { AccountPolicies, Entry } from '../../src/account/index.ts';
import { cents, month } from '../../src/money/index.ts';

/** Policies in which credit is kept and nothing is held back. */
export const KEEPS: AccountPolicies = {
  from: month('2020-01'),
  unspent: 'carries-over',
  carriedAtMost: null,
  unpaid: 'credited',
  paused: 'may-spend',
  atLeave: 'carries-over',
  overdraft: cents(0, 'once'),
  offlineAtMost: cents(0, 'once'),
  transfers: 'allowed',
  holdMinutes: 15,
  refundMonths: 3,
};

/** An entry without what all have, and with an id and an instant if they matter. */
export type Draft = Short<Entry>;

type Short<Each> = Each extends Entry
  ? Omit<Each, 'id' | 'at' | 'rules'> & { readonly id?: string; readonly at?: string }
  : never;

/** Entries with ids by their place and instants in 2026-01 unless they are given. */
export const history = (...entries: readonly Draft[]): readonly Entry[] =>
  entries.map((entry, place) => ({
    id: `e${place}`,
    at: `2026-01-10T10:00:${String(place % 60).padStart(2, '0')}+01:00`,
    rules: 'r1',
    ...entry,
  }));

/** The rules of accounts of a document, in which credit is kept. */
export const ACCOUNTS = {
  unspent: 'carries-over',
  unpaid: 'credited',
  paused: 'may-spend',
  atLeave: 'stays-in-fund',
  transfers: 'refused',
  holdMinutes: 15,
  refundMonths: 6,
} as const;
