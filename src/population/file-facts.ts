/** Where the facts that rules read stand in a file of households. */
import type { KnownMemberInputs } from '../household/index.ts';
import { checkArgument, checkItems, checkParts, type Diagnostic, error, nearestDetail } from '../money/index.ts';
import type { InputNode } from '../rule/index.ts';
import { inputColumn, memberColumn } from '../rule/many.ts';
import type { ColumnNeeds } from './column-needs.ts';
import type { HouseholdTypes } from './household-types.ts';

/** How the columns of a file become the facts that rules read. */
export interface FileFacts {
  /**
   * The column of a fact, by its name, where the file calls it otherwise: `{ income: 'HY020' }`.
   *
   * @defaultValue the name of the fact
   */
  readonly columns?: Readonly<Record<string, string>>;
  /**
   * Facts that all rows share, by name: `{ residence: 'Valmont' }`.
   *
   * @defaultValue none
   */
  readonly shared?: Readonly<Record<string, string>>;
  /**
   * Numbers that the file gives for a year. They are divided by 12 and rounded to the decimals of the fact, half away from zero.
   *
   * @defaultValue none
   */
  readonly annual?: readonly string[];
  /**
   * Numbers that may have too many decimals. They are rounded to the decimals of the fact, half away from zero.
   *
   * @defaultValue none: such a number is an error
   */
  readonly rounded?: readonly string[];
  /**
   * Facts that follow from the type of the household, by the column of the types.
   *
   * @defaultValue none
   */
  readonly types?: { readonly column: string; readonly facts: HouseholdTypes };
  /**
   * The inputs that the rules ask of each member, such as `memberInputs` of `caisseRules`: numbers of members whom the household does not have give a warning.
   *
   * @defaultValue none
   */
  readonly memberInputs?: KnownMemberInputs;
}

/** The place of one fact: a column, in the unit of the fact or in whole smallest units (cents); one value for all rows; or a column of types, each with its value. */
export type LocatedFact =
  | { readonly kind: 'column'; readonly column: string; readonly unit: 'own' | 'smallest' }
  | { readonly kind: 'shared'; readonly value: string }
  | { readonly kind: 'type'; readonly column: string; readonly values: ReadonlyMap<string, string> };

/** The places of the facts that a file has, by name, and the diagnostics. */
export interface LocatedFacts {
  readonly places: ReadonlyMap<string, LocatedFact>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The column of the number of members. */
const MEMBERS = 'members';
/** The column of the ages of all members, which gives every count. */
export const AGES = 'ages';

/**
 * Finds the facts that rules read among the columns of a file.
 *
 * @remarks
 * A column of ages replaces all counts of members. `members` is found even where rules do not read it, since other counts are checked against it. Codes:
 * `CAISSE-COLUMN-MISSING`; `CAISSE-COLUMN-CLASH` for a fact that stands twice; `CAISSE-FACT-UNREAD` for an option about a fact that the rules do not read.
 *
 * @param needs - what the rules read
 * @param names - the columns of the file
 * @param facts - how they become facts
 * @throws TypeError when an argument has another type
 */
export function locateFacts(needs: ColumnNeeds, names: readonly string[], facts: FileFacts): LocatedFacts {
  checkParts('needs', needs, { inputs: 'list', ranges: 'list', optional: 'list' });
  checkItems('names', names, 'text');
  checkArgument('facts', facts, 'object');
  const counts = needs.ranges.map(memberColumn);
  const read = [
    ...needs.inputs.map((input) => ({ name: input.name, inUnits: inputColumn(input) })),
    ...[...new Set([...counts, MEMBERS, AGES])].map((name) => ({ name, inUnits: name })),
  ];
  const places = new Map<string, LocatedFact>();
  const clashes: Diagnostic[] = [];
  for (const fact of read) {
    const found = placesOf(fact, names, facts);
    const [first, second] = found;
    if (first === undefined) continue;
    places.set(fact.name, first);
    if (second !== undefined) clashes.push(clash(fact.name, first, second));
  }
  const counted = places.has(AGES) ? [] : counts;
  const required = needs.inputs.map(({ name }) => name).filter((name) => !needs.optional.includes(name));
  const typeColumn = facts.types === undefined || names.includes(facts.types.column) ? [] : [facts.types.column];
  const missing = [...typeColumn, ...[...required, ...counted].filter((name) => !places.has(name))];
  return {
    places,
    diagnostics: [...unreadFacts(needs, read, facts), ...missing.map(lacking(names, facts)), ...clashes],
  };
}

interface ReadFactName {
  readonly name: string;
  /** The column with the fact in whole smallest units, such as `income_cents`; the name itself if there is none. */
  readonly inUnits: string;
}

function placesOf(
  { name, inUnits }: ReadFactName,
  names: readonly string[],
  { columns = {}, shared = {}, types }: FileFacts,
): readonly LocatedFact[] {
  const own = (of: Readonly<Record<string, string>>, key: string): string | undefined =>
    Object.hasOwn(of, key) ? of[key] : undefined;
  const value = own(shared, name);
  const mapped = own(columns, name);
  const mappedUnits = inUnits === name ? undefined : own(columns, inUnits);
  const column = (from: string | undefined, unit: 'own' | 'smallest'): readonly LocatedFact[] =>
    from !== undefined && names.includes(from) ? [{ kind: 'column', column: from, unit }] : [];
  const isMapped = mapped !== undefined || mappedUnits !== undefined;
  return [
    ...(value === undefined ? [] : [{ kind: 'shared', value } as const]),
    ...(types !== undefined && names.includes(types.column) ? typePlaces(name, types) : []),
    ...column(isMapped ? mapped : name, 'own'),
    ...(inUnits === name ? [] : column(isMapped ? mappedUnits : inUnits, 'smallest')),
  ];
}

/** The place of a fact in a column of types; none if a type lacks it. */
function typePlaces(name: string, { column, facts }: NonNullable<FileFacts['types']>): readonly LocatedFact[] {
  const entries = Object.entries(facts);
  if (!entries.every(([, values]) => Object.hasOwn(values, name))) return [];
  return [{ kind: 'type', column, values: new Map(entries.map(([type, values]) => [type, values[name]!])) }];
}

function clash(name: string, first: LocatedFact, second: LocatedFact): Diagnostic {
  const written = (place: LocatedFact): string => (place.kind === 'shared' ? `${name}=${place.value}` : place.column);
  return error('CAISSE-COLUMN-CLASH', [], { name, first: written(first), second: written(second) });
}

/** The diagnostic of a fact without a place; a mapped column that the file lacks is named itself. */
function lacking(names: readonly string[], { columns = {} }: FileFacts): (name: string) => Diagnostic {
  return (name) => {
    const column = Object.hasOwn(columns, name) ? columns[name]! : name;
    return error('CAISSE-COLUMN-MISSING', [], { name: column, ...nearestDetail(column, names) });
  };
}

function unreadFacts(
  { inputs }: ColumnNeeds,
  read: readonly ReadFactName[],
  { columns = {}, shared = {}, annual = [], rounded = [] }: FileFacts,
): readonly Diagnostic[] {
  const names = read.map(({ name }) => name);
  const columnNames = [...new Set([...names, ...read.map(({ inUnits }) => inUnits)])];
  const numbers = inputs.filter(isNumber).map(({ name }) => name);
  const unread = (given: readonly string[], known: readonly string[], also: object = {}): readonly Diagnostic[] =>
    given
      .filter((name) => !known.includes(name))
      .map((name) => error('CAISSE-FACT-UNREAD', [], { name, ...nearestDetail(name, known), ...also }));
  return [
    ...unread(Object.keys(columns), columnNames),
    ...unread(Object.keys(shared), names),
    ...unread([...annual, ...rounded], numbers, numbers.length === 0 ? {} : { numbers }),
  ];
}

const isNumber = ({ type }: InputNode): boolean => type !== 'boolean' && type !== 'category';
