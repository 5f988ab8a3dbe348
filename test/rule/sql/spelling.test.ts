import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listedWord, oneOf, type InputNode } from '../../../src/rule/index.ts';
import { compileToSql } from '../../../src/rule/many.ts';
import { dialects } from '../../../src/rule/sql/dialect.ts';
import { type Engine, openDuckDB, openPGlite, openSQLite } from './engines.ts';
import { SPELLINGS, spellingQuery } from './spelling-check.ts';

const LISTED = ['La Ravoire', 'Grenoble', 'L’Isle-Adam', 'Cœur', 'two\nlines', '-', 'GRENOBLE'];

const residence: InputNode = { kind: 'input', name: 'residence', type: 'category', options: [], open: true };

/** Spellings, the word that the rules read, and what the guard counts before the preparation. */
const CASES = [
  ['La Ravoire', 'La Ravoire', null],
  ['la ravoire', 'La Ravoire', 'spelling'],
  [' LA-RAVOIRE ', 'La Ravoire', 'spelling'],
  ['GRENOBLE', 'GRENOBLE', null],
  ['grenoble', 'Grenoble', 'spelling'],
  ["l'isle adam", 'L’Isle-Adam', 'spelling'],
  ['COEUR', 'Cœur', 'spelling'],
  ['two lines', 'two\nlines', 'spelling'],
  ['-', '-', null],
  ['–', '–', 'unlisted-word'],
  ['Lyon', 'Lyon', 'unlisted-word'],
] as const;

describe.each([
  ['DuckDB', openDuckDB],
  ['PostgreSQL', openPGlite],
  ['SQLite', openSQLite],
] as const)('spellings on %s', (_name, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  }, 60_000);
  afterAll(() => engine.close());

  it('have the normal form of normalForm, on every character', async () => {
    for (let start = 0; start < SPELLINGS.length; start += 200) {
      const [row] = await engine.run(spellingQuery(engine.dialect, SPELLINGS.slice(start, start + 200)));
      expect(row).toEqual({ what: 'spelling', differences: 0n });
    }
  });

  it('become the listed words in the preparation; the guard counts those that were not prepared', async () => {
    const compiled = compileToSql(
      { within: oneOf(residence, LISTED), word: residence },
      { dialect: engine.dialect, table: 'households', key: 'id' },
    );
    if (!compiled.ok) throw new Error('refused');
    const { word } = dialects[engine.dialect];
    for (const [spelling, listed, problem] of CASES) {
      expect(listedWord(spelling, LISTED) ?? spelling).toBe(listed);
      const values = `INSERT INTO households_source VALUES (1, ${word(spelling)}), (2, NULL)`;
      const faults = async (): Promise<readonly unknown[]> =>
        (await engine.run(compiled.sql.guard))
          .filter(({ problem: found, households }) => found !== 'absent' && households !== 0n)
          .map((row) => row['problem']);
      const found = await engine.run(
        'DROP TABLE IF EXISTS households',
        'DROP TABLE IF EXISTS households_source',
        'CREATE TABLE households_source (id BIGINT, residence TEXT)',
        values,
        compiled.sql.preparation,
        compiled.sql.rows,
      );
      expect(found.map((row) => row['word'])).toEqual([listed, null]);
      expect(await faults()).toEqual(problem === 'unlisted-word' ? [problem] : []);
      await engine.run('DELETE FROM households', 'INSERT INTO households SELECT * FROM households_source');
      expect(await faults()).toEqual(problem === 'spelling' ? ['spelling', 'unlisted-word'] : [problem ?? []].flat());
    }
  });
});
