/** Movements of accounts as lines of double entry in the general ledger. */
import { type Journal, type JournalLine, parisTime, type Posting } from '../../account/index.ts';
import { cents, type Cents, daysInMonth } from '../../money/index.ts';
import type { AccountingRole } from './accounting-plan.ts';

/** The journals of the general ledger. */
export type AccountingJournal = 'contributions' | 'allocations' | 'purchases';

/** One line: an amount on one side of one account. */
export interface AccountingLine {
  readonly journal: AccountingJournal;
  /** The number of the record in the period, from 1. The lines of one record have equal debits and credits. */
  readonly record: number;
  /** `YYYY-MM-DD`, a day of the month in which the entry counts. */
  readonly date: string;
  readonly role: AccountingRole;
  /** The member, the place or the third payer, by its opaque id; `null` without one. */
  readonly of: string | null;
  /** The id of the entry. */
  readonly piece: string;
  /** The day of the entry in Paris, `YYYY-MM-DD`. */
  readonly pieceDate: string;
  readonly kind: JournalLine['entry']['kind'];
  readonly debit: Cents<'once'>;
  readonly credit: Cents<'once'>;
}

/** Where the two sides of a movement stand. */
interface Sides {
  readonly journal: AccountingJournal;
  readonly debit: AccountingRole;
  readonly credit: AccountingRole;
}

/** The lines of a period, by day; the lines of one record stay together. */
export function accountingLines(journal: Journal, months: ReadonlySet<string>): readonly AccountingLine[] {
  const records = journal.lines
    .filter(({ month }) => months.has(month))
    .flatMap((line) => {
      const movements = line.postings.flatMap((posting) => {
        const sides = posting.item === null ? sidesOf(posting) : null;
        return sides === null ? [] : [{ posting, sides }];
      });
      return movements.length === 0 ? [] : [{ line, movements, ...daysOf(line) }];
    })
    .sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0));
  return records.flatMap(({ line, movements, date, pieceDate }, place) =>
    movements.flatMap(({ posting: { from, to, amount }, sides }): readonly AccountingLine[] => {
      const all = { journal: sides.journal, record: place + 1, date, piece: line.entry.id, pieceDate } as const;
      const zero = cents(0, 'once');
      const moved = cents(amount, 'once');
      const { kind } = line.entry;
      return [
        { ...all, kind, role: sides.debit, of: auxiliaryOf(sides.debit, from), debit: moved, credit: zero },
        { ...all, kind, role: sides.credit, of: auxiliaryOf(sides.credit, to), debit: zero, credit: moved },
      ];
    }),
  );
}

type PartyKind = 'fund' | 'expired' | 'member' | 'held' | 'due' | 'household' | 'place' | 'third-payer';

const kindOf = (party: string): PartyKind =>
  (party.includes(':') ? party.slice(0, party.indexOf(':')) : party) as PartyKind;

const idOf = (party: string): string | null => (party.includes(':') ? party.slice(party.indexOf(':') + 1) : null);

/** The bank has no auxiliary account. */
const auxiliaryOf = (role: AccountingRole, party: string): string | null => (role === 'bank' ? null : idOf(party));

/** The account of each party: the party that gives is debited, the one that receives is credited. `null` for a movement inside one account. */
function sidesOf({ from, to }: Posting): Sides | null {
  const [giver, taker] = [kindOf(from), kindOf(to)];
  const debit = roleOf(giver, taker);
  const credit = roleOf(taker, giver);
  if (debit === credit && idOf(from) === idOf(to)) return null;
  return { journal: journalOf(giver, taker), debit, credit };
}

/** The role of a party beside the other one. */
function roleOf(party: PartyKind, other: PartyKind): AccountingRole {
  switch (party) {
    case 'fund':
      return other === 'due' || other === 'third-payer' ? 'contributions' : 'allocations';
    case 'household':
      return other === 'due' ? 'bank' : 'advances';
    case 'member':
    case 'held':
      return 'credit';
    case 'place':
      return 'places';
    case 'third-payer':
      return 'third-payers';
    case 'due':
    case 'expired':
      return party;
    default:
      return party satisfies never;
  }
}

function journalOf(giver: PartyKind, taker: PartyKind): AccountingJournal {
  const isOne = (...kinds: readonly PartyKind[]): boolean => kinds.includes(giver) || kinds.includes(taker);
  if (isOne('due', 'third-payer')) return 'contributions';
  return isOne('place', 'household') ? 'purchases' : 'allocations';
}

/** The day of a record: that of its entry, or the nearest day of the month in which it counts. */
function daysOf({ entry, month }: JournalLine): { readonly date: string; readonly pieceDate: string } {
  // The entry was accepted: its instant can be read.
  const pieceDate = parisTime(entry.at)?.date ?? `${month}-01`;
  const own = pieceDate.slice(0, 7);
  if (own === month) return { date: pieceDate, pieceDate };
  return { date: own < month ? `${month}-01` : lastDayOf(month), pieceDate };
}

const lastDayOf = (month: string): string => `${month}-${daysInMonth(month)}`;
