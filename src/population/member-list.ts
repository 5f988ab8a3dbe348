/** Lists of the numbers of members: one cell with the numbers of all members of a household. */
import { type MemberInput, numberMembers } from '../household/index.ts';
import { type Diagnostic, error, exact } from '../money/index.ts';
import { MEMBERS_LIMIT, type NumberInputNode } from '../rule/index.ts';
import { type CellValue, numberCells, type NumberForm } from './cell-value.ts';
import { listedTexts } from './listed-texts.ts';

/** The members of a household to whom the numbers of a list belong. */
export interface ListedMembers {
  /** Their ages, in the order of the list; `null` if the file has counts only, and the list has the members who are asked. */
  readonly ages: readonly (number | undefined)[] | null;
  /** The number of members of an age or more; `null` if it is not known. */
  readonly count: (from: number) => number | null;
}

/** The numbers that rules read, one for each input; or what is wrong with the list. */
export type NumbersOfMembers =
  | {
      readonly ok: true;
      readonly numbers: readonly (number | null)[];
      /** Whether the list has a number other than zero of a member whom the household does not have. */
      readonly isIdle: boolean;
    }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/**
 * The numbered inputs of a list, as `factsOf` numbers those of members.
 *
 * @remarks
 * Members beyond the end of the list have no known number, and members whom the household does not have the number zero. Codes: `CAISSE-HOUSEHOLD-MEMBER-TOO-YOUNG` and `CAISSE-HOUSEHOLD-MEMBERS-WITH`.
 *
 * @param input - the input of members
 * @param list - the number of each member as an integer, `null` where it is not known
 * @param members - the members of the household
 */
export function numbersOfMembers(
  input: MemberInput,
  list: readonly (number | null)[],
  members: ListedMembers,
): NumbersOfMembers {
  const { name, inputs, from } = input;
  const { ages, count } = members;
  const known = ages?.length ?? count(from) ?? list.length;
  const ageOf = (place: number): number => ages?.[place] ?? from;
  const isSome = (number: number | null): boolean => number !== null && number !== 0;
  const young = list.findIndex((number, place) => isSome(number) && ageOf(place) < from);
  if (young >= 0) {
    const details = { name, age: ageOf(young), from };
    return { ok: false, diagnostic: error('CAISSE-HOUSEHOLD-MEMBER-TOO-YOUNG', [name], details) };
  }
  const places = ages === null ? count(from) : ages.filter((age) => (age ?? from) >= from).length;
  const listed = list.filter((_, place) => place < known && ageOf(place) >= from);
  const limit = inputs.length;
  // One member more than the inputs is enough to tell whether an unknown number is left over.
  const missing = Math.max(0, Math.min(places ?? 0, limit + 1) - listed.length);
  const asked = [...listed, ...Array.from({ length: missing }, () => null)];
  const { numbered, some } = numberMembers(asked, limit, (number) =>
    number === null ? 'unknown' : number === 0 ? 'zero' : 'some',
  );
  if (some.length > limit) {
    const details = { name, members: some.length, limit };
    return { ok: false, diagnostic: error('CAISSE-HOUSEHOLD-MEMBERS-WITH', [name], details) };
  }
  const isNobody = (place: number): boolean => allowsZero(input) && places !== null && place >= places;
  return {
    ok: true,
    numbers: inputs.map((_, place) => (isNobody(place) ? 0 : (numbered[place] ?? null))),
    isIdle: list.some((number, place) => isSome(number) && place >= known),
  };
}

/** Whether zero may stand for the number of a member whom the household does not have, which is not used. */
const allowsZero = ({ inputs: [first] }: MemberInput): boolean =>
  !exact(first!.minimum).greaterThan(0) && !exact(first!.maximum).lessThan(0);

const isUnknown = (number: number | null): boolean => number === null;

/** An unknown number of a list. */
const UNKNOWN = /^(?:\?|null)?$/i;

const UNKNOWN_NUMBER: CellValue<number> = { ok: true, value: null };

/** The reader of numbers between brackets: a space is no part of them, so that two numbers without a comma are not read as one. */
function bracketedNumbers(input: NumberInputNode, form: NumberForm): (text: string) => CellValue<number> {
  const read = numberCells(input, { ...form, mark: '.' });
  return (text) =>
    /\s/.test(text)
      ? { ok: false, diagnostic: error('CAISSE-NUMBER-UNREADABLE', [input.name], { text: text.slice(0, 60) }) }
      : read(text);
}

/** Makes the reader of the lists of one input; an empty list has no known number. */
export function listCells(
  { name, inputs }: MemberInput,
  form: NumberForm,
): (cell: string) => CellValue<readonly (number | null)[]> {
  const input = { ...inputs[0]!, name };
  const [read, readBracketed] = [numberCells(input, form), bracketedNumbers(input, form)];
  return (cell) => {
    const texts = listedTexts(cell);
    if (texts.length > MEMBERS_LIMIT) {
      const details = { members: texts.length, limit: MEMBERS_LIMIT };
      return { ok: false, diagnostic: error('CAISSE-HOUSEHOLD-TOO-LARGE', [name], details) };
    }
    const isBracketed = cell.trim().startsWith('[');
    const list: (number | null)[] = [];
    for (const text of texts) {
      const value = UNKNOWN.test(text) ? UNKNOWN_NUMBER : (isBracketed ? readBracketed : read)(text);
      if (!value.ok) return value;
      list.push(value.value);
    }
    return { ok: true, value: list.every(isUnknown) ? null : list };
  };
}
