import { describe, expect, it } from 'vitest';
import { defineCaisse } from '../../src/caisse/index.ts';
import { distributionRun } from '../../src/cli/distribution-run.ts';
import { populationTotals, type PopulationRun } from '../../src/cli/population-totals.ts';
import { caisseRules } from '../../src/population/index.ts';
import { makeParquet } from '../package/make-parquet.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { parseCaisse } from '../../src/schema/index.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileIo } from './file-io.ts';

const MONTH = '2026-11';

describe('--tables', () => {
  it('gives the same distribution from CSV and from Parquet, by tenth and by column', async () => {
    const parsed = parseCaisse(readFileSync('examples/ma-caisse.yaml', 'utf8'));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
    const found = caisseRules(parsed.caisse, MONTH);
    if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
    const parquet = join(temporaryFolder(), 'households.parquet');
    await makeParquet(parquet);
    for (const by of [undefined, 'secteur']) {
      const groups = by === undefined ? {} : { groups: { column: by } };
      const asked = distributionRun(parsed.caisse, MONTH, { count: 'persons', ...groups });
      if (!asked.ok) throw new Error(JSON.stringify(asked.diagnostics));
      const run = (file: string): PopulationRun => ({
        file,
        facts: {},
        by,
        weight: 'poids',
        weightDecimals: 6,
        tenths: null,
        distribution: asked.run,
        key: undefined,
        out: undefined,
        force: false,
      });
      const [csv, columns] = [
        await populationTotals(run('examples/population.csv'), found, fileIo),
        await populationTotals(run(parquet), found, fileIo),
      ];
      if (!csv.ok || !columns.ok) throw new Error(JSON.stringify([csv, columns]));
      const named = ({ distribution }: typeof csv): unknown => ({
        ...distribution,
        groups: [...(distribution?.groups ?? [])]
          .filter(({ rows }) => rows > 0)
          .sort((left, right) => String(left.group).localeCompare(String(right.group))),
      });
      expect(named(columns)).toEqual(named(csv));
      expect(csv.distribution?.all.persons).toBe('2633.75');
      expect(Object.keys(csv.totals.all.totals)).not.toContain('tables-before');
    }
  });

  it('refuses rules whose flows are not monthly amounts of money', () => {
    const caisse = defineCaisse({
      schema: 1,
      id: 'paniers',
      name: 'Paniers',
      rules: [
        {
          from: '2026-01',
          contribution: { kind: 'none' },
          allocation: { kind: 'in-kind', item: 'panier', quantity: 1 },
        },
      ],
    });
    expect(distributionRun(caisse, MONTH, {})).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'CAISSE-DISTRIBUTION-NET' }],
    });
  });
});
