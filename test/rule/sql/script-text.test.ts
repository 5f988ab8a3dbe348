import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { count, money, ratio } from '../../../src/rule/index.ts';
import { compileToSql } from '../../../src/rule/many.ts';
import { conformanceOf, anySample, FURTHER } from './conformance.ts';
import { openDuckDB, openPGlite, openSQLite } from './engines.ts';
import { tableStatements } from './households.ts';
import { rulesOfPresets } from './preset-rules.ts';

describe('the file', () => {
  it.each([
    ['DuckDB', openDuckDB],
    ['PostgreSQL', openPGlite],
    ['SQLite', openSQLite],
  ] as const)(
    'is run from its first statement to its last by %s',
    async (_name, open) => {
      const engine = await open();
      const [sample] = fc.sample(anySample(rulesOfPresets()['lyon-calim8']!, 20), { numRuns: 1, seed: 1 });
      const { columns, rows, script } = conformanceOf(sample!, engine.dialect)!;
      const statements = script
        .replace(/^\s*--.*\n/gm, '')
        .split(/;\n/)
        .filter((text) => text.trim() !== '');
      // A view and its answer, for the guard, the results, the totals and the groups.
      expect(statements.map((text) => /^\s*(\w+)/.exec(text)?.[1])).toEqual(
        Array.from({ length: 4 }, () => ['CREATE', 'SELECT']).flat(),
      );
      const last = await engine.run(...tableStatements(engine.dialect, columns, rows, FURTHER), ...statements);
      const households = last.reduce((sum, row) => sum + (row['households'] as bigint), 0n);
      expect(households).toBe(BigInt(rows.length));
      await engine.close();
    },
    60_000,
  );

  it('names the unit of each result, and no power of ten for whole numbers', () => {
    const rules = { money: money('5'), count: count('2'), whole: ratio('1'), part: ratio('0.5') };
    const compiled = compileToSql(rules, { dialect: 'duckdb', table: 'households', key: 'id' });
    if (!compiled.ok) throw new Error('refused');
    const units = Object.keys(rules).map((name) => [
      name,
      new RegExp(`: ${name}; (.*)$`, 'm').exec(compiled.sql.script)?.[1],
    ]);
    expect(Object.fromEntries(units)).toEqual({
      money: 'cents',
      count: 'count',
      whole: 'ratio',
      part: 'ratio x 10^1',
    });
  });
});
