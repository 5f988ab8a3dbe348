/** Reads lists of members and of places. */
import { checkArgument, type Diagnostic, error } from '../money/index.ts';
import { isOpaqueId } from './opaque-id.ts';
import { readColumns } from './read-columns.ts';

/** A member of a list: the opaque id of its account, and how other software knows it. */
export interface ListedMember {
  readonly account: string;
  /** In lower case; it is used to recognise payments, and is never written. */
  readonly email?: string;
  /** The name of the user in other software, such as Cyclos. */
  readonly user?: string;
  readonly line: number;
}

/** A place of a list. */
export interface ListedPlace {
  readonly id: string;
  readonly label: string;
  readonly siret?: string;
  readonly user?: string;
  readonly level?: string;
  readonly labels?: readonly string[];
  readonly zone?: string;
  readonly channel?: string;
  readonly line: number;
}

/** The items of a list, with the rows that were left out; or the diagnostics of the file. */
export type ReadListResult<Item> =
  | { readonly ok: true; readonly items: readonly Item[]; readonly problems: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads a list of members: the columns `account` and, optionally, `email` and `user`. All other columns, such as names and addresses, are left out.
 *
 * @param text - the CSV text
 * @returns the members; a row without an opaque id, or with one that stands above already, is a problem
 * @law any text is read or refused, and never throws
 */
export function readMembers(text: string): ReadListResult<ListedMember> {
  checkArgument('text', text, 'text');
  const read = readColumns(text, {
    account: { headers: ['account', 'compte', 'id', 'identifiant', 'foyer'] },
    email: { headers: ['email', 'e-mail', 'courriel', 'mail', 'adresse e-mail'], isOptional: true },
    user: { headers: ['user', 'utilisateur', 'login'], isOptional: true },
  });
  if (!read.ok) return read;
  return unique(
    read.rows.map(({ cells, line }) => ({
      id: cells.account,
      line,
      item: {
        account: cells.account,
        ...(cells.email === '' ? {} : { email: cells.email.toLowerCase() }),
        ...(cells.user === '' ? {} : { user: cells.user }),
        line,
      },
    })),
  );
}

/**
 * Reads a list of places: the columns `place` and `label` and, optionally, `siret`, `user`, `level`, `labels`, `zone` and `channel`. Several labels of a cell have bars, commas or semicolons between them: `AB|Demeter`.
 *
 * @param text - the CSV text
 * @returns the places; a row without an opaque id, or with one that stands above already, is a problem
 * @law any text is read or refused, and never throws
 */
export function readPlaces(text: string): ReadListResult<ListedPlace> {
  checkArgument('text', text, 'text');
  const read = readColumns(text, {
    id: { headers: ['place', 'lieu', 'id', 'identifiant'] },
    label: { headers: ['label', 'nom', 'name', 'enseigne', 'raison sociale'] },
    siret: { headers: ['siret', 'numero siret'], isOptional: true },
    user: { headers: ['user', 'utilisateur', 'login'], isOptional: true },
    level: { headers: ['level', 'niveau'], isOptional: true },
    labels: { headers: ['labels', 'signes de qualité'], isOptional: true },
    zone: { headers: ['zone', 'territoire', 'commune'], isOptional: true },
    channel: { headers: ['channel', 'circuit', 'canal'], isOptional: true },
  });
  if (!read.ok) return read;
  return unique(
    read.rows.map(({ cells, line }) => ({
      id: cells.id,
      line,
      item: {
        id: cells.id,
        label: cells.label,
        ...(cells.siret === '' ? {} : { siret: cells.siret.replace(/[ \u00A0\u202F]/g, '') }),
        ...(cells.user === '' ? {} : { user: cells.user }),
        ...(cells.level === '' ? {} : { level: cells.level }),
        ...(cells.labels === '' ? {} : { labels: wordsIn(cells.labels) }),
        ...(cells.zone === '' ? {} : { zone: cells.zone }),
        ...(cells.channel === '' ? {} : { channel: cells.channel }),
        line,
      },
    })),
  );
}

const wordsIn = (cell: string): readonly string[] =>
  cell
    .split(/[|;,]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

interface Row<Item> {
  readonly id: string;
  readonly line: number;
  readonly item: Item;
}

function unique<Item>(rows: readonly Row<Item>[]): ReadListResult<Item> {
  const ids = new Set<string>();
  const items: Item[] = [];
  const problems: Diagnostic[] = [];
  for (const { id, line, item } of rows) {
    if (!isOpaqueId(id)) problems.push({ ...error('CAISSE-FORMAT-ID', []), line });
    else if (ids.has(id)) problems.push({ ...error('CAISSE-ID-DUPLICATE', [], { id }), line });
    else items.push(item);
    ids.add(id);
  }
  return { ok: true, items, problems };
}
