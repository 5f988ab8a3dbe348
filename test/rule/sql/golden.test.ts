import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lowerCaisse } from '../../../src/caisse/index.ts';
import { compileToSql, type SqlDialect } from '../../../src/rule/many.ts';
import { parseCaisse } from '../../../src/schema/index.ts';
import { EACH_KIND } from './each-kind.ts';

/** The rules of the example caisse, as an auditor would read them. */
function scriptOf(dialect: SqlDialect): string {
  const parsed = parseCaisse(readFileSync('examples/ma-caisse.yaml', 'utf8'));
  if (!parsed.ok) throw new Error('not read');
  const lowered = lowerCaisse(parsed.caisse.document);
  if (!lowered.ok) throw new Error('refused');
  const { eligibility, contribution, allocation, net } = lowered.caisse.versions[0]!;
  const compiled = compileToSql(
    { eligible: eligibility.rule, contribution: contribution.amount, allocation: allocation.amount, net: net! },
    {
      dialect,
      table: 'households',
      key: 'id',
      weight: { column: 'weight', decimals: 4, maximum: 1_000_000_000 },
      groups: { by: 'tenth', of: 'contribution' },
      comment: [
        '1 % of the standard of living, 4 % of its part from 1000 euros, 7 % of its part from 2000 euros,',
        'at least 10 euros and at most 150 euros, rounded to the euro.',
      ],
    },
  );
  if (!compiled.ok) throw new Error('refused');
  return compiled.sql.script;
}

describe('the file of the example caisse', () => {
  it.each(['duckdb', 'postgresql', 'spark', 'sqlite'] as const)('is as it was read last: %s', async (dialect) => {
    await expect(scriptOf(dialect)).toMatchFileSnapshot(`golden/ma-caisse.${dialect}.sql`);
  });
});

describe('the file of rules with each kind of node', () => {
  it.each(['duckdb', 'postgresql', 'spark', 'sqlite'] as const)('is as it was read last: %s', async (dialect) => {
    const compiled = compileToSql(EACH_KIND, {
      dialect,
      table: 'town.households',
      groups: { by: 'value', of: 'housing' },
    });
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
    await expect(compiled.sql.script).toMatchFileSnapshot(`golden/each-kind.${dialect}.sql`);
  });
});
