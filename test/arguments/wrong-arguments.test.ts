import { describe, expect, it } from 'vitest';
import * as account from '../../src/account/index.ts';
import * as main from '../../src/index.ts';
import * as population from '../../src/population/index.ts';
import * as rule from '../../src/rule/index.ts';
import * as simulation from '../../src/simulation/index.ts';
import { type Call, caisse, entries } from './calls.ts';

/** Values that no parameter accepts. */
const wrong = (): readonly unknown[] => [
  undefined,
  null,
  5.5,
  'x',
  {},
  [],
  [null],
  new Map([['income', 1]]),
  {
    get members(): never {
      throw new Error('unreadable');
    },
  },
];

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a call throws, or its promise rejects with, that is no diagnostic. */
async function thrownBy(
  called: (...args: readonly unknown[]) => unknown,
  args: readonly unknown[],
): Promise<Error | undefined> {
  try {
    await called(...args);
    return undefined;
  } catch (problem) {
    if (problem instanceof main.CaisseError) return undefined;
    return problem instanceof Error ? problem : new Error(String(problem));
  }
}

/** Whether an error is an answer to wrong arguments. */
const isUsage = (problem: Error, names: readonly string[]): boolean =>
  (problem instanceof TypeError || problem instanceof RangeError) &&
  names.some((name) => new RegExp(`^${name}\\b[^:]*: `).test(problem.message));

/** Checks that each call with a wrong argument answers with a diagnostic or names the argument, in the words of the snapshot. */
async function expectAnswers(
  called: (...args: readonly unknown[]) => unknown,
  names: readonly string[],
  calls: readonly (readonly unknown[])[],
): Promise<void> {
  const thrown: Error[] = [];
  for (const args of calls) thrown.push(...[(await thrownBy(called, args)) ?? []].flat());
  expect(thrown.filter((problem) => !isUsage(problem, names))).toEqual([]);
  const messages = thrown.map(({ name, message }) => `${name}: ${message.replace(/, found \w+$/, '')}`);
  expect([...new Set(messages)].join('\n')).toMatchSnapshot();
}

/** Whether a call throws. */
function isRefused(called: (...args: readonly unknown[]) => unknown, args: readonly unknown[]): boolean {
  try {
    called(...args);
    return false;
  } catch {
    return true;
  }
}

describe.each(Object.entries(entries))('%s', (_, [entry, calls]) => {
  it('refuses what is no language', () => {
    for (const [name, call] of Object.entries(calls as Readonly<Record<string, Call>>)) {
      const called = (entry as Readonly<Record<string, unknown>>)[name] as (...args: readonly unknown[]) => unknown;
      const place = Object.keys(call).indexOf('language');
      if (place < 0) continue;
      const accepted = [...wrong(), 'de', 'FR'].filter(
        (value) => !isRefused(called, Object.assign(Object.values(call), { [place]: value })),
      );
      expect([name, accepted]).toEqual([name, []]);
    }
  });

  it.each(Object.entries(calls as Readonly<Record<string, Call>>))(
    '%s answers a wrong argument with a diagnostic, or with an error that names the argument',
    async (name, call) => {
      const called = (entry as Readonly<Record<string, unknown>>)[name] as (...args: readonly unknown[]) => unknown;
      const names = Object.keys(call);
      const valid = Object.values(call);
      expect(await thrownBy(called, valid)).toBeUndefined();
      const calls = valid.flatMap((_argument, place) =>
        wrong().map((value) => valid.map((each, at) => (at === place ? value : each))),
      );
      await expectAnswers(called, names, calls);
    },
  );
});

/** The parameters that callers write by hand; the others are results of other functions, checked documents and rules. */
const WRITTEN: ReadonlySet<string> = new Set(['household', 'households', 'facts', 'inputs', 'options', 'question']);

/** The parts of an argument that is plain data. */
const partsOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
    ? Object.entries(value)
    : [];

/** Whether a part is the result of another function; `runs` is a number where runs are asked for. */
const isGiven = (part: string, value: unknown): boolean => GIVEN.has(part) || (part === 'runs' && isObject(value));

/** How deep parts of arguments are replaced: a part of an option is at two. */
const DEPTH = 3;

/** Parts that are results of other functions, checked documents, rules or published figures. */
const GIVEN: ReadonlySet<string> = new Set([
  'caisse',
  'from',
  'ifUnspentStays',
  'margins',
  'of',
  'paidIn',
  'plan',
  'takesPart',
  'times',
  'where',
]);

/** The argument with each part, and each part of a part, replaced by each wrong value. */
const withWrongParts = (argument: unknown, depth = DEPTH): readonly object[] =>
  partsOf(argument).flatMap(([part, value]) =>
    [...wrong(), ...(depth > 1 && !isGiven(part, value) ? withWrongParts(value, depth - 1) : [])].map((changed) => ({
      ...(argument as object),
      [part]: changed,
    })),
  );

describe.each(Object.entries(entries))('parts of arguments of %s', (_, [entry, calls]) => {
  it.each(Object.entries(calls as Readonly<Record<string, Call>>))(
    '%s answers a wrong part of an argument with a diagnostic, or with an error that names the argument',
    async (name, call) => {
      const called = (entry as Readonly<Record<string, unknown>>)[name] as (...args: readonly unknown[]) => unknown;
      const names = Object.keys(call);
      const valid = Object.values(call);
      const calls = valid.flatMap((argument, place) =>
        (WRITTEN.has(names[place]!) ? withWrongParts(argument) : []).map((changed) =>
          valid.map((each, at) => (at === place ? changed : each)),
        ),
      );
      await expectAnswers(called, names, calls);
    },
  );
});

/** Values at the limits of what a number, a decimal or a month can be, and beyond them. */
function limitsOf(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [-1, 0, 0.5, 1e21, Number.NaN, Infinity];
  if (typeof value !== 'string') return [];
  if (/^-?\d+([.,]\d+)?$/.test(value)) return ['-1', '0', '0.001', '1e5', '9'.repeat(40)];
  return /^\d{4}-\d{2}/.test(value) ? ['2026-13', '2026-1', '1899-12', '2200-01'] : [];
}

/** The argument, and each of its parts, at those limits. */
const atLimits = (argument: unknown, depth = DEPTH): readonly unknown[] => [
  ...limitsOf(argument),
  ...(depth === 0 ? [] : partsOf(argument)).flatMap(([part, value]) =>
    (isGiven(part, value) ? [] : atLimits(value, depth - 1)).map((changed) => ({
      ...(argument as object),
      [part]: changed,
    })),
  ),
];

describe.each(Object.entries(entries))('numbers and months of %s', (_, [entry, calls]) => {
  it.each(Object.entries(calls as Readonly<Record<string, Call>>))(
    '%s answers numbers and months at and beyond their limits with a diagnostic, or with an error that names the argument',
    async (name, call) => {
      const called = (entry as Readonly<Record<string, unknown>>)[name] as (...args: readonly unknown[]) => unknown;
      const names = Object.keys(call);
      const valid = Object.values(call);
      const calls = valid.flatMap((argument, place) =>
        (WRITTEN.has(names[place]!) || partsOf(argument).length === 0 ? atLimits(argument) : []).map((changed) =>
          valid.map((each, at) => (at === place ? changed : each)),
        ),
      );
      await expectAnswers(called, names, calls);
    },
  );
});

/** What is neither a household, nor facts, nor options. */
const SHAPES: readonly unknown[] = [null, 5, 'x', true, [], [1], new Map([['income', 1]]), () => 1];

/** Whether a call throws, or answers with diagnostics. */
function isAnswered(called: (...args: readonly unknown[]) => unknown, args: readonly unknown[]): boolean {
  try {
    const result = called(...args);
    if (Array.isArray(result)) return result.length > 0;
    return typeof result === 'object' && result !== null && 'ok' in result && result.ok === false;
  } catch {
    return true;
  }
}

/** The calls with a household, facts or options. */
const shaped = Object.entries(entries).flatMap(([entry, [functions, calls]]) =>
  Object.entries(calls as Readonly<Record<string, Call>>)
    .filter(([, call]) => ['household', 'facts', 'options'].some((name) => isObject(call[name])))
    .map(([name, call]) => ({
      name: `${entry}: ${name}`,
      call,
      called: (functions as Readonly<Record<string, unknown>>)[name] as (...args: readonly unknown[]) => unknown,
    })),
);

it.each(shaped)('$name accepts no household, facts or options that are no object', ({ call, called }) => {
  const isAccepted = (parameter: string, shape: unknown): boolean =>
    !isAnswered(called, Object.values({ ...call, [parameter]: shape }));
  const accepted = ['household', 'facts', 'options'].flatMap((parameter) => {
    const valid = call[parameter];
    if (!isObject(valid)) return [];
    const parts = partsOf(valid).filter(
      ([part, value]) =>
        ['facts', 'resources', 'members', 'values'].includes(part) || (part === 'answers' && isObject(value)),
    );
    return SHAPES.flatMap((shape) => [
      ...(isAccepted(parameter, shape) ? [[parameter, shape]] : []),
      ...parts
        .filter(([part]) => isAccepted(parameter, { ...(valid as object), [part]: shape }))
        .map(([part]) => [parameter, part, shape]),
    ]);
  });
  expect(accepted).toEqual([]);
});

/** The options that are one of some words. */
const WORDS: ReadonlySet<string> = new Set([
  ...['absent', 'case', 'code', 'count', 'dialect', 'format', 'language', 'offline', 'overdraft', 'per', 'quantiles'],
  ...['reasons', 'rows', 'ties', 'type'],
]);

it('accepts no unknown word in an option', () => {
  const accepted = shaped.flatMap(({ name, call, called }) =>
    partsOf(call['options']).flatMap(([part, value]) => {
      if (!WORDS.has(part) || typeof value !== 'string') return [];
      const options = { ...(call['options'] as object), [part]: `${value}s` };
      return isAnswered(called, Object.values({ ...call, options })) ? [] : [`${name}: ${part}`];
    }),
  );
  expect(accepted).toEqual([]);
});

describe('progress', () => {
  const progress = 'all' as unknown as main.Progress;
  const expected = 'options.progress: expected function, found text';

  it('is a function in each option that is one', () => {
    const goals = [{ kind: 'net' }] as const;
    expect(() => simulation.runFund(caisse, 'essai', { runs: 2, seed: 1, progress })).toThrow(expected);
    expect(() => simulation.solveFund(caisse, 'essai', { vary: { kind: 'households' }, goals }, { progress })).toThrow(
      expected,
    );
    expect(() => simulation.solvePairs(caisse, 'essai', { goals }, { progress })).toThrow(expected);
    expect(() => population.parsePopulation('x', {}, { progress })).toThrow(expected);
  });
});

describe('what JSON does not have', () => {
  it.each<[string, unknown, string]>([
    ['a bigint', 10n, 'data: expected plain data, found bigint'],
    ['a symbol', Symbol('x'), 'data: expected plain data, found symbol'],
    ['a bigint inside', { a: [10n] }, 'data.a.0: expected plain data, found bigint'],
    ['a function inside', { a: () => 1 }, 'data.a: expected plain data, found function'],
  ])('%s has no hash', (_, data, message) => {
    expect(() => account.hashOf(data)).toThrow(message);
  });

  it('is no word', () => {
    expect(() => rule.isStorable(Symbol('x') as unknown as string)).toThrow('word: expected text, found symbol');
  });
});
