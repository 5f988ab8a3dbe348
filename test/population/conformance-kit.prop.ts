import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KitTable, makeConformanceKit } from '../../src/population/index.ts';
import { anyRule } from '../../src/testing/index.ts';
import { type Engine, openSQLite } from '../rule/sql/engines.ts';

const literalOf = (cell: KitTable['rows'][number][number]): string => {
  if (cell === null) return 'NULL';
  return typeof cell === 'string' ? `'${cell.replaceAll("'", "''")}'` : String(Number(cell));
};

async function load(engine: Engine, name: string, { columns, rows }: KitTable): Promise<void> {
  const names = columns.map((column) => `\`${column.name}\``).join(', ');
  const values = rows.map((row) => `(${row.map(literalOf).join(', ')})`).join(', ');
  await engine.run(
    `DROP TABLE IF EXISTS ${name}`,
    `CREATE TABLE ${name} (${names})`,
    `INSERT INTO ${name} VALUES ${values}`,
  );
}

describe('makeConformanceKit', () => {
  it('an engine that follows the rules finds no difference in a kit', async () => {
    const engine = await openSQLite();
    await fc.assert(
      fc.asyncProperty(anyRule(), async (rule) => {
        const made = makeConformanceKit({ rule }, { dialect: 'sqlite', table: 'households' });
        if (!made.ok) return;
        const { households, expectedRows, expectedTotals, check } = made.kit;
        await load(engine, 'kit_households', households);
        await load(engine, 'kit_expected_rows', expectedRows);
        await load(engine, 'kit_expected_totals', expectedTotals);
        const queries = check.split(/;\n/).filter((text) => /^\s*SELECT/.test(text));
        const answers = (await Promise.all(queries.map((query) => engine.run(query)))).flat();
        expect(answers.map(({ differences }) => differences)).toEqual([0n, 0n, 0n, 0n, 0n]);
      }),
      { numRuns: 60 },
    );
    await engine.close();
  }, 60_000);
});
