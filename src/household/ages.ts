/** The ages of the members in a month. */
import { type Diagnostic, differenceInMonths, error, isMonth, type Month } from '../money/index.ts';
import { MEMBERS_LIMIT } from '../rule/index.ts';
import { dataKind, quotable } from '../shape/index.ts';
import type { StatedHousehold } from './household-shape.ts';

type Members = StatedHousehold['members'];

/** The highest age, in whole years. */
export const AGE_LIMIT = 130;

/** The ages of members, and the problems in them. */
export interface Ages {
  /** In the order of the members; `undefined` where neither age nor birth month is known. */
  readonly ages: readonly (number | undefined)[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the ages of all members in a month, from the birth month or the age. If both are given, they must agree. */
export function readAges(members: Members, month: Month): Ages {
  if (members.length === 0) return failure(error('CAISSE-HOUSEHOLD-EMPTY', ['members']));
  if (members.length > MEMBERS_LIMIT) {
    const details = { members: members.length, limit: MEMBERS_LIMIT };
    return failure(error('CAISSE-HOUSEHOLD-TOO-LARGE', ['members'], details));
  }
  const read = members.map((member, place) => readMemberAge(member, month, ['members', place]));
  return {
    ages: read.map(({ age }) => age),
    diagnostics: read.flatMap(({ problem }) => (problem === undefined ? [] : [problem])),
  };
}

interface ReadAge {
  readonly age?: number;
  readonly problem?: Diagnostic;
}

function readMemberAge({ age, birthMonth }: Members[number], month: Month, path: Diagnostic['path']): ReadAge {
  const stated = age === undefined ? {} : checkAge(age, [...path, 'age']);
  if (birthMonth === undefined || stated.problem !== undefined) return stated;
  const born = ageFrom(birthMonth, month, [...path, 'birthMonth']);
  if (stated.age === undefined || born.age === undefined || born.age === stated.age) return born;
  const details = { age: stated.age, birthMonth: quotable(birthMonth) ?? '', month, ageInMonth: born.age };
  return { problem: error('CAISSE-HOUSEHOLD-AGE-DIFFERS', [...path, 'age'], details) };
}

function ageFrom(birthMonth: unknown, month: Month, path: Diagnostic['path']): ReadAge {
  if (!isMonth(birthMonth)) {
    return {
      problem: error('CAISSE-HOUSEHOLD-BIRTH-MONTH', path, { text: quotable(birthMonth) ?? dataKind(birthMonth) }),
    };
  }
  const months = differenceInMonths(month, birthMonth);
  if (months < 0) return { problem: error('CAISSE-HOUSEHOLD-BIRTH-IN-FUTURE', path, { birthMonth, month }) };
  return checkAge(Math.floor(months / 12), path);
}

function checkAge(age: unknown, path: Diagnostic['path']): ReadAge {
  if (typeof age === 'number' && Number.isInteger(age) && age >= 0 && age <= AGE_LIMIT) return { age };
  return { problem: error('CAISSE-HOUSEHOLD-AGE', path, { age: quotable(age) ?? dataKind(age), limit: AGE_LIMIT }) };
}

const failure = (problem: Diagnostic): Ages => ({ ages: [], diagnostics: [problem] });
