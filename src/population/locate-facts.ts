/** Where the facts that rules read stand in a file of households. */
import { checkItems, checkParts, type Diagnostic, error, nearestDetail } from '../money/index.ts';
import type { InputNode } from '../rule/index.ts';
import { inputColumn, memberColumn } from '../rule/many.ts';
import type { ColumnNeeds } from './column-needs.ts';
import {
  AGES,
  checkFileFacts,
  clash,
  type FileFacts,
  type LocatedFact,
  placesOf,
  type ReadFactName,
} from './file-facts.ts';
import { type LocatedLists, listsIn, locateLists } from './locate-lists.ts';

/** The places of the facts that a file has, by name, and the diagnostics. */
export interface LocatedFacts {
  readonly places: ReadonlyMap<string, LocatedFact>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The column of the number of members. */
const MEMBERS = 'members';

/**
 * Finds the facts that rules read among the columns of a file.
 *
 * @remarks
 * A column of ages replaces all counts of members, and a column of lists the numbered columns of an input of members; it is left unread where all of these stand in
 * the file, unless it is mapped. `members` is found even where rules do not read it, since other counts are checked against it. Codes:
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
  checkFileFacts('facts', facts);
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
  const lists = locateLists(listsIn(needs, facts.memberInputs), places, names, facts);
  for (const { name, list } of lists.found) places.set(name, list);
  const counted = places.has(AGES) ? [] : counts;
  const required = [
    ...needs.inputs
      .map(({ name }) => name)
      .filter((name) => !needs.optional.includes(name) && !lists.numbered.has(name)),
    ...lists.mapped,
  ];
  const typeColumn = facts.types === undefined || names.includes(facts.types.column) ? [] : [facts.types.column];
  const missing = [...typeColumn, ...[...required, ...counted].filter((name) => !places.has(name))];
  return {
    places,
    diagnostics: [
      ...unreadFacts(needs, read, lists, facts),
      ...missing.map(lacking(freeNames(names, places), counts, facts)),
      ...clashes,
      ...lists.clashes,
    ],
  };
}

/** The columns in which no fact was found: only they can be a missing one under another name. */
function freeNames(names: readonly string[], places: LocatedFacts['places']): readonly string[] {
  const taken = new Set([...places.values()].flatMap((place) => (place.kind === 'column' ? [place.column] : [])));
  return names.filter((name) => !taken.has(name));
}

/** The diagnostic of a fact without a place; a mapped column that the file lacks is named itself. */
function lacking(
  names: readonly string[],
  counts: readonly string[],
  { columns = {} }: FileFacts,
): (name: string) => Diagnostic {
  const byAge = counts.filter(isByAge);
  const others = names.filter((each) => isByAge(each) && !counts.includes(each));
  return (name) => {
    const column = Object.hasOwn(columns, name) ? columns[name]! : name;
    const isCount = column === name && byAge.includes(name);
    // Another range of ages is never the column that is missing.
    const candidates = isCount ? names.filter((each) => !others.includes(each)) : names;
    const near = nearestDetail(column, candidates);
    const ranges = isCount && near.nearest === undefined && others.length > 0 ? { counts: byAge, others } : {};
    return error('CAISSE-COLUMN-MISSING', [], { name: column, ...near, ...ranges });
  };
}

/** Whether a column counts the members of a range of ages. */
const isByAge = (name: string): boolean => /^members_\d+_(?:\d+|and_over)$/.test(name);

function unreadFacts(
  needs: ColumnNeeds,
  read: readonly ReadFactName[],
  lists: LocatedLists,
  { columns = {}, shared = {}, annual = [], rounded = [], memberInputs }: FileFacts,
): readonly Diagnostic[] {
  const names = read.map(({ name }) => name);
  const columnNames = [...new Set([...read, ...lists.names].flatMap(({ name, inUnits }) => [name, inUnits]))];
  const numbers = [
    ...needs.inputs.filter(isNumber).map(({ name }) => name),
    ...listsIn(needs, memberInputs).map(({ name }) => name),
  ].filter((name) => !lists.numbered.has(name));
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
