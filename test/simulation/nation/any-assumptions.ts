/** Random declared assumptions about the caisses and populations of `any-nation.ts`. */
import fc from 'fast-check';
import type { DeclaredAssumption, DeclaredAssumptions } from '../../../src/simulation/nation.ts';
import { anyNationCase, type NationCase } from './any-nation.ts';

const TARGETS = [
  'take-up',
  'unspent',
  'running-costs',
  'persons',
  'income:income',
  'elasticity:income',
  'replaced',
  'lost:contributions',
  'lost:employer',
  'lost:allocations',
  'saved:contributions',
  'saved:employer',
  'saved:allocations',
] as const;

type Target = (typeof TARGETS)[number];

const anyValue = (vary: Target): fc.Arbitrary<string> => {
  switch (vary) {
    case 'persons':
      return fc.integer({ min: 1, max: 100_000_000 }).map(String);
    case 'income:income':
      return fc.integer({ min: 0, max: 200 }).map((drawn) => String(drawn / 100));
    default:
      return fc.integer({ min: 0, max: 1000 }).map((drawn) => `${drawn / 10} %`);
  }
};

const numberOf = (text: string): number => Number.parseFloat(text);

const anyAssumption = (vary: Target): fc.Arbitrary<DeclaredAssumption> => {
  const base = { id: vary.replace(':', '-'), label: vary, vary };
  const list = fc.array(anyValue(vary), { minLength: 1, maxLength: 3 }).chain((values) =>
    fc.integer({ min: 0, max: values.length - 1 }).map((central) => ({
      ...base,
      values: values.map((value, place) => ({ id: `v${place}`, value })),
      central: `v${central}`,
    })),
  );
  const span = fc.array(anyValue(vary), { minLength: 3, maxLength: 3 }).chain((values) => {
    const [low, mode, high] = values.sort((left, right) => numberOf(left) - numberOf(right));
    return fc.boolean().map((hasMode) => ({
      ...base,
      range: { low: low!, ...(hasMode ? { mode: mode! } : {}), high: high! },
    }));
  });
  return fc.oneof(list, span);
};

/** A case of `any-nation.ts` with assumptions about it. */
export interface ExploredCase {
  readonly given: NationCase;
  readonly declared: DeclaredAssumptions;
}

/** A case whose figure has several values too, unless it is not one figure of the rules. */
export const anyExploredCase = (): fc.Arbitrary<ExploredCase> =>
  fc
    .tuple(anyNationCase(), fc.subarray<Target>([...TARGETS], { minLength: 1, maxLength: 3 }))
    .chain(([given, targets]) =>
      fc
        .tuple(...targets.map(anyAssumption))
        .map((assumptions) => ({ given, declared: { schema: 1 as const, assumptions } })),
    );
