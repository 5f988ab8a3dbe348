import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/cli/open-database.ts';
import { renderOds } from '../../src/report/index.ts';
import { renderDiagnostic } from '../../src/text/index.ts';
import { provoked, type Situation, situations } from './situations.ts';

vi.mock('@duckdb/node-api', () => Promise.reject(new Error('not installed')));
vi.mock('fflate', () => Promise.reject(new Error('not installed')));

const tests = fileURLToPath(new URL('../', import.meta.url));

describe('a situation without a document', () => {
  it.each(Object.entries<Situation>(situations))('gives %s', async (code, situation) => {
    const diagnostics = await provoked(situation);
    expect([...new Set(diagnostics.map((problem) => problem.code))]).toEqual([code]);
    for (const language of ['fr', 'en'] as const) {
      expect(renderDiagnostic(diagnostics[0]!, language)).not.toMatch(/CAISSE-|[{}…]|undefined|NaN|\[object/);
    }
  });

  it('names the place of the problem', async () => {
    const places: string[] = [];
    for (const [code, situation] of Object.entries<Situation>(situations)) {
      for (const { path } of await provoked(situation)) places.push(`${code} ${path.join('.') || '(the whole)'}`);
    }
    await expect(`${places.join('\n')}\n`).toMatchFileSnapshot('situation-places.txt');
  });

  it('gives CAISSE-DUCKDB-MISSING where DuckDB is not installed', async () => {
    expect(await openDatabase()).toMatchObject({ ok: false, diagnostics: [{ code: 'CAISSE-DUCKDB-MISSING' }] });
  });

  it('gives CAISSE-FFLATE-MISSING where fflate is not installed', async () => {
    expect(await renderOds({ title: { fr: '', en: '' }, language: 'fr', blocks: [] })).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'CAISSE-FFLATE-MISSING' }],
    });
  });

  it('is provoked in a test of its own where only an example stands here', () => {
    const others = readdirSync(tests, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('situations.ts'))
      .map((name) => readFileSync(tests + name, 'utf8'));
    const examples = [
      'CAISSE-ROWS-INVALID',
      'CAISSE-FILE-NOT-PARQUET',
      'CAISSE-DUCKDB-MISSING',
      'CAISSE-FFLATE-MISSING',
    ];
    expect(examples.filter((code) => !others.some((text) => text.includes(`'${code}'`)))).toEqual([]);
  });
});
