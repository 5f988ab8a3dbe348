import fc from 'fast-check';
import { it } from 'vitest';
import { type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { compareFunds, runFund, solveFund, type SolveFundOptions, solvePairs } from '../../src/simulation/index.ts';
import { expectProgress } from '../money/expect-progress.ts';
import { anyPlainDraws, withAnyDraws } from './any-draws.ts';
import { anyScenarioDocument, SCENARIO } from './any-scenario.ts';

const anyDocument = anyScenarioDocument({ households: 40, months: 6 });
const anyDrawn = fc.oneof(anyDocument.chain(withAnyDraws), anyPlainDraws());

it('progress of runs increases to its total and changes no result', () => {
  fc.assert(
    fc.property(anyDrawn, fc.integer({ min: 1, max: 6 }), (document, runs) => {
      const caisse = defineCaisse<CaisseDocument>(document);
      expectProgress((option) => runFund(caisse, SCENARIO, { runs, seed: 1, ...option }));
    }),
    { numRuns: 25 },
  );
});

const anyOptions: fc.Arbitrary<SolveFundOptions> = fc.record({ thorough: fc.constantFrom(1, 10, 200) });
const anyEnd = fc.constantFrom(1, 2, 30, 3000);

it('progress of a search increases to its total and changes no result', () => {
  fc.assert(
    fc.property(anyDocument, anyEnd, anyOptions, (document, to, options) => {
      const caisse = defineCaisse<CaisseDocument>(document);
      const question = { vary: { kind: 'households' }, goals: [{ kind: 'net' }], to } as const;
      expectProgress((option) => solveFund(caisse, SCENARIO, question, { ...options, ...option }));
    }),
    { numRuns: 25 },
  );
});

it('progress of pairs increases to its total and changes no result', () => {
  fc.assert(
    fc.property(anyDocument, fc.integer({ min: 1, max: 3 }), (document, to) => {
      const caisse = defineCaisse<CaisseDocument>(document);
      const question = { allocation: { from: 1, to }, households: { to: 5 }, goals: [{ kind: 'net' }] } as const;
      expectProgress((option) => solvePairs(caisse, SCENARIO, question, option));
    }),
    { numRuns: 25 },
  );
});

it('progress of a comparison increases to its total and changes no result', () => {
  fc.assert(
    fc.property(anyDocument, fc.integer({ min: 1, max: 3 }), (document, others) => {
      const fund = { caisse: defineCaisse<CaisseDocument>(document), scenario: SCENARIO };
      expectProgress((option) => compareFunds(fund, Array<typeof fund>(others).fill(fund), option));
    }),
    { numRuns: 25 },
  );
});
