/** The data of a snapshot, and its check. */
import { isId } from '../check-entry.ts';
import { knownMonth } from '../instant.ts';
import { ENTRY_KINDS } from '../kinds.ts';
import type { AccountStatus } from '../ledger/ledger.ts';

/** The version of the format of snapshots. */
export const SNAPSHOT_VERSION = 3;

type Pair = readonly [id: string, amount: number];
type LayerData = readonly [month: string, last: string | null, amount: number];

type OverspendData = readonly [entry: string | null, month: string, amount: number];

interface SharedData {
  readonly fund: number;
  readonly expired: number;
  readonly places: readonly Pair[];
  readonly thirdPayers: readonly Pair[];
}

/** The data of a purse. */
export interface PurseData {
  readonly member: number;
  readonly held: number;
  readonly layers: readonly LayerData[];
  readonly overspent: readonly OverspendData[];
}

/** The data of what is remembered of an entry. */
export interface RecordData {
  readonly id: string;
  readonly kind: string;
  readonly account: string | null;
  readonly content: string;
  readonly at: number;
  readonly amount: number;
  readonly of: string | null;
  readonly item: string | null;
  readonly purchase: {
    readonly place: string;
    readonly payee: 'place' | 'household';
    readonly item: string | null;
    readonly lines: readonly Pair[];
    readonly drawn: readonly LayerData[];
  } | null;
  readonly paid: readonly (readonly [month: string, amount: number])[] | null;
}

/** The data of a snapshot. */
export interface LedgerData {
  readonly format: 'caisse-rules/ledger';
  readonly version: number;
  /** The id of the caisse; `null` if the application does not state it. */
  readonly caisse: string | null;
  readonly closed: string | null;
  readonly turnover: number;
  readonly money: SharedData;
  readonly items: readonly (readonly [item: string, parties: SharedData])[];
  readonly accounts: readonly {
    readonly id: string;
    readonly sequence: number;
    readonly status: AccountStatus;
    readonly opened: string;
    readonly until: string | null;
    readonly money: PurseData;
    readonly items: readonly (readonly [item: string, purse: PurseData])[];
    readonly due: number;
    readonly household: number;
    readonly dues: readonly (readonly [month: string, at: number, amount: number])[];
    readonly advances: readonly (readonly [entry: string | null, amount: number])[];
    readonly holds: readonly {
      readonly id: string;
      readonly place: string;
      readonly item: string | null;
      readonly amount: number;
      readonly drawn: readonly LayerData[];
      readonly at: number;
      readonly until: number;
    }[];
  }[];
  readonly records: readonly (readonly [month: string, records: readonly RecordData[]])[];
  /** The hash of all other keys. */
  readonly hash: string;
}

/** A check of a value: `null`, or the place of what is wrong. */
type Check = (value: unknown, place: string) => string | null;

const when =
  (isRight: (value: unknown) => boolean): Check =>
  (value, place) =>
    isRight(value) ? null : place;

const whole: Check = when(Number.isSafeInteger);
const positive: Check = when((value) => Number.isSafeInteger(value) && (value as number) > 0);
const natural: Check = when((value) => Number.isSafeInteger(value) && (value as number) >= 0);
const id: Check = when(isId);
const hash: Check = when((value) => typeof value === 'string' && /^[\da-f]{32}$/.test(value));
const monthText: Check = when((value) => typeof value === 'string' && knownMonth(value) !== undefined);

const word = (...words: readonly unknown[]): Check => when((value) => words.includes(value));

const orNull =
  (check: Check): Check =>
  (value, place) =>
    value === null ? null : check(value, place);

const list =
  (check: Check): Check =>
  (value, place) => {
    if (!Array.isArray(value)) return place;
    for (const [index, item] of value.entries()) {
      const wrong = check(item, `${place}.${index}`);
      if (wrong !== null) return wrong;
    }
    return null;
  };

const tuple =
  (...checks: readonly Check[]): Check =>
  (value, place) => {
    if (!Array.isArray(value) || value.length !== checks.length) return place;
    return firstWrong(checks.map((check, index) => check((value as readonly unknown[])[index], `${place}.${index}`)));
  };

const firstWrong = (found: readonly (string | null)[]): string | null => found.find((each) => each !== null) ?? null;

/** One check for each key of the data. */
type ChecksOf<Data> = { readonly [Key in keyof Data]-?: Check };

const keys =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return place;
    const names = Object.keys(checks);
    if (Object.keys(value).length !== names.length) return place;
    return firstWrong(
      names.map((name) =>
        Object.hasOwn(value, name)
          ? checks[name]!((value as Readonly<Record<string, unknown>>)[name], `${place}.${name}`)
          : `${place}.${name}`,
      ),
    );
  };

/** A list whose items have their id first, each once. */
const byId =
  (check: Check, idOf: (item: unknown) => unknown): Check =>
  (value, place) => {
    const wrong = list(check)(value, place);
    if (wrong !== null) return wrong;
    const items = value as readonly unknown[];
    return new Set(items.map(idOf)).size === items.length ? null : place;
  };

const first = (item: unknown): unknown => (item as readonly unknown[])[0];
const named = (item: unknown): unknown => (item as { readonly id: unknown }).id;

const layers: Check = list(tuple(monthText, orNull(monthText), positive));
const shared: Check = keys({
  fund: whole,
  expired: whole,
  places: byId(tuple(id, whole), first),
  thirdPayers: byId(tuple(id, whole), first),
} satisfies ChecksOf<SharedData>);
const purse: Check = keys({
  member: whole,
  held: natural,
  layers,
  overspent: byId(tuple(orNull(id), monthText, positive), first),
} satisfies ChecksOf<PurseData>);

/** Checks the data of a snapshot. Returns `null`, or the place of what is wrong. */
export const ledgerShape: Check = keys({
  format: word('caisse-rules/ledger'),
  version: word(SNAPSHOT_VERSION),
  caisse: orNull(when((value) => typeof value === 'string')),
  closed: orNull(monthText),
  turnover: natural,
  money: shared,
  items: byId(tuple(id, shared), first),
  accounts: byId(
    keys({
      id,
      sequence: natural,
      status: word('active', 'paused', 'left', 'closed'),
      opened: monthText,
      until: orNull(monthText),
      money: purse,
      items: byId(tuple(id, purse), first),
      due: whole,
      household: whole,
      dues: list(tuple(monthText, whole, positive)),
      advances: byId(tuple(orNull(id), positive), first),
      holds: byId(
        keys({
          id,
          place: id,
          item: orNull(id),
          amount: positive,
          drawn: layers,
          at: whole,
          until: whole,
        } satisfies ChecksOf<LedgerData['accounts'][number]['holds'][number]>),
        named,
      ),
    } satisfies ChecksOf<LedgerData['accounts'][number]>),
    named,
  ),
  records: byId(
    tuple(
      monthText,
      byId(
        keys({
          id,
          kind: word(...Object.keys(ENTRY_KINDS)),
          account: orNull(id),
          content: hash,
          at: whole,
          amount: natural,
          of: orNull(monthText),
          item: orNull(id),
          purchase: orNull(
            keys({
              place: id,
              payee: word('place', 'household'),
              item: orNull(id),
              lines: byId(tuple(id, natural), first),
              drawn: layers,
            } satisfies ChecksOf<NonNullable<RecordData['purchase']>>),
          ),
          paid: orNull(byId(tuple(monthText, positive), first)),
        } satisfies ChecksOf<RecordData>),
        named,
      ),
    ),
    first,
  ),
  hash,
} satisfies ChecksOf<LedgerData>);
