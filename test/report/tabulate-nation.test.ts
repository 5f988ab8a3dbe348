import { describe, expect, it } from 'vitest';
import { makeNation } from '../../src/population/index.ts';
import { renderTextTable, tabulateNation } from '../../src/report/index.ts';

const made = makeNation({ rows: 5000 });
if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
const tables = tabulateNation(made.report);

describe('tabulateNation', () => {
  it('has a row for each target, with source, year and grade', () => {
    const { targets } = made.report;
    expect(tables.targets.rows).toHaveLength(targets.length);
    for (const row of tables.targets.rows) {
      expect(row['source']).toMatch(/^https:/);
      expect(row['year']).toMatch(/^20\d\d/);
    }
    const [single] = tables.targets.rows;
    expect(single).toEqual({
      kind: { fr: 'Foyers', en: 'Households' },
      of: 'single',
      published: 11_916_102,
      target: '11916102',
      simulated: '11916102',
      residual: '0',
      year: '2022',
      grade: 'A',
      source: 'https://www.insee.fr/fr/statistiques/8569208?geo=FE-1',
    });
  });

  it('marks figures of grade B to re-check', () => {
    const means = tables.targets.rows.filter(({ kind }) => JSON.stringify(kind).includes('Mean standard'));
    expect(new Set(means.map(({ grade }) => JSON.stringify(grade)))).toEqual(
      new Set([JSON.stringify({ fr: 'B, à revérifier', en: 'B, to re-check' })]),
    );
  });

  it('shows the bridge, what it leaves, and every assumption', () => {
    expect(tables.bridge.rows.map(({ of, contributions }) => [of, contributions])).toEqual([
      ['gross_wages', '0.8659'],
      ['self_employed_income', '1.0000'],
      ['pensions', '1.0000'],
      ['unemployment_benefits', '1.0000'],
    ]);
    expect(tables.left.rows).toHaveLength(2);
    expect(tables.assumptions.rows).toHaveLength(made.report.assumptions.length);
    const { targets, heldOut, bridge, left, parts, assumptions } = tables;
    for (const table of [targets, heldOut, bridge, left, parts, assumptions]) {
      expect(renderTextTable(table, 'fr').join('\n')).not.toMatch(/undefined|NaN/);
    }
  });
});
