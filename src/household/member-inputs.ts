/** Numbers of the members of a household, as numbered inputs of the rules. */
import { type Diagnostic, error, exact, nearestDetail } from '../money/index.ts';
import type { FactValue, NumberInputNode } from '../rule/index.ts';
import type { StatedHousehold } from './household-shape.ts';
import { numberMembers } from './number-members.ts';
import { readFact } from './read-fact.ts';

/** A number of each member, as the numbered inputs that rules read. */
export interface MemberInput {
  readonly name: string;
  /** The input of each member, in their order; its length is the highest number of members that may have one. */
  readonly inputs: readonly NumberInputNode[];
  /** The age from which members are asked. */
  readonly from: number;
}

/** The numbers of members that a caisse declares, by name. */
export type KnownMemberInputs = Readonly<Record<string, MemberInput>>;

/** The facts of members, and the problems in them. */
interface MemberFacts {
  readonly values: ReadonlyMap<string, FactValue>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What one member states for one input. */
interface Stated {
  /** The place among all members. */
  readonly place: number;
  readonly value: string | undefined;
}

/**
 * The numbered inputs of what members state.
 *
 * @remarks
 * The members who are asked are those of the age `from` or more, and those whose age is not known. Member 1 of them has input 1, and so on. In a
 * household with more such members than inputs, inputs are given as by `numberMembers`.
 *
 * @param members - the members with what they state
 * @param ages - their ages, if they are known
 * @param inputs - the inputs that the caisse declares for members
 */
export function memberFacts(
  members: StatedHousehold['members'],
  ages: readonly (number | undefined)[],
  inputs: KnownMemberInputs,
): MemberFacts {
  const diagnostics: Diagnostic[] = members.flatMap(({ resources = {} }, place) =>
    Object.keys(resources)
      .filter((name) => !Object.hasOwn(inputs, name))
      .map((name) =>
        error('CAISSE-HOUSEHOLD-MEMBER-NAME', pathOf(place, name), {
          name,
          ...nearestDetail(name, Object.keys(inputs)),
        }),
      ),
  );
  const values = new Map<string, FactValue>();
  for (const input of Object.values(inputs)) {
    const asked: Stated[] = [];
    members.forEach(({ resources = {} }, place) => {
      const read = readStated(input, resources, place);
      if (read !== undefined && !read.ok) diagnostics.push(read.diagnostic);
      const value = read?.ok === true ? String(read.value) : undefined;
      const age = ages[place];
      if (age === undefined || age >= input.from) asked.push({ place, value });
      else if (isSome(value)) {
        const details = { name: input.name, age, from: input.from };
        diagnostics.push(error('CAISSE-HOUSEHOLD-MEMBER-TOO-YOUNG', pathOf(place, input.name), details));
      }
    });
    const limit = input.inputs.length;
    const { numbered, some } = numberMembers(asked, limit, ({ value }) =>
      value === undefined ? 'unknown' : isSome(value) ? 'some' : 'zero',
    );
    const first = some[limit];
    if (first !== undefined) {
      const problem = { name: input.name, members: some.length, limit };
      diagnostics.push(error('CAISSE-HOUSEHOLD-MEMBERS-WITH', pathOf(first.place, input.name), problem));
    }
    const inOrder = asked.filter((each) => numbered.includes(each));
    inOrder.forEach(({ value }, place) => {
      if (value !== undefined) values.set(input.inputs[place]!.name, value);
    });
  }
  return { values, diagnostics };
}

const isSome = (value: string | undefined): boolean => value !== undefined && !exact(value).isZero();

function readStated(
  { name, inputs: [first] }: MemberInput,
  resources: Readonly<Record<string, unknown>>,
  place: number,
): ReturnType<typeof readFact> | undefined {
  if (first === undefined || !Object.hasOwn(resources, name) || resources[name] === undefined) return undefined;
  return readFact({ ...first, name }, resources[name], pathOf(place, name));
}

const pathOf = (place: number, name: string): Diagnostic['path'] => ['members', place, 'resources', name];
