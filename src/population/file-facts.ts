/** How the columns of a file become facts, and the places of one fact. */
import type { KnownMemberInputs } from '../household/index.ts';
import { checkItems, checkParts, type Diagnostic, error, readOptional } from '../money/index.ts';
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
   * Numbers that the file gives for a year. They are divided by 12 and rounded to the decimals of the fact, half away from zero. The name of an
   * input of members stands for all its numbers.
   *
   * @defaultValue none
   */
  readonly annual?: readonly string[];
  /**
   * Numbers that may have too many decimals. They are rounded to the decimals of the fact, half away from zero. The name of an input
   * of members stands for all its numbers.
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
   * The inputs that the rules ask of each member, such as `memberInputs` of `caisseRules`. A column with the name of such an input has lists with the numbers
   * of all members, in place of one column for each member. Numbers of members whom the household does not have give a warning.
   *
   * @defaultValue none
   */
  readonly memberInputs?: KnownMemberInputs;
}

/**
 * Checks how columns become facts.
 *
 * @param name - the name of the parameter, with which a message begins
 * @throws TypeError when a part has another type
 */
export function checkFileFacts(name: string, facts: FileFacts): void {
  const { types, memberInputs } = readOptional(name, facts, {
    columns: { each: 'text' },
    shared: { each: 'text' },
    annual: ['text'],
    rounded: ['text'],
    types: 'object',
    memberInputs: { each: 'object' },
  });
  if (types !== undefined) {
    checkParts(`${name}.types`, types, { column: 'text' });
    readOptional(`${name}.types`, types, { facts: { each: 'object' } });
  }
  for (const [key, each] of Object.entries(memberInputs ?? {})) {
    checkParts(`${name}.memberInputs.${key}`, each, { inputs: 'list', from: 'number' });
    checkItems(`${name}.memberInputs.${key}.inputs`, each.inputs, 'object');
  }
}

/** Whether a number is among given ones, such as those of `annual`: by its own name, or by that of the input of members whose number it is. */
export const isGiven = (given: readonly string[], name: string, { memberInputs = {} }: FileFacts): boolean =>
  given.includes(name) ||
  Object.values(memberInputs).some((each) => given.includes(each.name) && each.inputs.some((one) => one.name === name));

/** The place of one fact: a column, in the unit of the fact or in whole smallest units (cents); one value for all rows; or a column of types, each with its value. */
export type LocatedFact =
  | { readonly kind: 'column'; readonly column: string; readonly unit: 'own' | 'smallest' }
  | { readonly kind: 'shared'; readonly value: string }
  | { readonly kind: 'type'; readonly column: string; readonly values: ReadonlyMap<string, string> };

/** The column of the ages of all members, which gives every count. */
export const AGES = 'ages';

/** The names by which a file may have a fact. */
export interface ReadFactName {
  readonly name: string;
  /** The column with the fact in whole smallest units, such as `income_cents`; the name itself if there is none. */
  readonly inUnits: string;
}

/** The places of a fact, of which a file must have at most one. */
export function placesOf(
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

/** The diagnostic of a fact that stands twice. */
export function clash(name: string, first: LocatedFact, second: LocatedFact): Diagnostic {
  const written = (place: LocatedFact): string => (place.kind === 'shared' ? `${name}=${place.value}` : place.column);
  return error('CAISSE-COLUMN-CLASH', [], { name, first: written(first), second: written(second) });
}
