import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileToSql } from '../../../src/rule/many.ts';
import { anySample } from './conformance.ts';
import { assertConforms } from './assert-conforms.ts';
import { openDuckDB } from './engines.ts';
import { rulesOfPresets } from './preset-rules.ts';

describe('compileToSql', () => {
  it('the rules of every preset give the results of evaluate, or are refused by name', async () => {
    const engine = await openDuckDB();
    for (const [id, rules] of Object.entries(rulesOfPresets())) {
      const compiled = compileToSql(rules, { dialect: 'duckdb', table: 'households' });
      if (compiled.ok) {
        await fc.assert(
          fc.asyncProperty(anySample(rules, 40), (sample) => assertConforms(sample, engine)),
          { numRuns: 8 },
        );
      } else
        expect([id, compiled.diagnostics.map(({ code }) => code)]).toEqual(['solidoume', ['CAISSE-PLAN-TOO-LARGE']]);
    }
    await engine.close();
  });
});
