/** What a kind of entry is: its fields, the accounts that it suits, and what it does. */
import { type DetailsArgument, type Diagnostic, type DiagnosticCode, error } from '../money/index.ts';
import type { EntryBase } from './entry-base.ts';
import type { FieldsOf } from './fields.ts';
import type { Applied, Book } from './ledger/book.ts';
import type { AccountStatus, MemberAccount, Writable } from './ledger/ledger.ts';

/** A kind of entry of one account. */
export interface AccountEntryKind<Entry> {
  readonly scope: 'account';
  readonly fields: FieldsOf<Entry>;
  /** The states of the account in which the entry is possible. */
  readonly when: readonly AccountStatus[];
  /** Whether the entry opens an account that is not known. */
  readonly opens: boolean;
  /** Applies the entry to the account, or answers why it is refused and changes nothing. */
  readonly apply: (entry: Entry, account: Writable<MemberAccount>, book: Book) => Applied;
}

/** A kind of entry of all accounts. */
export interface LedgerEntryKind<Entry> {
  readonly scope: 'ledger';
  readonly fields: FieldsOf<Entry>;
  readonly apply: (entry: Entry, book: Book) => Applied;
}

/** The details of a code, but the entry. */
type FurtherDetails<Code extends DiagnosticCode> = Omit<NonNullable<DetailsArgument<Code>[0]>, 'entry'>;

/** The codes of diagnostics that name an entry. */
export type EntryCode = Extract<DiagnosticCode, `CAISSE-ACCOUNT-${string}`>;

/** Refuses an entry: the diagnostic names it. */
export function refuse<Code extends EntryCode>(
  book: Pick<Book, 'place'>,
  { id }: Pick<EntryBase, 'id'>,
  code: Code,
  details: FurtherDetails<Code>,
): Applied {
  const problem: Diagnostic<Code> = error(
    code,
    [book.place],
    ...([{ entry: id, ...details }] as unknown as DetailsArgument<Code>),
  );
  return problem as Diagnostic;
}

/** An amount in a diagnostic: cents, or units of a product. */
export const amountText = (amount: number, item: string | null): string =>
  item === null ? `${amount}` : `${amount} ${item}`;
