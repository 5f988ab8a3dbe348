/** Where lists with the numbers of all members stand in a file of households. */
import type { MemberInput } from '../household/index.ts';
import type { Diagnostic } from '../money/index.ts';
import { inputColumn } from '../rule/many.ts';
import type { ColumnNeeds } from './column-needs.ts';
import { clash, type FileFacts, type LocatedFact, placesOf, type ReadFactName } from './file-facts.ts';

/** The inputs of members that rules read, which may stand in a column of lists. */
export function listsIn(
  { inputs }: ColumnNeeds,
  memberInputs: NonNullable<FileFacts['memberInputs']> = {},
): readonly MemberInput[] {
  const names = new Set(inputs.map(({ name }) => name));
  return Object.values(memberInputs).filter((each) => each.inputs.some(({ name }) => names.has(name)));
}

/** The columns of lists. */
export interface LocatedLists {
  readonly found: readonly { readonly name: string; readonly list: LocatedFact }[];
  /** The names by which a list may be mapped. */
  readonly names: readonly ReadFactName[];
  /** The numbered inputs that stand in lists. */
  readonly numbered: ReadonlySet<string>;
  /** The lists whose mapped column the file lacks. */
  readonly mapped: readonly string[];
  readonly clashes: readonly Diagnostic[];
}

/** Finds the lists of the inputs of members among the columns of a file. */
export function locateLists(
  inputs: readonly MemberInput[],
  places: ReadonlyMap<string, LocatedFact>,
  names: readonly string[],
  { columns = {} }: FileFacts,
): LocatedLists {
  const all = inputs.map((input) => {
    const { name } = input;
    const inUnits = inputColumn({ ...input.inputs[0]!, name });
    const [list, second] = placesOf({ name, inUnits }, names, { columns });
    const isMapped = [name, inUnits].some((key) => Object.hasOwn(columns, key));
    const numbered = input.inputs.map((each) => each.name);
    const placed = numbered.filter((each) => places.has(each));
    // A column with the name of the input may have something else, such as the sum over the household.
    const isBeside = list !== undefined && !isMapped && placed.length === numbered.length;
    return { name, inUnits, list: isBeside ? undefined : list, second, isMapped, numbered, placed };
  });
  const found = all.flatMap(({ list, ...rest }) => (list === undefined ? [] : [{ list, ...rest }]));
  const absent = all.filter(({ list, isMapped }) => list === undefined && isMapped);
  return {
    found,
    names: all,
    numbered: new Set([...found, ...absent].flatMap(({ numbered }) => numbered)),
    mapped: absent.map(({ name }) => name),
    clashes: found.flatMap(({ name, list, second, placed }) => {
      const other = second ?? (placed.length === 0 ? undefined : places.get(placed[0]!));
      return other === undefined ? [] : [clash(name, list, other)];
    }),
  };
}
