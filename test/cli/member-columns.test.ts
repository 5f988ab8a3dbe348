/** Numbers of members in files of households: one column for each member. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { fileIo } from './file-io.ts';

const CAISSE = `schema: 1
id: wages
name: Salaires
inputs:
  wage: { type: money, label: salaire, maximum: 50000, members: { atMost: 3, from: 16 } }
  meals: { type: count, label: repas, maximum: 90, members: { atMost: 2 } }
quantities:
  allMeals: { kind: sum-of-members, input: meals, label: repas }
rules:
  - from: 2026-01
    contribution: { kind: each-member, input: wage, of: { kind: proportional, base: wage, rate: 2 % } }
    allocation: { kind: flat, amount: 75, per: member }
    eligibility: { kind: resources, quantity: allMeals, is: at-most, limit: 100 }
`;

/** A household of two adults and a child, one of a single adult, and one whose members are unknown. */
const CSV = `members,members_16_and_over,wage_1,wage_2,wage_3,meals_1,meals_2
3,2,1200,850,700,1,1
1,1,1200,0.01,0,1,2
1,1,1200,,0,1,0
,,1200,850,700,1,1
`;

const FILES: readonly string[] = ['foyers.csv', 'foyers.parquet'];

async function write(folder: string): Promise<void> {
  writeFileSync(join(folder, 'caisse.yaml'), CAISSE);
  writeFileSync(join(folder, 'foyers.csv'), CSV);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `COPY (FROM read_csv('${join(folder, 'foyers.csv')}')) TO '${join(folder, 'foyers.parquet')}' (FORMAT parquet)`,
  );
  connection.closeSync();
}

it.each(['run', 'nation'])(
  'caisse %s counts the rows with a number of a member who does not exist',
  async (command) => {
    const folder = temporaryFolder();
    await write(folder);
    for (const name of FILES) {
      const file = join(folder, name);
      const words = [command, join(folder, 'caisse.yaml'), '--population', file, '--month', '2026-02', '--lang', 'fr'];
      const { errors, exitCode } = await runCommandLine(words, fileIo, '1.2.3');
      expect(exitCode).toBe(0);
      const warnings = errors
        .replaceAll(/[\u00A0\u202F]/g, ' ')
        .split('\n')
        .filter((line) => line.includes('CAISSE-WARN-MEMBER-MISSING'));
      expect(warnings.map((line) => line.replace(/^.*attention : /, '').replace(/ \[.*/, ''))).toEqual([
        '« wage_2 » contient la valeur d’une personne que le foyer n’a pas (à partir de 16 ans ; nombre de lignes : 1). Cette valeur n’est pas utilisée. Corrigez-la, ou corrigez les personnes.',
        '« wage_3 » contient la valeur d’une personne que le foyer n’a pas (à partir de 16 ans ; nombre de lignes : 1). Cette valeur n’est pas utilisée. Corrigez-la, ou corrigez les personnes.',
        '« meals_2 » contient la valeur d’une personne que le foyer n’a pas (nombre de lignes : 1). Cette valeur n’est pas utilisée. Corrigez-la, ou corrigez les personnes.',
      ]);
    }
  },
);

it('the guard of caisse compile counts the same rows, as a note', async () => {
  const folder = temporaryFolder();
  await write(folder);
  const words = ['compile', join(folder, 'caisse.yaml'), '--month', '2026-02', '--dialect', 'duckdb', '--json'];
  const { output } = await runCommandLine(words, fileIo, '1.2.3');
  const { preparation, guard } = JSON.parse(output) as { readonly preparation: string; readonly guard: string };
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`CREATE TABLE households_source AS FROM read_csv('${join(folder, 'foyers.csv')}')`);
  await connection.run(preparation);
  const rows = (await connection.runAndReadAll(guard)).getRowObjectsJson();
  const missing = rows.filter(({ problem }) => problem === 'member-missing');
  expect(missing.map(({ column, households }) => [column, Number(households)])).toEqual([
    ['wage_1_cents', 0],
    ['wage_2_cents', 1],
    ['wage_3_cents', 1],
    ['meals_2', 1],
  ]);
  connection.closeSync();
});
