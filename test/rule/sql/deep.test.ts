import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertConforms } from './assert-conforms.ts';
import { anySample } from './conformance.ts';
import { deepRule } from './deep-rule.ts';
import { openDuckDB, openPGlite, openSQLite } from './engines.ts';

describe('a deep rule whose values are shared', () => {
  it.each([
    ['DuckDB', openDuckDB],
    ['PostgreSQL', openPGlite],
    ['SQLite', openSQLite],
  ] as const)(
    'is computed once a level by %s',
    async (_name, open) => {
      const engine = await open();
      const [sample] = fc.sample(anySample({ deep: deepRule(20) }, 20), { numRuns: 1, seed: 2 });
      expect(await assertConforms(sample!, engine)).toBe(true);
      await engine.close();
    },
    60_000,
  );
});
